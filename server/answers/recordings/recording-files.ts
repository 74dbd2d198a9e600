/** The sound of recordings: files beside the database, named by their ids. Nothing from outside ever becomes a path but a well-formed id. */
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, PRIVATE_FILE, PRIVATE_FOLDER, unlessGone } from '../../db/files.ts';
import { ID, newId } from '../../db/ids.ts';

export type RecordingFiles = {
  /** On disk when it resolves. The same id again replaces it. */
  keep(id: string, bytes: Uint8Array): Promise<void>;
  /** Null where the file is gone. */
  read(id: string): Promise<Uint8Array | null>;
  /** For reading a part of it; whoever opens it closes it. Null where the file is gone. */
  open(id: string): Promise<FileHandle | null>;
  /** What is gone already is no failure. */
  remove(id: string): Promise<void>;
  /** Removes every file of ours, and the folder once it is empty. */
  clear(): Promise<void>;
  /** Removes what a crash left behind: files of ours, older than an hour, that nothing names. */
  sweep(named: ReadonlySet<string>, now: number): Promise<void>;
};

/** Milliseconds. A younger file may be one that another process on the same database is about to name. */
const SETTLED = 60 * 60 * 1000;

export function createRecordingFiles(folder: string): RecordingFiles {
  const pathOf = (id: string) => {
    if (!ID.test(id)) throw new Error('a recording was asked for by something that is no id');
    return join(folder, id);
  };
  const remove = (id: string) => rm(pathOf(id), { force: true });
  const ours = async () => ((await unlessGone(readdir(folder))) ?? []).filter((name) => ID.test(name.replace(/\.part$/, '')));
  return {
    async keep(id, bytes) {
      const path = pathOf(id);
      await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
      await replace(path, join(folder, `${newId()}${PART}`), bytes);
      await flushFolder(folder);
    },
    read: (id) => unlessGone(readFile(pathOf(id)).then((bytes) => new Uint8Array(bytes))),
    open: (id) => unlessGone(open(pathOf(id), constants.O_RDONLY)),
    remove,
    async clear() {
      for (const name of await ours()) await rm(join(folder, name), { force: true });
      // Whatever else somebody put there stays.
      await rmdir(folder).catch(() => {});
    },
    async sweep(named, now) {
      const unnamed = (await ours()).filter((name) => !named.has(name));
      for (const name of unnamed) if (await isSettled(join(folder, name), now)) await rm(join(folder, name), { force: true });
    },
  };
}

const PART = '.part';

/** A crash leaves the old file or the new one, never half of one under its name. */
async function replace(path: string, temporary: string, bytes: Uint8Array): Promise<void> {
  try {
    const handle = await open(temporary, 'wx', PRIVATE_FILE);
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function isSettled(path: string, now: number): Promise<boolean> {
  const found = await unlessGone(stat(path));
  return found?.isFile() === true && now - found.mtimeMs > SETTLED;
}
