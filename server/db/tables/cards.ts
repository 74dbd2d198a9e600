/** What comes back on a schedule. The columns from `due` to `reviewedAt` are the scheduler's. */
import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { candidates } from './candidates.ts';

export const cards = sqliteTable(
  'cards',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    kind: text('kind', { enum: ['question', 'decision', 'pointer'] }).notNull(),
    /** `led-incident`, `RUN/4` (the turn), `led-incident#told`. */
    subject: text('subject').notNull(),
    due: integer('due').notNull(),
    stability: real('stability').notNull(),
    difficulty: real('difficulty').notNull(),
    /** Days between the last review and `due`. */
    scheduledDays: integer('scheduled_days').notNull(),
    reps: integer('reps').notNull(),
    lapses: integer('lapses').notNull(),
    state: integer('state').notNull(),
    /** Null before the first review. */
    reviewedAt: integer('reviewed_at'),
    /** Hidden until then without a change to its schedule; null where it is not. */
    buriedUntil: integer('buried_until'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('cards_subject').on(table.candidateId, table.kind, table.subject),
    index('cards_due').on(table.candidateId, table.due),
    check('cards_kind', sql`${table.kind} in ('question', 'decision', 'pointer')`),
  ],
);
