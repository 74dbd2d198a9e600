/** The whole app: an exercise goes from a report into the plan, and out of it by being sat. */
import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { act, rate } from '../interviews/sat.ts';
import { exported, importFile } from '../settings/rich.ts';
import { get, post, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { DAY, NOW } from './practice.ts';

/** The lines of the plan, those that are done with a sign before them. */
async function lines(running: TestApp): Promise<string[]> {
  const page = await (await get(running, '/')).text();
  const items = page.matchAll(/<li( class="done")?><span class="box".*?<\/li>/gs);
  return Array.from(items, ([item, done]) => `${done ? 'x ' : ''}${textOf(item).replace(/^Done: /, '')}`);
}

/** Such that it is worth another try. */
async function sitBadly(running: TestApp, alone: string): Promise<string> {
  const id = newId();
  await post(running, '/interviews', { id, alone });
  await act(running, id, 1, { do: 'open' });
  await act(running, id, 1, { do: 'hand-in', 'part-conditions': 'It was human error, and somebody should have looked.' });
  await rate(running, id);
  return id;
}

async function advised(now: () => number) {
  const running = await startTestApp({ now });
  const page = await (await get(running, '/interviews/exercises')).text();
  const [, alone = ''] = /name="alone" value="(retrospective\/[a-z0-9-]+)"/.exec(page) ?? [];
  const id = await sitBadly(running, alone);
  return { running, alone, id };
}

describe('an exercise of a report', () => {
  it('is put into the plan with a click, begun from there, struck through when it was sat, and gone the next day', async () => {
    let now = NOW;
    const { running, alone, id } = await advised(() => now);
    expect((await lines(running)).join()).not.toContain('Retrospective:');
    now += 60_000;
    await post(running, `/interviews/${id}/plan`, {});
    expect(textOf(await (await get(running, `/interviews/${id}/report`)).text())).toMatch(/In your plan since .*: “/);
    expect((await lines(running))[0]).toMatch(/^Retrospective: .+ You put it here from a report today\. \d+ min$/);

    const today = await (await get(running, '/')).text();
    expect(today).toContain(`name="alone" value="${alone}"`);
    const form = /name="id" value="([\w-]{16})"/.exec(today)?.[1] ?? '';
    now += 60_000;
    for (const response of [
      await post(running, '/interviews', { id: form, alone }),
      await post(running, '/interviews', { id: form, alone }),
    ])
      expect(response.headers.get('location')).toBe(`/interviews/${form}`);
    expect(await (await get(running, '/')).text()).toContain(`href="/interviews/${form}"`);

    await act(running, form, 1, { do: 'open' });
    await act(running, form, 1, { do: 'hand-in' });
    expect((await lines(running))[0]).toMatch(/^x Retrospective: /);
    now += DAY;
    expect((await lines(running)).join()).not.toContain('Retrospective:');
  });

  it('waits in the plan of the days to come, and of whoever brings the export in', async () => {
    let now = NOW;
    const { running, id } = await advised(() => now);
    now += 60_000;
    await post(running, `/interviews/${id}/plan`, {});
    now += 3 * DAY;
    expect((await lines(running)).join()).toContain('You put it here from a report three days ago.');
    const there = await startTestApp({ now: () => now });
    await importFile(there, await exported(running));
    expect((await lines(there))[0]).toBe((await lines(running))[0]);
  });
});
