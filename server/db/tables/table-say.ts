/** What every table says of itself: whose its rows are, how they stand in an export, how two of them meet in an import, and how they go. */
import type { InStatement } from '@libsql/client';
import { eq, getTableColumns, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ListName, Tallied } from '../../domain/export/lists.ts';
import type { Merged, Renames } from '../../domain/export/merged.ts';
import type { Wrong } from '../../domain/export/wrong.ts';
import type { Reader } from '../reader.ts';
import { build, statement } from '../statement.ts';
import { fields, type Shape } from './shapes.ts';

type Columns<T extends SQLiteTable> = T['_']['columns'];
type Row<T extends SQLiteTable> = T['$inferSelect'];
type OwnedTable = SQLiteTable & { readonly candidateId: SQLiteColumn };

/** Rows that belong to a row of another table and stand within it in the file. */
export type TablePart = {
  readonly kind: 'part';
  readonly table: SQLiteTable;
  /** Where they stand in the row of the file. */
  readonly field: string;
  /** The table of the rows that they belong to, and the column that names one of these. */
  readonly of: SQLiteTable;
  readonly parent: SQLiteColumn;
  readonly order: SQLiteColumn;
  /** The rows that belong to those whose ids a query gives, and to which of them a row belongs. */
  rowsOf(ids: SQLWrapper): SQL;
  parentOf(row: Readonly<Record<string, unknown>>): unknown;
  /** By what name an import counts them; null where it does not. */
  readonly counted: Tallied | null;
  /** Those of an imported row take the place of those that are here. */
  readonly isReplaced: boolean;
  /** What names one among its row's. */
  keyOf(value: unknown, index: number): string | number;
  toFile(row: Readonly<Record<string, unknown>>): unknown;
  toRow(value: unknown, parentId: string, place: { readonly index: number; readonly candidate: string }): Readonly<Record<string, unknown>>;
  gone(candidate: string): readonly InStatement[];
};

// biome-ignore lint/suspicious/noExplicitAny: the rows of each list have a type of their own, which its own table knows.
export type FileRow = any;

/** For rules that look from one row of a file to another. */
export type FileLookup = { find(list: ListName, field: string, value: string): FileRow | undefined };

export type ExportedTable = {
  readonly kind: 'exported';
  readonly table: SQLiteTable;
  /** The version of the export with which its list came; earlier files lack it. */
  readonly since: number;
  readonly shape: Shape;
  /** The columns by which rows are in order in the file, and which name a row. */
  readonly key: readonly SQLiteColumn[];
  /** The columns that no two rows of the database share. */
  readonly conflict: readonly SQLiteColumn[];
  /** Whether an imported row takes the place of the one here, or stays away. */
  readonly isReplaced: boolean;
  readonly counted: Tallied | null;
  /** A number that changes whenever a row does; null where a count says enough. */
  readonly stamp: SQLWrapper | null;
  /** What a text is called where an import tells which ones gave way; null for what is no text. */
  readonly called: ((row: FileRow) => string) | null;
  owned(candidate: SQL): SQL;
  toFile(row: FileRow, parts: Readonly<Record<string, readonly unknown[]>>): FileRow;
  toRow(row: FileRow, candidate: string): Readonly<Record<string, unknown>>;
  /** What makes two rows the same thing, the strongest first. */
  sameness(row: FileRow): readonly string[];
  /** How those here are found: by the ids of the file, by reading all of them, or not at all. */
  readonly found: 'by-id' | 'all' | 'not';
  /** A row of the file by the names that it has here. */
  renamed(row: FileRow, renames: Renames): FileRow;
  merge(here: FileRow | null, there: FileRow, renames: Renames): Merged<FileRow>;
  /** What is stored of the rows of a whole list, where they depend on one another. */
  settle?(reader: Reader, candidate: string, planned: readonly FileRow[]): Promise<readonly FileRow[]>;
  /** Fields that no two rows of a file share. */
  readonly unique: readonly (readonly [field: string, of: (row: FileRow) => string | null])[];
  /** Fields that name a row of another list, and how that is said. */
  readonly names: readonly (readonly [field: string, list: ListName, of: string, expected: string])[];
  /** Rules that look further than one field; the place is below the row. */
  wrong(row: FileRow, file: FileLookup): Wrong | null;
  gone(candidate: string): readonly InStatement[];
};

/** Tables that are in no list of an export, each with the reason. */
export type UnlistedTable = {
  readonly kind: 'unlisted';
  readonly table: SQLiteTable;
  readonly why: string;
  gone(candidate: string): readonly InStatement[];
};

export type TableSay = ExportedTable | TablePart | UnlistedTable;

type Hidden<T extends SQLiteTable> = keyof Row<T>;
type FieldsOf<T extends SQLiteTable, H extends Hidden<T>> = { readonly [K in Exclude<keyof Row<T>, H>]: Shape } & Readonly<
  Record<string, Shape>
>;
/** A row of a list as the file holds it. */
export type InFile<E extends Readonly<Record<string, Shape>>> = { readonly [K in keyof E]: E[K] extends Shape<infer V> ? V : never };

type ExportedSay<T extends SQLiteTable, H extends Hidden<T>, E extends FieldsOf<T, H>> = {
  readonly table: T;
  readonly since?: number;
  /** Columns that no export holds: whose it is, and what is made anew. */
  readonly hidden: readonly H[];
  /** In the order of the file; every column that is not hidden, and the parts. */
  readonly fields: E;
  /** Fields that came later than their list: where they are empty the row stands as it did before. */
  readonly leftOut?: readonly (keyof E & string)[];
  readonly key: readonly (keyof Columns<T> & string)[];
  readonly isReplaced?: boolean;
  readonly counted: Tallied | null;
  readonly stamp?: SQLWrapper;
  readonly called?: (row: InFile<E>) => string;
  readonly sameness?: (row: InFile<E>) => readonly string[];
  readonly unique?: readonly (readonly [string, (row: InFile<E>) => string | null])[];
  readonly names?: ExportedTable['names'];
  /** A row as the file says it, where that is not as it is stored. */
  readonly written?: (row: InFile<E>) => InFile<E>;
  /** Columns as they are stored, where the file hides them or says them otherwise. */
  readonly computed?: (row: InFile<E>) => Partial<Row<T>>;
  readonly renamed?: (row: InFile<E>, renames: Renames) => InFile<E>;
  readonly merge: (here: InFile<E> | null, there: InFile<E>, renames: Renames) => Merged<InFile<E>>;
  readonly settle?: (reader: Reader, candidate: string, planned: readonly InFile<E>[]) => Promise<readonly InFile<E>[]>;
  readonly wrong?: (row: InFile<E>, file: FileLookup) => Wrong | null;
};

/** A candidate's own table. What is forgotten of its columns does not compile. */
export function exported<T extends SQLiteTable & OwnedTable, const H extends Hidden<T>, const E extends FieldsOf<T, H>>(
  say: ExportedSay<T, H, E>,
): ExportedTable {
  const { table, key, unique = [], written = (row) => row, computed, leftOut = [] } = say;
  const columns = getTableColumns(table) as Readonly<Record<string, SQLiteColumn>>;
  const keyColumns = key.map((one) => columns[one] as SQLiteColumn);
  return {
    kind: 'exported',
    table,
    since: say.since ?? 1,
    shape: fields(say.fields),
    key: keyColumns,
    conflict: key.join() === 'id' ? keyColumns : [table.candidateId, ...keyColumns],
    isReplaced: say.isReplaced ?? true,
    counted: say.counted,
    stamp: say.stamp ?? null,
    called: say.called ?? null,
    // A plus before the column keeps SQLite from its index: rows come by their key.
    owned: (candidate) => (key.join() === 'id' ? sql`+${table.candidateId} = ${candidate}` : sql`${table.candidateId} = ${candidate}`),
    toFile: (row, parts) => {
      const fieldOf = (field: string) => parts[field] ?? row[field] ?? null;
      const named = Object.keys(say.fields).filter((field) => !(leftOut.includes(field) && isNothing(fieldOf(field))));
      return written(Object.fromEntries(named.map((field) => [field, fieldOf(field)])) as InFile<E>);
    },
    toRow: (row, candidate) => ({ ...row, candidateId: candidate, ...computed?.(row) }),
    sameness: say.sameness ?? ((row) => [keyText(row, key)]),
    found: key.join() === 'id' && say.sameness === undefined ? 'by-id' : 'all',
    renamed: say.renamed ?? ((row) => row),
    merge: say.merge,
    ...(say.settle && { settle: say.settle }),
    unique: [[key[0] ?? '', (row: FileRow) => keyText(row, key)], ...unique] as ExportedTable['unique'],
    names: say.names ?? [],
    wrong: say.wrong ?? (() => null),
    gone: (candidate) => [statement(build.delete(table).where(eq(table.candidateId, candidate)))],
  };
}

function isNothing(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : NOTHING.includes(value);
}

const NOTHING: readonly unknown[] = ['', 0, null, false];

/** The rows of a part within a row of the file, which leaves out a part that came later than its list where it is empty. */
export function rowsIn(row: FileRow | null | undefined, field: string): readonly unknown[] {
  return row?.[field] ?? [];
}

function keyText(row: Readonly<Record<string, unknown>>, key: readonly string[]): string {
  return key.map((one) => row[one]).join(' ');
}

type PartSay<T extends SQLiteTable, V> = {
  readonly table: T;
  readonly field: string;
  readonly parent: SQLiteColumn;
  readonly of: OwnedTable & { readonly id: SQLiteColumn };
  readonly order: SQLiteColumn;
  /** Where no column of its own names the row that it belongs to. */
  readonly rowsOf?: (ids: SQLWrapper) => SQL;
  readonly parentOf?: (row: Row<T>) => string;
  readonly counted?: Tallied;
  readonly isReplaced?: boolean;
  readonly toFile: (row: Row<T>) => V;
  readonly keyOf: (value: NoInfer<V>, index: number) => string | number;
  readonly toRow: (value: NoInfer<V>, parentId: string, place: { readonly index: number; readonly candidate: string }) => T['$inferInsert'];
};

export function part<T extends SQLiteTable, V>(say: PartSay<T, V>): TablePart {
  const { table, parent, of } = say;
  const owned = build.select({ id: of.id }).from(of as SQLiteTable);
  const named = Object.entries(getTableColumns(table)).find(([, column]) => column === parent)?.[0] ?? '';
  return {
    kind: 'part',
    table,
    field: say.field,
    of,
    parent,
    order: say.order,
    rowsOf: say.rowsOf ?? ((ids) => inArray(parent, ids)),
    parentOf: (say.parentOf as TablePart['parentOf'] | undefined) ?? ((row) => row[named]),
    counted: say.counted ?? null,
    isReplaced: say.isReplaced ?? false,
    keyOf: say.keyOf as TablePart['keyOf'],
    toFile: say.toFile as TablePart['toFile'],
    toRow: say.toRow as TablePart['toRow'],
    gone: (candidate) => [statement(build.delete(table).where(inArray(parent, owned.where(eq(of.candidateId, candidate)))))],
  };
}

/** `gone`: what becomes of it when a candidate deletes everything. */
export function unlisted(table: SQLiteTable, why: string, gone: UnlistedTable['gone'] = () => []): UnlistedTable {
  return { kind: 'unlisted', table, why, gone };
}
