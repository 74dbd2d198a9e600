import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../server/calendar/day-words.ts';
import { createStandingStore, standingQueries } from '../../server/scenarios/store.ts';
import { act, beginSitting, rate } from './interviews/sat.ts';
import { indexesOf, plansOf } from './query-plan.ts';
import { BEST_LINE, begin, choose, get, play, post, startTestApp, textOf, WORKED_EXAMPLE } from './visitor.ts';

async function incidents(running: Parameters<typeof get>[0]): Promise<string> {
  return textOf(await (await get(running, '/incidents')).text());
}

/** Whether a run belongs to an interview that withholds it. */
const OF_INTERVIEW = ['interview_items_run', 'sqlite_autoindex_interviews_1'];

function standing(running: Awaited<ReturnType<typeof startTestApp>>, ids = ['checkout']) {
  return createStandingStore(running.database).standings(running.database.candidate, ids);
}

describe('the incidents', () => {
  it('are those that can be played, and the files that cannot', async () => {
    const running = await startTestApp();
    running.scenario('broken', WORKED_EXAMPLE.replace('(#closed)', '(#cloesd)').replace('(#scaled)', '(#scalded)'));
    await running.close();
    const page = await incidents(await startTestApp({ folder: running.folder }));
    expect(page).toContain('Checkout times out after a quiet config change');
    expect(page).toContain('scenarios/broken.md');
  });

  it('say what will be here while there are none', async () => {
    const running = await startTestApp();
    rmSync(join(running.folder, 'scenarios/checkout.md'));
    await running.close();
    const response = await get(await startTestApp({ folder: running.folder }), '/incidents');
    expect([response.status, (await response.text()).includes('scenarios/')]).toEqual([200, true]);
  });

  it('know the best and the last score of finished runs', async () => {
    let now = 1_000;
    const running = await startTestApp({ now: () => now++ });
    expect(await standing(running)).toEqual([{ scenarioId: 'checkout', best: null, bestRetry: null, last: null }]);
    await play(running, await begin(running), BEST_LINE);
    const second = await begin(running);
    await play(running, second, ['Compare', 'Roll']);
    await choose(running, await begin(running), 'Tell');
    const [row] = await standing(running);
    expect([row?.best, row?.last]).toEqual([100, { runId: second.slice('/runs/'.length), score: 87.5, isRetry: false }]);
    const page = await incidents(running);
    expect(page).toContain('100');
    expect(page).toContain('88');
  });

  it('keep the best of first tries and of retries apart', async () => {
    const running = await startTestApp();
    const first = await begin(running);
    await play(running, first, ['Compare', 'Roll']);
    const retry = (await post(running, `${first}/retries`, { turn: '1' })).headers.get('location') ?? '';
    // In the same variant: the choices stand in the same order, under the same names.
    expect(await running.database.reader.all('select count(distinct seed) as seeds from runs')).toEqual([{ seeds: 1 }]);
    // It is no fresh run, though nothing is decided in it yet.
    expect(await begin(running)).not.toBe(retry);
    await play(running, retry, BEST_LINE);
    const [row] = await standing(running);
    expect(row).toMatchObject({ best: 87.5, bestRetry: 100, last: { runId: retry.slice('/runs/'.length), isRetry: true } });
  });

  it('count no abandoned run, and no run of another candidate', async () => {
    const running = await startTestApp();
    await post(running, `${await begin(running)}/abandonment`, {});
    const path = await begin(running);
    await play(running, path, BEST_LINE);
    await running.database.writer.write([
      "insert into candidates (id, created_at) values ('someone-else', 1)",
      { sql: "update runs set candidate_id = 'someone-else' where id = ?", args: [path.slice('/runs/'.length)] },
    ]);
    expect(await standing(running)).toEqual([{ scenarioId: 'checkout', best: null, bestRetry: null, last: null }]);
  });

  it('withhold a run of an interview until the own rating is given', async () => {
    const running = await startTestApp();
    await play(running, await begin(running), ['Compare', 'Roll']);
    const [before] = await standing(running);
    const id = await beginSitting(running, [{ kind: 'incident' }]);
    const path = (await act(running, id, 1, { do: 'open' })).headers.get('location') ?? '';
    await play(running, path, BEST_LINE);
    const pages = async () => (await Promise.all(['/incidents', '/'].map(async (at) => (await get(running, at)).text()))).join();
    const isTold = async () => (await pages()).includes(path) || textOf(await pages()).includes('best is 100');
    expect([await standing(running), await isTold()]).toEqual([[before], false]);
    await act(running, id, 1, { do: 'hand-in' });
    expect([await standing(running), await isTold()]).toEqual([[before], false]);
    expect((await get(running, `${path}/debrief`)).headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    for (const form of ['retries', 'another-cause'])
      expect((await post(running, `${path}/${form}`, { turn: '1' })).headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    await rate(running, id);
    expect(await standing(running)).toMatchObject([{ best: 100, last: { runId: path.slice('/runs/'.length), score: 100 } }]);
    expect(await isTold()).toBe(true);
    expect((await get(running, `${path}/debrief`)).status).toBe(200);
  });

  it('offer every open run to go on with', async () => {
    const running = await startTestApp();
    const first = await begin(running);
    await choose(running, first, 'Tell');
    const second = await begin(running);
    const page = await (await get(running, '/incidents')).text();
    expect([page.includes(first), page.includes(second)]).toEqual([true, true]);
  });

  it('keep an open run in reach when its file is gone', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Tell');
    await running.close();
    rmSync(join(running.folder, 'scenarios/checkout.md'));
    const page = await (await get(await startTestApp({ folder: running.folder }), '/incidents')).text();
    expect(page).toContain(path);
    expect(page).toContain('Checkout times out after a quiet config change');
  });

  it('read through an index, whatever is stored', async () => {
    const running = await startTestApp();
    const { reader } = running.database;
    const plans = await plansOf(reader, standingQueries(reader));
    expect(plans.map((plan) => [plan.name, indexesOf(plan)])).toEqual([
      ['standings', ['runs_best', 'runs_best_retry', 'runs_last', 'runs_last', 'runs_last'].flatMap((index) => [index, ...OF_INTERVIEW])],
      ['openRuns', ['runs_recent']],
    ]);
    const sorted = plans.filter(({ steps }) => steps.some((step) => step.includes('TEMP B-TREE')));
    // Of the standings the few scenarios that were asked for are sorted.
    expect(sorted.map(({ name, steps }) => [name, steps.at(-1)])).toEqual([['standings', 'USE TEMP B-TREE FOR ORDER BY']]);
    expect(plans.flatMap(({ steps }) => steps).filter((step) => /SCAN runs\b/.test(step))).toEqual([]);
  });
});

describe('a day', () => {
  const now = new Date(2026, 10, 22, 9, 30).getTime();
  it.each([
    ['today', new Date(2026, 10, 22, 0, 0)],
    ['today', new Date(2026, 10, 22, 9, 31)],
    ['yesterday', new Date(2026, 10, 21, 23, 59)],
    ['20 Nov', new Date(2026, 10, 20, 23, 59)],
    ['31 Dec 2025', new Date(2025, 11, 31, 12, 0)],
  ])('is said as %s', (words, then) => expect(dayOf(then.getTime(), now, 0)).toBe(words));
});
