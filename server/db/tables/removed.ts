/** What was removed by itself and can still be brought back: packed, for an hour. */
import { eq } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RemovedThing } from '../../domain/removal/removed-thing.ts';
import type { PackedRows } from '../removal/packed-rows.ts';
import { build, statement } from '../statement.ts';
import { candidates } from './candidates.ts';
import { unlisted } from './table-say.ts';

export const removed = sqliteTable(
  'removed',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    thing: text('thing', { mode: 'json' }).$type<RemovedThing>().notNull(),
    packed: text('packed', { mode: 'json' }).$type<PackedRows>().notNull(),
    removedAt: integer('removed_at').notNull(),
  },
  (table) => [index('removed_at').on(table.removedAt)],
);

export const keptForUndo = unlisted(removed, 'what the candidate removed, for the hour in which that can be undone', (candidate) => [
  statement(build.delete(removed).where(eq(removed.candidateId, candidate))),
]);
