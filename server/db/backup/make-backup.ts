/** A copy of everything in one file, made while Dry Run may run: the database as it stood at one moment, and the sound of its recordings. */
import { existsSync } from 'node:fs';
import { chmod, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import { flushFile, flushFolder, PRIVATE_FILE } from '../files.ts';
import { recognise } from '../migrate.ts';
import { sentenceOf, storageErrorOf } from '../storage-errors.ts';
import { withFile } from './file-address.ts';
import { addSound } from './kept-sound.ts';

/** Where what is to be copied lies. `recordings`: the folder that holds one folder a candidate. */
export type Belongings = { readonly database: string; readonly recordings: string };

export type BackupMade = { readonly bytes: number; readonly recordings: number };

/** The error is a sentence for the terminal. Under its name the file is whole or not there. */
export async function makeBackup({ database, recordings }: Belongings, target: string): Promise<Result<BackupMade, string>> {
  if (!existsSync(database)) return fail(`There is no database ${database}, so there is nothing to copy.`);
  if (existsSync(target)) return fail(`${target} is there already, and stays as it is. Name another file, or move it away.`);
  const part = `${target}.part`;
  try {
    await rm(part, { force: true });
    const copied = await copyInto(database, part);
    if (!copied.ok) return copied;
    const count = await withFile(part, (backup) => addSound(backup, join(recordings, copied.value)));
    await chmod(part, PRIVATE_FILE);
    await flushFile(part);
    await rename(part, target);
    await flushFolder(dirname(target));
    return ok({ bytes: (await stat(target)).size, recordings: count });
  } catch (error) {
    await rm(part, { force: true });
    const why = whyNot(error);
    if (why === null) throw error;
    return fail(`No backup was made. ${why}`);
  }
}

/** Gives the candidate whose recordings belong to it. */
async function copyInto(database: string, part: string): Promise<Result<string, string>> {
  return withFile(database, async (client) => {
    const known = await recognise(client);
    if (!known.ok) return fail(`${database} is not a database of this version of Dry Run, so it is not copied.`);
    await client.execute({ sql: 'vacuum into ?', args: [part] });
    const { rows } = await client.execute("select value from settings where name = 'local-candidate'");
    return ok(String(rows[0]?.value ?? ''));
  });
}

/** Null where it is no fault of a disk. */
export function whyNot(error: unknown): string | null {
  const fault = storageErrorOf(error);
  if (fault) return sentenceOf(fault);
  return error instanceof Error && 'syscall' in error ? `${error.message}.` : null;
}
