/** Today: the plan, standing and what was done in the last days; on a first visit, where to begin. */

import { type Context, Hono } from 'hono';
import { FirstPage } from '../../views/today/first-page.tsx';
import type { ForecastOn } from '../../views/today/forecast.tsx';
import { TodayPage } from '../../views/today/today-page.tsx';
import { longDay } from '../calendar/day-words.ts';
import { daysLater, startOfDay } from '../calendar/local-day.ts';
import type { ExerciseSource } from '../content/exercise-shelves.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import { eveningOn } from '../domain/study/evening-note.ts';
import { withoutMisread } from '../domain/study/evidence.ts';
import { firstSteps } from '../domain/study/first-steps.ts';
import { forecastOf } from '../domain/study/forecast.ts';
import { plan } from '../domain/study/plan.ts';
import { PREFERENCE_LIMITS, USUAL_MINUTES } from '../domain/study/preferences.ts';
import { standings } from '../domain/study/standing.ts';
import { integer } from '../http/form.ts';
import type { AppEnv } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { runsBeside } from './open-runs.ts';
import { interviewOf, type PlanSources, planInput } from './plan-inputs.ts';
import { recentActivity } from './recent-activity.ts';
import { titlesOf } from './scenario-names.ts';
import { SHOWN_DEBRIEF } from './shown-debrief.ts';
import type { TodayStore } from './store.ts';
import { weakParts } from './weak-parts.ts';

type TodayDeps = {
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  readonly exercises: readonly Pick<ExerciseSource, 'kind' | 'all'>[];
  readonly store: TodayStore;
  readonly catchUp: CatchUp;
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
};

/** Learns from finished runs that nothing was learnt from yet, `most` of them. */
export type CatchUp = (candidate: string, most: number) => Promise<unknown>;

/** Runs of before there was anything to learn from them: a few at each visit, since a debrief takes a tenth of a second. */
const MOST_RUNS = 3;
/** Cards read beyond a day's, as some may be of what is gone. */
const SPARE_CARDS = 10;

export function todayRoutes({ bank, content, exercises, store, catchUp, log, now, newId }: TodayDeps) {
  const weakPartsOf = weakParts(bank, store);
  // A full disk is no reason to show no plan.
  const learn = (candidate: string) =>
    catchUp(candidate, MOST_RUNS).catch((error) => log.warn({ err: error }, 'finished runs could not be studied'));
  return new Hono<AppEnv>().get('/', async (c) => {
    const { interviewOn, minutesADay, wordsAMinute, cardsADay, evening, dayStartsAt: hour } = c.get('preferences');
    const candidate = c.get('candidate');
    await learn(candidate);
    const questions = bank.questions();
    const scenarios = content.files().filter(isPlayable);
    const time = now();
    const day = startOfDay(time, hour);
    const tomorrow = daysLater(time, 1, hour);
    const stored = await store.facts({
      candidate,
      day,
      tomorrow,
      questionIds: questions.map(({ id }) => id),
      scenarioIds: scenarios.map(({ id }) => id),
      cards: cardsADay + SPARE_CARDS,
    });
    const screens = new Map(scenarios.map(({ id, scenario }) => [id, scenario.screens]));
    const facts = { ...stored, evidence: withoutMisread(stored.evidence, screens) };
    const hasDate = interviewOn !== null;
    if (facts.isEmpty) {
      const incidents = scenarios.map(({ id, scenario }) => ({ id, name: scenario.name, scenario, minutes: scenario.minutes }));
      const steps = firstSteps(questions, incidents);
      return c.html(
        <FirstPage frame={c.get('frame')} steps={steps} questions={questions.length} hasDate={hasDate} glimpse={SHOWN_DEBRIEF} />,
      );
    }
    const usual = minutesADay ?? USUAL_MINUTES;
    const minutes = minutesAsked(c) ?? usual;
    const titleOf = await titlesOf(content, facts);
    const weakPartOf = await weakPartsOf({ candidate, pace: wordsAMinute, questions: facts.questions });
    const dates = { now: time, day, tomorrow, hour, interviewOn };
    const sources: PlanSources = { facts, bank, scenarios, exercises, titleOf, weakPartOf, ...dates, minutes, cardsADay };
    const input = planInput(sources);
    const planned = plan(input);
    return c.html(
      <TodayPage
        frame={c.get('frame')}
        plan={planned}
        newId={newId}
        evening={eveningOn(input.daysLeft, interviewOn, evening)}
        usual={minutes === usual ? null : usual}
        openRuns={runsBeside(planned, facts, titleOf)}
        standings={standings(facts.evidence)}
        forecast={forecastIn(sources)}
        hasDate={hasDate}
        recent={recentActivity(facts, { bank, titleOf, now: time, hour })}
      />,
    );
  });
}

/** `?minutes=20`; null for what is no whole number of minutes of a day's practice. */
function minutesAsked(c: Context): number | null {
  const { least, most } = PREFERENCE_LIMITS.minutesADay;
  return integer(c.req.query('minutes'), least, most);
}

function forecastIn(sources: PlanSources): ForecastOn | null {
  const { facts, bank, now, day, hour } = sources;
  const at = interviewOf(sources);
  if (at === null || at < day) return null;
  const schedules = facts.questions.flatMap(({ id, card }) => (card && bank.question(id) ? [card] : []));
  const forecast = forecastOf(schedules, Math.max(at, now));
  return forecast && { ...forecast, on: at === day ? 'Today' : `On ${longDay(at, now, hour)}` };
}
