/** How long somebody waits who opens a connection while many decide. */
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type BenchScale, percentile } from './measure.ts';
import { benchFolder, buildOurs, openLoader, serveOurs } from './processes.ts';
import { decisionsOf, openRuns, scriptOf, stock } from './stock.ts';
import { type BenchRow, figure, times } from './table.ts';

const CLIENTS = 200;
/** Milliseconds between two newcomers. */
const APART = 50;

export async function newcomerRows({ runs }: BenchScale): Promise<readonly BenchRow[]> {
  buildOurs();
  const folder = benchFolder();
  const path = join(folder.path, 'ours.db');
  const script = await scriptOf('payment-timeout');
  const open = openRuns(script, CLIENTS + 10 * runs, 0);
  await stock(path, script, open);
  const ours = await serveOurs(pathToFileURL(path).href);
  const loader = openLoader();
  try {
    const jobs = open.map((run) => decisionsOf(script, run));
    const waits: number[] = [];
    let isOver = false;
    const load = loader.run({ origin: ours.origin, clients: CLIENTS, jobs }).finally(() => {
      isOver = true;
    });
    // What goes wrong is told where it is awaited.
    load.catch(() => {});
    for (; !isOver; await setTimeout(APART)) waits.push(await waitOf(ours.origin));
    return [rowOf(waits, (await load).latencies)];
  } finally {
    loader.close();
    await ours.stop();
    folder.remove();
  }
}

function rowOf(waits: readonly number[], latencies: readonly number[]): BenchRow {
  const wait = percentile(waits, 99);
  const latency = percentile(latencies, 99);
  const spread = (values: readonly number[]) => `${figure(percentile(values, 50))} / ${figure(percentile(values, 99))}`;
  return {
    what: `a new connection while ${CLIENTS} clients decide, p50 / p99 ms`,
    ours: spread(waits),
    peer: `${spread(latencies)} they themselves`,
    ratio: times(wait / latency),
    target: 'p99 ≤ theirs',
    met: wait <= latency,
    method: `GET /livez on ${waits.length} connections, one after the other, while ${latencies.length.toLocaleString('en')} decisions are taken; the clients are a process of their own on the same cores`,
  };
}

/** Milliseconds from opening to the last byte. */
function waitOf(origin: string): Promise<number> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}/livez`, { agent: new Agent() }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(performance.now() - since));
    });
    sent.once('error', reject);
    sent.end();
  });
}
