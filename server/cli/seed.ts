/** `npm run db:seed -- --decisions N [--seed S] [--force]`: fills the database with finished runs of the shipped scenarios, played at random. */
import { join } from 'node:path';
import { count } from 'drizzle-orm';
import { readConfig } from '../config.ts';
import { type CompiledFile, readScenarios } from '../content/compiled-file.ts';
import { root } from '../content/project-root.ts';
import { newId } from '../db/ids.ts';
import { type Database, openDatabase } from '../db/open.ts';
import { runs } from '../db/tables/runs.ts';
import { variantOfSeed } from '../domain/run/run.ts';
import { seededRandom } from '../domain/run/seeded-random.ts';
import { initial, offered, type State, step } from '../domain/run/state.ts';
import { compile } from '../domain/scenario/compile.ts';
import { toNumber } from '../domain/solve/ratio.ts';
import { type Solution, scoreOf } from '../domain/solve/solve.ts';
import { solveVariants } from '../domain/solve/solve-variants.ts';
import { type BulkRun, storeRuns, storeVersions } from './bulk-run-store.ts';
import { readArguments, type SeedArguments } from './seed-arguments.ts';

/** Runs a transaction: some 10,000 decisions, a few MiB of JSON. */
const GROUP = 1_000;
const YEAR = 365 * 24 * 60 * 60 * 1000;
/** Real time that a person may take for one decision, in milliseconds. */
const THINKING = { least: 15_000, most: 120_000 };

/** `solutions`: one a variant. */
type Game = { readonly file: CompiledFile; readonly solutions: readonly Solution[] };

const asked = readArguments(process.argv.slice(2));
if (asked.ok) await seed(asked.value);
else refuse(2, asked.error);

async function seed(wanted: SeedArguments): Promise<void> {
  const read = readConfig(process.env, process.cwd());
  if (!read.ok) return refuse(1, read.wrong.map(({ name, message }) => `${name} ${message}`).join('\n'));
  const address = read.config.database;
  const opened = await openDatabase(address, { newId: newId(), now: Date.now(), patience: 5_000 });
  if (!opened.ok) return refuse(1, opened.error);
  const name = address.kind === 'file' ? address.path : new URL(address.url).host;
  try {
    await fill(opened.value, name, wanted);
  } finally {
    await opened.value.close();
  }
}

async function fill(database: Database, name: string, { decisions, seed, force }: SeedArguments): Promise<void> {
  const there = (await database.reader.select({ runs: count() }).from(runs).get())?.runs ?? 0;
  if (there > 0 && !force)
    return refuse(1, `${name} holds ${number(there, 'run')} already. Nothing was changed. To add to them all the same: --force`);
  const games = await solvedScenarios();
  if (games.length === 0) return refuse(1, 'No scenario of scenarios/ can be played and solved; npm run check says why.');
  const since = performance.now();
  const stored = await fillWith(database, games, decisions, seed);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(
    `Stored ${number(stored.decisions, 'decision')} in ${number(stored.runs, 'finished run')} of ${number(games.length, 'scenario')} in ${name}, in ${seconds} s. ` +
      'They were played at random and are spread over the past year.\n',
  );
}

async function solvedScenarios(): Promise<Game[]> {
  const files = await readScenarios(join(root, 'scenarios'), compile);
  return files.flatMap((file) => {
    const solved = solveVariants(file.scenario);
    return solved.ok ? [{ file, solutions: solved.value }] : [];
  });
}

/** At least as many decisions as asked for: the last run is played to its end. */
async function fillWith({ writer, candidate }: Database, games: readonly Game[], decisions: number, seed: number) {
  const now = Date.now();
  const random = seededRandom(seed);
  const stored = { runs: 0, decisions: 0 };
  await storeVersions(
    writer,
    games.map(({ file }) => file),
    now,
  );
  while (stored.decisions < decisions) {
    const group: BulkRun[] = [];
    while (group.length < GROUP && stored.decisions < decisions) {
      const run = playedRun(games[stored.runs % games.length] as Game, random, now - YEAR * (1 - stored.decisions / decisions));
      group.push(run);
      stored.runs++;
      stored.decisions += run.decisions.length;
    }
    await storeRuns(writer, candidate, group);
  }
  return stored;
}

function playedRun({ file, solutions }: Game, random: () => number, around: number): BulkRun {
  const seed = Math.floor(random() * 2 ** 32);
  const variant = variantOfSeed(file.scenario, seed);
  const state = initial(file.scenario, variant);
  const decisions = playAtRandom(state, random);
  const thinking = decisions.length * (THINKING.least + random() * (THINKING.most - THINKING.least));
  // Never after now: the run ends at its moment and began before it.
  const createdAt = Math.round(around - thinking);
  const updatedAt = Math.round(around);
  const end = { outcome: state.outcome ?? 'stuck', score: toNumber(scoreOf(solutions[variant] as Solution, state)) };
  const { id: scenarioId, hash } = file;
  return { id: newId(), scenarioId, hash, seed, createdAt, updatedAt, end, decisions };
}

function playAtRandom(state: State, random: () => number): string[] {
  const names: string[] = [];
  for (let open = offered(state); open.length > 0; open = offered(state)) {
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) break;
    names.push(choice.name);
    step(state, choice);
  }
  return names;
}

function number(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}

function refuse(code: number, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}
