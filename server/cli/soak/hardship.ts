/** What a server has to bear in a soak besides being killed: another program holds its database, or its disk is full. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { withFile } from '../../db/backup/file-address.ts';
import { storageErrorOf } from '../../db/storage-errors.ts';
import type { SoakPlan } from './soak-arguments.ts';

export type Hardship = 'none' | 'lock' | 'full';

/** Every fifth kill comes after each of those that were asked for. */
export function hardshipOf({ lock, full }: Pick<SoakPlan, 'lock' | 'full'>, kill: number): Hardship {
  if (full && kill % 5 === 4) return 'full';
  return lock !== null && kill % 5 === 2 ? 'lock' : 'none';
}

/** Begins to write to the file, and does not come to an end for so long. */
export function held(path: string, seconds: number): Promise<void> {
  return withFile(path, async (client) => {
    for (;;) {
      try {
        const transaction = await client.transaction('write');
        await setTimeout(seconds * 1_000);
        return await transaction.rollback();
      } catch (error) {
        // The server is writing just now, and was faster.
        if (storageErrorOf(error)?.code !== 'SQLITE_BUSY') throw error;
        await client.reconnect();
        await setTimeout(1);
      }
    }
  });
}

/** Room for a few pages more, as far as one process can be told so without a disk of its own. Linux only. */
export async function filled(path: string, process: number, during: () => Promise<void>): Promise<void> {
  const log = `${path}-wal`;
  const room = (existsSync(log) ? statSync(log).size : 0) + FEW_PAGES;
  await limited(process, String(room));
  try {
    await during();
  } finally {
    await limited(process, 'unlimited');
  }
}

const FEW_PAGES = 64 * 1024;

async function limited(process: number, bytes: string): Promise<void> {
  await promisify(execFile)('prlimit', ['--pid', String(process), `--fsize=${bytes}:unlimited`]);
}
