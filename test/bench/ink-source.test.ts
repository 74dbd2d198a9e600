/** The bench compares the engine with an ink story made from the same scenario. It is a comparison only if both play alike. */
import { Compiler, type Story } from 'inkjs/full';
import { expect, it } from 'vitest';
import { compareGames } from '../../server/cli/bench/engine.ts';
import { inkSource } from '../../server/cli/bench/ink-source.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../server/domain/scenario/scenario.ts';

const PLAYS = 200;

/** Something of everything that decides what is offered and what it scores. */
const SOURCE = `---
format: 1
title: Everything
summary: It has a bit of each rule.
severity: SEV3
role: on call
start: "01:00"
limit: 50m
skills: [diagnosis, stabilise]
signals:
  rising: { label: Rising, is: 10%, drift: +3% a minute to 55%, max: 50% }
  falling: { label: Falling, is: 9.5 s, drift: -0.7 s a minute to -2 s, min: 0 s }
flags: [seen, told]
---

# Everything

## Room

- at: 25m [Too late](#late)
- scores: diagnosis +1 if \`minutes < 1\`
- [Look](#room)
  - takes: 3m
  - scores: diagnosis +2
  - sets: seen
  - sets: falling 3 s over 7m if \`rising > 20\`
  - shows: It rises.
- [Look again](#room)
  - takes: 2m
  - again: 3
  - scores: diagnosis -0.5 if \`seen\`
  - shows: It still rises.
- [Guess](#done)
  - when: \`rising > 30 || falling <= 4.5 && !told\`
  - scores: stabilise +3, diagnosis -1
  - needs: seen, told
- [Act](#work)
  - takes: 4m
  - sets: rising 5% over 6m
  - clears: seen if \`told\`

## Work

- scores: stabilise +2 if \`(rising < 40) == seen\`
- [Go back](#room)
  - again: 2
- [Finish](#done)
  - takes: 0m
  - scores: stabilise +4 if \`rising - falling < -(minutes - 20)\`
- [Wait](#work)
  - takes: 11m
  - shows: Time goes by.
  - sets: rising 30%

## Late

- scores: stabilise -5
- [End it](#done)

## Done

- ends: resolved

## At any time

- [Tell](#at-any-time)
  - takes: 1m
  - again: 2
  - sets: told
  - shows: They know.
- [Give up](#late)
  - when: \`minutes >= 6\`
  - scores: stabilise -1
`;

it('plays the scenario and its ink story through the same choices to the same points', () => {
  const scenario = everything();
  expect(() => compareGames({ scenario, story: storyOf(inkSource(scenario)) }, PLAYS)).not.toThrow();
});

it.each([
  ['a point', 'points + 4000', 'points + 4001'],
  ['a minute', 'minutes + 11', 'minutes + 12'],
  ['a condition', 'minutes * 1000) >= 6000', 'minutes * 1000) >= 7000'],
  ['a course', 'minutes * 3000', 'minutes * 2000'],
  ['a flag', '~ flag1 = true', '~ flag1 = false'],
])('finds out a story that differs in %s', (_what, from, to) => {
  const scenario = everything();
  const source = inkSource(scenario);
  expect(source).toContain(from);
  expect(() => compareGames({ scenario, story: storyOf(source.replaceAll(from, to)) }, PLAYS)).toThrow('is another one');
});

function everything(): Scenario {
  const { scenario, problems } = compile('scenarios/everything.md', SOURCE);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

function storyOf(source: string): Story {
  return new Compiler(source).Compile() as Story;
}
