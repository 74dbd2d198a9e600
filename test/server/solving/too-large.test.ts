/** Scenarios with more states than can be proven, dropped into the folder or brought by an import: they are said to be so, and nobody waits. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { threadDesk } from '../../../server/solving/thread-desk.ts';
import { stretchAtTheDesk } from '../longest-stretch.ts';
import { exported, importFile } from '../settings/rich.ts';
import { BEST_LINE, begin, get, play, post, startTestApp, textOf } from '../visitor.ts';
import { freeFlags } from './free-flags.ts';

/** Milliseconds of CPU that nobody else is to wait. */
const MOST = 250;
const TOO_LARGE = freeFlags(20);
/** So much is taken up in a tenth of the time. */
const desk = () => threadDesk(createLog('silent'), { mebibytes: 384, milliseconds: 5_000 });

describe('a scenario of twenty free flags', () => {
  it('that lies in the folder is said to be too large, and others are answered meanwhile', async () => {
    const running = await startTestApp({ desk });
    running.scenario('free', TOO_LARGE);
    const again = await startTestApp({ desk, folder: running.folder });
    let answered = 0;
    const longest = await stretchAtTheDesk(async () => {
      again.content.lookAhead();
      const looked = again.content.settled();
      let isOver = false;
      void looked.then(() => {
        isOver = true;
      });
      for (; !isOver; answered += 1) {
        expect((await get(again, '/incidents')).status).toBe(200);
        await setImmediate();
      }
    });
    expect(longest).toBeLessThan(MOST);
    expect(answered).toBeGreaterThan(20);
    const free = again.content.files().find(({ id }) => id === 'free');
    expect(free?.scenario).toBeNull();
    expect(free?.problems).toMatchObject([
      { code: 'not-proven', message: expect.stringMatching(/explored [\d,]+ states and there are more/) },
    ]);
    expect((await post(again, '/runs', { scenario: 'free' })).status).toBe(404);
    expect((await post(again, '/runs', { scenario: 'checkout' })).status).toBe(303);
  });

  it('that is asked for while it is looked at begins nothing, and the page says why', async () => {
    const running = await startTestApp({ desk });
    running.scenario('free', freeFlags(19));
    const again = await startTestApp({ desk: () => threadDesk(createLog('silent')), playPatience: 100, folder: running.folder });
    const answer = await post(again, '/runs', { scenario: 'free' });
    expect([answer.status, textOf(await answer.text())]).toEqual([503, expect.stringContaining('nothing was begun')]);
  });

  it('that an import brings with a finished run keeps no page waiting', async () => {
    const from = await startTestApp();
    await play(from, await begin(from), BEST_LINE);
    const to = await startTestApp({ desk });
    expect((await importFile(to, asOf(await exported(from), TOO_LARGE))).status).toBe(303);
    const [run] = await to.database.reader.all<{ id: string }>('select id from runs');
    const pages = ['/', '/cards', '/incidents', `/runs/${run?.id}`];
    const longest = await stretchAtTheDesk(async () => {
      for (const page of pages) expect((await get(to, page)).status).toBe(200);
    });
    expect(longest).toBeLessThan(MOST);
    const debrief = await get(to, `/runs/${run?.id}/debrief`);
    expect(debrief.status).toBe(422);
    expect(await to.database.reader.all('select count(*) as n from evidence')).toEqual([{ n: 0 }]);
  });
});

/** The export with its only run played in another text. */
function asOf(file: string, text: string): string {
  const json = JSON.parse(file);
  const hash = createHash('sha256').update(text).digest('hex');
  Object.assign(json.scenarioVersions[0], { hash, scenarioId: 'free', bytes: Buffer.from(text).toString('base64') });
  const decisions = ['hub/look-at-1', 'hub/decide', 'decision/act-on-1'].map((choice) => ({ choice, createdAt: 1 }));
  Object.assign(json.runs[0], { hash, scenarioId: 'free', outcome: 'resolved', score: null, studied: false, decisions });
  return JSON.stringify({ ...json, cards: [], evidence: [] });
}
