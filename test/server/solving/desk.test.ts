import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { type Desk, type DeskEnding, patientDesk } from '../../../server/solving/desk.ts';
import type { SolverPart } from '../../../server/solving/solver-work.ts';
import { type DeskLimits, threadDesk } from '../../../server/solving/thread-desk.ts';
import { stretchAtTheDesk } from '../longest-stretch.ts';
import { WORKED_EXAMPLE } from '../visitor.ts';
import { freeFlags } from './free-flags.ts';

/** What is told of each task, as it is told: `a figures`. */
function visitorOf(desk: Desk) {
  onTestFinished(() => desk.close());
  const told: string[] = [];
  const ask = (key: string, isUrgent: boolean, source = WORKED_EXAMPLE, kind: 'analysis' | 'proof' = 'analysis') =>
    new Promise<DeskEnding>((resolve) => {
      const tell = (part: SolverPart) => void told.push(`${key} ${part.kind}`);
      desk.ask({ key, isUrgent, work: { kind, file: `scenarios/${key}.md`, source } }, tell, resolve);
    });
  return { told, ask };
}

function thread(limits?: Partial<DeskLimits>): Desk {
  return threadDesk(createLog('silent'), { mebibytes: 384, milliseconds: 60_000, ...limits });
}

const ALL = ['figures', 'fairness', 'findings'];

describe.each<[string, () => Desk]>([
  ['in this thread', patientDesk],
  ['in a thread of its own', thread],
])('a desk %s', (_, desk) => {
  it('tells part by part, and when there are no more', async () => {
    const { ask, told } = visitorOf(desk());
    expect(await ask('a', false)).toBe('done');
    expect(told).toEqual(ALL.map((part) => `a ${part}`));
  });

  it('takes one task after the other', async () => {
    const { ask, told } = visitorOf(desk());
    expect(await Promise.all([ask('a', false), ask('b', false)])).toEqual(['done', 'done']);
    expect(told).toEqual([...ALL.map((part) => `a ${part}`), ...ALL.map((part) => `b ${part}`)]);
  });

  it('lets what somebody waits for come first, in the order in which it was asked, and takes up again what made room', async () => {
    const { ask, told } = visitorOf(desk());
    expect(await Promise.all([ask('a', false), ask('b', true), ask('c', true)])).toEqual(['done', 'done', 'done']);
    expect(told).toEqual(['b', 'c', 'a'].flatMap((key) => ALL.map((part) => `${key} ${part}`)));
  });

  it('gives up the older text of a file for the newer one', async () => {
    const { ask, told } = visitorOf(desk());
    expect(await Promise.all([ask('a', true), ask('a', true, '# broken\n')])).toEqual(['given-up', 'done']);
    expect(told).toEqual([]);
  });

  it('does nothing twice for the very same text', async () => {
    const { ask, told } = visitorOf(desk());
    expect(await Promise.all([ask('a', true), ask('a', true)])).toEqual(['done', 'given-up']);
    expect(told).toEqual(ALL.map((part) => `a ${part}`));
  });

  it('gives up what waits once it is closed, and what comes later', async () => {
    const made = desk();
    const { ask, told } = visitorOf(made);
    const all = [ask('a', true), ask('b', false)];
    made.close();
    expect(await Promise.all([...all, ask('c', true)])).toEqual(['given-up', 'given-up', 'given-up']);
    expect(told).toEqual([]);
  });

  it('finds nothing to say of a text with errors but that it has some', async () => {
    const { ask, told } = visitorOf(desk());
    expect(await ask('a', true, '# broken\n', 'proof')).toBe('done');
    expect(told).toEqual(['a proven']);
  });
});

/** Proven in the third pass, and never. */
const LARGE = freeFlags(15);
const TOO_LARGE = freeFlags(20);

describe('a thread', () => {
  it('keeps nobody waiting while it explores very many states', async () => {
    const { ask, told } = visitorOf(thread());
    const longest = await stretchAtTheDesk(() => ask('a', true, LARGE, 'proof'));
    expect(told).toEqual(['a explored', 'a explored', 'a proven']);
    expect(longest).toBeLessThan(250);
  });

  it('ends with a word where it has too little memory, tried anew without what it kept of others, and works on', async () => {
    const { ask, told } = visitorOf(thread({ mebibytes: 64 }));
    expect(await ask('b', true)).toBe('done');
    expect(await ask('a', true, TOO_LARGE, 'proof')).toBe('too-much');
    expect(told.filter((one) => one === 'a explored').length).toBeGreaterThan(1);
    expect(told).not.toContain('a proven');
    expect(await ask('b', true)).toBe('done');
  });

  it('ends with a word where it takes too long, and works on', async () => {
    const { ask, told } = visitorOf(thread({ milliseconds: 3_000 }));
    expect(await ask('a', true, TOO_LARGE, 'proof')).toBe('too-much');
    expect(told).not.toContain('a proven');
    expect(await ask('b', true, '# broken\n')).toBe('done');
  });
});
