/** Pages with a million stored decisions against pages with none. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { BulkRun } from '../bulk-run-store.ts';
import { latency, type Sides, sidesInTurn } from './latency.ts';
import type { Call } from './load.ts';
import { type BenchScale, median } from './measure.ts';
import { benchFolder, buildOurs, type Loader, openLoader, type Served, serveOurs } from './processes.ts';
import { decisionsOf, openRuns, pageOf, type Script, scriptOf, stock } from './stock.ts';
import { type BenchRow, times } from './table.ts';

type Both<T> = { readonly full: T; readonly empty: T };
type Field = { readonly served: Both<Served>; readonly loader: Loader; readonly paths: Both<string>; readonly script: Script };

export async function historyRows(scale: BenchScale): Promise<readonly BenchRow[]> {
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

async function rowsOf(field: Field, scale: BenchScale, watched: BulkRun): Promise<BenchRow[]> {
  const stored = scale.stored.toLocaleString('en');
  const list: Call = { method: 'GET', path: '/incidents' };
  const measured = (work: () => Promise<Call[][]>) => sidesInTurn(field.served, field.loader, scale.rounds, work);
  return [
    row('/incidents', stored, await measured(async () => same(list, scale.timed))),
    row('a run page', stored, await measured(async () => same(pageOf(watched), scale.timed))),
    row('a decision', stored, await measured(() => freshDecisions(field, scale))),
  ];
}

function same(call: Call, times: number): Call[][] {
  return Array.from({ length: times }, () => [call]);
}

/** New runs in both databases while the servers have them open, so that the list before had none of them. */
async function freshDecisions({ script, paths }: Field, { runs }: BenchScale): Promise<Call[][]> {
  const fresh = openRuns(script, runs, 0);
  for (const path of Object.values(paths)) await stock(path, script, fresh);
  return fresh.map((run) => decisionsOf(script, run));
}

const WORST = 1.5;

function row(what: string, stored: string, { full, empty }: Sides): BenchRow {
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
