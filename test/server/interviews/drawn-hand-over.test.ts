import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { act, pageOf, stored } from './sat.ts';

const SCENARIO = new URL('../../../scenarios/unindexed-batch.md', import.meta.url);

const NOW = () => 1_000_000;

async function begun() {
  const scenarios = join(temporaryFolder(), 'scenarios');
  mkdirSync(scenarios);
  copyFileSync(SCENARIO, join(scenarios, 'unindexed-batch.md'));
  const first = await startTestApp({ scenarios, now: NOW });
  const begin = await post(first, '/interviews', { alone: 'hand-over/shop-after-the-lock' });
  const id = begin.headers.get('location')?.split('/').at(-1) ?? '';
  await act(first, id, 1, { do: 'open' });
  const before = textOf(await pageOf(first, id));
  await first.close();
  return { id, before, scenarios, folder: first.folder };
}

describe('a hand-over that was drawn', () => {
  it.each([
    ['was removed', (file: string) => rmSync(file)],
    ['cannot be read any more', (file: string) => writeFileSync(file, '# Nothing')],
  ])('stays as it was where its scenario %s', async (_, change) => {
    const { id, before, scenarios, folder } = await begun();
    change(join(scenarios, 'unindexed-batch.md'));
    const running = await startTestApp({ scenarios, folder, now: NOW });
    expect(textOf(await pageOf(running, id))).toBe(before);
    const field = /<textarea[^>]*name="(part-[^"]+)"/.exec(await pageOf(running, id))?.[1] ?? '';
    await act(running, id, 1, { do: 'save', [field]: 'The replicas lag by 540 s.' });
    expect(await pageOf(running, id)).toContain('The replicas lag by 540 s.');
    await act(running, id, 1, { do: 'hand-in' });
    expect(textOf(await (await get(running, `/interviews/${id}/items/1`)).text())).toContain('The replicas lag by 540 s.');
  });

  it('gives its words back where it can be read no more', async () => {
    const { id, scenarios, folder } = await begun();
    const running = await startTestApp({ scenarios, folder, now: NOW });
    await running.database.writer.write([
      { sql: "update interview_items set source = '# Nothing', work = ?", args: ['{"texts":{"state":"Kept before."}}'] },
    ]);
    const page = await pageOf(running, id);
    expect([page.includes('cannot be read any more'), page.includes('Kept before.')]).toEqual([true, true]);
    const late = await act(running, id, 1, { do: 'save', 'part-state': 'Typed since.' });
    expect([late.status, (await late.text()).includes('Typed since.')]).toEqual([422, true]);
    await act(running, id, 1, { do: 'hand-in' });
    expect((await stored(running, id)).items[0]).toMatchObject({ work: { texts: { state: 'Kept before.' } } });
    expect(await (await get(running, `/interviews/${id}/items/1`)).text()).toContain('Kept before.');
  });
});
