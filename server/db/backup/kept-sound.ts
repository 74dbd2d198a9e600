/** The sound of recordings, which lies in files, as rows of a backup; so that a backup is one file. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import { flushFile, flushFolder, PRIVATE_FILE, PRIVATE_FOLDER, unlessGone } from '../files.ts';
import { ID } from '../ids.ts';

const TABLE = 'backup_sound';

/** `folder`: of one candidate. Gives how many there were. */
export async function addSound(backup: Client, folder: string): Promise<number> {
  await backup.execute(`create table ${TABLE} (id text primary key, sound blob not null) strict`);
  const names = (await unlessGone(readdir(folder))) ?? [];
  let count = 0;
  for (const id of names.filter((name) => ID.test(name))) {
    const sound = await unlessGone(readFile(join(folder, id)));
    if (sound === null) continue;
    await backup.execute({ sql: `insert into ${TABLE} (id, sound) values (?, ?)`, args: [id, new Uint8Array(sound)] });
    count += 1;
  }
  return count;
}

/** Ids of the sound within; null in a copy of the database alone, as one made by hand or before an update. */
export async function soundIn(backup: Client): Promise<readonly string[] | null> {
  const { rows: tables } = await backup.execute({ sql: 'select name from sqlite_master where name = ?', args: [TABLE] });
  if (tables.length === 0) return null;
  const { rows } = await backup.execute(`select id from ${TABLE}`);
  return rows.map(({ id }) => String(id)).filter((id) => ID.test(id));
}

/** Writes it to files of `folder`, which is made, and takes it out of the database. False where there was none to bring. */
export async function takeSoundOut(backup: Client, folder: string): Promise<boolean> {
  const ids = await soundIn(backup);
  if (ids === null) return false;
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  for (const id of ids) {
    const { rows } = await backup.execute({ sql: `select sound from ${TABLE} where id = ?`, args: [id] });
    const path = join(folder, id);
    await writeFile(path, new Uint8Array(rows[0]?.sound as ArrayBuffer), { mode: PRIVATE_FILE });
    await flushFile(path);
  }
  await flushFolder(folder);
  await backup.execute(`drop table ${TABLE}`);
  return true;
}
