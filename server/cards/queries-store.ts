/** What is asked of cards: each a small query on an index, prepared once. */
import { and, count, desc, eq, gt, gte, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { scheduleColumns } from '../db/card-schedule.ts';
import type { Reader } from '../db/reader.ts';
import { cards } from '../db/tables/cards.ts';
import { reviews } from '../db/tables/reviews.ts';
import { runs } from '../db/tables/runs.ts';

/** More than anybody reviews in a day, and few enough to be counted at every visit. */
export const MOST = 1_000;
/** What was put off was due, so it stands at the front of the queue, where it was met: twice the most cards of a day. */
const FRONT = 400;

export function cardQueries(reader: Reader) {
  return {
    ...cardAlone(reader),
    ...counts(reader),
    queue: queue(reader, isDue),
    ahead: queue(reader, isAhead),
    buried: buriedCards(reader),
  };
}

const row = sql<number>`${cards}.rowid`;

/** `end`: the moment that ends today. */
const hasFallenDue = and(eq(cards.candidateId, sql.placeholder('candidate')), lt(cards.due, sql.placeholder('end')));
const isDue = and(hasFallenDue, or(isNull(cards.buriedUntil), lt(cards.buriedUntil, sql.placeholder('end'))));

/** Falls due before `until`, and was not reviewed since `start`, when today began. */
const isAhead = and(
  eq(cards.candidateId, sql.placeholder('candidate')),
  lt(cards.due, sql.placeholder('until')),
  or(isNull(cards.buriedUntil), lt(cards.buriedUntil, sql.placeholder('end'))),
  or(isNull(cards.reviewedAt), lt(cards.reviewedAt, sql.placeholder('start'))),
);

function cardAlone(reader: Reader) {
  return {
    card: reader
      .select({
        id: cards.id,
        kind: cards.kind,
        subject: cards.subject,
        buriedUntil: cards.buriedUntil,
        before: cards.before,
        row,
        schedule: scheduleColumns,
      })
      .from(cards)
      .where(and(eq(cards.id, sql.placeholder('id')), eq(cards.candidateId, sql.placeholder('candidate'))))
      .prepare(),
    lastReview: reader
      .select({ rating: reviews.rating, wasDue: reviews.wasDue })
      .from(reviews)
      .where(eq(reviews.cardId, sql.placeholder('id')))
      .orderBy(desc(reviews.at))
      .limit(1)
      .prepare(),
  };
}

function counts(reader: Reader) {
  const one = sql<number>`1`.as('one');
  const fallenDue = reader
    .select({ one })
    .from(cards)
    .where(hasFallenDue)
    .limit(MOST + 1)
    .as('fallen');
  // A card made today was not due today: its review is the rating of an answer, and takes nothing from the day's cards.
  const wasThere = and(eq(cards.id, reviews.cardId), lt(cards.createdAt, sql.placeholder('start')));
  const isOfToday = and(
    eq(reviews.candidateId, sql.placeholder('candidate')),
    gte(reviews.at, sql.placeholder('start')),
    lt(reviews.at, sql.placeholder('end')),
  );
  return {
    fallenDue: reader.select({ count: count() }).from(fallenDue).prepare(),
    done: reader.select({ count: count() }).from(reviews).innerJoin(cards, wasThere).where(isOfToday).prepare(),
    nextDue: reader
      .select({ due: cards.due })
      .from(cards)
      .where(and(eq(cards.candidateId, sql.placeholder('candidate')), gte(cards.due, sql.placeholder('end'))))
      .orderBy(cards.due)
      .limit(1)
      .prepare(),
  };
}

function queue(reader: Reader, isIn: SQL | undefined) {
  const one = sql<number>`1`.as('one');
  const front = reader.select({ one }).from(cards).where(isIn).orderBy(cards.due).limit(sql.placeholder('most')).as('front');
  const cardsIn = (where: SQL | undefined) => reader.select({ id: cards.id, kind: cards.kind }).from(cards).where(where);
  const behind = { due: sql.placeholder('due'), row: sql.placeholder('row') };
  return {
    count: reader.select({ count: count() }).from(front).prepare(),
    kinds: cardsIn(isIn).orderBy(cards.due, row).limit(sql.placeholder('most')).prepare(),
    first: cardsIn(isIn).orderBy(cards.due, row).limit(1).prepare(),
    // Two, so that thousands that fell due at the same midnight are not walked over: the index goes on to the row.
    nextOfSameDue: cardsIn(and(isIn, eq(cards.due, behind.due), gt(row, behind.row)))
      .orderBy(row)
      .limit(1)
      .prepare(),
    nextOfLaterDue: cardsIn(and(isIn, gt(cards.due, behind.due)))
      .orderBy(cards.due, row)
      .limit(1)
      .prepare(),
  };
}

/** Those at the front of the queue that were put off, each with the text of its run where it is about a decision. */
function buriedCards(reader: Reader) {
  const front = reader
    .select({ id: cards.id, kind: cards.kind, subject: cards.subject, candidateId: cards.candidateId, buriedUntil: cards.buriedUntil })
    .from(cards)
    .where(hasFallenDue)
    .orderBy(cards.due, row)
    .limit(FRONT)
    .as('front');
  // The subject of a decision's card is `RUN/4`.
  const isItsRun = and(
    eq(front.kind, 'decision'),
    eq(runs.id, sql`substr(${front.subject}, 1, instr(${front.subject}, '/') - 1)`),
    eq(runs.candidateId, front.candidateId),
  );
  return reader
    .select({ id: front.id, kind: front.kind, subject: front.subject, hash: runs.hash })
    .from(front)
    .leftJoin(runs, isItsRun)
    .where(gte(front.buriedUntil, sql.placeholder('end')))
    .prepare();
}
