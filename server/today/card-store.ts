/** Reads the cards of today: those that were due when the day began, whether they wait still or were reviewed since. */
import { and, eq, gte, isNull, lt, min, ne, or, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../db/reader.ts';
import { cards } from '../db/tables/cards.ts';
import { reviews } from '../db/tables/reviews.ts';
import { runs } from '../db/tables/runs.ts';
import type { CardKind } from '../domain/study/card.ts';

export type CardToday = {
  readonly kind: CardKind;
  readonly subject: string;
  /** When the day began. */
  readonly due: number;
  /** Of a decision; null where the run is gone. */
  readonly run: { readonly scenarioId: string; readonly hash: string; readonly at: number } | null;
};

/** `day` and `tomorrow` are the moments that begin and end today. */
type Asked = { readonly candidate: string; readonly day: number; readonly tomorrow: number };

/** Cards looked at beyond those wanted: questions, and what was put off, stand between them. */
const SPARE_CARDS = 100;

/** The `most` decisions and pointers that are due longest. */
export function dueCardsIn(reader: Reader): (asked: Asked & { readonly most: number }) => Promise<readonly CardToday[]> {
  const longest = reader
    .select({ kind: cards.kind, subject: cards.subject, due: cards.due, buriedUntil: cards.buriedUntil })
    .from(cards)
    .where(and(eq(cards.candidateId, CANDIDATE), lt(cards.due, TOMORROW)))
    .orderBy(cards.due)
    .limit(sql.placeholder('looked'))
    .as('longest');
  const waiting = reader
    .select()
    .from(longest)
    .where(and(ne(longest.kind, 'question'), or(isNull(longest.buriedUntil), lt(longest.buriedUntil, TOMORROW))))
    .limit(sql.placeholder('most'))
    .as('waiting');
  const found = reader
    .select({ kind: waiting.kind, subject: waiting.subject, due: waiting.due, run: RUN_COLUMNS })
    .from(waiting)
    .leftJoin(run, isRunOf(waiting))
    .prepare();
  return (asked) => found.all({ ...asked, looked: asked.most + SPARE_CARDS });
}

/** Those reviewed today that were there and due when the day began, the earliest reviews. */
export function doneCardsIn(reader: Reader): (asked: Asked & { readonly most: number }) => Promise<readonly CardToday[]> {
  const review = reader
    .select({ cardId: reviews.cardId, wasDue: reviews.wasDue })
    .from(reviews)
    .where(and(eq(reviews.candidateId, CANDIDATE), gte(reviews.at, DAY), lt(reviews.at, TOMORROW)))
    .orderBy(reviews.at)
    .limit(sql.placeholder('looked'))
    .as('review');
  const card = alias(cards, 'card');
  const found = reader
    .select({ kind: card.kind, subject: card.subject, due: review.wasDue, run: RUN_COLUMNS })
    .from(review)
    .innerJoin(card, and(eq(card.id, review.cardId), lt(card.createdAt, DAY), ne(card.kind, 'question')))
    .leftJoin(run, isRunOf(card))
    .where(lt(review.wasDue, TOMORROW))
    .prepare();
  return ({ most, ...asked }) => found.all({ ...asked, looked: most + SPARE_CARDS });
}

/** When the first card comes back after today; null where none will. */
export function nextDueIn(reader: Reader): (asked: Omit<Asked, 'day'>) => Promise<number | null> {
  const found = reader
    .select({ due: min(cards.due) })
    .from(cards)
    .where(and(eq(cards.candidateId, CANDIDATE), gte(cards.due, TOMORROW)))
    .prepare();
  return async (asked) => (await found.get(asked))?.due ?? null;
}

const CANDIDATE = sql.placeholder('candidate');
const DAY = sql.placeholder('day');
const TOMORROW = sql.placeholder('tomorrow');

const run = alias(runs, 'run');
const RUN_COLUMNS = { scenarioId: run.scenarioId, hash: run.hash, at: run.updatedAt };

/** The subject of a decision is `RUN/4`. */
function isRunOf(card: { readonly kind: AnySQLiteColumn; readonly subject: AnySQLiteColumn }) {
  const runId = sql`substr(${card.subject}, 1, instr(${card.subject}, '/') - 1)`;
  return and(eq(card.kind, 'decision'), eq(run.candidateId, CANDIDATE), eq(run.id, runId));
}
