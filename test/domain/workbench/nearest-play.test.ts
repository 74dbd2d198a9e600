import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Run, stepsOf } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { type PlayGraph, playGraph } from '../../../server/domain/solve/play-graph.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { differenceFrom, flagsIn, nearestPlay } from '../../../server/domain/workbench/nearest-play.ts';
import { runAlong } from '../../../server/domain/workbench/played-state.ts';
import { placesOnOffer, shortestPlay } from '../../../server/domain/workbench/shortest-way.ts';
import { flags, playedIn, scenario, sceneOf } from '../run/small-scenario.ts';

/** `told` counts for nothing, `seen` decides, and time matters to the limit alone. */
const QUEUE = scenario(
  'flags: [told, seen]\nlimit: 2h',
  `
## Alarm

- [Tell support](#alarm)
  - takes: 2m
  - sets: told
  - shows: They know.
- [Look](#alarm)
  - takes: 3m
  - sets: seen
  - shows: It grows.
- [Wait](#alarm)
  - takes: 5m
  - again: 3
  - shows: Nothing.
- [Go there](#queue)
  - takes: 1m

## Queue

- [Drain it](#drained)
  - takes: 4m
  - scores: stabilise +3 if \`seen\`
- [Go back](#alarm)
  - takes: 1m

## Drained

- ends: resolved
`,
);

function graphOf(small: Scenario, variant = 0): PlayGraph {
  const solved = solve(small, variant);
  const graph = solved.ok ? playGraph(solved.value) : null;
  if (!graph) throw new Error('it is solved');
  return graph;
}

const GRAPH = graphOf(QUEUE);

function bits(small: Scenario, ...names: string[]): number {
  return small.flags.reduce((all, { name }, flag) => (names.includes(name) ? all | (1 << flag) : all), 0);
}

function asked(scene: string, minutes: number | null, ...set: string[]) {
  return { scene: QUEUE.scenes.findIndex(({ id }) => id === scene), minutes, flags: bits(QUEUE, ...set) };
}

/** Scene, minute, flags and number of decisions of the play that is found. */
function found(...what: Parameters<typeof asked>): unknown[] {
  const run = playedIn(QUEUE, 0, ...nearestPlay(GRAPH, asked(...what)));
  return [sceneOf(run), run.state.minutes, flags(run), run.turn];
}

describe('the nearest play', () => {
  it('comes to the very state that was asked for, where one is found', () => {
    expect(found('queue', 4, 'seen')).toEqual(['queue', 4, ['seen'], 2]);
    expect(found('alarm', 0)).toEqual(['alarm', 0, [], 0]);
  });

  it('comes to it by a flag that matters to no point', () => {
    expect(found('queue', 3, 'told')).toEqual(['queue', 3, ['told'], 2]);
    expect(found('drained', 10, 'told', 'seen')).toEqual(['drained', 10, ['told', 'seen'], 4]);
  });

  it('is in the same scene, whatever minute it takes', () => {
    expect(found('queue', 0)).toEqual(['queue', 1, [], 1]);
    expect(found('drained', 0, 'seen', 'told')).toEqual(['drained', 10, ['told', 'seen'], 4]);
  });

  it('has the flags before it has the minute', () => {
    expect(found('queue', 1, 'told', 'seen')).toEqual(['queue', 6, ['told', 'seen'], 3]);
  });

  it('has the nearest minute before it is the shortest', () => {
    expect(found('queue', 6)).toEqual(['queue', 6, [], 2]);
    expect(found('queue', 1_000_000)[1]).toBeGreaterThan(15);
  });

  it('is the shortest where any minute will do', () => {
    expect(found('queue', null)).toEqual(['queue', 1, [], 1]);
  });

  it('is elsewhere where no play comes to the scene', () => {
    const lost = scenario(
      'flags: [told]',
      '## Alarm\n\n- [Tell them](#alarm)\n  - takes: 2m\n  - sets: told\n  - shows: They know.\n- [Mend it](#done)\n  - scores: stabilise +4\n- [Leave it](#done)\n- [Dream](#dream)\n  - when: `minutes > 900`\n\n## Dream\n\n- [Wake](#done)\n\n## Done\n\n- ends: resolved\n',
    );
    const way = nearestPlay(graphOf(lost), { scene: 1, minutes: 2, flags: 1 });
    expect(way).toEqual(['alarm/tell-them']);
  });

  it.each(['bad-config-push.md', 'campaign-capacity.md', 'payment-timeout.md'])(
    'has all flags of a state that some play comes to: %s',
    (file) => {
      const { scenario: shipped } = compile(file, readFileSync(new URL(`../../../scenarios/${file}`, import.meta.url), 'utf8'));
      if (!shipped) throw new Error('it has errors');
      const { state } = wandering(shipped, 8);
      const difference = differenceFrom(state, playedIn(shipped, 0, ...nearestPlay(graphOf(shipped), state)).state);
      expect(difference?.flags ?? []).toEqual([]);
      expect(difference?.scene ?? null).toBeNull();
    },
  );
});

/** Some decisions, each by a place in the list that is as good as any. */
function wandering(small: Scenario, seed: number): Run {
  let run = playedIn(small, 0);
  for (let turn = 0; turn < seed; turn++) {
    const open = small.choices.filter((choice) => runAlong(small, 0, [...names(run), choice.name]).ok);
    const choice = open[(seed * 7 + turn * 5) % open.length];
    if (choice) run = playedIn(small, 0, ...names(run), choice.name);
  }
  return run;
}

function names(run: Run): string[] {
  return stepsOf(run).map(({ choice }) => choice);
}

describe('what differs from what was asked for', () => {
  it('is the scene, the minute and each flag that is otherwise', () => {
    const { state } = playedIn(QUEUE, 0, 'alarm/tell-support');
    expect(differenceFrom(asked('queue', 7, 'seen'), state)).toEqual({
      scene: 0,
      minutes: 2,
      flags: [
        { name: 'told', holds: true },
        { name: 'seen', holds: false },
      ],
    });
  });

  it('is nothing where all is as it was asked for, or any minute will do', () => {
    const { state } = playedIn(QUEUE, 0, 'alarm/tell-support');
    expect(differenceFrom(asked('alarm', 2, 'told'), state)).toBeNull();
    expect(differenceFrom(asked('alarm', null, 'told'), state)).toBeNull();
  });

  it('names the flags of a set in file order', () => {
    expect(flagsIn(QUEUE, bits(QUEUE, 'seen', 'told')).map(({ name }) => name)).toEqual(['told', 'seen']);
    expect(flagsIn(QUEUE, 0)).toEqual([]);
  });
});

describe('the shortest play to a state', () => {
  const way = (...choices: string[]) => {
    const shortest = shortestPlay(GRAPH, playedIn(QUEUE, 0, ...choices));
    return shortest && names(shortest);
  };

  it('is the play itself where none is shorter', () => {
    expect(way('alarm/look', 'alarm/go-there')).toEqual(['alarm/look', 'alarm/go-there']);
    expect(way()).toEqual([]);
  });

  /** `drained`: what draining scores. */
  const slow = (drained: string) =>
    scenario(
      '',
      `## Alarm\n\n- [Read one](#alarm)\n  - takes: 2m\n  - shows: One.\n- [Read two](#alarm)\n  - takes: 3m\n  - shows: Two.\n- [Sleep](#alarm)\n  - takes: 5m\n  - shows: Later.\n- [Go there](#queue)\n  - takes: 1m\n\n## Queue\n\n- [Drain it](#done)\n  - scores: ${drained}\n- [Leave it](#done)\n\n## Done\n\n- ends: resolved\n`,
    );
  const slowWay = (small: Scenario) => {
    const shortest = shortestPlay(graphOf(small), playedIn(small, 0, 'alarm/read-one', 'alarm/read-two', 'alarm/go-there'));
    return shortest && names(shortest);
  };

  it('comes to the same minute with fewer decisions', () => {
    expect(slowWay(slow('stabilise +3 if `minutes < 7`'))).toEqual(['alarm/sleep', 'alarm/go-there']);
  });

  it('is not known where the minute matters no more and is another, and where the run is over', () => {
    expect(slowWay(slow('stabilise +3'))).toBeNull();
    expect(way('alarm/look', 'alarm/go-there', 'queue/drain-it')).toBeNull();
  });

  it('has its choices at their places on offer', () => {
    expect(placesOnOffer(playedIn(QUEUE, 0, 'alarm/tell-support', 'alarm/look', 'alarm/go-there', 'queue/drain-it'))).toEqual([1, 1, 2, 1]);
  });
});
