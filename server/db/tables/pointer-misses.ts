/** How often a pointer of a question was missing from a rated answer; at the second it becomes a card. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const pointerMisses = sqliteTable(
  'pointer_misses',
  {
    candidateId: text('candidate_id').notNull(),
    questionId: text('question_id').notNull(),
    pointerId: text('pointer_id').notNull(),
    times: integer('times').notNull(),
  },
  (table) => [primaryKey({ columns: [table.candidateId, table.questionId, table.pointerId] })],
);
