/** All cards, a page at a time, by when they come back. */
import { and, desc, eq, gt, or, sql } from 'drizzle-orm';
import type { Reader } from '../db/reader.ts';
import { cards } from '../db/tables/cards.ts';
import { reviews } from '../db/tables/reviews.ts';
import { runs } from '../db/tables/runs.ts';
import { type CardKind, type CardSubject, subjectOf } from '../domain/study/card.ts';
import type { Rating } from '../domain/study/schedule.ts';
import type { QueuePlace } from './store.ts';

export type StoredCardLine = {
  readonly id: string;
  readonly subject: CardSubject | null;
  /** Of a decision: the text of its run. Null for other kinds, and where the run is gone. */
  readonly hash: string | null;
  readonly due: number;
  readonly buriedUntil: number | null;
  readonly scheduledDays: number;
  readonly lapses: number;
  readonly reviewedAt: number | null;
  /** Of the newest review; null before the first. */
  readonly rating: Rating | null;
  readonly row: number;
};

export type CardListStore = {
  /** At most LISTED and one more, which says that there are others. `kind` is null for all. */
  list(candidate: string, kind: CardKind | null, after: QueuePlace | null): Promise<readonly StoredCardLine[]>;
};

export const LISTED = 50;

export function createCardListStore(reader: Reader): CardListStore {
  const { ofSameDue, ofLaterDue } = cardListQueries(reader);
  return {
    async list(candidate, kind, after) {
      const asked = { candidate, kind, ...(after ?? FIRST) };
      const same = after === null ? [] : await ofSameDue.all(asked);
      const later = same.length > LISTED ? [] : await ofLaterDue.all(asked);
      const found = [...same, ...later].slice(0, LISTED + 1);
      return found.map(({ kind: of, subject, ...columns }) => ({ ...columns, subject: subjectOf(of, subject) }));
    },
  };
}

/** Before every card. */
const FIRST: QueuePlace = { due: Number.MIN_SAFE_INTEGER, row: 0 };

export function cardListQueries(reader: Reader) {
  const row = sql<number>`${cards}.rowid`;
  // The subject of a decision's card is `RUN/4`.
  const isItsRun = and(
    eq(cards.kind, 'decision'),
    eq(runs.id, sql`substr(${cards.subject}, 1, instr(${cards.subject}, '/') - 1)`),
    eq(runs.candidateId, cards.candidateId),
  );
  const newest = sql<Rating | null>`(select ${reviews.rating} from ${reviews} where ${reviews.cardId} = ${cards.id} order by ${desc(reviews.at)} limit 1)`;
  const { id, kind, subject, due, buriedUntil, scheduledDays, lapses, reviewedAt } = cards;
  const columns = { id, kind, subject, due, buriedUntil, scheduledDays, lapses, reviewedAt, row, rating: newest, hash: runs.hash };
  const isAsked = and(
    eq(cards.candidateId, sql.placeholder('candidate')),
    or(sql`${sql.placeholder('kind')} is null`, eq(cards.kind, sql.placeholder('kind'))),
  );
  const lines = () => reader.select(columns).from(cards).leftJoin(runs, isItsRun);
  return {
    // Two, as in the queue: hundreds may fall due at one moment.
    ofSameDue: lines()
      .where(and(isAsked, eq(cards.due, sql.placeholder('due')), gt(row, sql.placeholder('row'))))
      .orderBy(row)
      .limit(LISTED + 1)
      .prepare(),
    ofLaterDue: lines()
      .where(and(isAsked, gt(cards.due, sql.placeholder('due'))))
      .orderBy(cards.due, row)
      .limit(LISTED + 1)
      .prepare(),
  };
}
