/** Choices whose “-” is another sign, or is missing, and keys of a choice at the margin: each told once, where it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const BACK = '- [Go back to the dashboards](#overview)';
const FAIL_OVER = '- [Fail the database over](#made-worse)';
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const HINT = 'Begin it with “- [”, a hyphen and a space.';
const SIGNED = 'expected “-” before a choice, saw a sign that begins no list';

describe('a choice that begins with another sign', () => {
  it('is told at its line alone, whichever of its scene it is', () => {
    for (const choice of [BACK, FAIL_OVER, '- [Scale payment pods from 3 to 6](#scaled)'])
      for (const sign of ['– ', '— ', '• ', '–', '-', '+'])
        expect(found(WORKED.replace(choice, sign + choice.slice(2))), sign + choice).toEqual([
          ['not-a-choice', lineOf(choice), SIGNED, HINT],
        ]);
  });

  it('is told as often as there are such choices', () => {
    const all = WORKED.replaceAll('\n- [', '\n– [');
    expect(found(all).map(([code, line]) => [code, line])).toEqual([23, 29, 34, 40, 50, 52].map((line) => ['not-a-choice', line]));
  });

  it('is told below one that has no keys, and at any time', () => {
    expect(found(WORKED.replace(`${BACK}\n  - takes: 1m\n- `, `${BACK}\n– `)).map(([code, line]) => [code, line])).toEqual([
      ['not-a-choice', 51],
    ]);
    const anyTime = `${WORKED}\n## At any time\n\n– [Tell them](#at-any-time)\n  - shows: Told.\n- [Tell us](#at-any-time)\n  - shows: Told.\n`;
    expect(found(anyTime).map(([code, line]) => [code, line])).toEqual([['not-a-choice', 69]]);
  });

  it('is read as a choice, so that what is wrong in it is told too', () => {
    const text = WORKED.replace(FAIL_OVER, FAIL_OVER.replace('- ', '– ')).replace('stabilise -6', 'stabilize -6');
    expect(found(text).map(([code, line]) => [code, line])).toEqual([
      ['not-a-choice', 52],
      ['unknown-skill', 55],
    ]);
  });

  it('in a “why” that no key follows is warned of, and a link within a line is a text', () => {
    const why = '  - why: It restarts the one healthy part of the path.';
    expect(found(WORKED.replace(why, `${why}\n– [Wait](#overview)`)).map(([code, line]) => [code, line])).toEqual([
      ['shown-as-written', 58],
    ]);
    for (const text of ['– as [before](#overview) –', '– nothing'])
      expect(found(WORKED.replace(why, `${why}\n    ${text}`)), text).toEqual([]);
    expect(found(WORKED.replace(PROSE, `${PROSE}\n\n– and [so on](#overview).`))).toEqual([]);
  });
});

describe('a choice without a sign', () => {
  it('is told at its line alone', () => {
    for (const choice of [BACK, FAIL_OVER])
      expect(found(WORKED.replace(choice, choice.slice(2))), choice).toEqual([
        ['not-a-choice', lineOf(choice), 'expected “-” before a choice, saw none', HINT],
      ]);
  });

  it('is told below a line of text too', () => {
    const joined = WORKED.replace(`${PROSE}\n\n${BACK}`, `${PROSE}\n${BACK.slice(2)}`);
    expect(found(joined).map(([code, line]) => [code, line])).toEqual([['not-a-choice', 49]]);
  });

  it('is none where no key of a choice stands below it, or it holds more than the link', () => {
    for (const text of [
      '[The dashboards](#overview)',
      '[The dashboards](#overview)\n\n* Region: eu-west',
      'See [them](#overview)\n\n* Region: eu-west',
    ])
      expect(found(WORKED.replace(PROSE, `${PROSE}\n\n${text}\n\nAnd so on.`)), text).toEqual([]);
    const why = '  - why: It restarts the one healthy part of the path.';
    expect(found(WORKED.replace(why, `${why}\n    [The dashboards](#overview)`))).toEqual([]);
  });
});

describe('keys of a choice at the margin', () => {
  const hint = (more: number) => `Keys of a choice are indented below it: begin this line and the ${more} below it with two spaces.`;
  const keys = /(?<=\(#made-worse\)\n)(?: {2}- .*\n)+/;

  it('are one problem at the first, with one space or none', () => {
    for (const indent of ['', ' ']) {
      const text = WORKED.replace(keys, (own) => own.replaceAll('  - ', `${indent}- `));
      expect(found(text).map(([code, line, , mend]) => [code, line, mend])).toEqual([['not-a-choice', 53, hint(4)]]);
    }
    expect(found(WORKED.replace('  - sets: pool_known', '- sets: pool_known')).map(([, , , mend]) => mend)).toEqual([
      'Keys of a choice are indented below it.',
    ]);
  });

  it('of two choices are two', () => {
    const text = WORKED.replace('  - takes: 1m', ' - takes: 1m').replace(keys, (own) => own.replaceAll('  - ', ' - '));
    expect(found(text).map(([code, line]) => [code, line])).toEqual([
      ['not-a-choice', 51],
      ['not-a-choice', 53],
    ]);
  });
});

function lineOf(text: string): number {
  return WORKED.slice(0, WORKED.indexOf(text)).split('\n').length;
}

function found(source: string) {
  return compile('a.md', source).problems.map(({ code, line, message, hint }) => [code, line, message, hint]);
}
