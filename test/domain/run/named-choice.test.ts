import { describe, expect, it } from 'vitest';
import { notOfferedText, takeNamed, whyNotOffered } from '../../../server/domain/run/named-choice.ts';
import { type Run, start, wait } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';

const SCENARIO = scenarioOf(`---
format: 1
title: Clock
summary: A clock.
severity: SEV2
role: on call
start: "10:00"
skills: [risk]
flags: [known]
---

# Clock

## Here

- [Look](#here)
  - again: 2
  - scores: risk +1
  - shows: It ticks.
- [Wait for the call](#there)
  - until: 10:20
- [Guess](#there)
  - when: \`known && minutes > 5\`
- [Go](#there)

## There

- [Back](#here)
- [Stop](#end)

## End

- ends: resolved

## At any time

- [Run](#there)
- [Note](#at-any-time)
  - sets: known
  - shows: Noted.
`);

describe('A choice by its name', () => {
  it('is taken by its full name, or by its id where that is offered', () => {
    expect(played('here/look', 'note', 'go').state.minutes).toBe(3);
  });

  it.each([
    [[], 'nothing', 'no choice has this name'],
    [[], 'stop', 'it belongs to the scene “there”'],
    [['note'], 'note', 'it was taken already'],
    [['look', 'look'], 'look', 'it was taken 2 times already'],
    [[], 'here/guess', 'its “when” does not hold: known && minutes > 5'],
    [['go'], 'run', 'it leads to the scene in which the candidate is'],
    [['go', 'stop'], 'look', 'the run is over: resolved'],
  ])('after %j is refused with why: %s, %s', (before, name, why) => {
    const refused = takeNamed(played(...before), name);
    expect(refused.ok ? null : notOfferedText(SCENARIO, refused.error)).toBe(why);
  });

  it('is refused once its time is over', () => {
    const refused = takeNamed(wait(played(), 20), 'wait-for-the-call');
    expect(refused.ok ? null : notOfferedText(SCENARIO, refused.error)).toBe('it was offered until 10:20');
  });

  it('has no reason against it where it is offered', () => {
    const run = played();
    const look = SCENARIO.choices.find(({ id }) => id === 'look');
    expect(look && whyNotOffered(run.state, look)).toBeNull();
  });
});

function played(...names: string[]): Run {
  return names.reduce(
    (run, name) => {
      const next = takeNamed(run, name);
      return next.ok ? next.value : expect.fail(`${name} is refused: ${next.error.kind}`);
    },
    start(SCENARIO, 0),
  );
}

function scenarioOf(source: string): Scenario {
  const { scenario, problems } = compile('clock.md', source);
  return scenario ?? expect.fail(JSON.stringify(problems));
}
