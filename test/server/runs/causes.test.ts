import { describe, expect, it } from 'vitest';
import { relativesQueries } from '../../../server/runs/relatives-store.ts';
import { POOL } from '../../domain/debrief/pool.ts';
import { plansOf } from '../query-plan.ts';
import { openTemporary } from '../temporary.ts';
import { begin, choose, get, HTMX, offersOn, play, post, startTestApp, type TestApp, textOf, turnOn } from '../visitor.ts';

/** With a scenario of three causes, and seeds that come one after another from `first`. */
async function startPool(): Promise<TestApp> {
  const before = await startTestApp();
  before.scenario('pool', POOL);
  await before.close();
  return startTestApp({ folder: before.folder });
}

async function pageOf(running: TestApp, path: string, headers = {}): Promise<string> {
  return (await get(running, path, headers)).text();
}

async function seedOf({ database }: TestApp, path: string): Promise<number> {
  const rows = await database.reader.all<{ seed: number }>(`select seed from runs where id = '${path.slice('/runs/'.length)}'`);
  return rows[0]?.seed ?? -1;
}

const WAY = ['Look at the nodes', 'Scale out', 'Close'];

async function finished(running: TestApp, way = WAY): Promise<string> {
  const path = await begin(running, 'pool');
  await play(running, path, way);
  return path;
}

async function another(running: TestApp, path: string): Promise<string> {
  return (await post(running, `${path}/another-cause`, {})).headers.get('location') ?? '';
}

describe('the same page, another cause', () => {
  it('begins a run of the same text in which another variant holds, never the same twice in a row', async () => {
    const running = await startPool();
    let path = await finished(running);
    const causes = [(await seedOf(running, path)) % 3];
    for (let turn = 0; turn < 8; turn++) {
      path = await another(running, path);
      expect(turnOn(await pageOf(running, path))).toBe(0);
      causes.push((await seedOf(running, path)) % 3);
      await play(running, path, WAY);
    }
    for (const [i, cause] of causes.entries()) if (i > 0) expect(cause).not.toBe(causes[i - 1]);
  });

  it('draws neither that of the run nor that of the latest where there is a third', async () => {
    const running = await startPool();
    const first = await finished(running);
    const second = await another(running, first);
    await play(running, second, WAY);
    const third = await another(running, first);
    const causes = await Promise.all([first, second, third].map(async (path) => (await seedOf(running, path)) % 3));
    expect(new Set(causes).size).toBe(3);
  });

  it('begins one run for a double click', async () => {
    const running = await startPool();
    const path = await finished(running);
    const [one, two] = await Promise.all([another(running, path), another(running, path)]);
    expect(one).toBe(two);
  });

  it('is offered after the end alone, and where there is another cause', async () => {
    const running = await startPool();
    const open = await begin(running, 'pool');
    expect((await post(running, `${open}/another-cause`, {})).status).toBe(409);
    const certain = await begin(running, 'checkout');
    await choose(running, certain, 'Roll');
    expect((await post(running, `${certain}/another-cause`, {})).status).toBe(422);
    expect((await get(running, `${certain}/another-cause`)).headers.get('location')).toBe(certain);
  });
});

describe('a retry', () => {
  it('has the seed of its run, and so its cause, and is drawn over it', async () => {
    const running = await startPool();
    const path = await finished(running);
    const retry = (await post(running, `${path}/retries`, { turn: '2' })).headers.get('location') ?? '';
    expect(await seedOf(running, retry)).toBe(await seedOf(running, path));
    await play(running, retry, ['Look at the locks', 'Restart the worker', 'Close']);
    const page = await pageOf(running, `${retry}/debrief`);
    expect(textOf(page)).toMatch(/The run before ended at \d+; this one began again at decision 2\./);
    expect(page).toContain('class="ghost"');
    expect(await pageOf(running, `${path}/debrief`)).not.toContain('class="ghost"');
  });

  it('from the first decision knows its run, too; another play of the incident has none', async () => {
    const running = await startPool();
    const path = await finished(running);
    const retry = (await post(running, `${path}/retries`, { turn: '1' })).headers.get('location') ?? '';
    await play(running, retry, ['Look at the locks', 'Restart the worker', 'Close']);
    expect(textOf(await pageOf(running, `${retry}/debrief`))).toContain('this one began again at decision 1.');
    const other = await finished(running);
    expect(textOf(await pageOf(running, `${other}/debrief`))).not.toContain('began again');
  });

  it('is found through an index', async () => {
    const { reader } = await openTemporary();
    for (const { steps } of await plansOf(reader, relativesQueries(reader)))
      for (const step of steps.filter((one) => one.startsWith('SCAN'))) expect(step).not.toMatch(/SCAN (runs|decisions)\b(?!.*INDEX)/);
  });
});

describe('before the end', () => {
  const SECRETS = [
    /\bslow\b/,
    /\block\b(?!s)/,
    /\bleak\b(?!s)/,
    'The bank answers slowly',
    'A migration holds a lock',
    'A worker leaks',
    /variant/i,
  ];

  it('neither variant nor seed reaches the browser', async () => {
    const running = await startPool();
    const path = await begin(running, 'pool');
    const seed = String(await seedOf(running, path));
    for (const label of ['', ...WAY.slice(0, 2)]) {
      if (label !== '') await choose(running, path, label);
      for (const headers of [{}, HTMX]) {
        const response = await get(running, path, headers);
        const sent = `${JSON.stringify([...response.headers])} ${await response.text()}`;
        for (const secret of [...SECRETS, seed]) expect(sent).not.toMatch(secret);
      }
    }
  });

  it('two causes that look alike have the same page, but for the names of the choices', async () => {
    const running = await startPool();
    const pages: string[] = [];
    for (const cause of [0, 2]) {
      const path = await begin(running, 'pool');
      await running.database.writer.write([
        { sql: 'update runs set seed = ? where id = ?', args: [3_000 + cause, path.slice('/runs/'.length)] },
      ]);
      await choose(running, path, 'Look at the locks');
      const page = await pageOf(running, path);
      pages.push(textOf(page.slice(page.indexOf('<main'))).replace(/\d\s/g, ''));
      expect(offersOn(page).length).toBeGreaterThan(3);
      await post(running, `${path}/abandonment`, {});
    }
    const words = pages.map((page) => page.split(' ').sort().join(' '));
    expect(words[0]).toBe(words[1]);
  });

  it('the debrief is not there', async () => {
    const running = await startPool();
    const path = await begin(running, 'pool');
    expect((await get(running, `${path}/debrief`)).status).toBe(302);
  });
});

describe('the debrief of a run with a hidden cause', () => {
  it('names it and sets judgement beside luck, the second time from what is kept', async () => {
    const running = await startPool();
    const path = await finished(running);
    const text = textOf(await pageOf(running, `${path}/debrief`));
    expect(text).toContain('What was really wrong');
    expect(text).toMatch(/Par was 99, and you have \d+\./);
    expect(text).toContain('Labels only 57');
    expect(textOf(await pageOf(running, `${path}/debrief`))).toBe(text);
  });

  it('opens what its address asks for', async () => {
    const running = await startPool();
    const path = await finished(running);
    const page = await pageOf(running, `${path}/debrief?order=time&decision=2&signal=7`);
    expect(page).toMatch(/<article class="dec now" id="decision-2"/);
    expect([...page.matchAll(/<article[^>]*id="decision-(\d)"/g)].map(([, turn]) => turn)).toEqual(['1', '2', '3']);
    expect((await get(running, `${path}/debrief?order=x&decision=-1&signal=y`)).status).toBe(200);
  });
});
