/** `npm run bench [-- --quick] [-- --markdown] [-- --only engine,solver]`: what DESIGN.md promises, measured in one run. */
import { FULL, machine, QUICK, type Scale } from './measure.ts';
import { markdownTable, type Row, textTable } from './table.ts';

type Group = (scale: Scale) => Promise<readonly Row[]>;

/** Loaded one after the other, so that none runs in the leavings of those that follow. */
const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  engine: async () => (await import('./engine.ts')).engineRows,
  compiling: async () => (await import('./compiling.ts')).compilingRows,
  solver: async () => (await import('./solver.ts')).solverRows,
  serving: async () => (await import('./serving.ts')).servingRows,
  bytes: async () => (await import('./bytes.ts')).byteRows,
  history: async () => (await import('./history.ts')).historyRows,
};

const FLAGS = ['--quick', '--markdown', '--only'];

const args = process.argv.slice(2);
const at = args.indexOf('--only');
const names = at < 0 ? Object.keys(GROUPS) : (args[at + 1] ?? '').split(',');
const wrong = [...args.filter((arg, i) => i !== at + 1 && !FLAGS.includes(arg)), ...names.filter((name) => !(name in GROUPS))];

if (wrong.length > 0 && (at >= 0 || args.length > 0)) {
  process.stderr.write(
    `Unknown: ${wrong.join(', ')}. Usage: npm run bench -- [--quick] [--markdown] [--only ${Object.keys(GROUPS).join(',')}]\n`,
  );
  process.exitCode = 2;
} else await bench(names, args.includes('--quick') ? QUICK : FULL, args.includes('--markdown'));

async function bench(chosen: readonly string[], scale: Scale, asMarkdown: boolean): Promise<void> {
  const where = machine();
  const rows: Row[] = [];
  for (const name of chosen) rows.push(...(await measured(name, scale)));
  const short = scale === QUICK ? ' A smoke run: the figures say little.' : '';
  process.stdout.write(`${asMarkdown ? markdownTable(rows) : textTable(rows)}\n\n${where}.${short}\n`);
}

async function measured(name: string, scale: Scale): Promise<readonly Row[]> {
  const since = performance.now();
  const group = await GROUPS[name]?.();
  const rows = (await group?.(scale)) ?? [];
  process.stderr.write(`${name}: ${((performance.now() - since) / 1000).toFixed(0)} s\n`);
  return rows;
}
