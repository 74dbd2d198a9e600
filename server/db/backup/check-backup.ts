/** Looks a backup over before anything is put in the place of anything. */
import { fork } from 'node:child_process';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Client } from '@libsql/client';
import { fail, ok, type Result } from '../../domain/result.ts';
import { recognise } from '../migrate.ts';
import { withFile } from './file-address.ts';
import { soundIn } from './kept-sound.ts';
import { whyNot } from './make-backup.ts';

export type InBackup = {
  readonly candidate: string;
  readonly runs: number;
  readonly answers: number;
  readonly stories: number;
  readonly recordings: number;
};

/** The error is a sentence for the terminal. Opens the file, which may leave a log beside it: give it a copy. */
export async function checkBackup(path: string): Promise<Result<InBackup, string>> {
  const head = await headOf(path);
  if (head.length === 0) return fail('It is empty.');
  if (head !== HEAD) return fail('It is not a database.');
  if (!(await canBeRead(path))) return fail('It is damaged: it holds what cannot be read.');
  try {
    return await withFile(path, look);
  } catch (error) {
    const why = whyNot(error);
    if (why === null) throw error;
    return fail(why);
  }
}

const HEAD = 'SQLite format 3\0';

async function headOf(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD.length), 0, HEAD.length, 0);
    return new TextDecoder('latin1').decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** A text that is not UTF-8 ends the process that reads it, inside libsql: so another one reads it first. */
function canBeRead(path: string): Promise<boolean> {
  const end = extname(import.meta.url);
  const reader = new URL(`./read-every-row${end}`, import.meta.url);
  const execArgv = end === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(reader), [path], { stdio: 'ignore', execArgv });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function look(client: Client): Promise<Result<InBackup, string>> {
  const { rows } = await client.execute('pragma integrity_check');
  if (rows[0]?.integrity_check !== 'ok') return fail('It is damaged: its pages do not fit together.');
  const known = await recognise(client);
  if (!known.ok) return fail(known.error === 'newer' ? 'A newer version of Dry Run made it.' : 'It belongs to another program.');
  if ((await tablesOf(client)).length === 0)
    return fail(
      'It holds no tables. A copy of the file alone, taken while Dry Run ran, looks so: what was written lay in the log beside it.',
    );
  const count = async (table: string) => Number((await client.execute(`select count(*) as n from ${table}`)).rows[0]?.n);
  const { rows: candidates } = await client.execute("select value from settings where name = 'local-candidate'");
  return ok({
    candidate: String(candidates[0]?.value ?? ''),
    runs: await count('runs'),
    answers: await count('answers'),
    stories: await count('stories'),
    recordings: (await soundIn(client))?.length ?? 0,
  });
}

async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.execute("select name from sqlite_master where type = 'table'");
  return rows.map(({ name }) => String(name));
}
