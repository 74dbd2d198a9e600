/** Whether a database is one of ours, and how it comes to this version's schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { root } from '../content/project-root.ts';
import { fail, ok, type Result } from '../domain/result.ts';

export type Foreign = 'newer' | 'not-ours';

const MIGRATIONS = '__drizzle_migrations';
const FOLDER = join(root, 'server/db/migrations');

/** Reads only: a file of another program is left as it is. */
export async function recognise(client: Client): Promise<Result<void, Foreign>> {
  const tables = await client.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
  const isOurs = tables.rows.some((row) => row.name === MIGRATIONS);
  if (!isOurs && tables.rows.length > 0) return fail('not-ours');
  if (isOurs && (await newestIn(client)) > newestKnown()) return fail('newer');
  return ok(undefined);
}

/** Whether there is something in it that `bringUp` would change: a new file is empty. */
export async function isBehind(client: Client): Promise<boolean> {
  const tables = await client.execute({ sql: 'select 1 from sqlite_master where name = ?', args: [MIGRATIONS] });
  return tables.rows.length > 0 && (await newestIn(client)) < newestKnown();
}

export async function bringUp(client: Client): Promise<void> {
  await migrate(drizzle(client), { migrationsFolder: FOLDER, migrationsTable: MIGRATIONS });
}

async function newestIn(client: Client): Promise<number> {
  const result = await client.execute(`select max(created_at) as newest from ${MIGRATIONS}`);
  return Number(result.rows[0]?.newest ?? 0);
}

function newestKnown(): number {
  const journal = JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')) as { entries: { when: number }[] };
  return Math.max(...journal.entries.map((entry) => entry.when));
}
