/** Pages with a million stored decisions against pages with none. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { BulkRun } from '../stored-runs.ts';
import type { Call } from './load.ts';
import { median, percentile, type Scale } from './measure.ts';
import { benchFolder, buildOurs, type Loader, openLoader, type Served, serveOurs } from './processes.ts';
import { decisionsOf, openRuns, pageOf, type Script, scriptOf, stock } from './stock.ts';
import { figure, type Row, times } from './table.ts';

type Side = 'full' | 'empty';
type Sides<T> = Readonly<Record<Side, T>>;
type Field = { readonly served: Sides<Served>; readonly loader: Loader; readonly paths: Sides<string>; readonly script: Script };

/** Of one round, in milliseconds. */
type Latency = { readonly p50: number; readonly p99: number };

export async function historyRows(scale: Scale): Promise<readonly Row[]> {
  buildOurs();
  const folder = benchFolder();
  const script = await scriptOf('payment-timeout');
  const paths = { full: join(folder.path, 'full.db'), empty: join(folder.path, 'empty.db') };
  await seeded(paths.full, scale.stored);
  const watched = openRuns(script, 2, Math.floor(script.line.length / 2));
  for (const path of Object.values(paths)) await stock(path, script, watched);
  const [full, empty] = await Promise.all(Object.values(paths).map((path) => serveOurs(pathToFileURL(path).href)));
  const field: Field = { served: { full: full as Served, empty: empty as Served }, loader: openLoader(), paths, script };
  try {
    return await rowsOf(field, scale, watched[0] as BulkRun);
  } finally {
    field.loader.close();
    await Promise.all([full?.stop(), empty?.stop()]);
    folder.remove();
  }
}

/** By the command that anyone would use. */
async function seeded(path: string, decisions: number): Promise<void> {
  const seed = fileURLToPath(new URL('../seed.ts', import.meta.url));
  const env = { ...process.env, DATABASE_URL: pathToFileURL(path).href };
  await promisify(execFile)(process.execPath, [...process.execArgv, seed, '--decisions', String(decisions)], { env });
}

async function rowsOf(field: Field, scale: Scale, watched: BulkRun): Promise<Row[]> {
  const stored = scale.stored.toLocaleString('en');
  const list: Call = { method: 'GET', path: '/incidents' };
  return [
    row('/incidents', stored, await latencies(field, scale, async () => same(list, scale.timed))),
    row('a run page', stored, await latencies(field, scale, async () => same(pageOf(watched), scale.timed))),
    row('a decision', stored, await latencies(field, scale, () => freshDecisions(field, scale))),
  ];
}

function same(call: Call, times: number): Call[][] {
  return Array.from({ length: times }, () => [call]);
}

/** New runs in both databases while the servers have them open, so that the list before had none of them. */
async function freshDecisions({ script, paths }: Field, { runs }: Scale): Promise<Call[][]> {
  const fresh = openRuns(script, runs, 0);
  for (const path of Object.values(paths)) await stock(path, script, fresh);
  return fresh.map((run) => decisionsOf(script, run));
}

/** One client at a time; the sides in turn, the first round of each for warming up. */
async function latencies({ served, loader }: Field, { rounds }: Scale, work: () => Promise<Call[][]>): Promise<Sides<Latency[]>> {
  const taken: Sides<Latency[]> = { full: [], empty: [] };
  for (let round = 0; round <= rounds; round++) {
    const jobs = await work();
    for (const side of ['full', 'empty'] as const) {
      const result = await loader.run({ origin: served[side].origin, clients: 1, jobs });
      if (round > 0) taken[side].push({ p50: percentile(result.latencies, 50), p99: percentile(result.latencies, 99) });
    }
  }
  return taken;
}

const WORST = 1.5;

function row(what: string, stored: string, { full, empty }: Sides<Latency[]>): Row {
  const ratio = median(full.map((one, i) => one.p99 / (empty[i]?.p99 ?? 0)));
  return {
    what: `${what}, ${stored} decisions stored, p50 / p99 ms`,
    ours: latency(full),
    peer: `${latency(empty)} none stored`,
    ratio: times(ratio),
    target: `p99 ≤ ${WORST}×`,
    met: ratio <= WORST,
    method:
      'one client over HTTP on loopback, the two databases in turn; seeded by db:seed; medians of the rounds, the ratio is that of the p99',
  };
}

function latency(rounds: readonly Latency[]): string {
  return `${figure(median(rounds.map((one) => one.p50)))} / ${figure(median(rounds.map((one) => one.p99)))}`;
}
