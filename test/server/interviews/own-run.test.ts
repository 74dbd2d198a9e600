import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { runReviewId } from '../../../server/domain/retrospective/run-as-file.ts';
import { temporaryFolder } from '../temporary.ts';
import { BEST_LINE, begin, get, offersOn, play, post, startTestApp, type TestApp, textOf, turnOn } from '../visitor.ts';
import { act, beginSitting, rate, stored } from './sat.ts';

const SHIPPED = readFileSync(new URL('../../../scenarios/payment-timeout.md', import.meta.url), 'utf8');

/** With a shipped incident, and a run of it that was played to its end. */
async function finished() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scenarios'));
  writeFileSync(join(folder, 'scenarios', 'payment-timeout.md'), SHIPPED);
  const running = await startTestApp({ folder });
  await running.content.settled();
  const path = await begin(running, 'payment-timeout');
  await playOn(running, path);
  return { running, runId: path.slice('/runs/'.length) };
}

/** Always what is offered first. */
async function playOn(running: TestApp, path: string) {
  for (let turn = 0; turn < 80; turn += 1) {
    const page = await (await get(running, path)).text();
    const [offer] = offersOn(page);
    if (!offer) return;
    await post(running, `${path}/decisions`, { turn: String(turnOn(page)), choice: offer.token });
  }
  throw new Error('It does not end');
}

async function exercisesPage(running: TestApp): Promise<string> {
  return textOf(await (await get(running, '/interviews/exercises')).text());
}

async function begun(running: TestApp) {
  return running.database.reader.all('select id from interviews');
}

describe("the review of one's own run", () => {
  it('is begun from the debrief, once however often, and is written beside the log of the run', async () => {
    const { running, runId } = await finished();
    const debrief = await (await get(running, `/runs/${runId}/debrief`)).text();
    expect(debrief).toContain(`name="alone" value="run/${runId}"`);
    const id = /name="id" value="([\w-]{16})"/.exec(debrief)?.[1] ?? '';
    const form = { id, alone: `run/${runId}` };
    for (const response of [await post(running, '/interviews', form), await post(running, '/interviews', form)])
      expect([response.status, response.headers.get('location')]).toEqual([303, `/interviews/${id}`]);
    expect(await begun(running)).toHaveLength(1);
    const { setup, items } = await stored(running, id);
    expect(setup).toMatchObject({ stage: 'alone', minutes: 20 });
    expect(items).toMatchObject([{ kind: 'retrospective', subject: runReviewId(runId), minutes: 20 }]);
    await act(running, id, 1, { do: 'open' });
    const page = textOf(await (await get(running, `/interviews/${id}`)).text());
    expect(page).toContain('You led it yourself; this is its log.');
    expect(page).toContain('05:47');
  });

  it('is listed below the given ones with how it went, once it was handed in', async () => {
    const { running, runId } = await finished();
    expect(await exercisesPage(running)).toMatch(/Your own runs .* run today, \d+ of 100 ; not reviewed yet .* Write its review/);
    const id = newId();
    await post(running, '/interviews', { id, alone: `run/${runId}` });
    await act(running, id, 1, { do: 'open' });
    expect(await exercisesPage(running)).toContain('not reviewed yet');
    await act(running, id, 1, {
      do: 'hand-in',
      'part-summary': 'The payment service was down from 05:47, and it cost many orders.',
      'part-actions': 'The team adds a limit to every call by Friday.',
    });
    expect(await exercisesPage(running)).toMatch(/reviewed today : \d of \d conditions named, \d+ things to change\. .* Write it again/);
    const report = await get(running, `/interviews/${id}/items/1`);
    expect(report.status).toBe(200);
  });

  it('is put into the plan from its report, to be written again, until its run is gone', async () => {
    const { running, runId } = await finished();
    const id = newId();
    await post(running, '/interviews', { id, alone: `run/${runId}` });
    await act(running, id, 1, { do: 'open' });
    await act(running, id, 1, { do: 'hand-in', 'part-conditions': 'It was human error, and somebody should have looked.' });
    const own = await (await get(running, `/interviews/${id}/own-rating`)).text();
    const screens = Array.from(own.matchAll(/name="(screen-[a-z-]+)"/g), ([, name = '']) => [name, '3'] as const);
    await post(running, `/interviews/${id}/own-rating`, Object.fromEntries(screens));
    const report = async () => (await get(running, `/interviews/${id}/report`)).text();
    expect(textOf(await report())).toContain('Put it into my plan');
    await post(running, `/interviews/${id}/plan`, {});
    expect(textOf(await report())).toContain('In your plan since');
    const today = async () => (await get(running, '/')).text();
    expect(await today()).toContain(`name="alone" value="run/${runId}"`);
    await post(running, `/runs/${runId}/removal`, {});
    expect(await today()).not.toContain(`run/${runId}`);
  });

  it('keeps a text that has no markup but the ids of its points', async () => {
    const { running, runId } = await finished();
    const id = newId();
    await post(running, '/interviews', { id, alone: `run/${runId}` });
    const { source } = (await stored(running, id)).items[0] ?? {};
    expect(source).toContain('of: run');
    expect(source?.replace(/<a id="[a-z0-9-]+"><\/a>/g, '')).not.toContain('<');
  });

  it.each(['run/', 'run/nothing', 'run/AAAAAAAAAAAAAAAA', 'run/../../etc', `run/${'x'.repeat(5000)}`])('is none of “%s”', async (alone) => {
    const running = await startTestApp();
    const response = await post(running, '/interviews', { alone });
    expect([response.status, textOf(await response.text()).includes('There is no such run')]).toEqual([422, true]);
    expect(await begun(running)).toEqual([]);
  });

  it('is none of a run that goes on, and of one in which too little happened', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const open = await post(running, '/interviews', { alone: path.replace('/runs/', 'run/') });
    expect([open.status, textOf(await open.text())]).toEqual([422, expect.stringContaining('It is not over, or was given up')]);
    await play(running, path, BEST_LINE);
    const short = await post(running, '/interviews', { alone: path.replace('/runs/', 'run/') });
    expect([short.status, textOf(await short.text())]).toEqual([422, expect.stringContaining('fewer than eight lines')]);
    expect(await begun(running)).toEqual([]);
  });

  it('waits until the interview that the run belongs to is over and rated', async () => {
    const { running, runId } = await finished();
    const id = await beginSitting(running, [{ kind: 'incident' }, { kind: 'talk' }]);
    await running.database.writer.write([
      { sql: 'update interview_items set run_id = ? where interview_id = ? and place = 1', args: [runId, id] },
    ]);
    expect(await exercisesPage(running)).not.toContain('Your own runs');
    const response = await post(running, '/interviews', { alone: `run/${runId}` });
    expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining('an interview that is still open')]);
    for (const place of [1, 2]) {
      await act(running, id, place, { do: 'open' });
      await act(running, id, place, { do: 'hand-in' });
    }
    expect(await exercisesPage(running)).not.toContain('Your own runs');
    const unrated = await post(running, '/interviews', { alone: `run/${runId}` });
    expect([unrated.status, textOf(await unrated.text())]).toEqual([422, expect.stringContaining('that you have not rated yet')]);
    await rate(running, id);
    expect((await post(running, '/interviews', { alone: `run/${runId}` })).status).toBe(303);
  });
});
