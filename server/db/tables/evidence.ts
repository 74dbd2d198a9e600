/** What standing rests on, one row an observation; see domain/study/evidence.ts. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { candidates } from './candidates.ts';

export const evidence = sqliteTable(
  'evidence',
  {
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    subject: text('subject').notNull(),
    source: text('source', { enum: ['run', 'answer'] }).notNull(),
    sourceId: text('source_id').notNull(),
    version: integer('version').notNull(),
    level: integer('level'),
    selfLevel: integer('self_level'),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.candidateId, table.subject, table.source, table.sourceId, table.version] }),
    index('evidence_recent').on(table.candidateId, table.subject, table.at),
  ],
);
