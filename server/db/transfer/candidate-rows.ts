/** Everything of a candidate as an export holds it: list by list, in the order of the keys, each row with its parts. */
import { and, asc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ListName } from '../../domain/export/lists.ts';
import type { Reader } from '../reader.ts';
import { EXPORTED, partsOf } from '../tables/registry.ts';
import type { ExportedTable, FileRow, TablePart } from '../tables/table-say.ts';

/** The key of the last row of a page. */
export type RowCursor = readonly unknown[];

export type RowPage = { readonly rows: readonly FileRow[]; readonly next: RowCursor | null };

export type CandidateRows = {
  /** Rows after a cursor, from the first where there is none, at most `limit`. */
  page(list: ListName, candidate: string, after: RowCursor | null, limit: number): Promise<RowPage>;
  /** Those of the ids that are there. */
  byIds(list: ListName, candidate: string, ids: readonly string[]): Promise<readonly FileRow[]>;
};

type Asked = Readonly<Record<string, unknown>>;

export function createCandidateRows(reader: Reader): CandidateRows {
  const pages = new Map<ListName, ReturnType<typeof rowsWhere>>();
  const groups = new Map<ListName, ReturnType<typeof rowsWhere>>();
  return {
    async page(list, candidate, after, limit) {
      const table = EXPORTED[list];
      const ask = pages.get(list) ?? rowsWhere(reader, table, afterKey(table.key));
      pages.set(list, ask);
      const cursor = after ?? table.key.map(lowest);
      const found = await ask({ candidate, limit, ...Object.fromEntries(cursor.map((value, index) => [`after${index}`, value])) });
      const last = found.at(-1);
      const next = last === undefined || found.length < limit ? null : table.key.map((column) => last[fieldOf(table, column)]);
      return { rows: found, next };
    },
    async byIds(list, candidate, ids) {
      const table = EXPORTED[list];
      const isAsked = sql`${table.key[0]} in (select value from json_each(${sql.placeholder('ids')}))`;
      const ask = groups.get(list) ?? rowsWhere(reader, table, isAsked);
      groups.set(list, ask);
      return ask({ candidate, ids: JSON.stringify(ids), limit: ids.length });
    },
  };
}

/** A row and its parts are read at one moment, or what a candidate goes on writing could fall between them. */
function rowsWhere(reader: Reader, table: ExportedTable, isWanted: SQL): (asked: Asked) => Promise<readonly FileRow[]> {
  const limit = sql.placeholder('limit');
  const isOurs = and(table.owned(sql`${sql.placeholder('candidate')}`), isWanted);
  const inOrder = table.key.map((column) => asc(column));
  const rows = reader
    .select()
    .from(table.table)
    .where(isOurs)
    .orderBy(...inOrder)
    .limit(limit)
    .prepare();
  const parts = partsOf(table).map((part) => {
    const ids = reader
      .select({ id: table.key[0] as SQLiteColumn })
      .from(table.table)
      .where(isOurs)
      .orderBy(...inOrder)
      .limit(limit);
    const query = reader.select().from(part.table).where(part.rowsOf(ids)).orderBy(asc(part.parent), asc(part.order)).prepare();
    return { part, query };
  });
  return async (asked) => {
    const [found, ...related] = await Promise.all([rows.all(asked), ...parts.map(({ query }) => query.all(asked))]);
    const byParent = parts.map(({ part }, index) => ({ part, rows: grouped(part, related[index] ?? []) }));
    return found.map((row: FileRow) =>
      table.toFile(row, Object.fromEntries(byParent.map(({ part, rows: all }) => [part.field, all.get(row.id) ?? []]))),
    );
  };
}

function grouped(part: TablePart, rows: readonly FileRow[]): ReadonlyMap<unknown, unknown[]> {
  const groups = new Map<unknown, unknown[]>();
  for (const row of rows) {
    const parent = part.parentOf(row);
    const group = groups.get(parent) ?? [];
    group.push(part.toFile(row));
    groups.set(parent, group);
  }
  return groups;
}

function afterKey(key: readonly SQLiteColumn[]): SQL {
  const values = key.map((_, index) => sql`${sql.placeholder(`after${index}`)}`);
  return sql`(${sql.join([...key], sql`, `)}) > (${sql.join(values, sql`, `)})`;
}

/** Below every key that there is. */
function lowest({ dataType }: SQLiteColumn): string | number {
  return dataType === 'string' ? '' : -1;
}

function fieldOf({ table }: ExportedTable, column: SQLiteColumn): string {
  return Object.entries(getTableColumns(table)).find(([, one]) => one === column)?.[0] ?? '';
}
