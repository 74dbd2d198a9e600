import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../server/db/backup/make-backup.ts';
import { restoreBackup, tryBackup } from '../../../server/db/backup/restore-backup.ts';
import { newId } from '../../../server/db/ids.ts';
import type { Database } from '../../../server/db/open.ts';
import { addressIn, openTemporary, temporaryFolder } from '../temporary.ts';

const STAMP = '20261129-080000';

/** A candidate with stories and a recording, whose server has not been stopped. */
async function desk(stories = 3) {
  const folder = temporaryFolder();
  const database = await openTemporary(addressIn(folder));
  for (let n = 1; n <= stories; n += 1) await tell(database, `Story ${n}`);
  const sound = join(folder, 'recordings', database.candidate);
  mkdirSync(sound, { recursive: true });
  const recording = newId();
  writeFileSync(join(sound, recording), 'as I said it');
  return { folder, database, sound, recording, mine: { database: addressIn(folder).path, recordings: join(folder, 'recordings') } };
}

/** As it lies on the disk once its server has stopped: in another file, since a process keeps its locks on one that it has had open. */
async function stopped({ folder, database, mine }: Awaited<ReturnType<typeof desk>>) {
  await database.writer.alone(['pragma wal_checkpoint(truncate)']);
  await database.close();
  const after = { database: join(folder, 'stopped', 'dry-run.db'), recordings: join(folder, 'stopped', 'recordings') };
  mkdirSync(join(folder, 'stopped'));
  copyFileSync(mine.database, after.database);
  cpSync(mine.recordings, after.recordings, { recursive: true });
  return { mine: after, sound: join(after.recordings, database.candidate) };
}

function tell({ writer, candidate }: Database, title: string) {
  const columns = 'id, candidate_id, title, happened, role, parts, numbers, skills, words, revision, bank, created_at, updated_at';
  const sql = `insert into stories (${columns}) values (?, ?, ?, '', '', '{}', '', '[]', 0, 1, '', 1, 1)`;
  return writer.write([{ sql, args: [newId(), candidate, title] }]);
}

async function titlesIn(path: string): Promise<readonly string[]> {
  const client = createClient({ url: `file:${path}` });
  const { rows } = await client.execute('select title from stories order by title');
  client.close();
  return rows.map(({ title }) => String(title));
}

describe('a backup', () => {
  it('holds what was written before it, while the server has the database open', async () => {
    const { folder, mine } = await desk();
    const file = join(folder, 'copy.db');
    expect(await makeBackup(mine, file)).toMatchObject({ ok: true, value: { recordings: 1 } });
    expect(await titlesIn(file)).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(await tryBackup(file, temporaryFolder())).toMatchObject({ ok: true, value: { stories: 3, runs: 0, recordings: 1 } });
  });

  it('is one file without anything beside it, for its owner alone', async () => {
    const { folder, mine } = await desk();
    const shelf = join(folder, 'shelf');
    mkdirSync(shelf);
    await makeBackup(mine, join(shelf, 'copy.db'));
    await tryBackup(join(shelf, 'copy.db'), temporaryFolder());
    expect(readdirSync(shelf)).toEqual(['copy.db']);
  });

  it('never takes the place of a file, and leaves nothing where it cannot be made', async () => {
    const { folder, mine } = await desk();
    const there = join(folder, 'there.db');
    writeFileSync(there, 'letters');
    expect(await makeBackup(mine, there)).toMatchObject({ ok: false, error: expect.stringContaining('is there already') });
    expect(readFileSync(there, 'utf8')).toBe('letters');
    expect(await makeBackup(mine, join(folder, 'no such folder', 'copy.db'))).toMatchObject({ ok: false });
    expect(await makeBackup({ ...mine, database: join(folder, 'none.db') }, join(folder, 'b.db'))).toMatchObject({ ok: false });
    expect(readdirSync(folder).filter((name) => name.includes('none') || name.endsWith('.part'))).toEqual([]);
  });
});

describe('restoring', () => {
  it('brings back what the backup holds, with its sound, and keeps what was there', async () => {
    const before = await desk();
    const file = join(before.folder, 'copy.db');
    await makeBackup(before.mine, file);
    await tell(before.database, 'Story after');
    writeFileSync(join(before.sound, before.recording), 'said anew');
    const { mine, sound } = await stopped(before);
    expect(await restoreBackup(file, mine, STAMP)).toMatchObject({ ok: true, value: { stories: 3, recordings: 1 } });
    expect(await titlesIn(mine.database)).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(readFileSync(join(sound, before.recording), 'utf8')).toBe('as I said it');
    expect(readFileSync(`${mine.database}.before-restore-${STAMP}`, 'latin1')).toContain('Story after');
    expect(readFileSync(join(`${sound}.before-restore-${STAMP}`, before.recording), 'utf8')).toBe('said anew');
    expect(readdirSync(dirname(mine.database)).filter((name) => name.includes('restoring'))).toEqual([]);
    const again = await openTemporary(addressIn(dirname(mine.database)));
    expect(again.candidate).toBe(before.database.candidate);
  });

  it('leaves the recordings where they are when the file is a copy of the database alone, as before an update', async () => {
    const before = await desk();
    const { mine, sound } = await stopped(before);
    const copy = join(before.folder, 'before-update.db');
    copyFileSync(mine.database, copy);
    expect(await restoreBackup(copy, mine, STAMP)).toMatchObject({ ok: true, value: { stories: 3, keptRecordings: null } });
    expect(readFileSync(join(sound, before.recording), 'utf8')).toBe('as I said it');
  });

  it('takes a log that an earlier database left behind out of the way', async () => {
    const before = await desk();
    const file = join(before.folder, 'copy.db');
    await makeBackup(before.mine, file);
    for (let n = 0; n < 50; n += 1) await tell(before.database, `Later ${n}`);
    const log = new Uint8Array(readFileSync(`${before.mine.database}-wal`));
    const { mine } = await stopped(before);
    // As a kill leaves it: nothing but the log knows of the later ones.
    writeFileSync(`${mine.database}-wal`, log);
    expect(await restoreBackup(file, mine, STAMP)).toMatchObject({ ok: true });
    expect(existsSync(`${mine.database}-wal`)).toBe(false);
    expect(await titlesIn(mine.database)).toEqual(['Story 1', 'Story 2', 'Story 3']);
  });

  it('replaces a database that is damaged, and one that is gone', async () => {
    const before = await desk();
    const file = join(before.folder, 'copy.db');
    await makeBackup(before.mine, file);
    const { mine } = await stopped(before);
    writeFileSync(mine.database, 'no database at all');
    expect(await restoreBackup(file, mine, STAMP)).toMatchObject({ ok: true });
    expect(readFileSync(`${mine.database}.before-restore-${STAMP}`, 'utf8')).toBe('no database at all');
    const elsewhere = { database: join(before.folder, 'new', 'dry-run.db'), recordings: join(before.folder, 'new', 'recordings') };
    expect(await restoreBackup(file, elsewhere, STAMP)).toMatchObject({ ok: true, value: { keptDatabase: null } });
    expect(await titlesIn(elsewhere.database)).toHaveLength(3);
  });

  it('refuses while Dry Run has the database open', async () => {
    const { folder, database, mine } = await desk();
    const file = join(folder, 'copy.db');
    await makeBackup(mine, file);
    expect(await restoreBackup(file, mine, STAMP)).toMatchObject({
      ok: false,
      error: expect.stringContaining('Stop it, then restore again'),
    });
    await tell(database, 'Story 4');
    expect(await titlesIn(mine.database)).toHaveLength(4);
  });

  it.each<[string, (file: string) => void | Promise<void>, string]>([
    ['is empty', (file) => writeFileSync(file, ''), 'It is empty.'],
    ['is something else', (file) => writeFileSync(file, 'Dear diary, today I'), 'It is not a database.'],
    ['was cut off', (file) => truncateSync(file, 8_192), 'It is damaged'],
    ['belongs to another program', (file) => another(file, 'create table birds (name text)'), 'It belongs to another program.'],
    ['holds no tables', (file) => another(file, 'pragma user_version = 7'), 'It holds no tables.'],
    ['comes from later', later, 'A newer version of Dry Run made it.'],
    ['holds text that is no UTF-8', notText, 'It is damaged'],
  ])('changes nothing when the file %s', async (_, spoil, why) => {
    const { folder, database, mine } = await desk();
    const file = join(folder, 'copy.db');
    await makeBackup(mine, file);
    await database.close();
    await spoil(file);
    const before = readFileSync(mine.database, 'latin1');
    const said = { ok: false, error: expect.stringContaining(why) };
    expect(await tryBackup(file, temporaryFolder())).toMatchObject(said);
    expect(await restoreBackup(file, mine, STAMP)).toMatchObject(said);
    expect(readFileSync(mine.database, 'latin1')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.includes('before-restore') || name.includes('restoring'))).toEqual([]);
  });

  it('counts in a copy of the file alone, taken while Dry Run ran, only what had been written back to it', async () => {
    const { folder, mine } = await desk();
    const copy = join(folder, 'by hand.db');
    copyFileSync(mine.database, copy);
    expect(await tryBackup(copy, temporaryFolder())).toMatchObject({ ok: true, value: { stories: 0 } });
  });

  it('says that a file is not there', async () => {
    const { mine, folder } = await desk(0);
    expect(await restoreBackup(join(folder, 'nowhere.db'), mine, STAMP)).toMatchObject({ ok: false });
  });
});

async function another(file: string, sql: string): Promise<void> {
  writeFileSync(file, '');
  const client = createClient({ url: `file:${file}` });
  await client.execute(sql);
  client.close();
}

async function later(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.execute('update __drizzle_migrations set created_at = created_at + 1000000000000');
  client.close();
}

async function notText(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.execute("update stories set title = cast(x'fffe41' as text)");
  client.close();
}
