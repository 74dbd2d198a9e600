/** A run page and a decision against the same on express 5, ejs and better-sqlite3. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BulkRun } from '../bulk-run-store.ts';
import type { Call } from './load.ts';
import { type BenchScale, inTurn, type Pair } from './measure.ts';
import { benchFolder, buildOurs, installPeer, type Loader, openLoader, type Served, serveOurs, servePeer } from './processes.ts';
import { difference } from './same-page.ts';
import { decisionsOf, openRuns, pageOf, type Script, scriptOf, stock } from './stock.ts';
import { type BenchRow, figure, times } from './table.ts';

type Field = { readonly ours: Served; readonly peer: Served; readonly loader: Loader; readonly script: Script };

const PAGE_CLIENTS = 8;
const MANY = 32;
/** Three times the pages that are kept. */
const MANY_RUNS = 600;

export async function servingRows(scale: BenchScale): Promise<readonly BenchRow[]> {
  installPeer();
  buildOurs();
  const folder = benchFolder();
  const script = await scriptOf('payment-timeout');
  const paths = { ours: join(folder.path, 'ours.db'), peer: join(folder.path, 'peer.db') };
  const many = openRuns(script, MANY_RUNS, Math.floor(script.line.length / 2));
  const [watched] = many as [BulkRun];
  const decided = openRuns(script, 2 * (scale.rounds + 1) * scale.runs, 0);
  for (const path of Object.values(paths)) await stock(path, script, [...many, ...decided]);
  const [ours, peer] = await Promise.all([serveOurs(pathToFileURL(paths.ours).href), servePeer(paths.peer)]);
  const field: Field = { ours, peer, script, loader: openLoader() };
  try {
    const size = await sameParts(field, watched);
    const again = pageRow(await pages(field, scale, [watched]), size.page, AGAIN);
    const fresh = pageRow(await pages(field, scale, many), size.page, FRESH);
    const lone = await decisions(field, scale, 1, decided);
    const crowd = await decisions(field, scale, MANY, decided);
    return [again, fresh, decisionRow(lone, 1, size.part), decisionRow(crowd, MANY, size.part)];
  } finally {
    field.loader.close();
    await Promise.all([ours.stop(), peer.stop()]);
    folder.remove();
  }
}

/** Compares what both answer, page and part, but for white space and asset addresses, and gives the sizes in KiB. */
async function sameParts({ ours, peer }: Field, run: BulkRun): Promise<{ readonly page: number; readonly part: number }> {
  const sizes = [];
  for (const headers of [{}, { 'hx-request': 'true' }]) {
    const answered = async ({ origin }: Served) => (await fetch(`${origin}/runs/${run.id}`, { headers })).text();
    const our = await answered(ours);
    const differs = difference(our, await answered(peer));
    if (differs !== null) throw new Error(`The peer's page is another one, ${differs}`);
    sizes.push(new Blob([our]).size / 1024);
  }
  return { page: sizes[0] ?? 0, part: sizes[1] ?? 0 };
}

/** Asks for the runs in turn. */
async function pages({ ours, peer, loader }: Field, { rounds, requests }: BenchScale, runs: readonly BulkRun[]): Promise<Pair> {
  const jobs = Array.from({ length: requests }, (_, i): Call[] => [pageOf(runs[i % runs.length] as BulkRun)]);
  const round = async ({ origin }: Served) => requests / (await loader.run({ origin, clients: PAGE_CLIENTS, jobs })).seconds;
  await round(ours);
  await round(peer);
  return inTurn(
    rounds,
    () => round(ours),
    () => round(peer),
  );
}

/** Takes its runs off `left`: each is decided once by either server, in a database of its own. */
async function decisions(
  { ours, peer, loader, script }: Field,
  { rounds, runs }: BenchScale,
  clients: number,
  left: BulkRun[],
): Promise<Pair> {
  const groups = Array.from({ length: rounds + 1 }, () => left.splice(0, runs).map((run) => decisionsOf(script, run)));
  const round = async ({ origin }: Served, jobs: readonly Call[][] = []) =>
    jobs.flat().length / (await loader.run({ origin, clients, jobs })).seconds;
  await round(ours, groups[rounds]);
  await round(peer, groups[rounds]);
  let ourRound = 0;
  let peerRound = 0;
  return inTurn(
    rounds,
    () => round(ours, groups[ourRound++]),
    () => round(peer, groups[peerRound++]),
  );
}

const PEER = 'express 5, ejs and better-sqlite3 with the same engine and schema, prepared statements, a view cache, no compression';

const AGAIN = {
  what: 'run page, requests/s',
  of: 'GET of one run half-way through payment-timeout, which ours answers from the pages it keeps',
};
const FRESH = {
  what: 'run page, each time another run, requests/s',
  of: `GET of ${MANY_RUNS} such runs in turn, more than ours keeps pages of`,
};

function pageRow({ ours, peer, ratio }: Pair, kib: number, { what, of }: typeof AGAIN): BenchRow {
  return {
    what,
    ours: figure(ours),
    peer: `${figure(peer)} express`,
    ratio: times(ratio),
    target: '≥ 2×',
    met: ratio >= 2,
    method: `${of}, over HTTP on loopback, ${PAGE_CLIENTS} kept connections; ${PEER}; its page of ${figure(kib)} KiB is compared with ours first`,
  };
}

function decisionRow({ ours, peer, ratio }: Pair, clients: number, kib: number): BenchRow {
  return {
    what: `durable decisions/s, ${clients} client${clients === 1 ? '' : 's'}`,
    ours: figure(ours),
    peer: `${figure(peer)} express`,
    ratio: times(ratio),
    target: '≥ 1.5×',
    met: ratio >= 1.5,
    method: `POST as htmx sends it, answered with the part that changes (about ${figure(kib)} KiB); WAL and synchronous = FULL in both; the peer writes each in a transaction`,
  };
}
