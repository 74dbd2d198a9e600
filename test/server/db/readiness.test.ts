import { expect, it } from 'vitest';
import { get, startTestApp } from '../visitor.ts';

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
