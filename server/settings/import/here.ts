/** What is here of what a file holds. */
import { setImmediate } from 'node:timers/promises';
import type { RowOf, Table } from '../../domain/export/rows.ts';
import { rowsOf } from '../export/stream.ts';
import type { KeptStore } from '../kept/store.ts';

/** Every row of the file with the one here by its id. */
export async function* besides<T extends { readonly id: string }>(
  rows: readonly T[],
  find: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly [there: T, here: T | null, index: number]> {
  for (let from = 0; from < rows.length; from += GROUP) {
    const group = rows.slice(from, from + GROUP);
    const here = new Map((await find(group.map(({ id }) => id))).map((row) => [row.id, row]));
    for (const [index, there] of group.entries()) yield [there, here.get(there.id) ?? null, from + index];
    await setImmediate();
  }
}

/** All rows of a table that is short beside the texts of runs and answers. */
export async function known<T extends Table>(store: KeptStore, table: T, candidate: string, keyOf: (row: RowOf<T>) => string) {
  const rows = new Map<string, RowOf<T>>();
  for await (const page of rowsOf(store, table, candidate)) for (const row of page) rows.set(keyOf(row), row);
  return rows;
}

/** Ids at a time. */
const GROUP = 200;
