import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import type { Solution } from '../../../server/domain/solve/solve.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';
import { blindMover } from '../../../server/domain/workbench/blind-move.ts';
import { fairnessFigures } from '../../../server/domain/workbench/fairness-figures.ts';
import { playedState, runAlong } from '../../../server/domain/workbench/played-state.ts';
import { type AskedOfText, textAnalysis } from '../../../server/domain/workbench/scenario-analysis.ts';
import { scenario } from '../run/small-scenario.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const analysisOf = (asked: AskedOfText) => textAnalysis()(asked);
const COMPARE = 'overview/compare-the-banks-latency-with-our-pool-wait';

function worked(): Scenario {
  const { scenario: compiled } = compile('worked-example.md', WORKED);
  if (!compiled) throw new Error('the worked example has errors');
  return compiled;
}

function solved(small: Scenario): readonly Solution[] {
  const solutions = solveVariants(small);
  if (!solutions.ok) throw new Error(solutions.error.error);
  return solutions.value;
}

/** As the address of a state has it. */
function runBy(small: Scenario, names: readonly string[]): Run {
  const along = runAlong(small, 0, names);
  if (!along.ok) throw new Error(along.error.name);
  return along.value;
}

const TANKS = scenario(
  'variants: { dry: The tank is dry., wet: The tank leaks. }',
  '## Alarm\n\n- [Read the gauge](#alarm)\n  - shows: The gauge is read.\n\n    > **If** `dry`: it is at zero.\n- [Fill it](#filled)\n  - scores: stabilise +3 if `dry`, stabilise -1 if `wet`\n- [Seal it](#sealed)\n  - scores: stabilise +3 if `wet`\n\n## Filled\n\n- ends: resolved\n\n## Sealed\n\n- ends: resolved\n'.replace(
    'stabilise +3 if `dry`, stabilise -1 if `wet`',
    'stabilise +3 if `dry`\n  - scores: stabilise -1 if `wet`',
  ),
);

describe('the fairness of a scenario', () => {
  it('is what robots, random play, the blind and careful readers get', () => {
    const { robots, random, blind, par } = fairnessFigures(TANKS, solved(TANKS));
    expect(robots).toMatchObject({ first: 50, quickest: 50 });
    expect(random).toBeCloseTo(50, 0);
    expect(blind).toBe(50);
    expect(par).toBe(100);
  });

  it('has neither blind nor par without variants', () => {
    const small = worked();
    const fairness = fairnessFigures(small, solved(small));
    expect(fairness).toMatchObject({ blind: null, par: null, blindGain: null });
    expect(fairness.robots.first).toBe(100);
    expect(fairness.random).toBeCloseTo(58.07, 2);
  });

  it('says at which decision a blind reader gains most', () => {
    expect(fairnessFigures(TANKS, solved(TANKS)).blindGain).toMatchObject({ scene: 0, path: ['alarm/read-the-gauge'], loss: 50 });
  });

  it('shares out the scores of random play, all of them', () => {
    const { spread } = fairnessFigures(TANKS, solved(TANKS));
    expect(spread).toHaveLength(10);
    expect(spread?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  it('counts how often the longest label is the right one', () => {
    const small = worked();
    // Compare, then tell support, then roll back; the first has the longest label on offer.
    expect(fairnessFigures(small, solved(small)).tell).toEqual({ decisions: 3, longest: 2 });
  });

  it('counts the words of one boundary on the best line', () => {
    const small = worked();
    const { words } = fairnessFigures(small, solved(small));
    expect(words.most).toBeGreaterThan(words.mean);
    expect(words.most).toBeLessThan(60);
  });
});

describe('the analysis of a text', () => {
  it('gives its figures first, then its fairness, then all that the checker says', () => {
    const parts = [...analysisOf({ file: 'worked-example.md', source: WORKED })];
    expect(parts.map(({ kind }) => kind)).toEqual(['figures', 'fairness', 'findings']);
    expect(parts.at(-1)).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: 'robot-wins' })]) });
  });

  it('is plain data, so that another thread may find it out', () => {
    const parts = [...analysisOf({ file: 'worked-example.md', source: WORKED })];
    expect(structuredClone(parts)).toEqual(parts);
  });

  it('gives nothing of a text with errors', () => {
    expect([...analysisOf({ file: 'wrong.md', source: '# No front matter\n' })]).toEqual([]);
  });

  it('says that a scenario cannot be solved by giving no figures, and why among the findings', () => {
    const parts = [...analysisOf({ file: 'flat.md', source: WORKED.replace(/^ {2}- scores:.*$/gm, '') })];
    expect(parts).toMatchObject([
      { figures: [] },
      { fairness: null },
      { problems: expect.arrayContaining([expect.objectContaining({ code: 'best-is-worst' })]) },
    ]);
  });
});

describe('a played state', () => {
  it('shows time, flags, signals, what was taken, its value and the best continuation', () => {
    const small = worked();
    const [solution] = solved(small);
    const state = playedState(runBy(small, [COMPARE]), solution ?? null);
    expect(state).toMatchObject({
      minutes: 3,
      clock: '02:17',
      outcome: null,
      flags: [{ name: 'pool_known', holds: true }],
      signals: [{ label: 'Checkouts timing out', value: '12%', isBad: true }],
      taken: [{ name: COMPARE, minute: 3 }],
      value: 100,
    });
    expect(state.best.map(({ label }) => label)).toEqual(['Tell support what customers see', 'Roll the pool change back']);
  });

  it('says of each choice on offer what it loses and what it lacks, and which is best', () => {
    const small = worked();
    const [solution] = solved(small);
    const { offered } = playedState(runBy(small, []), solution ?? null);
    expect(offered.map(({ loss, isBest, lacks }) => [loss, isBest, lacks])).toEqual([
      [0, true, []],
      [0, false, []],
      [56.25, false, ['pool_known']],
      [6.25, false, []],
    ]);
  });

  it('says why a choice is not offered: spent, its condition, its time, or because it leads here', () => {
    const small = scenario(
      'flags: [seen]',
      '## Alarm\n\n- [Look](#alarm)\n  - shows: Smoke.\n- [Dream](#done)\n  - when: `seen`\n- [Wait](#alarm)\n  - until: 5m\n  - shows: It burns.\n- [Clear `seen`](#done)\n  - sets: seen\n  - scores: stabilise +1\n\n## Done\n\n- ends: resolved\n\n## At any time\n\n- [Run out](#alarm)\n',
    );
    const { withheld } = playedState(runBy(small, ['alarm/look', 'alarm/wait']), null);
    expect(withheld).toEqual([
      { label: 'Look', why: 'it was taken already' },
      { label: 'Dream', why: 'its “when” does not hold: seen' },
      { label: 'Wait', why: 'it was taken already' },
      { label: 'Run out', why: 'it leads to the scene in which the candidate is' },
    ]);
    const late = playedState(runBy(small, ['alarm/look']), null);
    expect(late.withheld.map(({ label }) => label)).toEqual(['Look', 'Dream', 'Run out']);
  });

  it('has no losses where the scenario is not solved', () => {
    const state = playedState(runBy(worked(), []), null);
    expect(state.value).toBeNull();
    expect(state.best).toEqual([]);
    expect(state.offered.every(({ loss }) => loss === null)).toBe(true);
  });

  it('offers nothing and withholds nothing once the run is over', () => {
    const state = playedState(runBy(worked(), ['overview/roll-the-pool-change-back']), null);
    expect(state).toMatchObject({ outcome: 'resolved', offered: [], withheld: [] });
  });

  it.each([
    [['overview/nowhere'], { place: 0, name: 'overview/nowhere', reason: { kind: 'unknown' } }],
    [[COMPARE, COMPARE], { place: 1, name: COMPARE, reason: { kind: 'spent', times: 1 } }],
    [['overview/roll-the-pool-change-back', COMPARE], { place: 1, name: COMPARE, reason: { kind: 'over', outcome: 'resolved' } }],
    [[''], { place: 0, name: '', reason: { kind: 'unknown' } }],
  ])('says where and why a way breaks off: %j', (way, broken) => {
    const along = runAlong(worked(), 0, way);
    expect(along).toMatchObject({ ok: false, error: broken });
    expect(along.ok ? null : along.error.run.turn).toBe(broken.place);
  });
});

describe('what the blind would do at a state', () => {
  const moveAt = (small: Scenario, variant: number, names: readonly string[] = []) => blindMover(solved(small))({ variant, names });

  it('is what promises most on the mean of all that they cannot tell apart, by file order among equals', () => {
    expect(moveAt(TANKS, 0)).toEqual({
      choice: 'alarm/read-the-gauge',
      label: 'Read the gauge',
      others: ['Fill it', 'Seal it'],
      variants: [0, 1],
      loss: 0,
      meanLoss: 0,
    });
  });

  it('is no other after a look, which tells them nothing', () => {
    expect(moveAt(TANKS, 0, ['alarm/read-the-gauge'])).toMatchObject({
      choice: 'alarm/fill-it',
      others: ['Seal it'],
      variants: [0, 1],
      loss: 0,
      meanLoss: 50,
    });
    expect(moveAt(TANKS, 1, ['alarm/read-the-gauge'])).toMatchObject({ choice: 'alarm/fill-it', loss: 100, meanLoss: 50 });
  });

  it('is the best of one truth once what is on offer gives it away', () => {
    const telling = scenario(
      'variants: { dry: The tank is dry., wet: The tank leaks. }',
      '## Alarm\n\n- [Walk there](#there)\n\n## There\n\n- [Fill it](#filled)\n  - scores: stabilise +3 if `dry`\n- [Mop up](#there)\n  - when: `wet`\n  - shows: It is dry.\n- [Seal it](#filled)\n  - scores: stabilise +3 if `wet`\n\n## Filled\n\n- ends: resolved\n',
    );
    expect(moveAt(telling, 0, ['alarm/walk-there'])).toMatchObject({ choice: 'there/fill-it', variants: [0], loss: 0 });
    expect(moveAt(telling, 1, ['alarm/walk-there'])).toMatchObject({ choice: 'there/mop-up', others: ['Seal it'], variants: [1], loss: 0 });
  });

  it('is nothing where the run is over, and where no play comes', () => {
    expect(moveAt(TANKS, 0, ['alarm/seal-it'])).toBeNull();
    expect(moveAt(TANKS, 0, ['alarm/nowhere'])).toBeNull();
    expect(moveAt(TANKS, 7)).toBeNull();
  });
});
