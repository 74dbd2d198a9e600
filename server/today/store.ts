/** Reads what Today is made from: several questions to the database, asked together. Each looks up a bounded number of entries of an index. */
import { evidenceIn } from '../db/newest-evidence.ts';
import type { Database } from '../db/open.ts';
import type { Evidence } from '../domain/study/evidence.ts';
import { type EndedRun, endedRunsIn, hasPractisedIn, reviewedAtIn } from './activity-store.ts';
import { type CardToday, doneCardsIn, dueCardsIn, nextDueIn } from './card-store.ts';
import { type AdvisedToday, advisedIn } from './exercise-store.ts';
import { type InterviewToday, interviewsIn } from './interview-store.ts';
import { draftTextsIn, type QuestionToday, questionsIn } from './question-store.ts';
import { openRunsIn, type RunInProgress, type ScenarioToday, scenariosIn } from './scenario-store.ts';
import { type ScreenCover, screenCoverIn } from './standing-store.ts';

export type TodayFacts = {
  /** In the order asked for. */
  readonly questions: readonly QuestionToday[];
  readonly scenarios: readonly ScenarioToday[];
  /** Longest due first. */
  readonly dueCards: readonly CardToday[];
  /** Due when the day began, and reviewed since. */
  readonly doneCards: readonly CardToday[];
  /** When the next card comes back; null where none will. */
  readonly nextDue: number | null;
  readonly evidence: readonly Evidence[];
  /** One for each screen, in their order. */
  readonly screens: readonly ScreenCover[];
  readonly endedRuns: readonly EndedRun[];
  readonly openRuns: readonly RunInProgress[];
  /** When cards were reviewed but for those of rated answers, newest first, at most REVIEWS_READ. */
  readonly reviewedAt: readonly number[];
  /** The newest mock interviews, but for single items. */
  readonly interviews: readonly InterviewToday[];
  /** Exercises that were put into the plan from a report. */
  readonly advised: readonly AdvisedToday[];
  /** Nothing of this candidate is stored. */
  readonly isEmpty: boolean;
};

export type TodayQuery = {
  readonly candidate: string;
  /** The moments that begin and end today. */
  readonly day: number;
  readonly tomorrow: number;
  readonly questionIds: readonly string[];
  readonly scenarioIds: readonly string[];
  /** Cards to read, due and done each; some may be of what is gone. */
  readonly cards: number;
};

export type TodayStore = {
  facts(query: TodayQuery): Promise<TodayFacts>;
  /** The texts of answers by their ids, as they are stored. */
  texts(candidate: string, answerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

export function createTodayStore({ reader }: Pick<Database, 'reader'>): TodayStore {
  const questionsOf = questionsIn(reader);
  const scenariosOf = scenariosIn(reader);
  const openRunsOf = openRunsIn(reader);
  const dueCardsOf = dueCardsIn(reader);
  const doneCardsOf = doneCardsIn(reader);
  const nextDueOf = nextDueIn(reader);
  const evidenceOf = evidenceIn(reader);
  const screenCoverOf = screenCoverIn(reader);
  const endedRunsOf = endedRunsIn(reader);
  const reviewedAtOf = reviewedAtIn(reader);
  const interviewsOf = interviewsIn(reader);
  const advisedOf = advisedIn(reader);
  const hasPractised = hasPractisedIn(reader);
  return {
    async facts({ candidate, day, tomorrow, questionIds, scenarioIds, cards: most }) {
      const [
        questions,
        scenarios,
        openRuns,
        dueCards,
        doneCards,
        nextDue,
        evidence,
        screens,
        endedRuns,
        reviewedAt,
        interviews,
        advised,
        practised,
      ] = await Promise.all([
        questionsOf({ candidate, day, tomorrow, questionIds }),
        scenariosOf({ candidate, day, tomorrow, scenarioIds }),
        openRunsOf(candidate),
        dueCardsOf({ candidate, day, tomorrow, most }),
        doneCardsOf({ candidate, day, tomorrow, most }),
        nextDueOf({ candidate, tomorrow }),
        evidenceOf(candidate),
        screenCoverOf({ candidate, day }),
        endedRunsOf(candidate),
        reviewedAtOf({ candidate, questionIds }),
        interviewsOf(candidate),
        advisedOf(candidate),
        hasPractised(candidate),
      ]);
      const isEmpty = !practised && [endedRuns, openRuns, interviews, advised].every(({ length }) => length === 0);
      return {
        questions,
        scenarios,
        dueCards,
        doneCards,
        nextDue,
        evidence,
        screens,
        endedRuns,
        openRuns,
        reviewedAt,
        interviews,
        advised,
        isEmpty,
      };
    },
    texts: draftTextsIn(reader),
  };
}
