import type { Client } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../../server/db/reader.ts';
import { settings } from '../../../server/db/tables/settings.ts';
import { openTemporary } from '../temporary.ts';

describe('the reader', () => {
  const settingByName = (reader: Reader) =>
    reader
      .select()
      .from(settings)
      .where(eq(settings.name, sql.placeholder('name')))
      .prepare();

  it('gives rows by name, and undefined where there is none', async () => {
    const { reader, writer } = await openTemporary();
    const query = settingByName(reader);
    expect([await query.get({ name: 'colour' }), await query.all({ name: 'colour' })]).toEqual([undefined, []]);
    await writer.write(["insert into settings (name, value) values ('colour', 'ink')"]);
    const row = { name: 'colour', value: 'ink' };
    expect([await query.get({ name: 'colour' }), await query.all({ name: 'colour' })]).toEqual([row, [row]]);
  });

  // libsql forgets the next `get` of a statement whose `all` found nothing.
  it('finds what there is now, however the same query was asked before', async () => {
    const { reader, writer } = await openTemporary();
    const query = settingByName(reader);
    for (const name of ['one', 'two', 'three']) {
      expect(await query.all({ name })).toEqual([]);
      await writer.write([{ sql: 'insert into settings (name, value) values (?, 1)', args: [name] }]);
      expect([await query.get({ name }), await query.get({ name })]).toEqual([
        { name, value: '1' },
        { name, value: '1' },
      ]);
    }
  });

  it('gives rows of SQL written by hand by the names of their columns', async () => {
    const { reader } = await openTemporary();
    expect(await reader.all('select 1 as one, 2 as two')).toEqual([{ one: 1, two: 2 }]);
    expect(await reader.get(sql`select ${3} as three`)).toEqual({ three: 3 });
    expect(await reader.get('select 1 as one where 1 = 2')).toBeUndefined();
  });

  it('answers nothing once the database is closed', async () => {
    const { reader, close } = await openTemporary();
    const query = reader.select().from(settings).prepare();
    await query.all();
    await close();
    await expect(query.all()).rejects.toThrow();
  });
});

describe('the reader of a server', () => {
  const result = (text: string) => ({ rows: [{ 0: text, length: 1 }], columns: ['text'] });

  function server() {
    const batches: string[][] = [];
    const asked = (one: { readonly sql: string }) => {
      if (one.sql.includes('nope')) throw new Error('no such column: nope');
      return result(one.sql);
    };
    const client = {
      batch: async (statements: { sql: string }[]) => {
        batches.push(statements.map((one) => one.sql));
        return statements.map(asked);
      },
      execute: async (one: { sql: string }) => asked(one),
    } as unknown as Client;
    return { batches, reader: createReader({ kind: 'remote', url: 'libsql://db.example', authToken: null }, client).reader };
  }

  it('asks for all that a page asks at one moment in one round trip', async () => {
    const { batches, reader } = server();
    const rows = await Promise.all([reader.all('select 1'), reader.all('select 2'), reader.get('select 3')]);
    expect(rows).toEqual([[{ text: 'select 1' }], [{ text: 'select 2' }], { text: 'select 3' }]);
    expect(batches).toEqual([['select 1', 'select 2', 'select 3']]);
  });

  it('refuses a query at fault alone, not those that were asked beside it', async () => {
    const { reader } = server();
    const settled = await Promise.allSettled([reader.all('select 1'), reader.all('select nope'), reader.all('select 2')]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
