/** `kill -9` while decisions pour in, again and again: what was answered is there afterwards, once and in order. */
import { createClient } from '@libsql/client';
import { beforeAll, expect, it } from 'vitest';
import { hashOf } from '../../server/content/hash.ts';
import { newId, newSeed } from '../../server/db/ids.ts';
import { choiceOf } from '../../server/domain/run/choice-view.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../server/domain/scenario/scenario.ts';
import { createRunStore } from '../../server/runs/store.ts';
import { tries } from '../effort.ts';
import { longNight } from './long-night.ts';
import { type Build, build, ended, serve } from './process.ts';
import { addressIn, openTemporary, temporaryFolder } from './temporary.ts';
import { HTMX, offersOn, turnOn } from './visitor.ts';

const KILLS = tries(8, 30);
const PLAYERS = 6;
const RUNS = 60;

type TestRun = {
  readonly id: string;
  readonly seed: number;
  /** Tokens by turn, as the server acknowledged them. */
  readonly acknowledged: Map<number, string>;
};

let built: Build;
beforeAll(async () => {
  built = await build();
});

it('loses no acknowledged decision and doubles none', { timeout: 900_000 }, async () => {
  const folder = temporaryFolder();
  const source = longNight();
  const { scenario } = compile('scenarios/long-night.md', source);
  if (!scenario) throw new Error('The scenario of this test has errors');
  const runs = await beginRuns(folder, source);
  for (let kill = 1; kill <= KILLS; kill++) {
    const { process: server, url } = await serve(built.bare, { DATA_DIR: folder, NODE_ENV: 'production' });
    let left = 10 + (kill % 15);
    // In the midst of the others' requests, not always at the same point of one.
    const answered = () => --left === 0 && setTimeout(() => server.kill('SIGKILL'), kill % 5);
    const players = Array.from({ length: PLAYERS }, (_, n) => playUntilDeath(url, runs[(kill * PLAYERS + n) % RUNS] as TestRun, answered));
    expect(await ended(server)).toEqual({ code: null, signal: 'SIGKILL' });
    await Promise.all(players);
    await compare(folder, runs, scenario, kill);
  }
  expect(runs.reduce((sum, run) => sum + run.acknowledged.size, 0)).toBeGreaterThan(10 * KILLS);
});

/** The text is stored with the runs; the server has no such file. */
async function beginRuns(folder: string, source: string): Promise<TestRun[]> {
  const database = await openTemporary(addressIn(folder));
  const store = createRunStore(database);
  const bytes = new TextEncoder().encode(source);
  const runs: TestRun[] = [];
  for (let n = 0; n < RUNS; n++) {
    const run = { id: newId(), seed: newSeed(), acknowledged: new Map<number, string>() };
    // Each of a scenario of its own, since an untouched run of the same is not begun twice.
    await store.start(
      { hash: hashOf(bytes), id: `long-night-${n}`, bytes },
      {
        ...run,
        candidate: database.candidate,
        now: n,
        live: null,
        predicts: false,
      },
    );
    runs.push(run);
  }
  await database.close();
  return runs;
}

async function playUntilDeath(url: string, run: TestRun, answered: () => void): Promise<void> {
  try {
    let page = await (await fetch(`${url}/runs/${run.id}`)).text();
    for (let offers = offersOn(page); offers.length > 0; offers = offersOn(page)) {
      const turn = turnOn(page);
      const choice = offers[turn % offers.length]?.token ?? '';
      const body = new URLSearchParams({ turn: String(turn), choice });
      const response = await fetch(`${url}/runs/${run.id}/decisions`, { method: 'POST', body, headers: { Origin: url, ...HTMX } });
      expect(response.status).toBe(200);
      run.acknowledged.set(turn, choice);
      answered();
      page = await response.text();
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

async function compare(folder: string, runs: readonly TestRun[], scenario: Scenario, kills: number): Promise<void> {
  const client = createClient({ url: addressIn(folder).url });
  const stored = await client.execute('select run_id, turn, choice from decisions order by run_id, turn');
  const counted = await client.execute('select id, turns from runs');
  for (const run of runs) {
    const decisions = stored.rows.filter((row) => row.run_id === run.id);
    expect(decisions.map((row) => row.turn)).toEqual(decisions.map((_, n) => n + 1));
    expect(counted.rows.find((row) => row.id === run.id)?.turns).toBe(decisions.length);
    for (const [turn, token] of run.acknowledged) expect(decisions[turn]?.choice).toBe(choiceOf(scenario, run.seed, token)?.name);
    // Stored but not acknowledged: at most the one that was under way at each kill.
    expect(decisions.length - run.acknowledged.size).toBeLessThanOrEqual(kills);
  }
  expect((await client.execute('pragma integrity_check')).rows[0]?.integrity_check).toBe('ok');
  client.close();
}
