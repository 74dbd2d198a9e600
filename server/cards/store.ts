/** Cards as they wait: the front of the queue, one card, and what puts it off or retires it. */
import { and, eq, lt } from 'drizzle-orm';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { build, statement } from '../db/statement.ts';
import { cards } from '../db/tables/cards.ts';
import { type CardKind, type CardSubject, subjectOf } from '../domain/study/card.ts';
import type { Rating, Schedule } from '../domain/study/schedule.ts';
import { cardQueries } from './queries-store.ts';

export type StoredCard = {
  readonly id: string;
  /** Null for what this version knows no card about. */
  readonly subject: CardSubject | null;
  readonly schedule: Schedule;
  readonly buriedUntil: number | null;
  /** The newest review; null before the first. */
  readonly last: { readonly rating: Rating; readonly wasDue: number } | null;
  /** The schedule before that review; null where it cannot be taken back. */
  readonly before: Schedule | null;
  /** The row in its table: among cards that fell due at the same time, the order. */
  readonly row: number;
};

export type ReviewDay = {
  /** From the hour at which it begins to that of the next. */
  readonly start: number;
  readonly end: number;
  /** Where cards are reviewed ahead, when the last day of that ends: what was reviewed today is then not asked again. Else there is none. */
  readonly until?: number;
};

/** A place in the queue: what comes after it is due later, or at the same time and made later. */
export type QueuePlace = { readonly due: number; readonly row: number };

export type BuriedCard = {
  readonly id: string;
  readonly subject: CardSubject | null;
  /** Of a decision: the text of its run. Null for other kinds, and where the run is gone. */
  readonly hash: string | null;
};

export type WaitingCards = {
  /** Due today and not put off; counted no further than MOST. */
  readonly due: number;
  /** Kinds of those that are due longest, as many as were asked for. */
  readonly kinds: readonly CardKind[];
  /** Put off until tomorrow: at most LISTED of them, and how many there are. */
  readonly buried: readonly BuriedCard[];
  readonly buriedCount: number;
  /** Cards reviewed today that were there when the day began. */
  readonly done: number;
  /** When the first of the later cards falls due; null where there is none. */
  readonly nextDue: number | null;
};

export type CardStore = {
  /** Null for what is not there, and for what is another candidate's. */
  find(id: string, candidate: string): Promise<StoredCard | null>;
  /** `most`: kinds to be told. */
  waiting(candidate: string, day: ReviewDay, most: number): Promise<WaitingCards>;
  /** How many are due, counted no further than `most`, and how many of those that were there were reviewed today. */
  left(candidate: string, day: ReviewDay, most: number): Promise<{ readonly due: number; readonly done: number }>;
  /** The first card that is due after a place, or at all; null where there is none. */
  next(candidate: string, day: ReviewDay, after: QueuePlace | null): Promise<string | null>;
  /** Only what is due today; its schedule stays as it is. */
  bury(id: string, candidate: string, day: ReviewDay): Promise<void>;
  retire(id: string, candidate: string): Promise<void>;
};

/** Cards that were put off, as many as a page lists. */
const LISTED = 20;

export function createCardStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): CardStore {
  const queries = cardQueries(reader);
  const queueOf = (day: ReviewDay) => (day.until === undefined ? queries.queue : queries.ahead);
  return {
    async find(id, candidate) {
      if (!ID.test(id)) return null;
      const [card, last] = await Promise.all([queries.card.get({ id, candidate }), queries.lastReview.get({ id })]);
      if (!card) return null;
      const { kind, subject, ...columns } = card;
      return { ...columns, subject: subjectOf(kind, subject), last: last ?? null };
    },
    async waiting(candidate, { start, end }, most) {
      const [fallen, kinds, buried, done, later] = await Promise.all([
        queries.fallenDue.get({ candidate, end }),
        queries.queue.kinds.all({ candidate, end, most }),
        queries.buried.all({ candidate, end }),
        queries.done.get({ candidate, start, end }),
        queries.nextDue.get({ candidate, end }),
      ]);
      return {
        due: (fallen?.count ?? 0) - buried.length,
        kinds: kinds.map(({ kind }) => kind),
        buried: buried.slice(0, LISTED).map(({ id, kind, subject, hash }) => ({ id, subject: subjectOf(kind, subject), hash })),
        buriedCount: buried.length,
        done: done?.count ?? 0,
        nextDue: later?.due ?? null,
      };
    },
    async left(candidate, day, most) {
      const { start, end } = day;
      const [due, done] = await Promise.all([
        queueOf(day).count.get({ ...spanOf(day), candidate, most }),
        queries.done.get({ candidate, start, end }),
      ]);
      return { due: due?.count ?? 0, done: done?.count ?? 0 };
    },
    async next(candidate, day, after) {
      const queue = queueOf(day);
      const span = spanOf(day);
      if (after === null) return (await queue.first.get({ candidate, ...span }))?.id ?? null;
      const place = { candidate, ...span, ...after };
      const [same, later] = await Promise.all([queue.nextOfSameDue.get(place), queue.nextOfLaterDue.get(place)]);
      return same?.id ?? later?.id ?? null;
    },
    async bury(id, candidate, { end }) {
      const isDueToday = and(eq(cards.id, id), eq(cards.candidateId, candidate), lt(cards.due, end));
      await writer.write([statement(build.update(cards).set({ buriedUntil: end }).where(isDueToday))]);
    },
    async retire(id, candidate) {
      await writer.write([statement(build.delete(cards).where(and(eq(cards.id, id), eq(cards.candidateId, candidate))))]);
    },
  };
}

/** Every moment that a query of the queue may ask for. */
function spanOf({ start, end, until = end }: ReviewDay) {
  return { start, end, until };
}
