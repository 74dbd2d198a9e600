/** How often a pointer of a question was missing from a rated answer; at the second it becomes a card. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Merged } from '../../domain/export/merged.ts';
import { name, integer as whole } from './shapes.ts';
import { exported, type InFile } from './table-say.ts';

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

const inFile = { questionId: name, pointerId: name, times: whole(1, 1_000_000) };

export type MissInFile = InFile<typeof inFile>;

export const exportedPointerMisses = exported({
  table: pointerMisses,
  hidden: ['candidateId'],
  fields: inFile,
  key: ['questionId', 'pointerId'],
  counted: 'pointerMisses',
  stamp: pointerMisses.times,
  merge: mergeMiss,
});

/** Both sides may have counted the same miss, so they are not added up. */
export function mergeMiss(here: MissInFile | null, there: MissInFile): Merged<MissInFile> {
  if (!here) return { kind: 'added', row: there };
  return there.times > here.times ? { kind: 'changed', row: there } : { kind: 'same' };
}
