/** `npm run bench [-- --quick] [-- --markdown] [-- --only engine,solver]`: what DESIGN.md promises, measured in one run. */
import { parseArgs } from 'node:util';
import { type BenchScale, FULL, machine, QUICK } from './measure.ts';
import { type BenchRow, markdownTable, textTable } from './table.ts';

type Group = (scale: BenchScale) => Promise<readonly BenchRow[]>;

/** Loaded one after the other, so that none runs in the leavings of those that follow. */
const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  engine: async () => (await import('./engine.ts')).engineRows,
  compiling: async () => (await import('./compiling.ts')).compilingRows,
  solver: async () => (await import('./solver.ts')).solverRows,
  serving: async () => (await import('./serving.ts')).servingRows,
  bytes: async () => (await import('./bytes.ts')).byteRows,
  history: async () => (await import('./history.ts')).historyRows,
  study: async () => (await import('./study.ts')).studyRows,
};

const { values, unknown } = readArguments(process.argv.slice(2));
const names = values.only?.split(',') ?? Object.keys(GROUPS);

if (unknown || names.some((name) => !Object.hasOwn(GROUPS, name))) {
  process.stderr.write(`Usage: npm run bench -- [--quick] [--markdown] [--only ${Object.keys(GROUPS).join(',')}]\n`);
  process.exitCode = 2;
} else await bench(names, values.quick ? QUICK : FULL, values.markdown ?? false);

function readArguments(args: string[]) {
  const options = { quick: { type: 'boolean' }, markdown: { type: 'boolean' }, only: { type: 'string' } } as const;
  try {
    return { ...parseArgs({ args, options }), unknown: false };
  } catch {
    return { values: {} as ReturnType<typeof parseArgs<{ options: typeof options }>>['values'], unknown: true };
  }
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
