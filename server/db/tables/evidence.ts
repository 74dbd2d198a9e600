/** What standing rests on, one row an observation; see domain/study/evidence.ts. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Merged, Renames } from '../../domain/export/merged.ts';
import { SOURCES } from '../../domain/study/evidence.ts';
import { candidates } from './candidates.ts';
import { count, id, level, oneOf, time, text as words } from './shapes.ts';
import { exported, type InFile } from './table-say.ts';

export const evidence = sqliteTable(
  'evidence',
  {
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    subject: text('subject').notNull(),
    source: text('source', { enum: SOURCES }).notNull(),
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

const inFile = {
  subject: words(120, 'a subject like screen:people', /^(screen|skill|question):[\w-]+$/),
  source: oneOf(SOURCES),
  sourceId: id,
  version: count,
  level,
  selfLevel: level,
  at: time,
};

export type EvidenceInFile = InFile<typeof inFile>;

export const exportedEvidence = exported({
  table: evidence,
  hidden: ['candidateId'],
  fields: inFile,
  key: ['subject', 'source', 'sourceId', 'version'],
  counted: 'evidence',
  stamp: evidence.at,
  merge: mergeEvidence,
  /** A version of an answer may have another number here. */
  renamed: (row, { versions }: Renames) =>
    row.source === 'answer' ? { ...row, version: versions.get(row.sourceId)?.get(row.version) ?? row.version } : row,
});

export function mergeEvidence(here: EvidenceInFile | null, there: EvidenceInFile): Merged<EvidenceInFile> {
  if (!here) return { kind: 'added', row: there };
  return there.at > here.at ? { kind: 'changed', row: there } : { kind: 'same' };
}
