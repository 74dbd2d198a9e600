/** Puts a backup in the place of the database. It is looked over first, and what was there is kept beside it. */
import { existsSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import { flushFile, flushFolder, PRIVATE_FILE, PRIVATE_FOLDER } from '../files.ts';
import { storageErrorOf } from '../storage-errors.ts';
import { checkBackup, type InBackup } from './check-backup.ts';
import { withFile } from './file-address.ts';
import { takeSoundOut } from './kept-sound.ts';
import { type Belongings, whyNot } from './make-backup.ts';

/** What there was: the files it is kept in now; null where there was none. */
export type Restored = InBackup & { readonly keptDatabase: string | null; readonly keptRecordings: string | null };

/** Looks only, at a copy in `scratch`, a folder. */
export async function tryBackup(file: string, scratch: string): Promise<Result<InBackup, string>> {
  return guarded(file, async () => {
    const stage = join(scratch, 'dry-run-check.db');
    await stageOf(file, stage);
    try {
      const found = await checkBackup(stage);
      return found.ok ? found : fail(`${file} cannot be restored. ${found.error}`);
    } finally {
      await removeDatabase(stage);
    }
  });
}

/** `stamp`: names what is kept. The error is a sentence for the terminal; then the database is as it was. */
export async function restoreBackup(file: string, { database, recordings }: Belongings, stamp: string): Promise<Result<Restored, string>> {
  return guarded(file, async () => {
    const stage = `${database}.restoring`;
    const sound = `${recordings}.restoring`;
    await mkdir(dirname(database), { recursive: true, mode: PRIVATE_FOLDER });
    await stageOf(file, stage);
    try {
      const found = await checkBackup(stage);
      if (!found.ok) return fail(`${file} was not restored. ${found.error} Nothing was changed.`);
      await rm(sound, { recursive: true, force: true });
      const hasSound = await withFile(stage, async (client) => {
        const taken = await takeSoundOut(client, sound);
        await client.execute('vacuum');
        return taken;
      });
      await removeLogs(stage);
      await flushFile(stage);
      if (await isInUse(database))
        return fail(`Dry Run, or another program, has ${database} open. Stop it, then restore again. Nothing was changed.`);
      // A copy of the database alone names recordings that are still there.
      const keptRecordings = hasSound ? await swapRecordings(join(recordings, found.value.candidate), sound, stamp) : null;
      const keptDatabase = await swapDatabase(database, stage, stamp);
      return ok({ ...found.value, keptDatabase, keptRecordings });
    } finally {
      await removeDatabase(stage);
      await rm(sound, { recursive: true, force: true });
    }
  });
}

async function guarded<T>(file: string, work: () => Promise<Result<T, string>>): Promise<Result<T, string>> {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  try {
    return await work();
  } catch (error) {
    const why = whyNot(error);
    if (why === null) throw error;
    return fail(`${file} cannot be restored. ${why}`);
  }
}

async function stageOf(file: string, stage: string): Promise<void> {
  await removeDatabase(stage);
  await copyFile(file, stage);
  await chmod(stage, PRIVATE_FILE);
}

/** Whoever has it open holds a lock on it while the log is in use. What cannot be read is in nobody's use. */
async function isInUse(database: string): Promise<boolean> {
  if (!existsSync(database)) return false;
  try {
    await withFile(database, async (client) => {
      await client.execute('pragma locking_mode = exclusive');
      // Taken back by the client as soon as it is done.
      await client.execute('begin exclusive');
    });
    return false;
  } catch (error) {
    const code = storageErrorOf(error)?.code;
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return true;
    if (code === undefined) throw error;
    return false;
  }
}

/** First, and the database after: without their database recordings are only files; a database that is there already would have them swept away. */
async function swapRecordings(folder: string, sound: string, stamp: string): Promise<string | null> {
  const kept = existsSync(folder) ? `${folder}.before-restore-${stamp}` : null;
  if (kept) await rename(folder, kept);
  await mkdir(dirname(folder), { recursive: true, mode: PRIVATE_FOLDER });
  await rename(sound, folder);
  return kept;
}

/** The old file gets a second name before the new one takes its first, so that at no moment there is none. */
async function swapDatabase(database: string, stage: string, stamp: string): Promise<string | null> {
  const kept = existsSync(database) ? `${database}.before-restore-${stamp}` : null;
  if (kept) {
    await link(database, kept).catch(() => copyFile(database, kept));
    // A log that was not written back belongs to the old file, and would damage the new one.
    if (existsSync(`${database}-wal`)) await rename(`${database}-wal`, `${kept}-wal`);
  }
  await removeLogs(database);
  await rename(stage, database);
  await flushFolder(dirname(database));
  return kept;
}

async function removeDatabase(path: string): Promise<void> {
  await rm(path, { force: true });
  await removeLogs(path);
}

async function removeLogs(path: string): Promise<void> {
  for (const end of ['-wal', '-shm', '-journal']) await rm(path + end, { force: true });
}
