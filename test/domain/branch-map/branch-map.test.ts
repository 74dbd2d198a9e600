import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BranchMap, type MapWay, unreached } from '../../../server/domain/branch-map/branch-map.ts';
import { MOST_WAYS, mapLayout } from '../../../server/domain/branch-map/map-layout.ts';
import { scenarioMap } from '../../../server/domain/branch-map/scenario-map.ts';
import { variantFigures } from '../../../server/domain/branch-map/variant-figures.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';
import { scenario } from '../run/small-scenario.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');

function figuresOf(small: Scenario) {
  const solved = solveVariants(small);
  if (!solved.ok) throw new Error(solved.error.error);
  return solved.value.map((solution) => variantFigures(solution));
}

function workedExample(): Scenario {
  const { scenario: worked } = compile('worked-example.md', WORKED);
  if (!worked) throw new Error('the worked example has errors');
  return worked;
}

function mapOf(small: Scenario): BranchMap {
  return scenarioMap(small, figuresOf(small));
}

/** `overview → closed: best line`. */
function wayNames({ scenes, ways }: BranchMap): string[] {
  const name = (index: number) => scenes[index]?.id;
  return ways.map((way) => `${name(way.from)} → ${name(way.to)}: ${kindOf(way)}`);
}

function kindOf({ kind, isBest, loss, minute }: MapWay): string {
  if (kind === 'clock') return `${isBest ? 'best, ' : ''}clock at ${minute}`;
  return isBest ? 'best' : String(loss);
}

const TWO_WAYS = `
## Alarm

- [Look](#alarm)
  - shows: A full disk.
- [Free the disk](#done)
  - scores: stabilise +4
- [Reboot](#done)
  - scores: stabilise -4
- [Wait](#late)
  - takes: 5m

## Late

- at: 30m [It fell over](#fallen)

- [Free it now](#done)
  - scores: stabilise +1
- [Go on waiting](#late-again)
  - takes: 40m

## Late again

- [Free it at last](#done)

## Done

- ends: resolved

## Fallen

- ends: failed
`;

/** Waits for the clock, then goes straight on; the one way aside leaves the first scene. */
const BRANCHED = `
## Alarm

- at: 5m [Later](#later)

- [Wait](#alarm)
  - takes: 10m
  - shows: It goes on.
- [Give up](#given-up)
  - scores: stabilise -1

## Later

- [Look at it](#looked)

## Looked

- [Mend it](#done)
  - scores: stabilise +4
- [Mend half of it](#done)
  - scores: stabilise +2

## Done

- ends: resolved

## Given up

- ends: failed
`;

describe('the branch map', () => {
  it('has the scenes as nodes and the choices as ways, with what they lose at the least', () => {
    const map = mapOf(workedExample());
    expect(map.scenes.map(({ id, lookUps, choices, ends }) => [id, lookUps, choices, ends])).toEqual([
      ['overview', 2, 2, null],
      ['scaled', 0, 2, null],
      ['made-worse', 0, 0, 'escalated'],
      ['closed', 0, 0, 'resolved'],
    ]);
    expect(wayNames(map)).toEqual([
      'overview → closed: best',
      'overview → scaled: 6.25',
      'scaled → overview: 0',
      'scaled → made-worse: 81.25',
    ]);
  });

  it('knows the scenes of the best line in its order, each once', () => {
    const { scenes, bestLine } = mapOf(workedExample());
    expect(bestLine.map((index) => scenes[index]?.id)).toEqual(['overview', 'closed']);
    expect(scenes.map(({ onBest }) => onBest)).toEqual([0, null, null, 1]);
  });

  it('tells what the best line takes from what else leads the same way', () => {
    expect(wayNames(mapOf(scenario('limit: 2h', TWO_WAYS))).filter((way) => way.startsWith('alarm'))).toEqual([
      'alarm → done: best',
      'alarm → done: 100',
      'alarm → late: 37.5',
    ]);
  });

  it('has the clock as a way, with its minute', () => {
    expect(wayNames(mapOf(scenario('limit: 2h', TWO_WAYS)))).toContain('late → fallen: clock at 30');
  });

  it('draws the clock into the best line where that waits for it', () => {
    const waits =
      '## Alarm\n\n- at: 5m [Later](#later)\n\n- [Wait](#alarm)\n  - takes: 10m\n  - shows: It goes on.\n- [Give up](#given-up)\n  - scores: stabilise -1\n\n## Later\n\n- [Mend it](#done)\n  - scores: stabilise +4\n\n## Done\n\n- ends: resolved\n\n## Given up\n\n- ends: failed\n';
    expect(wayNames(mapOf(scenario('', waits)))).toEqual([
      'alarm → given-up: 100',
      'alarm → later: best, clock at 5',
      'later → done: best',
    ]);
  });

  it('says which scenes no play enters', () => {
    const lost =
      '## Alarm\n\n- [Mend it](#done)\n  - scores: stabilise +4\n- [Leave it](#done)\n- [Dream](#dream)\n  - when: `minutes > 30`\n\n## Dream\n\n- [Wake](#done)\n\n## Done\n\n- ends: resolved\n';
    const map = mapOf(scenario('', lost));
    expect(unreached(map).map(({ id }) => id)).toEqual(['dream']);
    expect(wayNames(map)).toContain('alarm → dream: null');
  });

  it('keeps what leads away at any time apart, and draws it where the best line takes it', () => {
    const anywhere =
      '## Alarm\n\n- [Look](#alarm)\n  - shows: Smoke.\n- [Leave it](#left)\n  - scores: stabilise -1\n\n## Left\n\n- ends: failed\n\n## Called\n\n- ends: escalated\n\n## At any time\n\n- [Call the fire brigade](#called)\n  - scores: stabilise +5\n';
    const map = mapOf(scenario('', anywhere));
    expect(map.anywhere.map(({ choice, to, loss }) => [choice.label, map.scenes[to]?.id, loss])).toEqual([
      ['Call the fire brigade', 'called', 0],
    ]);
    expect(wayNames(map)).toEqual(['alarm → left: 100', 'alarm → called: best']);
  });

  it('has neither losses nor a best line where the scenario is not solved, and calls no scene unreached', () => {
    const map = scenarioMap(workedExample(), []);
    expect(map.bestLine).toEqual([]);
    expect(unreached(map)).toEqual([]);
    expect(map.ways.every(({ loss, isBest }) => loss === null && !isBest)).toBe(true);
  });

  it('of one variant has the best line of that variant alone', () => {
    const hidden = scenario(
      'variants: { dry: The tank is dry., wet: The tank leaks. }',
      '## Alarm\n\n> **If** `dry`: the gauge is at zero.\n\n- [Fill it](#filled)\n  - scores: stabilise +3 if `dry`\n- [Seal it](#sealed)\n  - scores: stabilise +3 if `wet`\n\n## Filled\n\n- ends: resolved\n\n## Sealed\n\n- ends: resolved\n',
    );
    const [dry, wet] = figuresOf(hidden);
    if (!dry || !wet) throw new Error('two variants');
    expect(wayNames(scenarioMap(hidden, [dry]))).toEqual(['alarm → filled: best', 'alarm → sealed: 100']);
    expect(wayNames(scenarioMap(hidden, [wet]))).toEqual(['alarm → filled: 100', 'alarm → sealed: best']);
    expect(wayNames(scenarioMap(hidden, [dry, wet]))).toEqual(['alarm → filled: best', 'alarm → sealed: best']);
  });
});

describe('the figures of a variant', () => {
  it('have a shortest way to each scene, how many states are in it and how often random play comes by', () => {
    const [figures] = figuresOf(workedExample());
    expect(figures?.scenes.map(({ scene, way }) => [scene, way])).toEqual([
      [0, []],
      [1, ['overview/scale-payment-pods-from-3-to-6']],
      [2, ['overview/scale-payment-pods-from-3-to-6', 'scaled/fail-the-database-over']],
      [3, ['overview/roll-the-pool-change-back']],
    ]);
    expect(figures?.scenes[0]?.visited).toBe(1);
    expect(figures?.scenes[0]?.states).toBeGreaterThan(1);
  });

  it('have the best line with its minutes, and what each choice loses at the least and at the most', () => {
    const worked = workedExample();
    const [figures] = figuresOf(worked);
    expect(figures?.minutes).toBe(9);
    expect(figures?.bestLine).toHaveLength(3);
    const scale = worked.choices.find(({ id }) => id === 'scale-payment-pods-from-3-to-6');
    expect(figures?.losses[scale?.index ?? -1]).toEqual({ least: 6.25, greatest: 6.25 });
  });

  it('leave out losses and scenes where there are too many states, and keep the rest', () => {
    const solved = solveVariants(workedExample());
    const [solution] = solved.ok ? solved.value : [];
    const figures = solution && variantFigures(solution, 2);
    expect(figures?.losses.every((loss) => loss === null)).toBe(true);
    expect(figures?.scenes).toEqual([]);
    expect(figures?.bestLine).toHaveLength(3);
  });
});

describe('the layout of a map', () => {
  it('puts the best line level on top, left to right, and all else below it', () => {
    const { scenes } = mapLayout(mapOf(scenario('limit: 2h', TWO_WAYS)));
    const best = scenes.filter(({ scene }) => scene.onBest !== null);
    const others = scenes.filter(({ scene }) => scene.onBest === null);
    expect(new Set(best.map(({ box }) => box.y)).size).toBe(1);
    expect(best.map(({ box }) => box.x)).toEqual(best.map(({ box }) => box.x).toSorted((a, b) => a - b));
    for (const { box } of others) expect(box.y - box.height / 2).toBeGreaterThan((best[0]?.box.y ?? 0) + box.height / 2);
  });

  it('has columns close where only the best line and arches go on, and room for a figure between all others', () => {
    const { scenes } = mapLayout(mapOf(scenario('limit: 2h', BRANCHED)));
    const boxes = scenes.filter(({ scene }) => scene.onBest !== null).map(({ box }) => box);
    expect(boxes.slice(1).map(({ x, width }, index) => x - width - (boxes[index]?.x ?? 0))).toEqual([42, 18, 18]);
  });

  it('has a figure above its way where that is level', () => {
    const { ways } = mapLayout(mapOf(scenario('limit: 2h', BRANCHED)));
    const placed = ways.find(({ way }) => way.kind === 'clock');
    expect(placed?.points.map(({ y }) => y)).toEqual([expect.any(Number), placed?.points[0]?.y]);
    expect(placed?.label.y).toBeLessThan((placed?.points[0]?.y ?? 0) - 10);
  });

  it('lets no two boxes cover one another, and none stand outside of the picture', () => {
    const { scenes, width, height } = mapLayout(bigMap(60, 3));
    for (const [index, { box }] of scenes.entries()) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
      for (const { box: other } of scenes.slice(index + 1))
        expect(Math.abs(box.x - other.x) >= box.width || Math.abs(box.y - other.y) >= box.height).toBe(true);
    }
  });

  it('gives the same picture each time', () => {
    expect(mapLayout(bigMap(30, 3))).toEqual(mapLayout(bigMap(30, 3)));
  });

  it('draws a way to each way of the map, unless they are too many; then it says how many are left out, and keeps the best line', () => {
    expect(mapLayout(bigMap(20, 3)).leftOut).toBe(0);
    const big = bigMap(200, 6);
    const { ways, leftOut, scenes } = mapLayout(big);
    expect(big.ways.length).toBeGreaterThan(MOST_WAYS);
    expect(ways.length + leftOut).toBe(big.ways.length);
    expect(leftOut).toBeGreaterThan(0);
    expect(scenes).toHaveLength(200);
    expect(ways.filter(({ way }) => way.isBest)).toHaveLength(big.ways.filter(({ isBest }) => isBest).length);
  });

  it.each([0, 1])('is made for %i scenes', (n) => {
    const { scenes, ways } = mapLayout(bigMap(n, 0));
    expect(scenes).toHaveLength(n);
    expect(ways).toEqual([]);
  });

  it('takes a map without a best line', () => {
    const { scenes } = mapLayout(scenarioMap(workedExample(), []));
    expect(scenes).toHaveLength(4);
  });

  it('lets no two figures cover one another', () => {
    const { ways } = mapLayout(mapOf(scenario('limit: 2h', TWO_WAYS)));
    const shown = ways.filter(({ way }) => !way.isBest).map(({ label }) => label);
    for (const [index, one] of shown.entries())
      for (const other of shown.slice(index + 1)) expect(Math.abs(one.x - other.x) >= 42 || Math.abs(one.y - other.y) >= 14).toBe(true);
  });
});

/** A line of scenes, each with ways to others before and behind it. */
function bigMap(scenes: number, waysEach: number): BranchMap {
  const last = scenes - 1;
  const best = Array.from({ length: Math.min(scenes, 12) }, (_, index) => index);
  const wayOf = (from: number, to: number, isBest: boolean): MapWay => ({
    from,
    to,
    kind: 'choice',
    choices: [],
    loss: (from * 7 + to) % 50,
    isBest,
    minute: null,
  });
  const side = Array.from({ length: scenes * waysEach }, (_, n) => {
    const from = n % Math.max(1, scenes);
    return wayOf(from, Math.min(last, Math.max(0, from + ((n * 37) % 15) - 4)), false);
  });
  const seen = new Set<string>();
  return {
    scenes: Array.from({ length: scenes }, (_, index) => ({
      index,
      id: `s${index}`,
      heading: `Scene ${index}`,
      line: index,
      ends: null,
      lookUps: 1,
      choices: waysEach,
      isReached: true,
      onBest: best.includes(index) ? index : null,
    })),
    ways: [
      ...best.slice(1).map((to) => wayOf(to - 1, to, true)),
      ...side.filter(({ from, to }) => from !== to && !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`)),
    ],
    anywhere: [],
    bestLine: best,
  };
}
