import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { BEST_LINE, begin, play, post, startTestApp, textOf } from '../visitor.ts';
import { hidden, page, TOLD } from './story.ts';

async function played() {
  const running = await startTestApp();
  const path = await begin(running);
  await play(running, path, BEST_LINE);
  return { running, path, runId: path.slice('/runs/'.length) };
}

describe('a story from a run', () => {
  it('is offered by the debrief, made once, and marked as simulated', async () => {
    const { running, path, runId } = await played();
    expect(await page(running, `${path}/debrief`)).toMatch(
      new RegExp(`action="/stories"[^]*name="run" value="${runId}"[^]*Write the STAR answer`),
    );
    const answers = await Promise.all([1, 2].map(() => post(running, '/stories', { run: runId })));
    const [first, second] = answers.map((answer) => answer.headers.get('location'));
    expect(first).toMatch(/^\/stories\/[\w-]{16}$/);
    expect(second).toBe(first);
    const html = await page(running, first ?? '');
    expect(textOf(html)).toContain('From a run, not from life. Do not tell it as your experience.');
    expect(html).toContain(`href="/stories/new?like=${runId}"`);
    expect(textOf(html)).toMatch(/three decisions that mattered.*I decided to tell support/);
    expect(textOf(html)).toContain('Questions it trains');
    expect(textOf(html)).not.toMatch(/Questions it (?:answers|helps with)/);
  });

  it('stays simulated when it is edited, and fills no hole', async () => {
    const { running, runId } = await played();
    const path = (await post(running, '/stories', { run: runId })).headers.get('location') ?? '';
    const saved = await post(running, path, { revision: '1', ...TOLD });
    expect(saved.status).toBe(303);
    expect(textOf(await page(running, path))).toContain('From a run, not from life.');
    const text = textOf(await page(running, '/stories'));
    expect(text).toContain('Reliability ownership one, from a run');
    expect(text).toContain('in a run of Dry Run, not from life');
  });

  it('asks for the real event of the same shape, and goes on asking while the form is wrong', async () => {
    const { running, runId } = await played();
    const html = await page(running, `/stories/new?like=${runId}`);
    expect(textOf(html)).toMatch(/The real event of the same shape.*When did .*\?/);
    const refused = await post(running, '/stories', { id: newId(), ...TOLD, title: '', like: hidden(html, 'like') });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('The real event of the same shape');
    const kept = await post(running, '/stories', { id: hidden(html, 'id'), ...TOLD, like: runId });
    expect(textOf(await page(running, kept.headers.get('location') ?? ''))).not.toContain('From a run');
  });

  it('is not made from a run that is open, unknown or somebody else’s', async () => {
    const { running, runId } = await played();
    const open = (await begin(running)).slice('/runs/'.length);
    expect((await post(running, '/stories', { run: open })).status).toBe(422);
    for (const run of ['', 'x', newId()]) expect((await post(running, '/stories', { run })).status).toBe(404);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody', 1)", args: [] },
      { sql: "update runs set candidate_id = 'somebody'", args: [] },
    ]);
    expect((await post(running, '/stories', { run: runId })).status).toBe(404);
    expect(textOf(await page(running, `/stories/new?like=${runId}`))).not.toContain('The real event of the same shape');
    expect(textOf(await page(running, '/stories/new?like='))).toContain('A new story');
  });
});
