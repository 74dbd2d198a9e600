/** What was done in the last days: runs, rated answers, and the cards of a day in one line. */

import type { Activity } from '../../views/today/recent-activity.tsx';
import { shortDay } from '../calendar/day-words.ts';
import { startOfDay } from '../calendar/local-day.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import { storedPoints } from '../domain/solve/ratio.ts';
import { REVIEWS_READ } from './activity-store.ts';
import type { TodayFacts } from './store.ts';

const MOST = 7;

type Sources = {
  readonly bank: Pick<QuestionBank, 'question'>;
  readonly titleOf: (scenarioId: string, hash: string) => string | null;
  readonly now: number;
  /** The hour at which a day begins. */
  readonly hour: number;
};

type Dated = { readonly at: number; readonly activity: Activity };

/** Newest first. */
export function recentActivity(facts: TodayFacts, sources: Sources): readonly Activity[] {
  const all = [...runsOf(facts, sources), ...ratingsOf(facts, sources), ...reviewsOf(facts, sources)];
  return all
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST)
    .map(({ activity }) => activity);
}

function runsOf({ endedRuns }: TodayFacts, { titleOf, now, hour }: Sources): Dated[] {
  return endedRuns.map(({ id, scenarioId, hash, score, isRetry, at }) => {
    const title = titleOf(scenarioId, hash);
    return {
      at,
      activity: {
        kind: 'run',
        when: shortDay(at, now, hour),
        runId: id,
        title,
        isRetry,
        score: score === null ? null : storedPoints(score),
      },
    };
  });
}

/** Of each question its newest rating. */
function ratingsOf({ questions }: TodayFacts, { bank, now, hour }: Sources): Dated[] {
  return questions.flatMap(({ id, newest }): Dated[] => {
    const question = bank.question(id);
    if (!newest || !question) return [];
    const { at, level, selfLevel } = newest;
    return [{ at, activity: { kind: 'answer', when: shortDay(at, now, hour), questionId: id, title: question.short, level, selfLevel } }];
  });
}

/** One line a day. */
function reviewsOf({ reviewedAt }: TodayFacts, { now, hour }: Sources): Dated[] {
  const days = new Map<number, { readonly at: number; count: number }>();
  for (const at of reviewedAt) {
    const start = startOfDay(at, hour);
    const day = days.get(start);
    if (day) day.count += 1;
    else days.set(start, { at, count: 1 });
  }
  const all = [...days.values()];
  // The oldest of as many as were read may be half a day.
  const whole = reviewedAt.length < REVIEWS_READ || all.length === 1 ? all : all.slice(0, -1);
  return whole.map(({ at, count }) => ({ at, activity: { kind: 'cards', when: shortDay(at, now, hour), count } }));
}
