/** A database that fails while the server runs: what the candidate sees, and that nothing that was answered is lost. */
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { begin, choose, get, HTMX, offersOn, post, startTestApp, type TestApp, textOf, turnOn } from '../visitor.ts';

const HELD = 'Another program is holding the database, so this decision was not stored. All before it are.';

async function begun() {
  const running = await startTestApp();
  const path = await begin(running);
  await choose(running, path, 'Tell');
  return { running, path };
}

/** Another program begins to write and does not come to an end; gives the way to let go. */
async function hold(running: TestApp): Promise<() => Promise<void>> {
  const other = createClient({ url: running.databaseUrl, concurrency: 1 });
  const transaction = await other.transaction('write');
  return async () => {
    await transaction.rollback();
    other.close();
  };
}

async function turnsOf(running: TestApp, path: string): Promise<number> {
  return turnOn(await (await get(running, path)).text());
}

describe('a database that another program holds', () => {
  it('keeps what was answered, says so, and takes the same decision once it is free', async () => {
    const { running, path } = await begun();
    const letGo = await hold(running);
    const refused = await choose(running, path, 'Compare');
    expect([refused.status, textOf(await refused.text()).includes(HELD)]).toEqual([503, true]);
    expect(await turnsOf(running, path)).toBe(1);
    await letGo();
    expect((await choose(running, path, 'Compare')).status).toBe(303);
    expect(await turnsOf(running, path)).toBe(2);
  });

  it('says so in the part that htmx asked for', async () => {
    const { running, path } = await begun();
    const letGo = await hold(running);
    const [offer] = offersOn(await (await get(running, path)).text());
    const refused = await post(running, `${path}/decisions`, { turn: '1', choice: offer?.token ?? '' }, HTMX);
    const part = await refused.text();
    expect([refused.status, part.startsWith('<div id="console"'), textOf(part).includes(HELD)]).toEqual([503, true, true]);
    await letGo();
  });

  it('begins no run, and says so on a page', async () => {
    const { running } = await begun();
    const letGo = await hold(running);
    const refused = await post(running, '/runs', { scenario: 'checkout' });
    const page = textOf(await refused.text());
    expect(refused.status).toBe(503);
    expect(page).toContain('Another program is holding the database');
    expect(page).toContain('Every decision that had been answered before is kept.');
    await letGo();
    expect(await running.database.reader.all('select id from runs')).toHaveLength(1);
  });
});

describe('a disk that is full', () => {
  it('is told to the candidate, and nothing that was answered is lost', async () => {
    const { running } = await begun();
    const statuses = new Map<string, number>();
    let words = '';
    // The decision that needs one page more than there is fails; the connection is opened anew after it, without the limit.
    while (words === '' && statuses.size < 500) {
      const path = await begin(running);
      await running.database.writer.write([`pragma max_page_count = ${await pagesOf(running)}`]);
      const response = await choose(running, path, 'Compare');
      statuses.set(path, response.status);
      if (response.status !== 303) words = textOf(await response.text());
      else await running.database.writer.write(['pragma max_page_count = 1000000']);
    }
    expect(words).toContain('The disk with the database is full, so this decision was not stored. All before it are.');
    for (const [path, status] of statuses) expect(await turnsOf(running, path)).toBe(status === 303 ? 1 : 0);
    const refused = [...statuses.keys()].at(-1) ?? '';
    expect((await choose(running, refused, 'Compare')).status).toBe(303);
  });
});

async function pagesOf({ database }: TestApp): Promise<number> {
  const [pages] = await database.writer.write(['pragma page_count']);
  return Number(pages?.rows[0]?.page_count);
}

describe('a database that can no longer be written', () => {
  it('still shows every run', async () => {
    const { running, path } = await begun();
    await running.database.writer.write(['pragma query_only = on']);
    const refused = await choose(running, path, 'Compare');
    expect([
      refused.status,
      textOf(await refused.text()).includes('The database cannot be written, so this decision was not stored.'),
    ]).toEqual([503, true]);
    expect(await turnsOf(running, path)).toBe(1);
  });
});

describe('a database that cannot be read', () => {
  it('gets a page that says what was kept, and ill health', async () => {
    const { running, path } = await begun();
    await running.database.close();
    for (const address of [path, '/incidents', '/healthz']) {
      const response = await get(running, address);
      const page = textOf(await response.text());
      expect([address, response.status >= 500]).toEqual([address, true]);
      expect(page).toContain('Every decision that had been answered before is kept.');
      expect(page).not.toMatch(/CLIENT_CLOSED|Error|at Object/);
    }
  });
});
