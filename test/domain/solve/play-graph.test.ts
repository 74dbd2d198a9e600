import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initial, offered, type State } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { solveBlind } from '../../../server/domain/solve/blind-and-par.ts';
import { blindDecisions } from '../../../server/domain/solve/blind-line.ts';
import { futuresOf } from '../../../server/domain/solve/future.ts';
import { type ChoiceLosses, lossTable } from '../../../server/domain/solve/loss-table.ts';
import { type PlayGraph, playGraph } from '../../../server/domain/solve/play-graph.ts';
import { chanceOfScene } from '../../../server/domain/solve/random-passage.ts';
import { fixed, toNumber } from '../../../server/domain/solve/ratio.ts';
import { scoreSpread } from '../../../server/domain/solve/score-spread.ts';
import { after } from '../../../server/domain/solve/search.ts';
import { lossOf, type Solution } from '../../../server/domain/solve/solve.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';
import { worstLine } from '../../../server/domain/solve/worst-line.ts';
import { tries } from '../../effort.ts';
import { randomScenario } from './random-scenario.ts';

const WORKED = solutionsOf(textOf('worked-example.md'));
const TWO_CAUSES = solutionsOf(textOf('two-causes.md'));

describe('All plays of the worked example', () => {
  const [table] = [lossTable(graphsOf(WORKED))];
  const rows = table.map(({ scene, visited, choices }) => [sceneId(scene), visited, choices.map(rangeText)]);

  it('have the losses of the format’s golden answers at the start, and their range elsewhere', () => {
    expect(rows[0]).toEqual([
      'overview',
      1,
      [
        'overview/compare-the-banks-latency-with-our-pool-wait 0.00–0.00',
        'overview/tell-support-what-customers-see 0.00–0.00',
        'overview/roll-the-pool-change-back 0.00–56.25',
        'overview/scale-payment-pods-from-3-to-6 6.25–6.25',
      ],
    ]);
  });

  it('say after which choices a choice loses most', () => {
    const rollBack = table[0]?.choices[2]?.byVariant[0];
    expect(rollBack?.dearestAfter).toEqual([]);
    expect(rollBack?.states).toBe(8);
  });

  it('come to their worst by scaling and failing over', () => {
    const [graph] = graphsOf(WORKED);
    expect(graph && worstLine(graph).map(({ id }) => id)).toEqual(['scale-payment-pods-from-3-to-6', 'fail-the-database-over']);
  });

  it('add up to one, score by score', () => {
    const spread = scoreSpread(graphsOf(WORKED));
    expect(sum(spread?.mean ?? [])).toBeCloseTo(1, 12);
    // Scaling first (a quarter), then failing over (half of it) is the one way to 0.
    expect(spread?.mean[0]).toBeGreaterThanOrEqual(1 / 8);
  });

  it('are not told score by score past the work that is allowed', () => {
    expect(scoreSpread(graphsOf(WORKED), 1)).toBeNull();
  });
});

describe('All plays through scenes that differ in name only', () => {
  const [graph] = graphsOf(solutionsOf(twoRooms()));
  const futures = futuresOf(graph as PlayGraph);

  it('have one future in both, and the start has its own', () => {
    expect(graph?.nodes.map(({ scene }) => scene)).toEqual([0, 1, 2]);
    expect(futures.map(({ among, moves }) => [among, moves.map(({ gain, times }) => [gain, times])])).toEqual([
      [2, [[0, 2]]],
      [
        2,
        [
          [1000, 1],
          [0, 1],
        ],
      ],
    ]);
    expect(futures[0]?.moves[0]?.to).toBe(futures[1]);
  });

  it('end with each score as often as they would counted one by one', () => {
    expect(scoreSpread(graphsOf(solutionsOf(twoRooms())))?.mean).toEqual([0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]);
  });
});

describe('All plays of a scenario with variants', () => {
  it('lose differently by variant', () => {
    const [start] = lossTable(graphsOf(TWO_CAUSES));
    const logs = start?.choices.find(({ choice }) => choice.id === 'remove-the-old-logs');
    expect(logs?.byVariant.map((range) => range && fixed(range.greatest, 2))).toEqual(['9.09', '90.91']);
    expect(rangeText(logs as ChoiceLosses)).toBe('start/remove-the-old-logs 0.00–90.91');
  });

  it('show where the blind win without a look, and that their gains are the blind score', () => {
    const decisions = blindDecisions(TWO_CAUSES);
    const blind = solveBlind(TWO_CAUSES);
    if (!decisions.ok || !blind.ok) return expect.fail('not proven');
    expect(decisions.value.map(({ choice, variants }) => [choice.id, variants])).toEqual([
      ['read-the-job-log', [0, 1]],
      ['remove-the-old-logs', [0, 1]],
    ]);
    expect(decisions.value.map(({ loss }) => fixed(loss, 2))).toEqual(['0.00', '40.91']);
    const gains = decisions.value.reduce((total, { gain }) => total + toNumber(gain), 0);
    const start = TWO_CAUSES.reduce((total, solution) => total + (-100 * solution.worst) / (solution.best - solution.worst), 0) / 2;
    expect(gains + start).toBeCloseTo(toNumber(blind.value), 9);
  });

  it('are not given where there are more than can be held, nor are the blind', () => {
    expect(playGraph(TWO_CAUSES[0] as Solution, 1)).toBeNull();
    expect(blindDecisions(TWO_CAUSES, 0)).toEqual({ ok: false, error: 'not-proven' });
  });
});

describe('On random scenarios', () => {
  it('losses, chances and scores are those of every play taken one by one', () => {
    let compared = 0;
    const property = fc.property(randomScenario, (source) => {
      const { scenario } = compile('random.md', source);
      const solved = scenario && solveVariants(scenario);
      if (!solved?.ok) return;
      const plays = solved.value.map(everyPlay);
      if (plays.some((one) => one === null)) return;
      compared++;
      agree(
        solved.value,
        plays.filter((one) => one !== null),
      );
    });
    fc.assert(property, { numRuns: tries(150, 1500) });
    expect(compared).toBeGreaterThan(20);
  });
});

type Plays = {
  readonly losses: ReadonlyMap<string, { readonly least: number; readonly greatest: number; readonly taken: number }>;
  readonly scenes: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
};

function agree(solutions: readonly Solution[], plays: readonly Plays[]): void {
  const graphs = graphsOf(solutions);
  for (const [variant, { losses, scenes }] of plays.entries()) {
    const graph = graphs[variant] as PlayGraph;
    const seen = lossTable([graph]).flatMap(({ scene, choices }) => choices.map((one) => ({ scene, ...one })));
    expect(seen.map(({ scene, choice }) => `${scene} ${choice.name}`).sort()).toEqual([...losses.keys()].sort());
    for (const one of seen) {
      const plain = losses.get(`${one.scene} ${one.choice.name}`);
      expect([toNumber(one.least), toNumber(one.greatest)]).toEqual([plain?.least, plain?.greatest]);
      expect(one.taken).toBeCloseTo(plain?.taken ?? -1, 9);
    }
    for (const [scene, chance] of scenes) expect(chanceOfScene(graph, scene)).toBeCloseTo(chance, 9);
    const worst = worstLine(graph).reduce((state, choice) => after(state, choice), initial(graph.solution.scenario, variant));
    expect([worst.raw, worst.outcome !== null]).toEqual([graph.solution.worst, true]);
  }
  const spread = scoreSpread(graphs);
  for (const [bucket, share] of (spread?.mean ?? []).entries())
    expect(share).toBeCloseTo(sum(plays.map(({ ends }) => ends.get(bucket) ?? 0)) / plays.length, 9);
}

/** Null where there are too many plays to take each by itself. */
function everyPlay(solution: Solution): Plays | null {
  const losses = new Map<string, { least: number; greatest: number; taken: number }>();
  const scenes = new Map<number, number>();
  const ends = new Map<number, number>();
  let left = 4000;
  const follow = (state: State, chance: number, been: readonly number[]): void => {
    if (left-- < 0) return;
    const here = been.includes(state.scene) ? been : [...been, state.scene];
    if (here !== been) scenes.set(state.scene, (scenes.get(state.scene) ?? 0) + chance);
    if (state.outcome !== null) {
      const bucket = Math.min(9, Math.floor((10 * (state.raw - solution.worst)) / (solution.best - solution.worst)));
      ends.set(bucket, (ends.get(bucket) ?? 0) + chance);
      return;
    }
    const open = offered(state);
    for (const choice of open) {
      const loss = toNumber(lossOf(solution, state, choice));
      const key = `${state.scene} ${choice.name}`;
      const known = losses.get(key) ?? { least: loss, greatest: loss, taken: 0 };
      losses.set(key, known);
      known.least = Math.min(known.least, loss);
      known.greatest = Math.max(known.greatest, loss);
      known.taken += chance / open.length;
      follow(after(state, choice), chance / open.length, here);
    }
  };
  follow(initial(solution.scenario, solution.variant), 1, []);
  return left < 0 ? null : { losses, scenes, ends };
}

function graphsOf(solutions: readonly Solution[]): PlayGraph[] {
  return solutions.map((solution) => playGraph(solution) ?? expect.fail('too many states'));
}

function rangeText({ choice, least, greatest }: ChoiceLosses): string {
  return `${choice.name} ${fixed(least, 2)}–${fixed(greatest, 2)}`;
}

function sceneId(scene: number): string {
  return WORKED[0]?.scenario.scenes[scene]?.id ?? '';
}

function twoRooms(): string {
  const room = (name: string) => [
    `## ${name}`,
    '',
    'Dark.',
    '',
    '- [Light](#end)',
    '  - scores: diagnosis +1',
    '  - why: One sees.',
    '- [Leave](#end)',
  ];
  const head = ['format: 1', 'title: Rooms', 'summary: Two doors.', 'severity: SEV3', 'role: on call', 'start: "03:00"', 'limit: 1h'];
  return [
    ...[
      '---',
      ...head,
      'skills: [diagnosis]',
      '---',
      '',
      '# Rooms',
      '',
      '## Hall',
      '',
      'Two doors.',
      '',
      '- [Left](#left)',
      '- [Right](#right)',
    ],
    ...['', ...room('Left'), '', ...room('Right'), '', '## End', '', '- ends: resolved', ''],
  ].join('\n');
}

function solutionsOf(source: string): readonly Solution[] {
  const { scenario } = compile('fixture.md', source);
  const solved = scenario && solveVariants(scenario);
  return solved?.ok ? solved.value : expect.fail('not solved');
}

function textOf(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
