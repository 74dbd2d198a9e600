/** A copy of the database before a newer version of Dry Run changes its tables. */
import { chmod, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Client } from '@libsql/client';
import { PRIVATE_FILE, stampOf } from '../files.ts';

/** Older copies go. */
const KEPT = 3;

const MARK = '.before-update-';

/** `now`: milliseconds since 1970. Throws where the copy cannot be made: then nothing is changed either. */
export async function copyBeforeUpdate(client: Client, path: string, now: number): Promise<void> {
  const copy = path + MARK + stampOf(now);
  await rm(copy, { force: true });
  await client.execute({ sql: 'vacuum into ?', args: [copy] });
  await chmod(copy, PRIVATE_FILE);
  const folder = dirname(path);
  const earlier = (await readdir(folder)).filter((name) => name.startsWith(basename(path) + MARK) && name !== basename(copy)).sort();
  for (const name of earlier.slice(0, Math.max(0, earlier.length + 1 - KEPT))) await rm(join(folder, name), { force: true });
}
