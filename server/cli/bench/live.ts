/** Five hundred pages that follow a run at live pace, and how late the minutes come. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { newLiveRun } from '../../domain/run/live.ts';
import { createRunStore } from '../../runs/store.ts';
import type { LiveLoad, LiveLoadResult } from './live-load.ts';
import { type BenchScale, percentile, QUICK } from './measure.ts';
import { benchFolder, buildOurs, serveOurs } from './processes.ts';
import { type Script, scriptOf } from './stock.ts';
import { type BenchRow, figure } from './table.ts';

const STREAMS = 500;
/** A minute of the incident each second, for every page. */
const FACTOR = 60;
/** Milliseconds; issue 9. */
const MOST_LATE = 250;

export async function liveRows(scale: BenchScale): Promise<readonly BenchRow[]> {
  buildOurs();
  const folder = benchFolder();
  const url = pathToFileURL(join(folder.path, 'ours.db')).href;
  const runs = await begin(join(folder.path, 'ours.db'), url, await scriptOf('payment-timeout'));
  const ours = await serveOurs(url);
  try {
    const paths = runs.map((id) => `/runs/${id}/live?at=0.0`);
    const seconds = scale === QUICK ? 4 : 15;
    const { late, bytes } = await followed({ origin: ours.origin, paths, factor: FACTOR, seconds });
    const p50 = percentile(late, 50);
    const p99 = percentile(late, 99);
    return [
      {
        what: `${STREAMS} open live runs, a minute each second, late by p50 / p99 ms`,
        ours: `${figure(p50)} / ${figure(p99)}`,
        peer: null,
        ratio: null,
        target: `p99 < ${MOST_LATE}`,
        met: p99 < MOST_LATE && late.length > STREAMS,
        method: `${late.length.toLocaleString('en')} minutes of ${STREAMS} runs of payment-timeout in ${seconds} s, each stored before it is told, ${figure(bytes / 1000)} KB a minute and page; the pages are a process of their own on the same cores`,
      },
    ];
  } finally {
    await ours.stop();
    folder.remove();
  }
}

async function begin(path: string, url: string, { file }: Script): Promise<string[]> {
  const opened = await openDatabase({ kind: 'file', path, url }, { newId: newId(), now: Date.now(), patience: 5_000 });
  if (!opened.ok) throw new Error(opened.error);
  const store = createRunStore(opened.value);
  const { candidate } = opened.value;
  const live = newLiveRun(FACTOR);
  const runs = Array.from({ length: STREAMS }, (_, n) => ({ id: newId(), candidate, seed: n, now: Date.now(), live, predicts: false }));
  for (const run of runs) await store.begin(file, run);
  await opened.value.close();
  return runs.map(({ id }) => id);
}

function followed(load: LiveLoad): Promise<LiveLoadResult> {
  const child = fork(fileURLToPath(new URL('./live-load.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The pages ended')));
    child.once('message', (answer: LiveLoadResult | { readonly error: string }) => {
      child.removeAllListeners('exit');
      child.disconnect();
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
    child.send(load);
  });
}
