/** What every walk asks of every long text; a file a walk, so that none is measured with what the others left in memory. */
import { expect, it } from 'vitest';
import { slowness } from '../../pace.ts';
import { spent } from '../longest-stretch.ts';
import { startTestApp, type TestApp } from '../visitor.ts';
import { type Cost, measuredVisitor } from './measured-visitor.ts';
import { LONG_TEXTS, type LongText } from './texts.ts';
import { WALKS } from './walks.ts';

type WalkName = keyof typeof WALKS;

/** Milliseconds of CPU that nobody else is to wait; longer on a machine that is just then slower than the desk. */
export const MOST = 250;

/** Those that took the longest once, each for another reason; at the desk every walk meets them, and every second of the others one walk. */
const HARDEST = ['dots with spaces', 'lines of Windows', 'emoji'];

/** Once or twice may be the garbage of the text before; what comes every time is the text's own. */
const TIMES = 3;

/** Milliseconds for all texts of a walk, for a hang to end as a failure. */
const PATIENCE = 600_000;

/**
 * One app for all texts, as one server meets them in production. An app a text would fill the process with compiled code,
 * and past 16 MB of it V8 compiles expressions so that they take four times as long.
 */
export function nobodyWaitsIn(name: WalkName): void {
  it(
    `a long text in the forms and pages of ${name} keeps nobody else waiting`,
    async () => {
      const running = await startTestApp();
      const waited: { readonly text: string; readonly costs: readonly Cost[] }[] = [];
      for (const text of kindsFor(Object.keys(WALKS).indexOf(name))) {
        const costs = await tooLong(running, name, text);
        if (costs.length > 0) waited.push({ text: text.name, costs });
      }
      expect(waited).toEqual([]);
    },
    PATIENCE,
  );
}

export function kindsFor(walk: number): readonly LongText[] {
  if (process.env.TEST_FULL === '1') return LONG_TEXTS;
  const every = 2 * Object.keys(WALKS).length;
  return LONG_TEXTS.filter(({ name }, index) => HARDEST.includes(name) || index % every === walk);
}

/** The requests that kept others waiting. */
async function tooLong(running: TestApp, name: WalkName, text: LongText): Promise<readonly Cost[]> {
  let costs = await costsOf(running, name, text);
  for (let time = 1; time < TIMES && costs.length > 0; time += 1) costs = await costsOf(running, name, text);
  return costs;
}

async function costsOf(running: TestApp, name: WalkName, text: LongText): Promise<readonly Cost[]> {
  const visitor = measuredVisitor(running);
  await WALKS[name]({ running, visitor }, text.of);
  await visitor.send('/settings/deletion', { word: 'delete' });
  const over = visitor.costs.filter(({ milliseconds }) => milliseconds > MOST);
  const most = over.length > 0 ? MOST * slowness(spent) : MOST;
  return over.filter(({ milliseconds }) => milliseconds > most);
}
