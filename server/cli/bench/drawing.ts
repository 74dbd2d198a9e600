/** What it takes to draw an interview, and to propose a number that draws what was not practised lately. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../content/project-root.ts';
import { prepareDraw } from '../../domain/interview/draw.ts';
import { drawableKey } from '../../domain/interview/drawable.ts';
import { freshNumber } from '../../domain/interview/fresh-number.ts';
import { WHOLE } from '../../domain/interview/loop.ts';
import { parseLoop } from '../../domain/interview/parse-loop.ts';
import { bankBeside } from '../loop-bank.ts';
import { type BenchScale, median, milliseconds } from './measure.ts';
import { type BenchRow, figure } from './table.ts';

const SHIPPED = join(root, 'questions/loop/loops/senior.md');
/** DESIGN asks it of a technical loop; a whole loop has more to draw. */
const MOST = 20;
const ADVERT = 'You own SLOs and error budgets, lead incidents, mentor juniors and cut what the cloud costs. '.repeat(200);

export async function drawingRows({ rounds, compilations }: BenchScale): Promise<readonly BenchRow[]> {
  const { loop } = parseLoop(SHIPPED, await readFile(SHIPPED, 'utf8'));
  if (!loop) throw new Error('The shipped loop has errors; npm run check says which');
  const bank = await bankBeside(SHIPPED);
  // Several times over, as large as a bank that authors went on with.
  const catalogue = Array.from({ length: 8 }, (_, copy) => bank.map((one) => ({ ...one, id: `${one.id}-${copy}` }))).flat();
  const practised = new Map(catalogue.map((one, index) => [drawableKey(one), index]));
  const timed = (stage: string, work: (drawOf: ReturnType<typeof prepareDraw>) => unknown) => {
    const once = () =>
      milliseconds(() => void work(prepareDraw(loop, { stage, minutes: 60, focus: { kind: 'advert', text: ADVERT } }, catalogue)));
    once();
    return median(Array.from({ length: rounds * compilations }, once));
  };
  const method = `prepared and drawn from ${catalogue.length} things, the bank eight times over, with an advert of ${figure(ADVERT.length)} characters`;
  return [
    row(
      'draw a technical loop, ms',
      timed('technical-loop', (drawOf) => drawOf(4412)),
      method,
    ),
    row(
      'draw a whole loop, ms',
      timed(WHOLE, (drawOf) => drawOf(4412)),
      method,
    ),
    row(
      'propose a number for a technical loop, ms',
      timed('technical-loop', (drawOf) => freshNumber(drawOf, practised, 1, 7)),
      `${method}; forty numbers are tried, since all of it was practised today`,
    ),
  ];
}

function row(what: string, ours: number, method: string): BenchRow {
  return { what, ours: figure(ours), peer: null, ratio: null, target: `< ${MOST}`, met: ours < MOST, method };
}
