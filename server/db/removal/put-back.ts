/** Packed rows put back: as they were, but where something else has come to stand in their place meanwhile. */
import type { InStatement } from '@libsql/client';
import { and, eq, getTableColumns, getTableName, isNull, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../reader.ts';
import { build, statement } from '../statement.ts';
import { answers } from '../tables/answers.ts';
import { nameOf, TABLES } from '../tables/registry.ts';
import { stories } from '../tables/stories.ts';
import type { PackedRow, PackedRows, PackedTie } from './packed-rows.ts';

/** What the hour has changed around them: an answer that is open now, a story that is gone, a bank that was matched since. */
export async function settled(reader: Reader, { rows, ties }: PackedRows): Promise<PackedRows> {
  const settle = async (table: string, row: PackedRow) => {
    if (table === getTableName(answers)) return settledAnswer(reader, row as typeof answers.$inferSelect);
    return table === getTableName(stories) ? { ...row, bank: '' } : row;
  };
  const back = rows.map(async ({ table, rows: packed }) => ({ table, rows: await Promise.all(packed.map((row) => settle(table, row))) }));
  return { rows: await Promise.all(back), ties };
}

/** Of two open answers to a question the one that was begun since stays open, as in an import. */
async function settledAnswer(reader: Reader, row: typeof answers.$inferSelect): Promise<PackedRow> {
  const { candidateId, questionId, storyId } = row;
  const isOpen = and(eq(answers.candidateId, candidateId), eq(answers.questionId, questionId), isNull(answers.closedAt));
  const [open, story] = await Promise.all([
    reader.select({ id: answers.id }).from(answers).where(isOpen).get(),
    storyId === null ? null : reader.select({ id: stories.id }).from(stories).where(eq(stories.id, storyId)).get(),
  ]);
  return { ...row, closedAt: open ? (row.closedAt ?? row.updatedAt) : row.closedAt, storyId: story ? storyId : null };
}

/** What is named stands before what names it. */
export function backStatements({ rows, ties }: PackedRows): readonly InStatement[] {
  const put = rows.flatMap(({ table, rows: packed }) => packed.map((row) => insertion(tableOf(table), row)));
  return [...put, ...ties.flatMap(tied)];
}

function insertion(table: SQLiteTable, row: PackedRow): InStatement {
  // The row of a search index may be another's by now.
  const { n: _, ...columns } = row;
  return statement(build.insert(table).values(columns));
}

function tied({ table, column, value, keys }: PackedTie): readonly InStatement[] {
  const columns = new Map(Object.values(getTableColumns(tableOf(table))).map((one) => [one.name, one as SQLiteColumn]));
  const names = columns.get(column);
  if (!names) return [];
  return keys.map((key) => {
    const isIt = Object.entries(key).map(([name, is]) => eq(columns.get(name) ?? names, is));
    return statement(sql`update ${tableOf(table)} set ${sql.identifier(column)} = ${value} where ${and(isNull(names), ...isIt)}`);
  });
}

function tableOf(name: string): SQLiteTable {
  const table = BY_NAME.get(name);
  if (!table) throw new Error('a removed row is of no table');
  return table;
}

const BY_NAME = new Map(TABLES.map((say) => [nameOf(say), say.table]));
