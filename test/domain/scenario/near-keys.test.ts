/** Keys of a scene that are nearly written as such, and facts that only look like them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { compile, compileStored } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const ENDING = '## Made worse\n\n- ends: escalated';
const FACTS = 'A list directly below a heading holds keys of the scene: put a line of text before a list of facts.';
const JOINED =
  'Markdown joins two lists that only a blank line parts: put a line of text between them, or begin the items of one with “*”.';
const INDENTED = 'Keys of a choice are indented below it.';

const write = (key: string) =>
  `Write it as “- ${key}: …”, without bold and with a colon right after the key, in the list directly below the heading of the scene.`;

/** With the key that is meant. */
const NEAR: readonly (readonly [string, string])[] = [
  ['Scores: stabilise -5', 'scores'],
  ['score: stabilise −5', 'scores'],
  ['*scores*: risk +2, diagnosis -1', 'scores'],
  ['**Scores:** stabilise -5 if `minutes > 20`', 'scores'],
  ['`scores`: stabilise -5', 'scores'],
  ['scores = stabilise -5', 'scores'],
  ['scores stabilise -5', 'scores'],
  ['Scroes: stabilize -5', 'scores'],
  ['Ends: resolved', 'ends'],
  ['ends : Mitigated.', 'ends'],
  ['ends - failed', 'ends'],
  ['__ends: escalated__', 'ends'],
  ['Ending: resolved', 'ends'],
  ['at 30m [Late](#closed)', 'at'],
  ['At: 02:40 – [Late](#closed)', 'at'],
  ['*at*: 1h [Late](#closed)', 'at'],
];

const ORDINARY = [
  'Scores of users were locked out',
  'Scores: home 3, away 1',
  'Score: 7 of 10',
  'At 02:10 the pager rang',
  'At 02:10 [the pager](https://pager.example/7) rang',
  'At: 02:10',
  'Ends with a timeout',
  'Ends failed over',
  'Ended: 02:14',
  'Sends: failed',
  'Envs: failed',
  'Needs: escalated',
  'State: resolved',
];

describe('a key of a scene that is nearly written as one', () => {
  it.each(NEAR)('%j in a list below the text is an error that says how it is written', (text, key) => {
    for (const bullet of ['-', '1.'])
      expect(found(WORKED.replace(PROSE, `${PROSE}\n\n${bullet} Six pods\n${bullet} ${text}\n\nAnd so on.`))).toEqual([
        { code: 'misplaced-key', on: `${bullet} ${text}`, hint: write(key) },
      ]);
  });

  it.each(NEAR)('%j is an error in the list of choices, and before the first section', (text, key) => {
    const expected = [{ code: 'misplaced-key', on: `- ${text}`, hint: write(key) }];
    expect(found(WORKED.replace(`${PROSE}\n\n`, `${PROSE}\n\n- ${text}\n`))).toEqual(expected);
    expect(found(WORKED.replace('# Checkout times out\n', `# Checkout times out\n\n- ${text}\n`))).toEqual(expected);
  });

  it('is an error directly below the heading, where its word is no key with a colon', () => {
    for (const text of ['ends : escalated', 'ends escalated', '*ends*: escalated', '**ends:** escalated'])
      expect(found(WORKED.replace(ENDING, `## Made worse\n\n- ${text}`))).toEqual([
        { code: 'not-a-key', on: `- ${text}`, hint: write('ends') },
      ]);
    expect(found(WORKED.replace(PROSE, `- scores : risk -2\n\n${PROSE}`))).toMatchObject([{ code: 'not-a-key' }]);
    for (const text of ['Ends: escalated', 'end: Escalated', 'Ended: escalatd'])
      expect(found(WORKED.replace(ENDING, `## Made worse\n\n- ${text}`))).toEqual([
        { code: 'unknown-key', on: `- ${text}`, hint: 'Did you mean “ends”?' },
      ]);
  });

  it('is named in an ending below its text, in a list or in its lines', () => {
    for (const text of ['- Ends: escalated', '- ends : escalated', '- ends escalated'])
      expect(checked(WORKED.replace(ENDING, `## Made worse\n\nAll is lost.\n\n${text}`))).toEqual([
        { code: 'misplaced-key', on: text, hint: write('ends') },
      ]);
    for (const text of ['ends: escalated', 'Ends : escalated', '**ends**: escalated'])
      expect(checked(WORKED.replace(ENDING, `## Made worse\n\nAll\nis lost.\n${text}`))).toContainEqual({
        code: 'stray-key',
        on: text,
        hint: write('ends'),
      });
    expect(checked(WORKED.replace(ENDING, '## Made worse\n\n- All is lost.\n  ends: escalated'))).toContainEqual({
      code: 'stray-key',
      on: '  ends: escalated',
      hint: write('ends'),
    });
  });

  it('is not seen in plain prose', () => {
    for (const text of ORDINARY) {
      expect(found(WORKED.replace(PROSE, `${PROSE}\n\n- ${text}\n\nAnd so on.`)), text).toEqual([]);
      expect(found(WORKED.replace(PROSE, `${PROSE}\nAnd:\n${text}`)), text).toEqual([]);
      expect(found(WORKED.replace('# Checkout times out\n', `# Checkout times out\n\n- ${text}\n`)), text).toEqual([]);
    }
    expect(found(WORKED.replace(PROSE, `${PROSE} That is how it\nends failed\nor not.`))).toEqual([]);
  });

  it('does not close a text that was played before', () => {
    for (const text of [`- scores : risk -2\n\n${PROSE}`, `${PROSE}\n\n- Scores: risk -2\n\nAnd so on.`]) {
      expect(compile('a.md', WORKED.replace(PROSE, text)).scenario).toBeNull();
      expect(compileStored('a.md', WORKED.replace(PROSE, text)).scenario?.scenes[1]?.scores).toEqual([]);
    }
  });

  it('in its own place and form before the first section is an error too', () => {
    expect(found(WORKED.replace('# Checkout times out\n', '# Checkout times out\n\n- scores: risk -2\n'))).toMatchObject([
      { code: 'misplaced-key', on: '- scores: risk -2' },
    ]);
  });
});

describe('facts in a list directly below a heading', () => {
  const below = (list: string) => found(WORKED.replace(ENDING, `## Made worse\n\n${list}`));

  it('above a key come with the word where facts stand', () => {
    for (const fact of ['Six pods', '*Duration:* nine minutes'])
      expect(below(`- ${fact}\n- ends: escalated`)).toEqual([{ code: 'late-key', on: '- ends: escalated', hint: FACTS }]);
  });

  it('that begin like a key are facts, unless their value is one', () => {
    for (const fact of ['Ended: 02:14', 'id: 42', 'why: nobody knows', 'takes: an hour as a rule', 'Score: none'])
      expect(below(`- ${fact}\n\nAll is lost.`)).toEqual([{ code: 'unknown-key', on: `- ${fact}`, hint: FACTS }]);
    expect(below('- takes: 5m\n\nAll is lost.')).toMatchObject([{ code: 'unknown-key', hint: INDENTED }]);
  });

  it('after a key are no list of their own where no blank line parts them', () => {
    expect(below('- ends: escalated\n- Nine minutes in all')).toMatchObject([{ code: 'not-a-choice', hint: FACTS }]);
    expect(below('- ends: escalated\n\n- Nine minutes in all')).toMatchObject([{ code: 'not-a-choice', hint: JOINED }]);
  });
});

describe('a fact in the list of the choices', () => {
  const GO_BACK = '- [Go back to the dashboards](#overview)\n  - takes: 1m\n';
  const hintOf = (from: string, to: string) => found(WORKED.replace(from, to)).map(({ hint }) => hint);

  it('is told that Markdown joins lists where it stands above them and a blank line between', () => {
    for (const fact of ['takes: an hour as a rule', 'why: nobody knows', 'id: 42'])
      expect(hintOf(GO_BACK, `- ${fact}\n\n${GO_BACK}`)).toEqual([JOINED]);
    expect(hintOf(GO_BACK, `- Six pods\n${GO_BACK}`)).toEqual([
      'A list of choices holds nothing else: say the rest in a line of text above it.',
    ]);
  });

  it('is a key that is not indented where it stands below a choice or has the value of one', () => {
    expect(hintOf('  - takes: 1m\n', '- takes: 1m\n')).toEqual([INDENTED]);
    expect(hintOf('  - takes: 1m\n', '- why: It is slow.\n')).toEqual([INDENTED]);
    expect(hintOf(GO_BACK, `- takes: 5m\n\n${GO_BACK}`)).toEqual([INDENTED]);
  });
});

type Found = { readonly code: string; readonly on: string | undefined; readonly hint: string | null };

function found(source: string): Found[] {
  return told(source, compile('a.md', source).problems);
}

function checked(source: string): Found[] {
  return told(source, check('a.md', source).problems).filter(({ code }) => code !== 'robot-wins' && code !== 'random-wins');
}

function told(source: string, problems: ReturnType<typeof compile>['problems']): Found[] {
  return problems.map(({ code, line, hint }) => ({ code, on: source.split('\n')[line - 1], hint }));
}
