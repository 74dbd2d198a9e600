import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeExpectations } from '../../../server/domain/expectation/judge.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Solution } from '../../../server/domain/solve/solve.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';

const TWO_CAUSES = solved(readFileSync(new URL('../fixtures/two-causes.md', import.meta.url), 'utf8'));
const WORKED = solved(readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8'));
const TOLD = solved(`---
format: 1
title: Told
summary: Told.
severity: SEV2
role: on call
start: "10:00"
skills: [communication]
signals:
  errors: { label: Errors, is: 10.5%, good: below 1%, drift: -0.5% a minute to 0% }
---

# Told

## Here

- [Tell](#here)
  - takes: 5m
  - scores: communication +2
  - tells: team
  - shows: Told.
- [Go](#end)
  - takes: 10m

## End

- ends: resolved
`);

function problemsOf(yaml: string, solutions = TWO_CAUSES): string[] {
  const { problems } = judgeExpectations('a.expect.yaml', yaml, solutions);
  return problems.map(({ line, code, message, hint, variant }) =>
    [`${line} ${code}: ${message}`, hint, variant && `(${variant})`].filter(Boolean).join(' '),
  );
}

describe('Expectations of an author', () => {
  it('are judged play by play, in the variant that is named or in all', () => {
    const judged = judgeExpectations(
      'a.expect.yaml',
      `plays:
  - name: expert
    variant: logs
    choices: [start/read-the-job-log, remove-the-old-logs]
    outcome: resolved
    score: at least 95
  - name: bad
    choices:
      - wait-for-it
    outcome: failed
    score: 9 to 10
`,
      TWO_CAUSES,
    );
    expect(judged.problems).toEqual([]);
    expect(judged.plays).toEqual([
      { name: 'expert', variant: 'logs', outcome: 'resolved', score: '100.00' },
      { name: 'bad', variant: 'logs', outcome: 'failed', score: '9.09' },
      { name: 'bad', variant: 'dumps', outcome: 'failed', score: '9.09' },
    ]);
  });

  it('say on the line what was expected and what came, once where it is so in every variant', () => {
    const play = (rest: string) => `plays:\n  - name: a\n    choices: [remove-the-old-logs]\n${rest}`;
    expect(problemsOf(play('    outcome: failed\n    score: at least 90'))).toEqual([
      '4 other-outcome: expected failed, came resolved',
      '5 other-score: expected a score of at least 90, came 9.09 (dumps)',
    ]);
    expect(problemsOf('plays:\n  - { name: a, choices: [read-the-job-log], outcome: resolved, score: 50 }')).toEqual([
      '2 other-outcome: expected resolved, came a run that is still open after 1 decision',
      '2 other-score: expected a score of 50, came a run that is still open after 1 decision',
    ]);
  });

  it('tell why a choice is not offered, and what is', () => {
    const [problem] = judgeExpectations(
      'a.expect.yaml',
      `plays:
  - name: twice
    choices:
      - compare-the-banks-latency-with-our-pool-wait
      - overview/compare-the-banks-latency-with-our-pool-wait
`,
      WORKED,
    ).problems;
    expect(problem).toMatchObject({
      code: 'not-offered',
      line: 5,
      message: '“overview/compare-the-banks-latency-with-our-pool-wait” is not offered as decision 2: it was taken already',
      path: ['overview/compare-the-banks-latency-with-our-pool-wait'],
    });
    expect(problem?.hint).toMatch(/^Offered: overview\/tell-support/);
  });

  it('judge a signal on its value at a minute, between decisions too, and not on what a page would round', () => {
    const play = (signal: string) => problemsOf(`plays:\n  - name: a\n    choices: [tell, go]\n    signals:\n      - ${signal}`, TOLD);
    expect(play('errors is 10.5% at 0m')).toEqual([]);
    expect(play('errors is 9% at 3m')).toEqual([]);
    expect(play('errors below 3.1% at 10:15')).toEqual([]);
    expect(play('errors above 3% at 10:15')).toEqual(['5 other-signal: expected errors above 3% at 10:15, came 3%']);
    expect(play('errors below 3% at 16m')).toEqual(['5 other-signal: expected errors below 3% at 16m, but the run goes to minute 15 only']);
  });

  it('judge who heard, and when at the latest', () => {
    const play = (choices: string, heard: string) =>
      problemsOf(`plays:\n  - name: a\n    choices: [${choices}]\n    heard: { ${heard} }`, TOLD);
    expect(play('tell, go', 'team: by 5m, customers: never')).toEqual([]);
    expect(play('tell, go', 'team: "by 10:04"')).toEqual(['4 heard-otherwise: expected team to hear by minute 4, they heard at minute 5']);
    expect(play('go', 'team: by 10m')).toEqual(['4 heard-otherwise: expected team to hear by minute 10, they never did']);
    expect(play('tell, go', 'team: never')).toEqual(['4 heard-otherwise: expected team to hear nothing, they heard at minute 5']);
  });
});

describe('A file of expectations', () => {
  it.each([
    [
      '',
      '1 bad-yaml: expected keys and values in the file Begin the file with “plays:”, and indent each “- name: …” below it by two spaces.',
    ],
    [
      '- a',
      '1 bad-yaml: expected keys and values in the file Begin the file with “plays:”, and indent each “- name: …” below it by two spaces.',
    ],
    ['plays: [', /^1 bad-yaml: cannot read the file: /],
    ['play: []', '1 unknown-key: no key “play” in the file Did you mean “plays”?'],
    ['plays: []', '1 bad-value: expected a list of plays for “plays”, saw an empty list Begin each play with - name: …'],
    ['plays: all', '1 bad-value: expected a list of plays for “plays”, saw “all” Begin each play with - name: …'],
    ['plays:\n  - expert', '2 bad-value: expected a list of plays for “plays”, saw a list of other things Begin each play with - name: …'],
    ['plays:\n  - name: a', '2 missing-key: expected the key “choices” in a play, saw none'],
    ['plays:\n  - choices: [wait-for-it]', '2 missing-key: expected the key “name” in a play, saw none'],
    [
      'plays:\n  - name: a\n    choices: wait-for-it',
      '3 bad-value: expected a list of choices for “choices”, saw “wait-for-it” Write choices: [one, two].',
    ],
    ['plays:\n  - name: a\n    choices: [wait-for-it]\n    scores: 5', '4 unknown-key: no key “scores” in a play Did you mean “score”?'],
    [
      'plays:\n  - name: a\n    choices:\n      - wait-for-ti',
      '4 unknown-choice: no choice called “wait-for-ti” Did you mean “wait-for-it”?',
    ],
    [
      'plays:\n  - name: a\n    choices:\n      - start/wait',
      '4 unknown-choice: no choice called “start/wait” Did you mean “start/wait-for-it”?',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    variant: log',
      '4 unknown-variant: expected one of logs, dumps, saw “log” Did you mean “logs”?',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    outcome: lost',
      '4 bad-value: expected one of resolved, mitigated, escalated, failed, out of time for “outcome”, saw “lost”',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    score: 70 to 40',
      '4 bad-value: expected a score of 0 to 100, as in at least 95, at most 40, or 40 to 70 for “score”, saw “70 to 40” Write 40 to 70: the smaller one comes first.',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    score: 170 to 40',
      '4 bad-value: expected a score of 0 to 100, as in at least 95, at most 40, or 40 to 70 for “score”, saw “170 to 40”',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    heard: [team by 10m, customers: by 06:30, security never]',
      '4 bad-value: expected who heard when, as in team: by 10m for “heard”, saw a list Write { team: by 10m, customers: by 06:30, security: never }.',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    heard: [team, "customers by {10m}"]',
      '4 bad-value: expected who heard when, as in team: by 10m for “heard”, saw a list Write each as name: value on a line of its own, without the brackets.',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    heard:\n      - team: by 10m',
      '5 bad-value: expected who heard when, as in team: by 10m for “heard”, saw a list Write each as name: value, without the “-” before it.',
    ],
    ['plays:\n  - name: a\n    choices: [wait-for-it]\n    signals: [p99 below 2 s at 5m]', '4 unknown-signal: no signal called “p99”'],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    signals: [p99 falls]',
      '4 bad-value: expected a signal at a minute, saw “p99 falls” Write timeouts below 2% at 40m, with below, above or is.',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    heard: { teams: never }',
      '4 unknown-key: no key “teams” in “heard” Did you mean “team”?',
    ],
    [
      'plays:\n  - name: a\n    choices: [wait-for-it]\n    heard: { team: soon }',
      '4 bad-value: expected by and a minute, as in by 10m or by 06:30, or never for “team”, saw “soon”',
    ],
    [
      'plays:\n  - &a { name: a, choices: [wait-for-it] }',
      '2 yaml-feature: the file holds plain keys, lists and values, but not the anchor &a',
    ],
  ])('%j is answered with its line and a hint', (yaml, said) => {
    const all = problemsOf(yaml);
    if (typeof said === 'string') expect(all).toContain(said);
    else expect(all[0]).toMatch(said);
  });

  it('names each play of a variant once', () => {
    const play = (variant: string) => `  - name: a\n    variant: ${variant}\n    choices: [wait-for-it]\n`;
    expect(problemsOf(`plays:\n${play('logs')}${play('dumps')}`)).toEqual([]);
    expect(problemsOf(`plays:\n${play('logs')}${play('logs')}`)).toEqual([
      '5 duplicate-play: a play called “a” in the variant “logs” is on line 2 already',
    ]);
  });

  it('reads a play without its dash, and says so once', () => {
    const play = (name: string, rest = '') => `name: ${name}\n    choices: [wait-for-it]\n${rest}`;
    const said =
      '4 duplicate-key: “name” stands here a second time; it is on line 2 already Begin what is another one with “- ”: - name: b';
    expect(problemsOf(`plays:\n  - ${play('a')}    ${play('b', '    outcome: failed\n')}`)).toEqual([said]);
    expect(problemsOf(`plays:\n  - ${play('a')}    ${play('b', '    outcome: lost\n')}`)).toEqual([
      said,
      '6 bad-value: expected one of resolved, mitigated, escalated, failed, out of time for “outcome”, saw “lost”',
    ]);
    expect(problemsOf(`plays:\n  - ${play('a')}    ${play('b')}    ${play('c')}`)).toHaveLength(2);
    expect(problemsOf(`plays:\n  - name: a\n    ${play('b')}`)).toEqual([
      '3 duplicate-key: “name” stands here a second time; it is on line 2 already',
    ]);
  });

  it('wants the unit of a signal, and is refused past its size', () => {
    expect(problemsOf('plays:\n  - name: a\n    choices: [go]\n    signals: [errors below 3 s at 5m]', TOLD)).toEqual([
      '4 bad-value: expected a quantity as 10.5% is written, saw “3 s”',
    ]);
    expect(problemsOf(`plays: # ${'a'.repeat(40_000)}`)[0]).toMatch(/^1 large-file: expected a file of at most 32 KiB/);
  });

  it('is told how it should be written', () => {
    const play = '- name: a\n    choices: [go]';
    expect(problemsOf('- name: a\n  choices: [go]\n', TOLD)).toEqual([
      '1 bad-yaml: expected keys and values in the file Begin the file with “plays:”, and indent each “- name: …” below it by two spaces.',
    ]);
    expect(problemsOf(`plays:\n  ${play.replace('    choices', '   choices')}`, TOLD)[0]).toMatch(
      / Begin each key of a play below the “n” of its “- name: …”\.$/,
    );
    expect(problemsOf(`plays:\n  ${play.replace('[go]', '[tell go]')}`, TOLD)).toEqual([
      '3 unknown-choice: no choice called “tell go” Part them with commas: tell, go.',
    ]);
    expect(problemsOf(`plays:\n  ${play.replace('[go]', '[tell gone]')}`, TOLD)[0]).not.toContain('commas');
    expect(problemsOf(`plays:\n  ${play}\n    signals: [errors below 3% at 1:05]`, TOLD)).toEqual([
      '4 bad-value: expected a signal at a minute, saw “errors below 3% at 1:05” Write 01:05.',
    ]);
  });

  it('has no variant to name where the scenario has none', () => {
    expect(problemsOf('plays:\n  - name: a\n    choices: [go]\n    variant: logs', TOLD)).toEqual([
      '4 unknown-variant: expected no “variant”, since the scenario has none, saw “logs”',
    ]);
  });
});

function solved(source: string): readonly [Solution, ...Solution[]] {
  const { scenario, problems } = compile('fixture.md', source);
  const solutions = scenario && solveVariants(scenario);
  const [first, ...others] = solutions?.ok ? solutions.value : [];
  return first ? [first, ...others] : expect.fail(JSON.stringify(problems));
}
