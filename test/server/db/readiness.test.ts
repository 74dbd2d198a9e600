import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { begin, get, offersOn, post, startTestApp, textOf } from '../visitor.ts';

it('tells a process that answers from one that can write', async () => {
  let at = 1_000_000;
  const running = await startTestApp({ now: () => at });
  const asked = async (path: string) => {
    const response = await get(running, path);
    return [response.status, await response.text()];
  };
  expect([await asked('/livez'), await asked('/readyz')]).toEqual([
    [200, 'ok\n'],
    [200, 'ok\n'],
  ]);
  await running.database.writer.alone(['pragma query_only = on']);
  at += 500;
  expect(await asked('/readyz')).toEqual([200, 'ok\n']);
  at += 500;
  expect(await asked('/readyz')).toEqual([503, expect.stringContaining('The database cannot be written')]);
  expect(await asked('/livez')).toEqual([200, 'ok\n']);
});

it('says that the file of the database was deleted under it, and so does the page', async () => {
  const running = await startTestApp();
  rmSync(join(running.folder, 'dry-run.db'));
  const ready = await get(running, '/readyz');
  expect([ready.status, await ready.text()]).toEqual([503, expect.stringContaining('was deleted or replaced while Dry Run ran')]);
  const begun = await post(running, '/runs', { scenario: 'checkout' });
  expect([begun.status, textOf(await begun.text())]).toEqual([503, expect.stringContaining('take it out by Settings, Export')]);
  expect((await get(running, '/settings/export.json')).status).toBe(200);
});

it('never says of a damaged file that all is kept', async () => {
  const running = await startTestApp();
  const path = await begin(running);
  const page = await (await get(running, path)).text();
  truncateSync(join(running.folder, 'dry-run.db'), 8_192);
  const decision = { turn: '0', choice: offersOn(page)[0]?.token ?? '' };
  const asked = [post(running, `${path}/decisions`, decision), post(running, '/runs', { scenario: 'checkout' }), get(running, '/readyz')];
  for (const response of await Promise.all(asked)) {
    const said = textOf(await response.text());
    expect([
      response.status,
      /(damaged|not a database|as it should|cut off)/.test(said),
      /before is kept|All before it are/.test(said),
    ]).toEqual([503, true, false]);
  }
});
