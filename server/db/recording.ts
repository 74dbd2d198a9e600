/** Which recordings the database names, of whichever candidate: what else lies among their files is left over from a crash. */
import { sql } from 'drizzle-orm';
import type { Reader } from './reader.ts';

export async function namedRecordings(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader.all<{ id: string }>(sql`select id from recordings`);
  return new Set(rows.map(({ id }) => id));
}
