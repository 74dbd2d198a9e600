import { describe, expect, it } from 'vitest';
import { difference } from '../../../server/domain/answer/difference.ts';
import { cpuOf } from '../../effort.ts';
import { startTestApp } from '../visitor.ts';
import { type Cost, measuredVisitor } from './measured-visitor.ts';
import { LONG_TEXTS, type LongText } from './texts.ts';
import { WALKS, type Walk } from './walks.ts';

/** Milliseconds of CPU that nobody else is to wait. */
const MOST = 250;

/** Those that took the longest once, each for another reason; at the desk every walk meets them, and every second of the others one walk. */
const HARDEST = ['dots with spaces', 'lines of Windows', 'emoji'];

function kindsFor(walk: number): readonly LongText[] {
  if (process.env.TEST_FULL === '1') return LONG_TEXTS;
  const every = 2 * Object.keys(WALKS).length;
  return LONG_TEXTS.filter(({ name }, index) => HARDEST.includes(name) || index % every === walk);
}

/** Once or twice may be the garbage of other tests; what comes every time is the text's. */
const TIMES = 3;

/** The requests that kept others waiting. */
async function tooLong(walk: Walk, text: LongText): Promise<readonly Cost[]> {
  let costs = await costsOf(walk, text);
  for (let time = 1; time < TIMES && costs.length > 0; time += 1) costs = await costsOf(walk, text);
  return costs;
}

async function costsOf(walk: Walk, text: LongText): Promise<readonly Cost[]> {
  const running = await startTestApp();
  const visitor = measuredVisitor(running);
  await walk({ running, visitor }, text.of);
  await running.close();
  return visitor.costs.filter(({ milliseconds }) => milliseconds > MOST);
}

describe('a long text keeps nobody else waiting', () => {
  it('of seventy kinds and more', () => {
    expect(LONG_TEXTS.length).toBeGreaterThanOrEqual(70);
    for (const { of } of LONG_TEXTS) expect(of(1_000).length).toBeGreaterThan(900);
  });

  for (const [place, [name, walk]] of Object.entries(WALKS).entries())
    it.each(kindsFor(place))(`in the forms and pages of ${name}: $name`, async (text) => {
      expect(await tooLong(walk, text)).toEqual([]);
    });

  it.each(kindsFor(0))('where it is compared with what it was: $name', ({ of }) => {
    const whole = of(120_000);
    const others = [
      Array.from(whole).reverse().join(''),
      `Otherwise. ${of(60_000)}`,
      whole.split(' ').join(' x '),
      whole.split('\n').join('\nx\n'),
    ];
    for (const other of others)
      expect(
        Math.min(
          cpuOf(() => difference(whole, other)),
          cpuOf(() => difference(other, whole)),
        ),
      ).toBeLessThan(MOST);
  });
});
