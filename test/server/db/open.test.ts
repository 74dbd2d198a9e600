import { appendFileSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { wasLeftClean } from '../../../server/db/clean-stop.ts';
import { brokenText } from '../../../server/db/text-check.ts';
import { unusedPort } from '../../unused-port.ts';
import { addressIn, openTemporary, temporaryFolder, tryToOpen } from '../temporary.ts';

async function refusalOf(address: Parameters<typeof tryToOpen>[0]): Promise<string> {
  const opened = await tryToOpen(address);
  if (opened.ok) await opened.value.close();
  return opened.ok ? 'opened' : opened.error;
}

/** With half a letter among the texts, as a bad sector leaves it. */
async function damaged() {
  const address = addressIn(temporaryFolder());
  const { writer, close } = await openTemporary(address);
  await writer.write(
    Array.from({ length: 300 }, (_, n) => ({ sql: 'insert into settings (name, value) values (?, ?)', args: [`x-${n}`, 'é'] })),
  );
  await close();
  const client = createClient({ url: address.url });
  await client.execute("update settings set value = cast(x'41c3' as text) where name = 'x-299'");
  client.close();
  return address;
}

describe('opening the database', () => {
  it('makes the folder, for its owner alone, and the tables', async () => {
    const address = addressIn(join(temporaryFolder(), 'a/b'));
    const { reader } = await openTemporary(address);
    const tables = await reader.all<{ name: string; sql: string }>(sql`select name, sql from sqlite_master where type = 'table'`);
    expect(tables.map((table) => table.name)).toEqual(
      expect.arrayContaining(['candidates', 'settings', 'scenario_versions', 'runs', 'decisions']),
    );
    // The tables of the search indexes are the search's own.
    const own = tables.filter((table) => !/^(__|sqlite_)|_words/.test(table.name));
    expect(own.filter((table) => !table.sql.includes('STRICT'))).toEqual([]);
    expect(statSync(join(address.path, '..')).mode & 0o077).toBe(0);
  });

  it('keeps its candidate from start to start', async () => {
    const address = addressIn(temporaryFolder());
    const first = await openTemporary(address);
    await first.close();
    const second = await openTemporary(address);
    expect(second.candidate).toBe(first.candidate);
    expect(await second.reader.all(sql`select count(*) as n from candidates`)).toEqual([{ n: 1 }]);
  });

  it('flushes every commit and holds foreign keys', async () => {
    const { reader, writer } = await openTemporary();
    expect(await reader.all(sql`pragma journal_mode`)).toEqual([{ journal_mode: 'wal' }]);
    const [synchronous, foreignKeys] = await writer.write(['pragma synchronous', 'pragma foreign_keys']);
    expect([synchronous?.rows[0]?.synchronous, foreignKeys?.rows[0]?.foreign_keys]).toEqual([2, 1]);
  });

  it('cannot write through the reader', async () => {
    const { reader } = await openTemporary();
    await expect(reader.all(sql`delete from settings returning name`)).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const address = addressIn(temporaryFolder());
    await (await tryToOpen(address)).ok;
    const client = createClient({ url: address.url });
    await client.execute("insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)");
    client.close();
    expect(await refusalOf(address)).toContain('It was written by a newer version of Dry Run. Update Dry Run');
  });

  it('refuses the database of another program and leaves it as it is', async () => {
    const address = addressIn(temporaryFolder());
    const client = createClient({ url: address.url });
    await client.execute('create table recipes (id integer)');
    client.close();
    const before = readFileSync(address.path, 'latin1');
    expect(await refusalOf(address)).toContain('It belongs to another program.');
    expect(readFileSync(address.path, 'latin1')).toBe(before);
  });

  it('refuses a file that is no database and leaves it as it is', async () => {
    const address = addressIn(temporaryFolder());
    const letter = 'Dear diary, this is not a database. '.repeat(200);
    writeFileSync(address.path, letter);
    expect(await refusalOf(address)).toContain('The file is not a database. Move it away');
    expect(readFileSync(address.path, 'utf8')).toBe(letter);
  });

  it('takes no file that was cut off for a new start', async () => {
    const address = addressIn(temporaryFolder());
    writeFileSync(address.path, '');
    expect(await refusalOf(address)).toContain('The file is there and empty, so something cut it off');
    expect([statSync(address.path).size, existsSync(`${address.path}-wal`)]).toEqual([0, false]);
    rmSync(address.path);
    writeFileSync(`${address.path}-wal`, 'what was written last');
    expect(await refusalOf(address)).toContain('The file is gone, and its log');
    expect([existsSync(address.path), readFileSync(`${address.path}-wal`, 'utf8')]).toEqual([false, 'what was written last']);
    rmSync(`${address.path}-wal`);
    expect(await refusalOf(address)).toBe('opened');
  });

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['replaced', (path: string) => [copyFileSync(path, `${path}.new`), renameSync(`${path}.new`, path)]],
  ])('acknowledges nothing once the file was %s, and still reads what it held', async (_, change) => {
    const address = addressIn(temporaryFolder());
    const { writer, reader, shrink } = await openTemporary(address);
    const note = { sql: "insert into settings (name, value) values ('test-note', 'kept')", args: [] };
    await writer.write([note]);
    change(address.path);
    await expect(writer.write([{ ...note, sql: note.sql.replace('test', 'late') }])).rejects.toMatchObject({ code: 'FILE_GONE' });
    await expect(shrink()).rejects.toMatchObject({ code: 'FILE_GONE' });
    expect(await reader.all("select value from settings where name like '%-note'")).toEqual([{ value: 'kept' }]);
  });

  it('reads no text that is not UTF-8, which would end the process, and says where it stands', async () => {
    const address = await damaged();
    const before = readFileSync(address.path, 'latin1');
    expect(await refusalOf(address)).toContain('in the table settings, row 302, stands a text that is not UTF-8. Nothing was changed.');
    expect(readFileSync(address.path, 'latin1')).toBe(before);
  });

  it('looks a database over that was left in the middle, and not one that was left in order', async () => {
    const address = addressIn(temporaryFolder());
    await (await openTemporary(address)).close();
    expect(wasLeftClean(address.path)).toBe(true);
    expect(wasLeftClean(address.path)).toBe(false);
    const opened = await openTemporary(address);
    // As a process that was killed.
    expect(wasLeftClean(address.path)).toBe(false);
    await opened.close();
    appendFileSync(address.path, ' ');
    expect(wasLeftClean(address.path)).toBe(false);
  });

  it('takes every text that is one for one', async () => {
    const address = addressIn(temporaryFolder());
    const { writer } = await openTemporary(address);
    const texts = ['', 'zażółć', '😀', '\u0000', '\n', 'x'.repeat(300_000), ...Array.from({ length: 350 }, (_, n) => `é${n}`)];
    await writer.write(texts.map((value, n) => ({ sql: 'insert into settings (name, value) values (?, ?)', args: [`test-${n}`, value] })));
    const client = createClient({ url: address.url });
    expect(await brokenText(client, Number.POSITIVE_INFINITY)).toBeNull();
    expect(await brokenText(client, 0)).toBeNull();
    client.close();
  });

  it('refuses a folder in the place of the file', async () => {
    const folder = temporaryFolder();
    expect(await refusalOf({ kind: 'file', path: folder, url: `file://${folder}` })).toContain('cannot be used');
  });

  it('refuses a folder that cannot be made', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const address = addressIn(join(folder, 'file/below'));
    expect(await refusalOf(address)).toContain('cannot be made');
    expect(existsSync(address.path)).toBe(false);
  });

  it('says that another program holds the database', async () => {
    const address = addressIn(temporaryFolder());
    const other = createClient({ url: address.url, concurrency: 1 });
    await other.execute('pragma journal_mode = wal');
    const transaction = await other.transaction('write');
    expect(await refusalOf(address)).toContain('Another program is holding the database. Close the other program and try again.');
    await transaction.rollback();
    other.close();
  });

  it('waits for another program that lets go in time', async () => {
    const address = addressIn(temporaryFolder());
    const other = createClient({ url: address.url, concurrency: 1 });
    await other.execute('pragma journal_mode = wal');
    const transaction = await other.transaction('write');
    const opening = tryToOpen(address, 5_000);
    setTimeout(() => transaction.rollback(), 300);
    const opened = await opening;
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.value.close();
    other.close();
  });

  it('says that a server cannot be reached', async () => {
    const port = await unusedPort();
    expect(await refusalOf({ kind: 'remote', url: `http://127.0.0.1:${port}`, authToken: null })).toBe(
      `The database 127.0.0.1:${port} cannot be used. The database server cannot be reached. See that it runs and that the network is there.`,
    );
  });
});
