/** Prints the KiB of heap that one compiled scenario (`ours N`) or one compiled ink story (`ink N`) holds, the mean of N. Needs --expose-gc. */
import { Compiler } from 'inkjs/full';
import { compile } from '../../domain/scenario/compile.ts';
import { inkSource } from './ink-source.ts';
import { shippedScenarios } from './shipped.ts';

const [whose, count = '1'] = process.argv.slice(2);
const shipped = await shippedScenarios();
const stories = shipped.map(({ scenario }) => inkSource(scenario));

// Once before, so that what is made once is not counted.
for (let n = 0; n < shipped.length; n++) made(n);
const before = heap();
const held = Array.from({ length: Number(count) }, (_, n) => made(n));
process.stdout.write(String((heap() - before) / 1024 / held.length));

/** From bytes each time: slices of a text keep that text alive, and it is to be counted. */
function made(n: number): unknown {
  const file = shipped[n % shipped.length];
  if (!file) throw new Error('No scenario to compile');
  if (whose === 'ink') return new Compiler(stories[n % stories.length] ?? '').Compile();
  return compile(file.file, new TextDecoder().decode(file.bytes)).scenario;
}

function heap(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Start it with --expose-gc');
  gc();
  return process.memoryUsage().heapUsed;
}
