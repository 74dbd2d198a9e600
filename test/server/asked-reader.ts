/** A reader that notes the SQL of all it is asked, to look at how the database goes about it. */
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import Libsql from 'libsql';
import { onTestFinished } from 'vitest';
import type { Reader } from '../../server/db/reader.ts';
import { addressIn, openTemporary, temporaryFolder } from './temporary.ts';

export type AskedReader = {
  readonly reader: Reader;
  /** Statements in the order in which they were asked first. */
  readonly asked: ReadonlySet<string>;
  /** The steps of the query plan of a statement. */
  planOf(text: string): Promise<readonly string[]>;
};

/** Of a new database without rows. */
export async function openAskedReader(): Promise<AskedReader> {
  const address = addressIn(temporaryFolder());
  const { reader } = await openTemporary(address);
  const connection = new Libsql(address.path);
  onTestFinished(() => void connection.close());
  const asked = new Set<string>();
  const noting = drizzle(async (text, params, method) => {
    asked.add(text);
    const rows = connection
      .prepare(text)
      .raw(true)
      .all(...params) as unknown[][];
    return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
  });
  return {
    reader: noting as unknown as Reader,
    asked,
    async planOf(text) {
      const steps = await reader.all<{ detail: string }>(sql.raw(`explain query plan ${text}`));
      return steps.map(({ detail }) => detail);
    },
  };
}
