import { expect, it } from 'vitest';
import { mostMultiplying } from '../../../server/domain/check/many-states.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';

const HEAD = `---
format: 1
title: A hub
summary: Something happens.
severity: SEV3
role: on call
start: "09:00"
skills: [diagnosis]
flags: [seen, told]
signals:
  lag: { label: Lag, is: 3s, good: below 5s, drift: +1s a minute to 60s }
---

# A hub

You are on call.
`;

function most(body: string) {
  const { scenario, problems } = compile('a-hub.md', `${HEAD}${body}`);
  if (!scenario) return expect.fail(JSON.stringify(problems, null, 1));
  const found = mostMultiplying(scenario, 0);
  return found && { ...found, scene: found.scene.id };
}

const END = '\n## Over\n\n- ends: resolved\n- scores: diagnosis +2\n\nDone.\n';

it('is the scene to which choices lead back that can be taken once, with what is asked later', () => {
  const body = `
## Hub

Text.

- [Look at the logs](#logs)
- [Look at the graphs](#graphs)
  - sets: seen
- [Look around](#hub)
  - shows: Nothing.
- [Go](#gate)

## Logs

Text.

- [Back](#hub)

## Graphs

Text.

- [Back](#hub)

## Gate

Text.

- [Leave](#over)
  - when: \`seen || told\`
- [Stay](#over)
${END}`;
  expect(most(body)).toEqual({ scene: 'hub', choices: 5, flags: 2, signals: 0, clock: false });
});

it('counts no choice that cannot be taken before', () => {
  const body = `
## One

Text.

- [On](#two)
- [Off](#two)

## Two

Text.

- [Leave](#over)
  - when: \`lag < 30\`
- [Stay](#over)
${END}`;
  expect(most(body)).toMatchObject({ scene: 'one', choices: 0, flags: 0, signals: 1 });
});
