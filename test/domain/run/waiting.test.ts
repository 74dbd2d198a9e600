import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delivered } from '../../../server/domain/run/channel.ts';
import { decide, history, type Run, replay, rested, start, stepsOf, turnsOf, wait, waitedIn } from '../../../server/domain/run/run.ts';
import { runView } from '../../../server/domain/run/run-view.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { timedChoice } from '../../../server/domain/run/timed-choice.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { variantsOf } from '../../../server/domain/scenario/scenario.ts';
import { tries } from '../../effort.ts';
import { picker } from '../solve/picker.ts';
import { randomScenario } from '../solve/random-scenario.ts';
import { added, level, points, scenario, sceneOf } from './small-scenario.ts';

const HEAD = `
limit: 30m
flags: [told]
people:
  maria: Maria, head of support
signals:
  errors: { label: Errors, is: 10%, good: below 5%, drift: +1% a minute to 40% }
impact:
  lost: { label: Lost, adds: "$100 a minute", while: "errors > 12", costs: "1 point per $100" }`;

const small = scenario(
  HEAD,
  `## Desk

- at: 10m [Ten minutes without a word](#late)

Errors stand at {{errors}}.

> **If** \`minutes > 4\`: the phone rings.

- [Look](#desk)
  - takes: 2m
  - shows: It was {{errors}} then.
- [Act](#closed)
  - takes: 3m
  - when: \`minutes < 20\`
  - scores: stabilise +5

## Late

The lead is here.

- [Act late](#closed)
  - after: 45s

## Closed

- ends: resolved

## Channel

- +3m **maria** Anything yet?
- +5m **maria** We have {{errors}}.
  - when: \`!told\`
`,
);

const from = start(small, 0);
const taken = (run: Run, name: string): Run => {
  const choice = small.choices.find((one) => one.name === name);
  const next = choice && decide(run, choice);
  if (!next?.ok) throw new Error(name);
  return next.value;
};

describe('A run that waits', () => {
  it('lets the clock, the signals and the impact go on', () => {
    const run = wait(from, 5);
    expect([run.state.minutes, level(run, 'errors'), added(run, 'lost'), points(run)]).toEqual([5, 15, 300, -3]);
    expect([run.turn, waitedIn(run), rested(run) === from]).toEqual([0, 5, true]);
  });

  it('hears each message in the minute in which it is due', () => {
    const said = history(wait(from, 6)).map((at) => delivered(at).map(({ html }) => html.replace(/<[^>]+>/g, '').trim()));
    expect(said).toEqual([[], [], [], ['Anything yet?'], [], ['We have 15%.'], []]);
  });

  it('is led on by the clock, and its page says so', () => {
    const run = wait(taken(from, 'desk/look'), 8);
    expect(sceneOf(run)).toBe('late');
    const { scene, findings, turn } = runView(run, 1);
    expect(scene.notices).toEqual(['Ten minutes without a word']);
    expect([turn, scene.came, scene.arrivalHtml, findings.map(({ id }) => id)]).toEqual([1, null, '', ['1']]);
    expect(runView(wait(run, 3), 1).scene.notices).toEqual(['Ten minutes without a word']);
  });

  it('keeps what the last decision brought in view while the scene is the same', () => {
    const came = (run: Run) => runView(run, 1).scene.came?.summary;
    const looked = taken(from, 'desk/look');
    expect(came(looked)).toBe('It was 12% then.');
    expect(came(wait(looked, 5))).toBe('It was 12% then.');
  });

  it('shows what has become true meanwhile as new', () => {
    expect(runView(wait(from, 4), 1).scene.freshHtml).toBe('');
    expect(runView(wait(from, 5), 1).scene.freshHtml).toContain('the phone rings');
  });

  it('is over at its limit, and waits no longer', () => {
    const run = wait(from, 400);
    expect([run.outcome, run.state.minutes]).toEqual(['out of time', 30]);
  });

  it('judges a choice by the minute in which it is taken', () => {
    const late = wait(taken(from, 'desk/look'), 18);
    expect(sceneOf(late)).toBe('late');
    expect(points(taken(wait(from, 2), 'desk/act'))).toBe(5 - 3);
  });

  it('counts turns by decisions alone', () => {
    const run = wait(taken(wait(from, 3), 'desk/look'), 2);
    expect(turnsOf(run).map(({ turn, state }) => [turn, state.minutes])).toEqual([
      [0, 0],
      [1, 5],
    ]);
    expect(stepsOf(run)).toEqual([{ choice: 'desk/look', waited: 3 }]);
  });
});

describe('A choice that is taken by itself', () => {
  it('is there where it is offered, with its seconds', () => {
    expect(timedChoice(from)).toBeNull();
    expect(timedChoice(wait(from, 10))).toMatchObject({ choice: { name: 'late/act-late' }, seconds: 45 });
    expect(timedChoice(wait(from, 30))).toBeNull();
  });
});

describe('On random scenarios', () => {
  it('the stored steps give the live state again, however the minutes came', () => {
    fc.assert(
      fc.property(randomScenario, fc.nat(), fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }), (source, seed, waits) => {
        const { scenario: random } = compile('random.md', source);
        if (!random) throw new Error('it does not compile');
        const pick = picker(seed);
        for (const variant of variantsOf(random)) {
          const live = waits.reduce(
            (run, minutes) => step(wait(wait(run, minutes >> 1), minutes - (minutes >> 1)), pick),
            start(random, variant),
          );
          const again = replay(random, variant, stepsOf(live));
          if (!again.ok) throw new Error(again.error);
          expect(bare(wait(again.value, waitedIn(live)))).toEqual(bare(live));
        }
      }),
      { numRuns: tries(100, 1000) },
    );
  });
});

function step(run: Run, pick: ReturnType<typeof picker>): Run {
  const open = offered(run.state);
  const choice = open[pick(open.length)];
  const next = choice && decide(run, choice);
  return next?.ok ? next.value : run;
}

/** All that a state holds, and the way there. */
function bare(run: Run) {
  const { scene, minutes, raw, flags, courses, impacts, spent, entered, outcome } = run.state;
  const way = history(run).map(({ turn, state }) => [turn, state.minutes, state.scene]);
  return { scene, minutes, raw, flags, courses, impacts, spent, entered, outcome, way };
}
