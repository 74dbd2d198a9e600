/** What was pasted to find stories in it: kept for a while, so that its proposals have an address to come back to. */
import { eq } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { build, statement } from '../statement.ts';
import { candidates } from './candidates.ts';
import { unlisted } from './table-say.ts';

export const pastes = sqliteTable(
  'pastes',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    pasted: text('pasted').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('pastes_of').on(table.candidateId, table.createdAt)],
);

export const keptPastes = unlisted(pastes, 'a copy of what the candidate has elsewhere, kept for some days', (candidate) => [
  statement(build.delete(pastes).where(eq(pastes.candidateId, candidate))),
]);
