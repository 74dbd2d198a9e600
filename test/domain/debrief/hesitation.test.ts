import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hesitationOf } from '../../../server/domain/debrief/hesitation.ts';
import { judgementOf } from '../../../server/domain/debrief/judgement.ts';
import { review } from '../../../server/domain/debrief/review.ts';
import { decide, history, type Run, replay, start, turnsOf, wait } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { type Ratio, toNumber } from '../../../server/domain/solve/ratio.ts';
import { lossOf, type Solution, scoreOf, solve } from '../../../server/domain/solve/solve.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';
import { tries } from '../../effort.ts';
import { picker } from '../solve/picker.ts';
import { randomScenario } from '../solve/random-scenario.ts';
import { ASK, CLOSE, LOCKS, POOL, SCALE, searchesIn } from './pool.ts';

const pool = compile('scenarios/pool.md', POOL).scenario as Scenario;
const SLOW = 0;

function played(steps: readonly (readonly [waited: number, choice: string])[], waitedAtEnd = 0): Run {
  const run = replay(
    pool,
    SLOW,
    steps.map(([waited, choice]) => ({ waited, choice })),
  );
  if (!run.ok) throw new Error(run.error);
  return wait(run.value, waitedAtEnd);
}

function reviewed(run: Run) {
  const solved = solve(pool, SLOW);
  if (!solved.ok) throw new Error(solved.error);
  return review(run, solved.value);
}

describe('The debrief of a run at live pace', () => {
  it('names what thinking cost, apart from what the decision lost', () => {
    const untimed = reviewed(
      played([
        [0, LOCKS],
        [0, SCALE],
        [0, CLOSE],
      ]),
    );
    const live = reviewed(
      played([
        [0, LOCKS],
        [5, SCALE],
        [0, CLOSE],
      ]),
    );
    expect(live.decisions.map(({ loss }) => loss)).toEqual(untimed.decisions.map(({ loss }) => loss));
    expect(live.decisions.map(({ waited, hesitation }) => [waited, hesitation])).toEqual([
      [0, '0'],
      [5, '3.2'],
      [0, '0'],
    ]);
    expect(live.decisions[1]?.meanwhile).toEqual([{ kind: 'impact', label: 'Lost', amount: '$5,000', minutes: 5, points: '−0.5' }]);
    expect(live.scoreValue).toBeCloseTo(untimed.scoreValue - 3.2, 0);
    expect(live.thinking).toEqual({ minutes: 5, cost: '3.2', costValue: expect.any(Number), atEnd: null });
    expect(live.summary).toContain('Thinking took 5 min of it and cost 3.2.');
  });

  it('tells what the clock brought while one thought', () => {
    const live = reviewed(played([[21, 'late/hand-over']]));
    expect(live.decisions[0]?.meanwhile[0]).toMatchObject({ kind: 'clock', clock: '02:34', labelHtml: 'Twenty minutes without relief' });
    expect(live.decisions[0]?.meanwhile[0]).toMatchObject({ brought: [{ skill: 'communication', points: '−2' }] });
    expect(live.skills.find(({ skill }) => skill === 'communication')?.points).toBe(-2000);
  });

  it('counts what waiting cost after the last decision, where the clock ended the run', () => {
    const live = reviewed(played([[0, ASK]], 300));
    expect([live.outcome, live.minutes]).toEqual(['out of time', 60]);
    expect(live.thinking?.atEnd?.minutes).toBe(59);
    expect(live.decisions).toHaveLength(1);
  });

  it('can be given of a run without a decision', () => {
    const live = reviewed(played([], 300));
    expect([live.outcome, live.decisions, live.retryTurn]).toEqual(['out of time', [], null]);
  });

  it('says nothing of thinking where no minute was waited out', () => {
    const debrief = reviewed(
      played([
        [0, SCALE],
        [0, CLOSE],
      ]),
    );
    expect(debrief.thinking).toBeNull();
    expect(debrief.summary).not.toContain('Thinking');
  });

  it('has a score below 0 where waiting cost more than the worst play without it', () => {
    const dear = compile('scenarios/pool.md', POOL.replace('per $10,000', 'per $1,000')).scenario as Scenario;
    const solved = solve(dear, SLOW);
    if (!solved.ok) throw new Error(solved.error);
    const worse = review(wait(start(dear, SLOW), 300), solved.value);
    expect(worse.scoreValue).toBeLessThan(-1);
    expect(worse.score).toBe(`−${Math.round(-worse.scoreValue)}`);
  });

  it('keeps count of the causes left, and tells waiting from judgement and luck', () => {
    const solved = solveVariants(pool);
    if (!solved.ok) throw new Error('not solved');
    const run = played([
      [3, LOCKS],
      [2, SCALE],
      [0, CLOSE],
    ]);
    const { judged, known } = judgementOf(run, solved.value, searchesIn(pool, solved.value));
    if (!judged) throw new Error('not proven');
    expect(judged.waitingValue).toBeGreaterThan(0);
    const sum = judged.parValue - Number(judged.gaveAway) - judged.waitingValue + judged.luckValue;
    expect(sum).toBeCloseTo(reviewed(run).scoreValue, 0);
    expect(known.map(({ before, after }) => [before, after])).toEqual([
      [3, 2],
      [2, 1],
      [1, 1],
    ]);
  });
});

describe('Luck, at live pace', () => {
  const PLAYS: readonly (readonly [said: string, steps: Parameters<typeof played>[0], atEnd: number, isMoved: boolean])[] = [
    [
      'reads first',
      [
        [4, LOCKS],
        [2, SCALE],
        [6, CLOSE],
      ],
      0,
      true,
    ],
    [
      'acts at once',
      [
        [0, SCALE],
        [9, CLOSE],
      ],
      0,
      true,
    ],
    [
      'waits beyond what any play without waiting reaches',
      [
        [12, LOCKS],
        [7, ASK],
      ],
      300,
      false,
    ],
    ['waits until the clock itself moves', [[21, 'late/hand-over']], 0, false],
  ];

  it.each(PLAYS)('is none on the mean of the causes for who %s, whichever it is', (_, steps, atEnd, isMoved) => {
    const solved = solveVariants(pool);
    if (!solved.ok) throw new Error('not solved');
    const searches = searchesIn(pool, solved.value);
    const luck = pool.variants.map((_, variant) => {
      const run = replay(
        pool,
        variant,
        steps.map(([waited, choice]) => ({ waited, choice })),
      );
      if (!run.ok) throw new Error(run.error);
      return judgementOf(wait(run.value, atEnd), solved.value, searches).judged?.luckValue ?? Number.NaN;
    });
    expect(luck.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
    expect(luck.some((one) => Math.abs(one) > 1)).toBe(isMoved);
  });
});

describe('On random scenarios with random waits', () => {
  it('losses, hesitations and score add up to 100, exactly', () => {
    let compared = 0;
    let below = 0;
    fc.assert(
      fc.property(randomScenario, fc.nat(), fc.constantFrom(0, 2, 9, 60), (source, seed, longest) => {
        const { scenario } = compile('random.md', source);
        if (!scenario) throw new Error('it does not compile');
        const pick = picker(seed);
        const variant = seed % Math.max(1, scenario.variants.length);
        const solved = solve(scenario, variant);
        if (!solved.ok) return;
        const run = randomPlay(start(scenario, variant), longest, pick);
        const parts = partsOf(run, solved.value);
        const bottom = solved.value.best - solved.value.worst;
        expect(new Set(parts.map((part) => part.bottom))).toEqual(new Set([bottom]));
        expect(parts.reduce((sum, { top }) => sum + BigInt(top), 0n)).toBe(100n * BigInt(bottom));
        const debrief = review(run, solved.value);
        expect(debrief.scoreValue).toBe(toNumber(scoreOf(solved.value, run.state)));
        compared += 1;
        below += Number(debrief.scoreValue < 0);
      }),
      { numRuns: tries(200, 2000) },
    );
    expect(compared).toBeGreaterThan(100);
    expect(below).toBeGreaterThan(0);
  });
});

function randomPlay(from: Run, longest: number, pick: (count: number) => number): Run {
  let run = from;
  for (let turn = 0; turn < 60 && run.outcome === null; turn++) {
    run = wait(run, pick(longest + 1));
    const open = offered(run.state);
    const choice = open[pick(open.length)];
    const next = choice && decide(run, choice);
    run = next?.ok ? next.value : run;
  }
  return wait(run, run.scenario.limit);
}

/** Of 100: each wait, each decision's loss, and the score. */
function partsOf(run: Run, solution: Solution): Ratio[] {
  const waits = turnsOf(run).flatMap(({ last }) => (last ? [hesitationOf(last.before, solution)] : []));
  const losses = history(run).flatMap(({ last }) => (last ? [lossOf(solution, last.before.state, last.choice)] : []));
  return [...waits, hesitationOf(run, solution), ...losses, scoreOf(solution, run.state)];
}
