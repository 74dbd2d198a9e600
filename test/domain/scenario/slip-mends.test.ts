/** Slips whose first hint once led elsewhere: each with its mend, and beside it what is no slip. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const FAIL_OVER = '- [Fail the database over](#made-worse)';

describe('the hint of a link to no scene', () => {
  it('names the scene that begins so before one that looks alike', () => {
    const short = WORKED.replace('## Closed', '## <a id="scaled-back"></a>Back\n\n- ends: mitigated\n\n## Closed').replaceAll(
      '#closed',
      '#scaled-b',
    );
    expect(hintsOf(short)).toEqual(Array(1).fill('Did you mean “scaled-back”?'));
    expect(hintsOf(WORKED.replace('(#closed)', '(#close)'))).toEqual(['Did you mean “closed”?']);
  });

  it('names the scene to which nothing leads, whose id was changed or left out', () => {
    const hint = (id: string) => `Nothing leads to “${id}” (line 46): link to it, or begin its heading with <a id="scaled"></a>.`;
    expect(hintsOf(WORKED.replace('<a id="scaled"></a>', '<a id="more-pods"></a>'))).toEqual([hint('more-pods')]);
    expect(hintsOf(WORKED.replace('<a id="scaled"></a>', ''))).toEqual([hint('six-pods-and-still-failing')]);
    const two = WORKED.replace('<a id="scaled"></a>', '<a id="more-pods"></a>').replace('#made-worse', '#broken');
    expect(hintsOf(two)[0]).toMatch(
      /^Nothing leads to “more-pods” \(line 46\) and “made-worse” \(line 59\): link to one, or begin the heading/,
    );
  });

  it('lists what there is where something leads to each scene', () => {
    const hint = 'There are “overview”, “scaled”, “made-worse” and “closed”.';
    expect(hintsOf(WORKED.replace(PROSE, `- at: 30m [The bank](#telephone)\n\n${PROSE}`))).toEqual([hint]);
  });
});

describe('the hint of a time past the limit', () => {
  it('says of a time of day before the start that it is one of the next day', () => {
    const at = (time: string) => WORKED.replace(PROSE, `- at: ${time} [The bank calls](#closed)\n\n${PROSE}`);
    expect(hintsOf(at('01:50'))[0]).toMatch(/^01:50 is before the start at 02:14, so it counts as the next day/);
    expect(hintsOf(at('02:14'))[0]).toMatch(/^02:14 is the start itself/);
    expect(hintsOf(at('03:20'))[0]).toMatch(/^Raise “limit”/);
    expect(hintsOf(WORKED.replace('  - takes: 1m', '  - until: 02:10'))[0]).toMatch(/^02:10 is before the start/);
    expect(hintsOf(at('02:60'))).toEqual(['A time of day goes from 00:00 to 23:59.']);
  });
});

describe('the hint of a list of choices', () => {
  it('says of points at the margin whose they may be', () => {
    const points = WORKED.replace('  - scores: stabilise -6\n', '- scores: stabilise -6\n');
    expect(hintsOf(points)).toContain(
      'Keys of a choice are indented below it. Those of the scene stand in the list directly below its heading.',
    );
    const ends = WORKED.replace('  - scores: stabilise -6\n', '- ends: failed\n');
    expect(hintsOf(ends)[0]).toMatch(/^Keys of a scene stand in the list directly below its heading/);
  });

  it('says of an indented choice that it begins at the margin', () => {
    const hint = 'This is a choice: it begins at the margin, without spaces before its “-”.';
    expect(hintsOf(WORKED.replace(FAIL_OVER, `  ${FAIL_OVER}`))).toContain(hint);
    expect(hintsOf(WORKED.replace('  - takes: 1m', '  - [a link](https://example.org)'))).toEqual(['Write - key: value.']);
  });

  it('puts brackets around a label that has none, or half of them', () => {
    const hint = 'Put the label in brackets: [Fail the database over](#made-worse).';
    for (const slip of [
      'Fail the database over (#made-worse)',
      'Fail the database over](#made-worse)',
      '[Fail the database over (#made-worse)',
    ])
      expect(hintsOf(WORKED.replace(FAIL_OVER, `- ${slip}`)), slip).toContain(hint);
    expect(hintsOf(WORKED.replace(FAIL_OVER, '- Fail over (see below)'))[0]).toMatch(/^A list of choices holds nothing else/);
  });

  it('asks for another id where both choices have one', () => {
    const same = WORKED.replace('  - takes: 1m', '  - id: go\n  - takes: 1m').replace('  - takes: 12m', '  - id: go\n  - takes: 12m');
    expect(hintsOf(same)).toEqual(['Change one of the two ids.']);
    expect(hintsOf(WORKED.replace('<a id="scaled">', '<a id="overview">'))).toContain('Write another id in its <a id="…"></a>.');
  });
});

describe('the hint of a name', () => {
  it('says where a new one is declared', () => {
    expect(hintsOf(WORKED.replace('timeouts 40%', 'latency 40 ms'))).toEqual([
      'There are “timeouts” and “pool_known”. A new one is declared below “signals” or “flags” in the front matter.',
    ]);
  });

  it('with a hyphen is the declared one, once; a difference of two is none', () => {
    expect(hintsOf(WORKED.replace('&& !pool_known', '&& !pool-known'))).toEqual(['Write “pool_known”.']);
    const difference = WORKED.replace('flags: [pool_known]', 'flags: [pool_known]').replace('`minutes > 15`', '`minutes-timeouts > 15`');
    expect(hintsOf(difference)).toEqual([]);
  });

  it('in a block of a template shows how a condition is written', () => {
    const hint = 'A text under a condition is a quote block: > **If** `pool_known`: and then the text.';
    for (const opening of ['{{#if pool_known}}', '{{ if pool_known }}', '{{#pool_known}}'])
      expect(hintsOf(WORKED.replace(PROSE, `${opening}It stays.`))[0], opening).toBe(hint);
    expect(compile('a.md', WORKED.replace(PROSE, '{{#if pool_known}}It stays.{{/if}}')).problems.map(({ code }) => code)).toEqual([
      'bad-slot',
    ]);
    expect(compile('a.md', WORKED.replace(PROSE, '{{iffy}} stays.')).problems.map(({ code }) => code)).toEqual(['unknown-name']);
  });
});

describe('the hint of an ending', () => {
  it('asks for an empty line where the text stands directly below', () => {
    expect(hintsOf(WORKED.replace('- ends: escalated', '- ends: escalated\nThe director takes over.'))).toEqual([
      'Leave an empty line between the key and the text.',
    ]);
    expect(hintsOf(WORKED.replace('- ends: escalated', '- ends: escalate'))).toEqual(['Did you mean “escalated”?']);
  });
});

function hintsOf(source: string): (string | null)[] {
  return compile('a.md', source).problems.map(({ hint }) => hint);
}
