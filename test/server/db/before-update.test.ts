import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { checkpointing } from '../../../server/db/checkpoint.ts';
import { addressIn, openTemporary, temporaryFolder } from '../temporary.ts';

const EARLIER = new Uint8Array(
  gunzipSync(new Uint8Array(readFileSync(new URL('../settings/fixtures/database-0001.db.gz', import.meta.url)))),
);

function copiesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes('.before-update-'));
}

async function migrationsIn(path: string): Promise<number> {
  const client = createClient({ url: `file:${path}` });
  const { rows } = await client.execute('select count(*) as n from __drizzle_migrations');
  client.close();
  return Number(rows[0]?.n);
}

it('keeps a copy of an earlier database before it is changed, for its owner alone', async () => {
  const folder = temporaryFolder();
  const address = addressIn(folder);
  writeFileSync(address.path, EARLIER);
  const before = await migrationsIn(address.path);
  const { close } = await openTemporary(address);
  const [copy = ''] = copiesIn(folder);
  expect(await migrationsIn(join(folder, copy))).toBe(before);
  expect(await migrationsIn(address.path)).toBeGreaterThan(before);
  expect(statSync(join(folder, copy)).mode & 0o077).toBe(0);
  await close();
  await openTemporary(address);
  expect(copiesIn(folder)).toHaveLength(1);
});

it('keeps three such copies, and makes none of a new database', async () => {
  const folder = temporaryFolder();
  const address = addressIn(folder);
  for (const day of ['20240101', '20240102', '20240103']) writeFileSync(`${address.path}.before-update-${day}-000000`, '');
  writeFileSync(address.path, EARLIER);
  await openTemporary(address);
  // The clock of these tests stands in 1970, so the copy just made sorts first, and yet it is not the one that goes.
  expect(copiesIn(folder)).toHaveLength(3);
  const fresh = temporaryFolder();
  await openTemporary(addressIn(fresh));
  expect(copiesIn(fresh)).toEqual([]);
});

it('writes the log back into the file once it is quiet', async () => {
  const address = addressIn(temporaryFolder());
  const { writer } = await openTemporary(address);
  const quiet = checkpointing(writer, 20);
  await quiet.write(["insert into settings (name, value) values ('a', 'b')"]);
  expect(statSync(`${address.path}-wal`).size).toBeGreaterThan(0);
  for (let tries = 0; tries < 100 && statSync(`${address.path}-wal`).size > 0; tries += 1) await setTimeout(20);
  expect(statSync(`${address.path}-wal`).size).toBe(0);
  expect(readFileSync(address.path, 'latin1')).toContain('last-start');
});
