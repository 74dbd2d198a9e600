/** `npm run db:seed`, as a process of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { readArguments } from '../../server/cli/seed-arguments.ts';
import { readScenarios } from '../../server/content/compiled-file.ts';
import { root } from '../../server/content/project-root.ts';
import { replay, variantOfSeed } from '../../server/domain/run/run.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import { toNumber } from '../../server/domain/solve/ratio.ts';
import { type Solution, scoreOf } from '../../server/domain/solve/solve.ts';
import { solveVariants } from '../../server/domain/solve/solve-variants.ts';
import { addressIn, temporaryFolder } from './temporary.ts';

const DECISIONS = 300;

it('stores finished runs that replay to their outcome and score', { timeout: 300_000 }, async () => {
  const folder = temporaryFolder();
  const { status, stdout } = seed(folder, '--decisions', String(DECISIONS));
  expect(status).toBe(0);
  const { runs, decisions } = await storedIn(folder);
  expect(decisions.length).toBeGreaterThanOrEqual(DECISIONS);
  expect(stdout).toContain(`Stored ${decisions.length} decisions in ${runs.length} finished runs`);
  const shipped = await readScenarios(join(root, 'scenarios'), compile);
  const games = new Map(shipped.map(({ hash, scenario }) => [hash, { scenario, solved: solveVariants(scenario) }]));
  for (const row of runs) {
    const game = games.get(String(row.hash));
    if (!game?.solved.ok) throw new Error(`${row.scenario_id} is not a shipped scenario that can be solved`);
    const own = decisions.filter((decision) => decision.run_id === row.id);
    expect(own.map((decision) => decision.turn)).toEqual(own.map((_, n) => n + 1));
    const variant = variantOfSeed(game.scenario, Number(row.seed));
    const run = replay(
      game.scenario,
      variant,
      own.map((decision) => String(decision.choice)),
    );
    if (!run.ok) throw new Error(run.error);
    expect(row).toMatchObject({ state: 'over', outcome: run.value.outcome, turns: own.length });
    expect(row.score).toBe(toNumber(scoreOf(game.solved.value[variant] as Solution, run.value.state)));
    expect(own.at(-1)?.created_at).toBe(row.updated_at);
    expect(Number(row.updated_at)).toBeLessThanOrEqual(Date.now());
  }
});

it('leaves a database that holds runs alone unless it is forced', { timeout: 300_000 }, async () => {
  const folder = temporaryFolder();
  seed(folder, '--decisions', '20');
  const before = await storedIn(folder);
  const refused = seed(folder, '--decisions', '20');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('already');
  expect(await storedIn(folder)).toEqual(before);
  expect(seed(folder, '--decisions', '20', '--force').status).toBe(0);
  expect((await storedIn(folder)).decisions.length).toBeGreaterThanOrEqual(before.decisions.length + 20);
});

it('answers what it does not understand with its usage and makes no database', () => {
  const folder = temporaryFolder();
  const { status, stderr } = seed(folder, '--decisions', '10', '--all');
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run db:seed');
  expect(existsSync(addressIn(folder).path)).toBe(false);
});

it.each([[[]], [['--decisions', '0']], [['--decisions', '1e9']], [['--decisions', '10', '--seed', '-1']]])('refuses %j', (args) => {
  expect(readArguments(args)).toMatchObject({ ok: false, error: expect.stringContaining('Usage') });
});

it('takes a number of decisions, and a seed if it is given', () => {
  expect(readArguments(['--decisions', '50'])).toEqual({ ok: true, value: { decisions: 50, seed: 1, force: false } });
  expect(readArguments(['--force', '--seed', '7', '--decisions', '50'])).toEqual({
    ok: true,
    value: { decisions: 50, seed: 7, force: true },
  });
});

function seed(folder: string, ...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: addressIn(folder).url };
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, 'server/cli/seed.ts'), ...args], { env, encoding: 'utf8', cwd: root });
}

async function storedIn(folder: string) {
  const client = createClient({ url: addressIn(folder).url });
  const runs = await client.execute('select * from runs order by id');
  const decisions = await client.execute('select * from decisions order by run_id, turn');
  client.close();
  return { runs: runs.rows, decisions: decisions.rows };
}
