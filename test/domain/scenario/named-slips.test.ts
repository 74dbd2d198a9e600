/** Slips that a beginner cannot see, or takes for right: the hint names what stands there, and what to type. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strangeLetter, strangeSpace } from '../../../server/domain/authoring/strange-letters.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const WHEN = '`minutes < 30 && !pool_known`';
const GO_BACK = '[Go back to the dashboards](#overview)';
const ROLL_BACK = '  - scores: stabilise +5\n';

describe('the hint of a slip', () => {
  it.each([
    ['needs: pool_known', 'needs: pool_known\u200B', 'A character of no width stands in it after “pool_known” (U+200B): delete it.'],
    ['needs: pool_known', 'needs: p\u043Eol_known', '“\u043E” in “p\u043Eol_known” is a Cyrillic letter: type “o”.'],
    ['needs: pool_known', 'needs: pool\\_known', 'Write pool_known: a key takes no “\\”.'],
    [WHEN, '`minutes < 30 && !p\u043Eol_known`', '“\u043E” in “p\u043Eol_known” is a Cyrillic letter: type “o”.'],
    [WHEN, '`clock < "03:00"`', 'There is no time of day: “minutes” counts from the start of the run, as in minutes > 20.'],
    ['severity: SEV2', 'severity：SEV2', '“：” is a full-width sign: type “:” and a space.'],
    ['below 2% }', 'below 2%, drift: –0.5% a minute to 10% }', 'Write an ASCII minus: -0.5% a minute to 10%.'],
    ['below 2% }', 'below 2%, drift: − 0.5% a minute to 10% }', 'Write an ASCII minus: -0.5% a minute to 10%.'],
    ['below 2% }', 'below 2%, min: 100%, max: 0% }', 'They are swapped: min: 0%, max: 100%.'],
    ['limit: 60m', 'limit: "03:44"', 'It is a duration from the start: write 1h30m.'],
    [
      '{{timeouts}} of checkouts',
      '{{timeouts}} at {{minutes}} of checkouts',
      'Write {{clock}}: the time of day is shown, not the minutes.',
    ],
    [GO_BACK, '[Go back to the dashboards](#overview]', 'End the link with “)”: [Go back to the dashboards](#overview).'],
    [GO_BACK, '[Go back to the dashboards](#overview', 'End the link with “)”: [Go back to the dashboards](#overview).'],
    [GO_BACK, `\\${GO_BACK}`, 'Leave out the “\\” before “[”.'],
    [GO_BACK, `~~${GO_BACK}~~`, 'A choice begins with its link: leave out the “~~” around it.'],
    [GO_BACK, `**${GO_BACK}**`, 'A choice begins with its link: leave out the “**” around it.'],
    [GO_BACK, '[Go back to the dashboards](#at-any-time)', 'A choice that stays leads to its own scene: (#scaled).'],
    [
      GO_BACK,
      '[Go back to the dashboards](#scaled)',
      'It leads to its own scene, “scaled”, and so stays there: say what it shows, or lead to another.',
    ],
    [
      ROLL_BACK,
      '  - scores: stabilise +5 if `pool_known`, diagnosis -1 if `minutes > 9`\n',
      'A line has one “if”: write “- scores: diagnosis -1 if `minutes > 9`” on a line of its own.',
    ],
    [
      '  - sets: timeouts 1% over 3m\n',
      '  - sets: pool_known, timeouts 1%\n',
      'A line sets flags or one signal: write “- sets: timeouts 1%” on a line of its own.',
    ],
  ])('%j as %j says what to type', (right, wrong, hint) => {
    expect(WORKED).toContain(right);
    expect(compile('a.md', WORKED.replace(right, wrong)).problems.map((problem) => problem.hint)).toContain(hint);
  });

  it('names the space that no eye tells from another', () => {
    const problems = compile('a.md', WORKED.replace('  timeouts: {', '\u00A0 timeouts: {')).problems;
    const first = problems.find(({ code }) => code === 'unknown-key');
    expect(first).toMatchObject({ line: 11, hint: 'One of its spaces is not a plain one (U+00A0, a no-break space): type it anew.' });
    const named = compile('a.md', WORKED.replace('timeouts: {', 'time\u00A0outs: {')).problems;
    expect(named.find(({ code }) => code === 'bad-name')?.hint).toMatch(/no-break space/);
  });

  it('of a signal whose keys are not indented is told once a line', () => {
    const outdented = WORKED.replace(
      / {2}timeouts: \{ label: ([^,]*), is: 12%, good: (.*) \}/,
      '  timeouts:\n  label: $1\n  is: 12%\n  good: $2',
    );
    const variants = 'variants:\n  one: The pool is small.\n  two: The bank is slow.\nsignals:';
    const lines = compile('a.md', outdented.replace('signals:', variants))
      .problems.filter(({ code }) => code === 'bad-value')
      .map(({ line }) => line);
    expect(lines).toEqual([14, 15, 16, 17]);
  });
});

describe('characters that are as they should be', () => {
  it.each(['pool_known', 'São Paulo 12%', 'ключ', 'κλειδί', '10 µs', 'naïve', '„so“', '👩‍💻'.slice(0, 2), '東京'])(
    'have no hint: %s',
    (text) => {
      expect([strangeLetter(text), strangeSpace(text)]).toEqual([undefined, undefined]);
    },
  );

  it('are named one by one where they are not', () => {
    expect(strangeLetter('ok？')).toBe('“？” is a full-width sign: type “?”.');
    expect(strangeLetter('\uFEFFok')).toBe('A character of no width stands in it (U+FEFF): delete it.');
    expect(strangeLetter('Αlarm')).toBe('“Α” in “Αlarm” is a Greek letter: type “A”.');
    expect(strangeSpace('a\u2009b')).toBe('One of its spaces is not a plain one (U+2009): type it anew.');
  });
});
