import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const START = 'start: "02:14"';
const AT = '## <a id="scaled"></a>Six pods, and still failing\n';

describe('a slip is told without what follows from it', () => {
  it('a minute is not judged by a start or a limit that could not be read', () => {
    const late = WORKED.replace(AT, `${AT}\n- at: 02:00 [Too late](#closed)\n`).replace('takes: 12m', 'until: 02:10');
    expect(codes(late)).toEqual(['late-minute', 'late-minute']);
    expect(codes(late.replace(START, 'start: early'))).toEqual(['bad-value']);
    expect(codes(late.replace(`${START}\n`, ''))).toEqual(['missing-key']);
    expect(codes(late.replace('limit: 60m', 'limit: an hour'))).toEqual(['bad-value']);
    expect(codes(late.replace('limit: 60m', 'limit: [60m'))).toEqual(['bad-front-matter']);
  });

  it('but by the limit that there is where none is given', () => {
    const at = (minute: string) => WORKED.replace('limit: 60m\n', '').replace(AT, `${AT}\n- at: ${minute} [Too late](#closed)\n`);
    expect(codes(at('4h'))).toEqual(['late-minute']);
    expect(codes(at('3h59m'))).toEqual([]);
  });

  it('a numbered list of choices is one problem of its section, with the keys that end it', () => {
    const overview = WORKED.indexOf('- [Compare');
    const scaled = WORKED.indexOf(AT);
    const numbered = WORKED.slice(overview, scaled).replace(/^- \[/gm, '1. [');
    const text = WORKED.slice(0, overview) + numbered + WORKED.slice(scaled);
    expect(found(text)).toEqual([['ordered-choices', "1. [Compare the bank's latency with our pool wait](#overview)"]]);
    expect(found(text.replace('- [Go back', '1. [Go back')).map(([code]) => code)).toEqual(['ordered-choices', 'ordered-choices']);
    const misplaced = text.replace(AT, `- ends: failed\n\n${AT}`).replace('earns nothing.\n', 'earns nothing.\n\nAnd so on.\n\n');
    expect(codes(misplaced)).toContain('misplaced-key');
  });

  it('a key that begins at the margin is not missing too', () => {
    const shows = '  - shows: Support pins your line. The queue stops growing.';
    expect(found(WORKED.replace(shows, shows.trim()))).toEqual([['not-a-choice', shows.trim()]]);
    const why = '  - why: More pods share the same small pool: half the pain, none of the cause.';
    expect(found(WORKED.replace(why, why.trim()))).toEqual([['not-a-choice', why.trim()]]);
    const scores = '  - scores: diagnosis +2\n';
    expect(found(WORKED.replace(scores, scores.trimStart()))).toEqual([['misplaced-key', scores.trim()]]);
  });

  it('but what another choice has at the margin is, and so is one below a text', () => {
    const shows = '  - shows: Support pins your line. The queue stops growing.';
    const other = WORKED.replace(`${shows}\n`, '').replace('- [Scale', `${shows.trim()}\n- [Scale`);
    expect(codes(other)).toEqual(['missing-shows', 'not-a-choice']);
    const below = WORKED.replace(`${shows}\n`, '').replace('every five minutes later.', `every five minutes later.\n  ${shows}`);
    expect(codes(below)).toContain('missing-shows');
    const label = WORKED.replace('[Tell support what customers see]', '[Shows support what customers see]').replace(`${shows}\n`, '');
    expect(codes(label)).toEqual(['missing-shows']);
  });

  it('a choice that is indented is told, and its keys are not those of the choice above', () => {
    const text = WORKED.replace('- [Tell support', '  - [Tell support');
    expect(found(text)).toEqual([['not-a-key', '  - [Tell support what customers see](#overview)']]);
    expect(codes(WORKED.replace('  - takes: 2m', '  - takes: 2m\n  - takes: 3m'))).toEqual(['duplicate-key']);
  });
});

function found(text: string) {
  return compile('a.md', text).problems.map(({ code, line }) => [code, text.split('\n')[line - 1]]);
}

function codes(text: string) {
  return compile('a.md', text).problems.map(({ code }) => code);
}
