/** The list of interviews that were, with what changed from one to the next. */
import { type PastLine, PastPage } from '../../../views/interviews/past-page.tsx';
import { calendarDay } from '../../calendar/day-words.ts';
import { isWithoutLevels, rateBefore } from '../../domain/interview/late-rating.ts';
import type { InterviewOutcome } from '../../domain/report/outcome.ts';
import { selfGapInWords, selfGapOf } from '../../domain/report/self-gap.ts';
import { watchedInWords, watchedPairs } from '../../domain/report/watched.ts';
import type { AppContext } from '../../http/request-context.ts';
import { isEmptyInterview, type StoredInterview } from '../stored-interview.ts';
import type { ReportDeps } from './report-deps.ts';
import { satAt } from './report-moments.ts';

/** As many as a row of levels can hold. */
const MOST_TRENDS = 12;
const MOST_GAPS = 6;

export async function showPast(c: AppContext, deps: ReportDeps): Promise<Response> {
  const candidate = c.get('candidate');
  const now = deps.now();
  const { dayStartsAt } = c.get('preferences');
  // One that waited too long for its rating opens with this.
  await deps.learn(candidate).catch((error) => deps.log.warn({ err: error }, 'the runs of an interview could not be studied'));
  const [all, outcomes] = await Promise.all([deps.store.list(candidate), deps.maker.outcomes(candidate)]);
  const whole = await Promise.all(all.map(({ id }) => deps.store.find(candidate, id)));
  const lines = whole.flatMap((interview) => (interview ? [lineOf(interview, outcomes, deps, dayStartsAt)] : []));
  const gaps = outcomes.flatMap((outcome) => selfGapOf(outcome) ?? []).slice(-MOST_GAPS);
  const pairs = watchedPairs(outcomes);
  return c.html(
    <PastPage
      frame={c.get('frame')}
      lines={lines}
      outcomes={outcomes.slice(-MOST_TRENDS)}
      gaps={gaps}
      gapSays={selfGapInWords(gaps)}
      days={Object.fromEntries(outcomes.map(({ id, at }) => [id, calendarDay(at, now, dayStartsAt)]))}
      pairs={pairs.map((pair) => ({ ...pair, day: calendarDay(pair.at, now, dayStartsAt) }))}
      pairsSay={watchedInWords(pairs)}
    />,
  );
}

function lineOf(interview: StoredInterview, outcomes: readonly InterviewOutcome[], { titleOf, now }: ReportDeps, hour: number): PastLine {
  const { id, setup, state, createdAt, overAt, own } = interview;
  const outcome = outcomes.find((one) => one.id === id);
  return {
    id,
    title: titleOf(interview),
    when: satAt(createdAt, now()),
    state,
    isRated: own !== null,
    isWithoutLevels: isWithoutLevels(own),
    rateBefore: state === 'over' && own === null && overAt !== null ? calendarDay(rateBefore(overAt), now(), hour) : null,
    isEmpty: isEmptyInterview(interview),
    isWatched: setup.watched,
    headline: outcome?.headline ?? null,
  };
}
