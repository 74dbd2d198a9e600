/** Reading a scenario against inkjs reading its story, and what a compiled one weighs. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Compiler } from 'inkjs/full';
import type { CompiledFile } from '../../content/compiled-file.ts';
import { compile } from '../../domain/scenario/compile.ts';
import { inkSource } from './ink-source.ts';
import { type BenchScale, inTurn, median, milliseconds, type Pair } from './measure.ts';
import { shippedScenarios } from './shipped.ts';
import { type BenchRow, figure, times } from './table.ts';

export async function compilingRows({ rounds, compilations, held }: BenchScale): Promise<readonly BenchRow[]> {
  const timed: (Pair & { readonly file: CompiledFile })[] = [];
  for (const file of await shippedScenarios()) timed.push({ file, ...(await timedFile(file, rounds, compilations)) });
  const ours = await heapOf('ours', held);
  const ink = await heapOf('ink', STORIES);
  return [timeRow(timed.toSorted((a, b) => b.ours - a.ours)[0] as (typeof timed)[number]), heapRow(ours, ink, held)];
}

/** They are heavy and slow to make; of fewer, what is collected meanwhile would weigh more than what is held. */
const STORIES = 40;

/** Milliseconds of one, warm. */
function timedFile({ file, bytes, scenario }: CompiledFile, rounds: number, count: number): Promise<Pair> {
  const text = new TextDecoder().decode(bytes);
  const story = inkSource(scenario);
  const ours = () => median(Array.from({ length: count }, () => milliseconds(() => void compile(file, text))));
  const ink = () => median(Array.from({ length: Math.ceil(count / 10) }, () => milliseconds(() => void new Compiler(story).Compile())));
  ours();
  ink();
  return inTurn(rounds, ours, ink);
}

/** KiB of one, in a process of its own. */
async function heapOf(whose: 'ours' | 'ink', count: number): Promise<number> {
  const script = fileURLToPath(new URL('./compiled-heap.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, '--expose-gc', script, whose, String(count)]);
  return Number(stdout);
}

function timeRow({ file, ours, peer, ratio }: Pair & { readonly file: CompiledFile }): BenchRow {
  return {
    what: 'parse and check, ms',
    ours: figure(ours),
    peer: `${figure(peer)} inkjs`,
    ratio: times(1 / ratio),
    target: '< 2',
    met: ours < 2,
    method:
      `compile() of the slowest shipped scenario, ${file.file} of ${figure(file.bytes.length / 1024)} KiB, warm, without solving; ` +
      'inkjs compiles the generated story, which has none of the prose',
  };
}

function heapRow(ours: number, ink: number, held: number): BenchRow {
  return {
    what: 'heap of a compiled scenario, KiB',
    ours: figure(ours),
    peer: `${figure(ink)} inkjs`,
    ratio: times(ink / ours),
    target: '≤ 60',
    met: ours <= 60,
    method: `${held} compiled from the shipped scenarios' bytes and held, prose and all, after a full collection, in a process of its own; inkjs ${STORIES} stories, without prose`,
  };
}
