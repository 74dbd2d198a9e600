/** Prints what a folder of N scenarios takes to load, and the author's list of it, in milliseconds and MB. Needs --expose-gc. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openWorkshop, type Workshop } from '../../author/workshop.ts';
import { openScenarioLibrary } from '../../content/scenario-library.ts';
import { compile } from '../../domain/scenario/compile.ts';
import { createLog } from '../../log.ts';
import { shippedScenarios } from './shipped.ts';

export type FolderLoad = {
  readonly load: number;
  readonly list: number;
  readonly again: number;
  /** What the process takes more, loaded, and with every one of the author's list read as well. */
  readonly loaded: number;
  readonly listed: number;
};

const log = createLog('silent');
const folder = await mkdtemp(join(tmpdir(), 'dry-run-bench-'));
try {
  await fill(folder, Number(process.argv[2] ?? '1'));
  process.stdout.write(JSON.stringify(await measured(folder)));
} finally {
  await rm(folder, { recursive: true });
}

async function measured(where: string): Promise<FolderLoad> {
  const before = megabytes();
  const opening = process.cpuUsage();
  const library = await openScenarioLibrary({ folder: where, compile, stored: async () => null, watch: false, log });
  library.files();
  const load = since(opening);
  const loaded = megabytes() - before;
  const analyst = { analyse() {}, close() {} };
  const workshop = openWorkshop({ folder: where, lent: library.files, watch: false, analyst, now: Date.now, log });
  const list = await timedList(workshop);
  while (!(await workshop.scenarios()).texts.every(({ isRead }) => isRead)) await setTimeout(50);
  const again = await timedList(workshop);
  const listed = megabytes() - before;
  workshop.close();
  await library.close();
  return { load, list, again, loaded, listed };
}

async function timedList(workshop: Workshop): Promise<number> {
  const asking = process.cpuUsage();
  await workshop.scenarios();
  return since(asking);
}

/** Milliseconds of processor time, threads that read files included. */
function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

async function fill(where: string, count: number): Promise<void> {
  const shipped = await shippedScenarios();
  for (let n = 0; n < count; n++) {
    const { id, bytes } = shipped[n % shipped.length] as (typeof shipped)[number];
    const text = new TextDecoder().decode(bytes).replace(/^title: (.*)$/m, `title: $1 (${n})`);
    await writeFile(join(where, `${id}-${n}.md`), text);
  }
}

function megabytes(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Start it with --expose-gc');
  gc();
  return process.memoryUsage.rss() / 1e6;
}
