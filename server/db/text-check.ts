/**
 * Looks for text that is not UTF-8, which damage leaves and no write of ours: whoever reads it as text, libsql ends the process. Here it is
 * read as bytes. Many rows are one value, so that a database of a year takes a moment.
 */
import { isUtf8 } from 'node:buffer';
import type { Client } from '@libsql/client';

export type BrokenText = { readonly table: string; readonly row: number };

/** Rows that are looked at together: of the longest texts some ten MiB. */
const PAGE = 100;

/** `until`: when to stop, by `performance.now()`; what was not looked at by then is taken for whole. Null where nothing was found. */
export async function brokenText(client: Client, until: number): Promise<BrokenText | null> {
  for (const table of await tablesOf(client)) {
    const texts = await textsOf(client, table);
    for (let row = 0; ; ) {
      if (performance.now() > until) return null;
      const page = `select rowid as at, ${texts} as texts from ${quoted(table)} where rowid > ${row} order by rowid limit ${PAGE}`;
      const { rows } = await client.execute(`select max(at) as last, cast(group_concat(texts, char(10)) as blob) as bytes from (${page})`);
      if (!isText(rows[0]?.bytes)) return { table, row: await firstBroken(client, page) };
      if (typeof rows[0]?.last !== 'number') break;
      row = rows[0].last;
    }
  }
  return null;
}

/** But those of the search, which are made from the others, and those without a number for each row, of which we have none. */
async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.execute('pragma table_list');
  const own = rows.filter(
    ({ schema, type, wr, name }) => schema === 'main' && type === 'table' && wr === 0 && !String(name).startsWith('sqlite_'),
  );
  return own.map(({ name }) => String(name));
}

/** What the text columns of a row hold, as one text. */
async function textsOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.execute(`pragma table_info(${quoted(table)})`);
  const columns = rows.map(({ name }) => quoted(String(name)));
  return columns.map((column) => `case typeof(${column}) when 'text' then ${column} else '' end`).join(' || char(10) || ');
}

async function firstBroken(client: Client, page: string): Promise<number> {
  const { rows } = await client.execute(`select at, cast(texts as blob) as bytes from (${page})`);
  return Number(rows.find(({ bytes }) => !isText(bytes))?.at ?? 0);
}

function isText(bytes: unknown): boolean {
  return !(bytes instanceof ArrayBuffer) || isUtf8(new Uint8Array(bytes));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
