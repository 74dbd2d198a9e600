import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/ids.ts';
import { BEST_LINE, begin, get, openTestHouse, play, post, textOf } from '../visitor.ts';
import { hidden, page, TOLD } from './story.ts';

async function played() {
  const house = await openTestHouse();
  const path = await begin(house);
  await play(house, path, BEST_LINE);
  return { house, path, runId: path.slice('/runs/'.length) };
}

describe('a story from a run', () => {
  it('is offered by the debrief, made once, and marked as simulated', async () => {
    const { house, path, runId } = await played();
    expect(await page(house, `${path}/debrief`)).toMatch(
      new RegExp(`action="/stories"[^]*name="run" value="${runId}"[^]*Write the STAR answer`),
    );
    const answers = await Promise.all([1, 2].map(() => post(house, '/stories', { run: runId })));
    const [first, second] = answers.map((answer) => answer.headers.get('location'));
    expect(first).toMatch(/^\/stories\/[\w-]{16}$/);
    expect(second).toBe(first);
    const html = await page(house, first ?? '');
    expect(textOf(html)).toContain('From a run, not from life. Do not tell it as your experience.');
    expect(html).toContain(`href="/stories/new?like=${runId}"`);
    expect(html).toContain('Tell support');
  });

  it('stays simulated when it is edited, and fills no hole', async () => {
    const { house, runId } = await played();
    const path = (await post(house, '/stories', { run: runId })).headers.get('location') ?? '';
    const saved = await post(house, path, { revision: '1', ...TOLD });
    expect(saved.status).toBe(303);
    expect(textOf(await page(house, path))).toContain('From a run, not from life.');
    const text = textOf(await page(house, '/stories'));
    expect(text).toContain('No story of your own shows reliability.');
    expect(text).toContain('From a run, not from life.');
  });

  it('asks for the real event of the same shape, and goes on asking while the form is wrong', async () => {
    const { house, runId } = await played();
    const html = await page(house, `/stories/new?like=${runId}`);
    expect(textOf(html)).toMatch(/The real event of the same shape.*When did .*\?/);
    const refused = await post(house, '/stories', { id: newId(), ...TOLD, title: '', like: hidden(html, 'like') });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('The real event of the same shape');
    const kept = await post(house, '/stories', { id: hidden(html, 'id'), ...TOLD, like: runId });
    expect(textOf(await page(house, kept.headers.get('location') ?? ''))).not.toContain('From a run');
  });

  it('is not made from a run that is open, unknown or somebody else’s', async () => {
    const { house, runId } = await played();
    const open = (await begin(house)).slice('/runs/'.length);
    expect((await post(house, '/stories', { run: open })).status).toBe(422);
    for (const run of ['', 'x', newId()]) expect((await post(house, '/stories', { run })).status).toBe(404);
    await house.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody', 1)", args: [] },
      { sql: "update runs set candidate_id = 'somebody'", args: [] },
    ]);
    expect((await post(house, '/stories', { run: runId })).status).toBe(404);
    expect(textOf(await page(house, `/stories/new?like=${runId}`))).not.toContain('The real event of the same shape');
    expect((await get(house, '/stories/new?like=')).status).toBe(200);
  });
});
