/** How cards are written: made once for a subject, and moved by reviews only. */
import type { InStatement } from '@libsql/client';
import { type CardSubject, subjectText } from '../domain/study/card.ts';
import type { Rating, Schedule } from '../domain/study/schedule.ts';

/** A card for what has none yet; one that is there stays as it is scheduled. */
export function makeCard(id: string, candidate: string, subject: CardSubject, schedule: Schedule, now: number): InStatement {
  return {
    sql: `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at, created_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    args: [id, candidate, subject.kind, subjectText(subject), ...columnsOf(schedule), now],
  };
}

export type Reviewed = { readonly cardId: string; readonly candidate: string; readonly rating: Rating; readonly at: number };

/** Only where nobody reviewed the card since `before` was read: the same rating twice counts once. */
export function keepReview({ cardId, candidate, rating, at }: Reviewed, before: Schedule, after: Schedule): readonly InStatement[] {
  const unchanged = 'where id = ? and candidate_id = ? and reps = ?';
  return [
    {
      sql: `insert into reviews (card_id, at, candidate_id, rating, was_due, due, stability, difficulty)
        select id, ?, candidate_id, ?, ?, ?, ?, ? from cards ${unchanged} returning at`,
      args: [at, rating, before.due, after.due, after.stability, after.difficulty, cardId, candidate, before.reps],
    },
    {
      sql: `update cards set due = ?, stability = ?, difficulty = ?, scheduled_days = ?, reps = ?, lapses = ?, state = ?, reviewed_at = ?, buried_until = null ${unchanged}`,
      args: [...columnsOf(after), cardId, candidate, before.reps],
    },
  ];
}

/** The columns `due` to `reviewed_at`, in the order of the table. */
export const SCHEDULE_COLUMNS = 'due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at';

export type ScheduleRow = readonly [number, number, number, number, number, number, number, number | null];

export function scheduleOf([due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt]: ScheduleRow): Schedule {
  return { due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt };
}

function columnsOf({ due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt }: Schedule): ScheduleRow {
  return [due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt];
}
