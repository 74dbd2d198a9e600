/** A line that was copied and not changed, a text that YAML cuts, a skill that nothing trains: nothing else tells of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const SETS = '  - sets: timeouts 6% over 2m\n';
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';

describe('two lines of a choice with one condition', () => {
  it.each([
    ['  - sets: pool_known\n  - clears: pool_known\n'],
    ['  - clears: pool_known\n  - sets: pool_known\n'],
    ['  - sets: pool_known if `minutes > 9`\n  - clears: pool_known if `minutes>9`\n'],
    ['  - sets: timeouts 6%\n  - sets: timeouts 5%\n'],
    ['  - sets: timeouts 6% over 2m\n  - sets: timeouts 5% over 3m\n'],
    ['  - scores: communication +1\n  - scores: communication -1\n'],
    ['  - scores: communication +1 if `pool_known`\n  - scores: communication -1, diagnosis +1 if `pool_known`\n'],
  ])('are told: %j', (lines) => {
    expect(compile('a.md', WORKED.replace(SETS, lines)).problems).toMatchObject([{ code: 'same-condition', level: 'warning', line: 44 }]);
  });

  it.each([
    ['  - sets: pool_known if `minutes > 9`\n  - clears: pool_known if `minutes > 19`\n'],
    ['  - sets: timeouts 30%\n  - sets: timeouts 5% over 3m\n'],
    ['  - sets: timeouts 30%\n  - sets: timeouts 5% if `pool_known`\n'],
    ['  - scores: communication +1\n  - scores: communication -1 if `pool_known`\n'],
    ['  - scores: communication +1\n  - scores: diagnosis +1\n'],
  ])('are let be where they differ: %j', (lines) => {
    expect(compile('a.md', WORKED.replace(SETS, lines)).problems).toEqual([]);
  });
});

describe('two If-quotes in a row with one condition', () => {
  const quotes = (between: string, second: string) =>
    compile('a.md', WORKED.replace(PROSE, `${PROSE}\n\n> **If** \`pool_known\`: We know.\n${between}\n> **If** \`${second}\`: They call.`))
      .problems;

  it('are told at the second', () => {
    expect(quotes('', 'pool_known')).toMatchObject([{ code: 'same-condition', level: 'warning', line: 52 }]);
  });

  it('are let be with a text between them, or where they differ', () => {
    expect(quotes('\nAnd so on.\n', 'pool_known')).toEqual([]);
    expect(quotes('', '!pool_known')).toEqual([]);
  });
});

describe('a # in a text of the front matter', () => {
  it.each([
    ['summary: Checkouts fail', 'summary: Checkouts #403 fail', 4],
    ['title: Checkout times', 'title: Checkout #1 times', 3],
    ['role: on-call senior,', 'role: on-call #2 senior,', 6],
  ])('%j as %j is told', (right, wrong, line) => {
    const found = compile('a.md', WORKED.replace(right, wrong)).problems;
    expect(found).toMatchObject([{ code: 'cut-text', level: 'warning', line, hint: /^Put the whole value in quotes/ }]);
  });

  it.each([
    ['role: on-call senior, alone', 'role: on-call senior, alone # or two'],
    ['title: Checkout times', 'title: Checkout#1 times'],
    ['title: Checkout times out after a quiet config change', 'title: "Checkout #1"'],
    ['limit: 60m', 'limit: 60m #long'],
  ])('is let be: %j as %j', (right, other) => {
    expect(compile('a.md', WORKED.replace(right, other)).problems).toEqual([]);
  });
});

describe('a skill that nothing scores', () => {
  it('is told at the list, unless nothing is scored yet', () => {
    const more = WORKED.replace('skills: [', 'skills: [risk, ');
    expect(compile('a.md', more).problems).toMatchObject([{ code: 'unscored-skill', line: 9, message: 'nothing scores the skill “risk”' }]);
    expect(compile('a.md', more.replaceAll(/ {2}- scores: .*\n/g, '')).problems).toEqual([]);
    expect(compile('a.md', more.replace('- ends: escalated', '- ends: escalated\n- scores: risk -1')).problems).toEqual([]);
  });
});
