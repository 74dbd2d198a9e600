/** The database server dies while it is written to, and comes back: what was answered is there, and nobody restarts the app. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import type { StartOptions } from '../../server/start-app.ts';
import { longNight } from '../server/long-night.ts';
import { TOLD } from '../server/stories/story.ts';
import { temporaryFolder } from '../server/temporary.ts';
import { begin, choose, get, HTMX, ORIGIN, offersOn, post, startTestApp, type TestApp, textOf, turnOn } from '../server/visitor.ts';
import { unusedPort } from '../unused-port.ts';
import { brittleLine } from './brittle-line.ts';
import { type Sqld, startSqld } from './sqld.ts';

const REFUSED = 'The database server cannot be reached, so this decision was not stored. All before it are.';
const UNANSWERED = 'The database server went away before it answered, so perhaps this decision was not stored. All before it are.';

type Site = { readonly running: TestApp; kill(): Promise<void>; comeBack(): Promise<void> };

async function openSite(options: StartOptions = {}): Promise<Site> {
  const folder = temporaryFolder();
  const port = await unusedPort();
  let server: Sqld | null = await startSqld({ folder, port });
  const kill = async () => {
    await server?.kill();
    server = null;
  };
  onTestFinished(kill);
  const running = await startTestApp({ ...options, env: { DATABASE_URL: server.url } });
  const comeBack = async () => {
    server = await startSqld({ folder, port });
  };
  return { running, kill, comeBack };
}

/** One a player. */
const NIGHTS = ['one', 'two', 'three', 'four'];

type Form = { readonly turn: string; readonly choice: string };
/** `isUnsure`: the answer said that what was refused may be stored all the same. */
type Player = { readonly path: string; acknowledged: number; refused: Form | null; isUnsure: boolean };

it('loses no acknowledged decision, and takes the one that was under way', async () => {
  const scenarios = temporaryFolder();
  for (const name of NIGHTS) writeFileSync(join(scenarios, `${name}.md`), longNight().replace('title: Long night', `title: ${name}`));
  const { running, kill, comeBack } = await openSite({ scenarios });
  const paths = await Promise.all(NIGHTS.map((name) => begin(running, name)));
  const players = paths.map((path): Player => ({ path, acknowledged: 0, refused: null, isUnsure: false }));
  for (let death = 1; death <= 5; death++) {
    let left = 10 * death;
    // In the midst of the others' requests.
    const answered = () => --left === 0 && void kill();
    await Promise.all(players.map((player) => playUntilRefused(running, player, answered)));
    await comeBack();
    for (const player of players) {
      const kept = await turnsOf(running, player);
      expect(kept).toEqual(kept.map((_, n) => n + 1));
      const more = kept.length - player.acknowledged;
      expect(player.isUnsure ? [0, 1] : [0]).toContain(more);
      if (player.refused === null) continue;
      expect((await post(running, `${player.path}/decisions`, player.refused, HTMX)).status).toBe(200);
      player.acknowledged++;
      expect(await turnsOf(running, player)).toHaveLength(player.acknowledged);
    }
  }
  expect(players.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(150);
});

/** Every page and every answer that is not as asked says what is the matter with the server. */
async function playUntilRefused(running: TestApp, player: Player, answered: () => void): Promise<void> {
  Object.assign(player, { refused: null, isUnsure: false });
  for (;;) {
    const page = await get(running, player.path);
    const html = await page.text();
    if (page.status !== 200)
      return expect([page.status, textOf(html)]).toEqual([503, expect.stringMatching(/cannot be reached|went away/)]);
    const form = { turn: String(turnOn(html)), choice: offersOn(html)[0]?.token ?? '' };
    const answer = await post(running, `${player.path}/decisions`, form, HTMX);
    if (answer.status !== 200) {
      const words = textOf(await answer.text());
      Object.assign(player, { refused: form, isUnsure: words.includes(UNANSWERED) });
      return expect([answer.status, player.isUnsure || words.includes(REFUSED)]).toEqual([503, true]);
    }
    player.acknowledged++;
    answered();
  }
}

async function turnsOf({ database }: TestApp, { path }: Player): Promise<number[]> {
  const rows = await database.reader.all<{ turn: number }>(
    sql`select turn from decisions where run_id = ${path.replace('/runs/', '')} order by turn`,
  );
  return rows.map(({ turn }) => turn);
}

it('says of a decision whose answer got lost that it may be stored, and counts it once when it comes again', async () => {
  const folder = temporaryFolder();
  const server = await startSqld({ folder, port: await unusedPort() });
  onTestFinished(server.kill);
  const line = await brittleLine(server.url);
  const running = await startTestApp({ env: { DATABASE_URL: line.url } });
  const path = await begin(running);
  const goesOn = offersOn(await (await get(running, path)).text()).find(({ label }) => label.startsWith('Tell'));
  const form = { turn: '0', choice: goesOn?.token ?? '' };
  line.cutNext('insert into');
  const unsure = await post(running, `${path}/decisions`, form, HTMX);
  expect([unsure.status, textOf(await unsure.text()).includes(UNANSWERED)]).toEqual([503, true]);
  expect(turnOn(await (await get(running, path)).text())).toBe(1);
  expect((await post(running, `${path}/decisions`, form, HTMX)).status).toBe(200);
  expect(await running.database.reader.all('select turn from decisions')).toEqual([{ turn: 1 }]);
});

it('says on each page what happened and what was kept, and gives back what was typed', async () => {
  const { running, kill, comeBack } = await openSite();
  const path = await begin(running);
  await choose(running, path, 'Tell');
  const shown = offersOn(await (await get(running, path)).text());
  await kill();
  for (const address of ['/', '/incidents', '/questions', '/stories', path]) {
    const response = await get(running, address);
    const page = textOf(await response.text());
    expect([address, response.status]).toEqual([address, 503]);
    expect(page).toContain('The database server cannot be reached');
    expect(page).toContain('Every decision that had been answered before is kept.');
  }
  const refused = await post(running, '/stories', { id: 'AAAAAAAAAAAAAAAA', ...TOLD });
  const form = await refused.text();
  expect([refused.status, form.includes(TOLD.task), textOf(form).includes('the story is not kept yet')]).toEqual([503, true, true]);
  await comeBack();
  expect((await post(running, '/stories', { id: 'AAAAAAAAAAAAAAAA', ...TOLD })).status).toBe(303);
  expect(offersOn(await (await get(running, path)).text())).toEqual(shown);
});

it('turns its readiness and turns it back, and is alive all along', async () => {
  let at = 1_000_000;
  const { running, kill, comeBack } = await openSite({ now: () => at });
  const asked = async (path: string) => {
    at += 2_000;
    return (await running.app.request(ORIGIN + path)).status;
  };
  expect([await asked('/livez'), await asked('/readyz')]).toEqual([200, 200]);
  await kill();
  expect([await asked('/livez'), await asked('/readyz'), await asked('/healthz')]).toEqual([200, 503, 503]);
  await comeBack();
  expect([await asked('/livez'), await asked('/readyz'), await asked('/healthz')]).toEqual([200, 200, 200]);
});
