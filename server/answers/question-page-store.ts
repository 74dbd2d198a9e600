/** What stands on a question's page beside the answer: ratings, earlier answers, stories that fit, recordings, when it comes back. */
import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { answerVersions } from '../db/tables/answer-versions.ts';
import { answers } from '../db/tables/answers.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { stories } from '../db/tables/stories.ts';
import { storyMatches } from '../db/tables/story-matches.ts';
import { isWithheldAnswer, levelToTell } from '../db/withheld-evidence.ts';
import type { Strength } from '../domain/story/story.ts';
import { subjectName } from '../domain/study/evidence.ts';
import { type RecordingSummary, recordingsOf } from './recordings/store.ts';
import { tickedBy, ticksIn } from './ticks-store.ts';

export type RatingRow = {
  readonly answerId: string;
  readonly version: number;
  /** Null where it was not judged, and where it is withheld. */
  readonly readLevel: number | null;
  /** Given in an interview whose report is still closed. */
  readonly isWithheld: boolean;
  readonly selfLevel: number | null;
  readonly at: number;
};

export type EarlierRow = { readonly id: string; readonly words: number; readonly createdAt: number; readonly closedAt: number };

export type MatchingStory = {
  readonly id: string;
  readonly title: string;
  readonly strength: Strength;
  readonly why: string;
  /** The run that it was made from: it trains, and is not to be told. */
  readonly runId: string | null;
};

export type QuestionPageData = {
  /** Newest first, of all answers to the question. */
  readonly ratings: readonly RatingRow[];
  /** Closed answers, newest first, at most one more than EARLIER. */
  readonly earlier: readonly EarlierRow[];
  /** Best first; those from runs behind all from life. */
  readonly stories: readonly MatchingStory[];
  /** Of the open answer, newest first. */
  readonly recordings: readonly RecordingSummary[];
  /** Pointers that the last rating of the open answer did not tick; null where it was never rated. */
  readonly missed: readonly string[] | null;
  /** What is ticked for the open answer; null where nobody looked at the list. */
  readonly ticked: readonly string[] | null;
  /** When its card comes back; null where there is none. */
  readonly due: number | null;
};

export const NO_PAGE_DATA: QuestionPageData = {
  ratings: [],
  earlier: [],
  stories: [],
  recordings: [],
  missed: null,
  ticked: null,
  due: null,
};

export type QuestionPageStore = {
  read(candidate: string, questionId: string): Promise<QuestionPageData>;
  /** Closed answers from before `before`, newest first, at most one more than EARLIER. */
  earlier(candidate: string, questionId: string, before: number): Promise<readonly EarlierRow[]>;
};

/** What a page lists; the rest is on pages of its own. */
export const EARLIER = 10;
const RATINGS = 12;
const STORIES = 5;
const STORIES_OF_RUNS = 2;

/** Each list reads as many entries of an index as it shows. */
export function createQuestionPageStore({ reader }: Pick<Database, 'reader'>): QuestionPageStore {
  const ratings = ratingsIn(reader);
  const earlier = earlierIn(reader);
  const told = storiesIn(reader, isNull(stories.runId), STORIES);
  const trained = storiesIn(reader, isNotNull(stories.runId), STORIES_OF_RUNS);
  const recordings = recordingsIn(reader);
  const missed = missedIn(reader);
  const ticks = ticksIn(reader);
  const due = dueIn(reader);
  return {
    async read(candidate, questionId) {
      const of = { candidate, questionId };
      const [rated, closed, matching, ofRuns, spoken, last, ticked, card] = await Promise.all([
        ratings.all({ candidate, subject: subjectName({ kind: 'question', id: questionId }) }),
        earlier.all({ ...of, before: Number.MAX_SAFE_INTEGER }),
        told.all(of),
        trained.all(of),
        recordings.all(of),
        missed.get(of),
        ticks.all(of),
        due.get(of),
      ]);
      return {
        ratings: rated,
        earlier: closed,
        stories: [...matching, ...ofRuns],
        recordings: spoken,
        missed: last?.missed ?? null,
        ticked: tickedBy(ticked),
        due: card?.due ?? null,
      };
    },
    earlier: (candidate, questionId, before) => earlier.all({ candidate, questionId, before }),
  };
}

const CANDIDATE = sql.placeholder('candidate');
const QUESTION = sql.placeholder('questionId');

function ratingsIn(reader: Reader) {
  const { sourceId, version, selfLevel, at } = evidence;
  return reader
    .select({
      answerId: sourceId,
      version,
      readLevel: levelToTell(reader, evidence),
      isWithheld: isWithheldAnswer(reader, sourceId),
      selfLevel,
      at,
    })
    .from(evidence)
    .where(and(eq(evidence.candidateId, CANDIDATE), eq(evidence.subject, sql.placeholder('subject'))))
    .orderBy(desc(at), desc(version))
    .limit(RATINGS)
    .prepare();
}

function earlierIn(reader: Reader) {
  const { id, words, createdAt, closedAt } = answers;
  const isOf = and(eq(answers.candidateId, CANDIDATE), eq(answers.questionId, QUESTION));
  return reader
    .select({ id, words, createdAt, closedAt: sql<number>`${closedAt}` })
    .from(answers)
    .where(and(isOf, lt(createdAt, sql.placeholder('before')), isNotNull(closedAt)))
    .orderBy(desc(createdAt))
    .limit(EARLIER + 1)
    .prepare();
}

function storiesIn(reader: Reader, isWanted: SQL, most: number) {
  const { strength, why } = storyMatches;
  return reader
    .select({ id: stories.id, title: stories.title, strength, why, runId: stories.runId })
    .from(storyMatches)
    .innerJoin(stories, and(eq(stories.id, storyMatches.storyId), isWanted))
    .where(and(eq(storyMatches.candidateId, CANDIDATE), eq(storyMatches.questionId, QUESTION)))
    .orderBy(desc(storyMatches.score))
    .limit(most)
    .prepare();
}

function recordingsIn(reader: Reader) {
  const isOf = and(eq(answers.candidateId, CANDIDATE), eq(answers.questionId, QUESTION));
  const open = reader
    .select({ id: answers.id })
    .from(answers)
    .where(and(isOf, isNull(answers.closedAt)));
  return recordingsOf(reader, open).prepare();
}

function missedIn(reader: Reader) {
  const isOf = and(eq(answers.candidateId, CANDIDATE), eq(answers.questionId, QUESTION), isNull(answers.closedAt));
  return reader
    .select({ missed: answerVersions.missed })
    .from(answers)
    .innerJoin(answerVersions, eq(answerVersions.answerId, answers.id))
    .where(and(isOf, isNotNull(answerVersions.selfLevel)))
    .orderBy(desc(answerVersions.number))
    .limit(1)
    .prepare();
}

function dueIn(reader: Reader) {
  return reader
    .select({ due: cards.due })
    .from(cards)
    .where(and(eq(cards.candidateId, CANDIDATE), eq(cards.kind, 'question'), eq(cards.subject, QUESTION)))
    .prepare();
}
