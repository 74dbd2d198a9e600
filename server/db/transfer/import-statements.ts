/** What an import writes, as few statements as hold the rows. */
import { setImmediate } from 'node:timers/promises';
import type { InStatement, InValue } from '@libsql/client';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { LISTS } from '../../domain/export/lists.ts';
import { preferencesStatements } from '../preferences.ts';
import { EXPORTED, partsOf } from '../tables/registry.ts';
import { type ExportedTable, type FileRow, rowsIn, type TablePart } from '../tables/table-say.ts';
import type { ImportPlan } from './plan-import.ts';

/** Rows at a time, so that others need not wait. */
const GROUP = 200;

/** In an order in which what a row names is there before it. */
export async function importStatements(candidate: string, plan: ImportPlan): Promise<readonly InStatement[]> {
  const statements = [...preferencesStatements(candidate, plan.preferences)];
  for (const list of LISTS.toReversed()) {
    const rows = plan.lists[list];
    for (let from = 0; from < rows.length; from += GROUP) {
      statements.push(...listStatements(candidate, EXPORTED[list], rows.slice(from, from + GROUP), plan.here));
      await setImmediate();
    }
  }
  return statements;
}

function listStatements(
  candidate: string,
  table: ExportedTable,
  rows: readonly FileRow[],
  here: ImportPlan['here'],
): readonly InStatement[] {
  const parts = partsOf(table);
  const stored = rows.map((row) => table.toRow(row, candidate));
  return [
    ...insertions(table.table, stored, table.conflict, table.isReplaced),
    ...parts.flatMap((part) => [...replaced(part, rows), ...insertions(part.table, rowsOfPart(candidate, part, rows, here), null, false)]),
  ];
}

/** Those that are here already need not be written again, unless all of them are replaced. */
function rowsOfPart(
  candidate: string,
  part: TablePart,
  rows: readonly FileRow[],
  here: ImportPlan['here'],
): readonly Readonly<Record<string, unknown>>[] {
  return rows.flatMap((row) => {
    const stored = part.isReplaced ? [] : rowsIn(here.get(row.id), part.field);
    const known = new Set(stored.map((value, index) => part.keyOf(value, index)));
    const all = rowsIn(row, part.field).map((value, index) => ({ value, index }));
    const added = all.filter(({ value, index }) => !known.has(part.keyOf(value, index)));
    return added.map(({ value, index }) => part.toRow(value, row.id, { index, candidate }));
  });
}

function replaced({ isReplaced, table, parent }: TablePart, rows: readonly FileRow[]): readonly InStatement[] {
  if (!isReplaced || rows.length === 0) return [];
  const sql = `delete from ${getTableName(table)} where ${parent.name} in (select value from json_each(?))`;
  return [{ sql, args: [JSON.stringify(rows.map(({ id }) => id))] }];
}

/** Parameters a statement: SQLite takes 32,766. */
const MOST_PARAMETERS = 4_000;

/**
 * Values are parameters and not one JSON text, since SQLite does not read every number of 17 digits from text as it was written. A row that
 * is there already stays as it is, or becomes this one where it is this candidate's.
 */
function insertions(
  table: SQLiteTable,
  rows: readonly Readonly<Record<string, unknown>>[],
  conflict: readonly SQLiteColumn[] | null,
  isReplaced: boolean,
): readonly InStatement[] {
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => rows[0] !== undefined && field in rows[0]);
  const most = Math.floor(MOST_PARAMETERS / Math.max(1, columns.length));
  const names = columns.map(([, { name }]) => name);
  const key = conflict?.map(({ name }) => name) ?? [];
  const set = names.filter((name) => !key.includes(name)).map((name) => `${name} = excluded.${name}`);
  const action = isReplaced ? `(${key}) do update set ${set} where candidate_id = excluded.candidate_id` : 'do nothing';
  const values = `(${names.map(() => '?')})`;
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => {
    const group = rows.slice(index * most, (index + 1) * most);
    const sql = `insert into ${getTableName(table)} (${names}) values ${group.map(() => values)} on conflict ${action}`;
    return { sql, args: group.flatMap((row) => columns.map(([field, column]) => stored(column, row[field]))) };
  });
}

function stored(column: SQLiteColumn, value: unknown): InValue {
  return value === null || value === undefined ? null : (column.mapToDriverValue(value) as InValue);
}
