/** `npm run bench [-- --quick] [-- --markdown] [-- --only engine,solver]`: what DESIGN.md promises, measured in one run. */

import { argumentsOf } from '../arguments.ts';
import { type BenchScale, FULL, machine, QUICK } from './measure.ts';
import { type BenchRow, markdownTable, textTable } from './table.ts';

type Group = (scale: BenchScale) => Promise<readonly BenchRow[]>;

/** Loaded one after the other, so that none runs in the leavings of those that follow. */
const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  engine: async () => (await import('./engine.ts')).engineRows,
  compiling: async () => (await import('./compiling.ts')).compilingRows,
  solver: async () => (await import('./solver.ts')).solverRows,
  serving: async () => (await import('./serving.ts')).servingRows,
  newcomers: async () => (await import('./newcomers.ts')).newcomerRows,
  live: async () => (await import('./live.ts')).liveRows,
  bytes: async () => (await import('./bytes.ts')).byteRows,
  history: async () => (await import('./history.ts')).historyRows,
  study: async () => (await import('./study.ts')).studyRows,
  authoring: async () => (await import('./authoring.ts')).authoringRows,
  drawing: async () => (await import('./drawing.ts')).drawingRows,
};

const USAGE = `Usage: npm run bench -- [--quick] [--markdown] [--only ${Object.keys(GROUPS).join(',')}]`;
const OPTIONS = { quick: { type: 'boolean' }, markdown: { type: 'boolean' }, only: { type: 'string' } } as const;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const asked = argumentsOf(args, OPTIONS, USAGE);
  if (!asked.ok) return misunderstand(`${asked.error}. ${USAGE}`);
  const { quick, markdown = false, only } = asked.value.values;
  const names = only?.split(',') ?? Object.keys(GROUPS);
  const unknown = names.filter((name) => !Object.hasOwn(GROUPS, name));
  if (unknown.length > 0) return misunderstand(`nothing is measured under the name ${unknown.join(', ')}. ${USAGE}`);
  if (asked.value.files.length > 0) return misunderstand(USAGE);
  await bench(names, quick ? QUICK : FULL, markdown);
}

function misunderstand(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}

async function bench(chosen: readonly string[], scale: BenchScale, asMarkdown: boolean): Promise<void> {
  const where = machine();
  const rows: BenchRow[] = [];
  for (const name of chosen) rows.push(...(await measured(name, scale)));
  const short = scale === QUICK ? ' A smoke run: the figures say little.' : '';
  process.stdout.write(`${asMarkdown ? markdownTable(rows) : textTable(rows)}\n\n${where}.${short}\n`);
}

async function measured(name: string, scale: BenchScale): Promise<readonly BenchRow[]> {
  const since = performance.now();
  const group = await GROUPS[name]?.();
  const rows = (await group?.(scale)) ?? [];
  process.stderr.write(`${name}: ${((performance.now() - since) / 1000).toFixed(0)} s\n`);
  return rows;
}
