/** Cards as they wait: the front of the queue, one card with what it is about, and what a review or a burial makes of it. */
import { keepReview, type Reviewed, SCHEDULE_COLUMNS, type ScheduleRow, scheduleOf } from '../db/card.ts';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Row } from '../db/prepared.ts';
import { type CardKind, type CardSubject, subjectOf } from '../domain/study/card.ts';
import type { Rating, Schedule } from '../domain/study/schedule.ts';

/** The run that a decision was taken in. */
export type CardRun = {
  readonly hash: string;
  readonly updatedAt: number;
  /** Full names of the choices, in order. */
  readonly decisions: readonly string[];
};

export type StoredCard = {
  readonly id: string;
  /** Null for what this version knows no card about. */
  readonly subject: CardSubject | null;
  readonly schedule: Schedule;
  readonly buriedUntil: number | null;
  /** Null for other kinds, and where the run is gone. */
  readonly run: CardRun | null;
  /** The newest review; null before the first. */
  readonly last: { readonly rating: Rating; readonly wasDue: number } | null;
  /** The row in its table: among cards that fell due at the same moment, the order. */
  readonly row: number;
};

/** From midnight to midnight. */
export type Day = { readonly start: number; readonly end: number };

/** A place in the queue: what comes after it is due later, or at the same moment and made later. */
export type Place = { readonly due: number; readonly row: number };

export type Waiting = {
  /** Due today and not put off; counted no further than MOST. */
  readonly due: number;
  /** Kinds of those that are due longest, as many as were asked for. */
  readonly kinds: readonly CardKind[];
  /** Put off until tomorrow: at most LISTED of them, and how many there are. */
  readonly buried: readonly { readonly id: string; readonly subject: CardSubject | null; readonly hash: string | null }[];
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
  waiting(candidate: string, day: Day, most: number): Promise<Waiting>;
  /** How many are due, counted no further than `most`, and how many of those that were there were reviewed today. */
  left(candidate: string, day: Day, most: number): Promise<{ readonly due: number; readonly done: number }>;
  /** The first card that is due after a place, or at all; null where there is none. */
  next(candidate: string, day: Day, after: Place | null): Promise<string | null>;
  /** False if somebody was faster, and then nothing was written. */
  review(review: Reviewed, before: Schedule, after: Schedule): Promise<boolean>;
  /** Only what is due today; its schedule stays as it is. */
  bury(id: string, candidate: string, day: Day): Promise<void>;
  retire(id: string, candidate: string): Promise<void>;
};

/** More than anybody reviews in a day, and few enough to be counted at every visit. */
export const MOST = 1_000;
/** What was put off was due, so it stands at the front of the queue, where it was met: twice the most cards of a day. */
const FRONT = 400;
const LISTED = 20;

export function createCardStore({ prepared, writer }: Pick<Database, 'prepared' | 'writer'>): CardStore {
  const [found, waiting, left] = [prepared.one(FIND), prepared.one(WAITING), prepared.one(LEFT)];
  const [first, following] = [prepared.one(FIRST), prepared.one(FOLLOWING)];
  return {
    async find(id, candidate) {
      const row = ID.test(id) ? await found(id, candidate) : undefined;
      return row ? storedCard(row) : null;
    },
    async waiting(candidate, { start, end }, most) {
      return waitingIn(await waiting(candidate, end, start, most));
    },
    async left(candidate, { start, end }, most) {
      const [due, done] = ((await left(candidate, end, start, most)) ?? [0, 0]) as [number, number];
      return { due, done };
    },
    async next(candidate, { end }, after) {
      const row = await (after ? following(candidate, end, after.due, after.row) : first(candidate, end));
      return row ? String(row[0]) : null;
    },
    async review(review, before, after) {
      const [kept] = await writer.write(keepReview(review, before, after));
      return kept?.rows.length === 1;
    },
    async bury(id, candidate, { end }) {
      const sql = 'update cards set buried_until = ? where id = ? and candidate_id = ? and due < ?';
      await writer.write([{ sql, args: [end, id, candidate, end] }]);
    },
    async retire(id, candidate) {
      await writer.write([{ sql: 'delete from cards where id = ? and candidate_id = ?', args: [id, candidate] }]);
    },
  };
}

// In all of these ?1 is the candidate, ?2 the midnight that ends today, ?3 the one that began it.
const DUE = 'from cards where candidate_id = ?1 and due < ?2 and (buried_until is null or buried_until < ?2)';
/** A card made today was not due today: its review is the rating of an answer, and takes nothing from the day's cards. */
const DONE = `(select count(*) from reviews join cards on cards.id = card_id and cards.created_at < ?3
  where reviews.candidate_id = ?1 and at >= ?3 and at < ?2)`;

const RUN_OF =
  "cards.kind = 'decision' and runs.id = substr(subject, 1, instr(subject, '/') - 1) and runs.candidate_id = cards.candidate_id";

export const FIND = `
  select cards.id, kind, subject, buried_until, cards.rowid,
    (select json_array(rating, was_due) from reviews where card_id = cards.id order by at desc limit 1),
    hash, updated_at,
    (select json_group_array(choice) from (select choice from decisions where run_id = runs.id order by turn)),
    ${SCHEDULE_COLUMNS.replace('state', 'cards.state')}
  from cards left join runs on ${RUN_OF} where cards.id = ? and cards.candidate_id = ?`;

export const WAITING = `
  with buried as materialized (
    select n from (select rowid as n, buried_until from cards where candidate_id = ?1 and due < ?2 order by due, rowid limit ${FRONT})
    where buried_until >= ?2)
  select
    (select count(*) from (select 1 from cards where candidate_id = ?1 and due < ?2 limit ${MOST + 1})) - (select count(*) from buried),
    (select json_group_array(kind) from (select kind ${DUE} order by due, rowid limit ?4)),
    (select json_group_array(json_array(cards.id, kind, subject, hash))
      from cards left join runs on ${RUN_OF} where cards.rowid in (select n from buried limit ${LISTED})),
    (select count(*) from buried),
    ${DONE},
    (select due from cards where candidate_id = ?1 and due >= ?2 order by due limit 1)`;

export const LEFT = `select (select count(*) from (select 1 ${DUE} order by due limit ?4)), ${DONE}`;

export const FIRST = `select id ${DUE} order by due, rowid limit 1`;

// One after the other, so that thousands that fell due at the same midnight are not walked over: the index goes on to the row.
export const FOLLOWING = `
  select id from (select * from (select id ${DUE} and due = ?3 and rowid > ?4 order by rowid limit 1)
    union all select * from (select id ${DUE} and due > ?3 order by due, rowid limit 1)) limit 1`;

function storedCard(row: Row): StoredCard {
  const [id, kind, subject, buriedUntil, n, last, hash, updatedAt, decisions, ...schedule] = row as [
    ...[string, string, string, number | null, number, string | null],
    ...[string | null, number | null, string],
    ...ScheduleRow,
  ];
  const [rating, wasDue] = last === null ? [] : (JSON.parse(last) as [Rating, number]);
  return {
    ...{ id, buriedUntil, row: n, subject: subjectOf(kind, subject), schedule: scheduleOf(schedule) },
    run: hash === null ? null : { hash, updatedAt: updatedAt ?? 0, decisions: JSON.parse(decisions) as string[] },
    last: rating === undefined || wasDue === undefined ? null : { rating, wasDue },
  };
}

function waitingIn(row: Row | undefined): Waiting {
  const [due, kinds, buried, buriedCount, done, nextDue] = (row ?? [0, '[]', '[]', 0, 0, null]) as [
    ...[number, string, string, number, number, number | null],
  ];
  const rows = JSON.parse(buried) as [id: string, kind: string, subject: string, hash: string | null][];
  return {
    ...{ due, buriedCount, done, nextDue, kinds: JSON.parse(kinds) as CardKind[] },
    buried: rows.map(([id, kind, subject, hash]) => ({ id, subject: subjectOf(kind, subject), hash })),
  };
}
