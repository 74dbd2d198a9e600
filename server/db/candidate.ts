/** The one candidate of an installation without a login. */
import { eq } from 'drizzle-orm';
import type { Reader } from './reader.ts';
import { settings } from './tables/settings.ts';
import type { Writer } from './writer.ts';

const SETTING = 'local-candidate';

/** The id made at the first start. It writes at every start, so that a database that cannot be written is found then. */
export async function localCandidate(reader: Reader, writer: Writer, newId: string, now: number): Promise<string> {
  await writer.write([
    {
      sql: 'insert into candidates (id, created_at) select ?, ? where not exists (select 1 from settings where name = ?)',
      args: [newId, now, SETTING],
    },
    { sql: 'insert into settings (name, value) values (?, ?) on conflict do nothing', args: [SETTING, newId] },
    {
      sql: "insert into settings (name, value) values ('last-start', ?) on conflict do update set value = excluded.value",
      args: [String(now)],
    },
  ]);
  const row = await reader.select().from(settings).where(eq(settings.name, SETTING)).get();
  if (!row) throw new Error('The setting local-candidate was written and is not there');
  return row.value;
}
