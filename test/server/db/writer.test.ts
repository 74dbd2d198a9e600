import { setImmediate } from 'node:timers/promises';
import { createClient, type InStatement } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { createWriter, type Write } from '../../../server/db/writer.ts';
import { addressIn, openTemporary, temporaryFolder } from '../temporary.ts';

function set(name: string, value = '1'): InStatement {
  return { sql: 'insert into settings (name, value) values (?, ?)', args: [name, value] };
}

function setMany(names: readonly string[]): InStatement {
  return { sql: `insert into settings (name, value) values ${names.map(() => '(?, ?)')}`, args: names.flatMap((name) => [name, '1']) };
}

async function namesIn(address: { readonly url: string }): Promise<unknown[]> {
  const client = createClient({ url: address.url });
  const result = await client.execute("select name from settings where name like 'test-%' order by name");
  client.close();
  return result.rows.map((row) => row.name);
}

describe('the writer', () => {
  it('commits writes that wait together in one batch', async () => {
    const batches: Write[] = [];
    const client = {
      batch: async (statements: unknown) => {
        batches.push(statements as Write);
        return (statements as string[]).map((one) => ({ rows: [one] }) as never);
      },
    };
    const writer = createWriter({
      client: { ...client, execute: async () => ({}) as never, transaction: async () => ({}) as never },
      isLocal: true,
      reconnect: async () => {},
      patience: 0,
    });
    const results = await Promise.all([writer.write(['a', 'b']), writer.write(['c']), writer.write([]), writer.write(['d'])]);
    expect(batches).toEqual([['a', 'b', 'c', 'd']]);
    expect(results.map((sets) => sets.flatMap((set) => set.rows))).toEqual([['a', 'b'], ['c'], [], ['d']]);
  });

  it('tells each caller of its own failure and keeps the writes of its neighbours', async () => {
    const address = addressIn(temporaryFolder());
    const { writer } = await openTemporary(address);
    const outcomes = await Promise.allSettled([
      writer.write([set('test-1')]),
      writer.write([set('test-2'), set('test-1')]),
      writer.write(['insert into nowhere values (1)']),
      writer.write([set('test-3')]),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await namesIn(address)).toEqual(['test-1', 'test-3']);
  });

  it('lets what no transaction may hold stand between two batches', async () => {
    const { writer } = await openTemporary(addressIn(temporaryFolder()));
    const many = Array.from({ length: 500 }, (_, n) => writer.write([set(`test-${n}`)]));
    const outcomes = await Promise.allSettled([
      ...many,
      writer.alone(['VACUUM']),
      writer.write([set('test-last')]),
      writer.alone(['nonsense']),
    ]);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await writer.write([set('test-after')]);
  });

  it('lets others have their turn while many wait', async () => {
    const { writer } = await openTemporary();
    let settled = 0;
    const many = Array.from({ length: 400 }, (_, n) => writer.write([set(`test-${n}`)]).then(() => settled++));
    const atEachTurn: number[] = [];
    while (settled < many.length) {
      atEachTurn.push(settled);
      await setImmediate();
    }
    const most = Math.max(...atEachTurn.map((at, turn) => (atEachTurn[turn + 1] ?? many.length) - at));
    expect(most).toBeLessThanOrEqual(32);
  });

  it('writes very much all or none, and others read what was there before', async () => {
    const { writer, reader } = await openTemporary();
    const count = async () => (await reader.get<{ n: number }>("select count(*) as n from settings where name like 'test-%'"))?.n;
    const watched = async (statements: Write) => {
      const between: unknown[] = [];
      let isOver = false;
      const outcome = Promise.allSettled([writer.write(statements)]).finally(() => {
        isOver = true;
      });
      for (; !isOver; await setImmediate()) between.push(await count());
      return { ...(await outcome)[0], between };
    };
    const many = Array.from({ length: 100 }, (_, group) => setMany(Array.from({ length: 100 }, (_, n) => `test-${group}-${n}`)));
    const failed = await watched([...many, 'insert into nowhere values (1)']);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('nowhere') } });
    expect(await count()).toBe(0);
    const kept = await watched(many);
    expect(kept.status === 'fulfilled' && kept.value).toHaveLength(100);
    expect(kept.between.filter((count) => count !== 0 && count !== 10_000)).toEqual([]);
    expect(await count()).toBe(10_000);
  });

  it('lets others have their turn between the statements of very much in a file', async () => {
    const executed: unknown[] = [];
    const transaction = async () => ({
      execute: async (statement: unknown) => executed.push(statement),
      commit: async () => {},
      close: () => {},
    });
    const unasked = async () => {
      throw new Error('not asked for');
    };
    const client = { batch: unasked, execute: unasked, transaction: transaction as never };
    const writer = createWriter({ client, isLocal: true, reconnect: async () => {}, patience: 0 });
    let turns = 0;
    let isOver = false;
    const many = Array.from({ length: 100 }, (_, n) => setMany(Array.from({ length: 100 }, () => `test-${n}`)));
    const write = writer.write(many).finally(() => {
      isOver = true;
    });
    for (; !isOver; await setImmediate()) turns += 1;
    await write;
    expect(executed).toHaveLength(100);
    expect(turns).toBeGreaterThan(90);
  });

  it('writes in the order in which it is asked', async () => {
    const { writer, reader } = await openTemporary();
    const writes = Array.from({ length: 500 }, (_, n) =>
      writer.write([
        {
          sql: "insert into settings (name, value) values ('test-log', ?) on conflict do update set value = value || ?",
          args: [`${n}`, ` ${n}`],
        },
      ]),
    );
    await Promise.all(writes);
    const row = await reader.get<{ value: string }>("select value from settings where name = 'test-log'");
    expect(row?.value.split(' ').map(Number)).toEqual(Array.from({ length: 500 }, (_, n) => n));
  });

  it('waits while another program holds the database, and loses nothing afterwards', async () => {
    const address = addressIn(temporaryFolder());
    const { writer } = await openTemporary(address, 5_000);
    const other = createClient({ url: address.url, concurrency: 1 });
    const transaction = await other.transaction('write');
    const waiting = [writer.write([set('test-1')]), writer.write([set('test-2')])];
    setTimeout(() => transaction.rollback(), 400);
    await Promise.all(waiting);
    await writer.write([set('test-3')]);
    expect(await namesIn(address)).toEqual(['test-1', 'test-2', 'test-3']);
    other.close();
  });

  it('gives up on a database that stays held, stores nothing of it, and writes again once it is free', async () => {
    const address = addressIn(temporaryFolder());
    const { writer } = await openTemporary(address, 50);
    const other = createClient({ url: address.url, concurrency: 1 });
    const transaction = await other.transaction('write');
    await expect(writer.write([set('test-1')])).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await transaction.rollback();
    await writer.write([set('test-2')]);
    expect(await namesIn(address)).toEqual(['test-2']);
    const [synchronous] = await writer.write(['pragma synchronous']);
    expect(synchronous?.rows[0]?.synchronous).toBe(2);
    other.close();
  });

  it('lets other work go on while it waits', async () => {
    const address = addressIn(temporaryFolder());
    const { writer } = await openTemporary(address, 600);
    const other = createClient({ url: address.url, concurrency: 1 });
    const transaction = await other.transaction('write');
    let done = 0;
    const working = setInterval(() => done++, 1);
    await writer.write([set('test-1')]).catch(() => {});
    clearInterval(working);
    // How often depends on how busy the machine is; a writer that blocks lets it happen never.
    expect(done).toBeGreaterThan(0);
    await transaction.rollback();
    other.close();
  });

  it('is idle only when all that waited is written', async () => {
    const address = addressIn(temporaryFolder());
    const { writer } = await openTemporary(address);
    for (let n = 0; n < 300; n++) void writer.write([set(`test-${String(n).padStart(3, '0')}`)]);
    await writer.idle();
    expect(await namesIn(address)).toHaveLength(300);
  });
});
