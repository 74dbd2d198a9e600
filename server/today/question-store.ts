/** Reads where a candidate stands with each question: as the day began, and what was done since. */
import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core';
import { ASKED, askedList } from '../db/asked-list.ts';
import { scheduleColumns } from '../db/card-schedule.ts';
import type { Reader } from '../db/reader.ts';
import { answers } from '../db/tables/answers.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { reviews } from '../db/tables/reviews.ts';
import { stories } from '../db/tables/stories.ts';
import { storyMatches } from '../db/tables/story-matches.ts';
import { levelToTell } from '../db/withheld-evidence.ts';
import type { Schedule } from '../domain/study/schedule.ts';

export type GivenRating = { readonly at: number; readonly level: number | null; readonly selfLevel: number | null };

export type QuestionToday = {
  readonly id: string;
  /** The newest answer that was begun before today. */
  readonly answer: {
    readonly id: string;
    readonly revision: number;
    readonly words: number;
    readonly createdAt: number;
    readonly updatedAt: number;
  } | null;
  /** An answer was written or changed today. */
  readonly begun: boolean;
  /** The newest rating of before today, and the newest of all. */
  readonly rated: GivenRating | null;
  readonly newest: GivenRating | null;
  readonly card: (Schedule & { readonly buriedUntil: number | null; readonly createdAt: number }) | null;
  /** When its card was due before the first review of today; null where it was not reviewed. */
  readonly wasDue: number | null;
  /** How well the best story from life fits. */
  readonly story: 'strong' | 'partial' | null;
};

/** `day` and `tomorrow` are the moments that begin and end today. */
type Asked = { readonly candidate: string; readonly day: number; readonly tomorrow: number; readonly questionIds: readonly string[] };

/** One a question, in the order of `questionIds`. */
export function questionsIn(reader: Reader): (asked: Asked) => Promise<readonly QuestionToday[]> {
  const answer = alias(answers, 'answer');
  const latest = alias(answers, 'latest');
  const rated = alias(evidence, 'rated');
  const newest = alias(evidence, 'newest');
  const found = reader
    .select({
      id: ASKED,
      answer: {
        id: answer.id,
        revision: answer.revision,
        words: answer.words,
        createdAt: answer.createdAt,
        updatedAt: answer.updatedAt,
      },
      begun: sql`coalesce(${latest.words} > 0 and ${isToday(latest.updatedAt)}, 0)`.mapWith(Boolean),
      rated: { at: rated.at, level: levelToTell(reader, rated), selfLevel: rated.selfLevel },
      newest: { at: newest.at, level: levelToTell(reader, newest), selfLevel: newest.selfLevel },
      card: {
        ...scheduleColumns,
        buriedUntil: cards.buriedUntil,
        createdAt: cards.createdAt,
      },
      wasDue: sql<number | null>`${dueBeforeToday(reader)}`,
      story: sql<'strong' | 'partial' | null>`${bestStory(reader)}`,
    })
    .from(askedList('questionIds'))
    .leftJoin(
      answer,
      eq(
        answer.n,
        newestBeforeToday((when) => newestAnswer(reader, when), answers.createdAt),
      ),
    )
    .leftJoin(latest, eq(latest.n, newestAnswer(reader)))
    .leftJoin(rated, sql`${rated}.rowid = ${newestBeforeToday((when) => newestRating(reader, when), evidence.at)}`)
    .leftJoin(newest, sql`${newest}.rowid = ${newestRating(reader)}`)
    .leftJoin(cards, and(eq(cards.candidateId, CANDIDATE), eq(cards.kind, 'question'), eq(cards.subject, ASKED)))
    .prepare();
  return ({ questionIds, ...rest }) => found.all({ ...rest, questionIds: JSON.stringify(questionIds) });
}

const CANDIDATE = sql.placeholder('candidate');
const DAY = sql.placeholder('day');
const TOMORROW = sql.placeholder('tomorrow');

function isToday(at: AnySQLiteColumn): SQL | undefined {
  return and(gte(at, DAY), lt(at, TOMORROW));
}

/** The newest entry of before today; after a clock was set back, one from the days to come. */
function newestBeforeToday(newest: (when: SQL) => SQL, at: AnySQLiteColumn): SQL<number> {
  return sql<number>`coalesce(${newest(lt(at, DAY))}, ${newest(gte(at, TOMORROW))})`;
}

function newestAnswer(reader: Reader, when?: SQL): SQL<number> {
  const ofQuestion = and(eq(answers.candidateId, CANDIDATE), eq(answers.questionId, ASKED), when);
  return sql<number>`${reader.select({ n: answers.n }).from(answers).where(ofQuestion).orderBy(desc(answers.createdAt)).limit(1)}`;
}

function newestRating(reader: Reader, when?: SQL): SQL<number> {
  const rowid = sql<number>`${evidence}.rowid`;
  const ofQuestion = and(eq(evidence.candidateId, CANDIDATE), eq(evidence.subject, sql`'question:' || ${ASKED}`), when);
  return sql<number>`${reader.select({ rowid }).from(evidence).where(ofQuestion).orderBy(desc(evidence.at)).limit(1)}`;
}

function dueBeforeToday(reader: Reader) {
  const ofCard = and(eq(reviews.cardId, cards.id), isToday(reviews.at));
  return reader.select({ wasDue: reviews.wasDue }).from(reviews).where(ofCard).orderBy(reviews.at).limit(1);
}

function bestStory(reader: Reader) {
  const { candidateId, questionId, score, strength } = storyMatches;
  const fitting = and(eq(candidateId, CANDIDATE), eq(questionId, ASKED));
  const fromLife = and(eq(stories.id, storyMatches.storyId), isNull(stories.runId));
  return reader.select({ strength }).from(storyMatches).innerJoin(stories, fromLife).where(fitting).orderBy(desc(score)).limit(1);
}

/** The parts of answers as they are stored, which may be no JSON: a damaged row is no reason to show no plan. */
export function draftTextsIn(reader: Reader): (candidate: string, answerIds: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  const found = reader
    .select({ id: answers.id, parts: sql<string>`${answers.parts}` })
    .from(askedList('answerIds'))
    .innerJoin(answers, and(eq(answers.id, ASKED), eq(answers.candidateId, CANDIDATE)))
    .prepare();
  return async (candidate, answerIds) => {
    const rows = await found.all({ candidate, answerIds: JSON.stringify(answerIds) });
    return new Map(rows.map(({ id, parts }) => [id, parts]));
  };
}
