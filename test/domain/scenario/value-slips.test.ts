/** Slips in values and in the front matter: each one problem at its line with its mend, and beside it the twin that stays quiet. */
import { describe, expect, it } from 'vitest';
import { hintsOf, problemsOf, swapped, WORKED } from './planted.ts';

const VARIANTS = 'variants:\n  bank: The bank is slow.\n  pool: The pool is small.\nsignals:';
const varied = (...edits: readonly string[]) => swapped('signals:', VARIANTS, 'stabilise +5', 'stabilise +5 if `bank`', ...edits);

describe('a skill that is none of the eight', () => {
  const misspelt = 'no skill called “stabilize”';

  it('is told once, with its lines, wherever it stands', () => {
    const body = WORKED.replaceAll('stabilise', 'stabilize').replace('stabilize, ', 'stabilise, ');
    expect(problemsOf(body)).toMatchObject([
      { code: 'unknown-skill', line: 37, message: `${misspelt}, here and on lines 42 and 55`, hint: 'Did you mean “stabilise”?' },
    ]);
    expect(problemsOf(WORKED.replaceAll('stabilise', 'stabilize'))).toMatchObject([
      { code: 'unknown-skill', line: 9, message: `${misspelt}, here and on lines 37, 42 and 55`, hint: 'Did you mean “stabilise”?' },
    ]);
    expect(problemsOf(swapped('stabilise +5', 'stabilize +5'))).toMatchObject([{ line: 37, message: misspelt }]);
  });

  it('is told apart from another', () => {
    const both = swapped('stabilise +5', 'stabilize +5', 'diagnosis +2', 'diagnoses +2');
    expect(problemsOf(both).map(({ line }) => line)).toEqual([25, 37]);
  });
});

describe('a name of another kind', () => {
  const VARIANT =
    'A variant cannot be needed. If it is about the points, write “if `bank`” behind them; to offer the choice in that variant alone, write “- when: `bank`”.';

  it('in “needs” is told with where it is asked for, in backticks and without', () => {
    for (const needs of ['bank', '`bank`', 'pool_known, bank', '`pool_known`, `bank`', '`pool_known && bank`'])
      expect(hintsOf(varied('needs: pool_known', `needs: ${needs}`)), needs).toEqual([VARIANT]);
    expect(hintsOf(swapped('needs: pool_known', 'needs: timeouts'))).toEqual([
      'It takes flags that are set. Of a signal ask in “when”, with a figure, as in `timeouts > 5`.',
    ]);
    expect(hintsOf(varied('needs: pool_known', 'needs: `!bank`'))).toEqual([
      'It takes flags that are set. For any other condition there is “when”.',
    ]);
    expect(hintsOf(varied('needs: pool_known', 'needs: `pool_known`'))).toEqual(['Write the flag without backticks.']);
  });

  it('in “sets” and “clears” is told with what changes it', () => {
    const fixed = 'It holds, or not, from the start of a run to its end: no choice changes that.';
    expect(hintsOf(varied('sets: pool_known', 'sets: bank'))).toEqual([fixed]);
    expect(hintsOf(varied('sets: pool_known', 'sets: pool_known\n  - clears: bank'))).toEqual([fixed]);
    expect(hintsOf(swapped('sets: pool_known', 'sets: pool_known\n  - clears: timeouts'))).toEqual([
      'It takes flags. A signal gets another value with “- sets: timeouts …”.',
    ]);
  });
});

describe('a unit that the first number of a signal has alone', () => {
  const bare = (is: string, rest = ', good: below 2, max: 100') =>
    swapped('is: 12%, good: below 2%', `is: ${is}${rest}`).replace(/(sets: timeouts \d+)%/g, '$1');
  const told = (unit: string) => ({
    code: 'other-unit',
    line: 11,
    message: `“is” has the unit “${unit}”, and all else of “timeouts” has none`,
    hint: `Write 12; or, if it is counted in “${unit}”, write that unit at each of the others.`,
  });

  it('is told there, once, by the others of the front matter and by what choices set', () => {
    expect(problemsOf(bare('12 calls'))).toMatchObject([told('calls')]);
    expect(problemsOf(bare('$12', ', min: 0'))).toMatchObject([told('$')]);
    expect(problemsOf(bare('12 calls', ''))).toMatchObject([told('calls')]);
    expect(problemsOf(bare('12'))).toEqual([]);
  });

  it('is told of another number where it is not alone, or only one is beside it', () => {
    expect(hintsOf(swapped('good: below 2%', 'good: below 2, max: 100'))).toEqual(['Write 100%.', 'Write 2%.']);
    expect(hintsOf(swapped('timeouts 40%', 'timeouts 40'))).toHaveLength(1);
  });
});

describe('a condition as another language has it', () => {
  const PLAIN = ': a flag or a variant is true or false by itself.';
  const condition = (code: string) => hintsOf(varied('stabilise +5 if `bank`', `stabilise +5 if \`${code}\``, 'minutes < 30', 'pool'));

  it.each([
    ['bank === true', `Write \`bank\`${PLAIN}`],
    ['pool_known === false', `Write \`!pool_known\`${PLAIN}`],
    ['pool_known !== true', `Write \`!pool_known\`${PLAIN}`],
    ['pool_known == "true"', `Write \`pool_known\`${PLAIN}`],
    ['variant == "bank"', `Write \`bank\`${PLAIN}`],
    ["variant !== 'bank'", `Write \`!bank\`${PLAIN}`],
    ['variant == bank', `Write \`bank\`${PLAIN}`],
    ['"bank"', `Write \`bank\`${PLAIN}`],
    ["cause == 'bank' && minutes < 9", 'Write `bank && minutes < 9`.'],
    ['minutes === 9', 'Write `minutes == 9`.'],
  ])('%j is told in the words of the format', (code, hint) => {
    expect(condition(code)).toEqual([hint]);
  });

  it.each(['bank == true', 'pool_known == bank', 'minutes == 9', 'bank != pool_known'])('%j is one', (code) => {
    expect(condition(code)).toEqual([]);
  });

  it('is told as before where nobody can say what is meant', () => {
    expect(condition('"5" == timeouts')).toEqual(['There are no texts: only numbers, flags and variants.']);
    expect(condition('pool_knwon == bank')).toEqual([expect.stringContaining('Did you mean “pool_known”?')]);
  });

  it('with “else”, an “over” behind it or a “?” is written on lines of their own, or in order', () => {
    const rise = (line: string) => hintsOf(varied('sets: timeouts 40%', `sets: ${line}`));
    const other = 'There is no “else”: end the line behind its condition, and write “- sets: timeouts 9% if `!bank`” on a line of its own.';
    expect(rise('timeouts 40% if `bank` else 9%')).toEqual([other]);
    expect(rise('timeouts 40% if `bank`, else timeouts 9%')).toEqual([other]);
    expect(rise('timeouts 40% if `bank` otherwise 9% if `minutes < 9`')[0]).toContain('write “- sets: timeouts 9% if `minutes < 9`”');
    expect(rise('timeouts 40% if `bank` over 5m')).toEqual(['The condition comes last: write “- sets: timeouts 40% over 5m if `bank`”.']);
    const both = 'Write a line for each of the two: “- sets: timeouts 40% if `bank`” and “- sets: timeouts 9% if `!bank`”.';
    expect(rise('timeouts `bank ? 40% : 9%`')).toEqual([both]);
    expect(rise('timeouts bank ? 40% : 9%')).toEqual([both]);
    expect(rise('timeouts 40% over 5m if `bank`\n  - sets: timeouts 9% if `!bank`')).toEqual([]);
    expect(hintsOf(varied('stabilise +5 if `bank`', 'stabilise +5 if `bank` else -1'))[0]).toContain('“- scores: stabilise -1 if `!bank`”');
  });
});

describe('what the front matter holds and is likely meant otherwise', () => {
  const told = (...edits: readonly string[]) =>
    problemsOf(swapped(...edits)).map(({ code, level, line, message, hint }) => ({ code, level, line, message, hint }));
  const UNUSED = 'Take it out of “flags”, or set it with “sets” and ask for it with “needs” or in an expression.';

  it('is a flag that nothing sets or reads', () => {
    const unused = (flags: string) => told('[pool_known]', flags).map(({ line, message }) => [line, message]);
    expect(told('[pool_known]', '[pool_known, asleep]')).toEqual([
      { code: 'unread-flag', level: 'warning', line: 12, message: 'nothing sets or reads the flag “asleep”', hint: UNUSED },
    ]);
    expect(unused('[pool_known, asleep, woken, told]')).toEqual([[12, 'nothing sets or reads the flags “asleep”, “woken” and “told”']]);
    expect(unused('\n  - pool_known\n  - asleep\n  - woken').map(([line]) => line)).toEqual([14, 15]);
    expect(unused('[pool_known]')).toEqual([]);
  });

  it('is a role that says “You are the” itself', () => {
    const ROLE = /role: (.*)/.exec(WORKED)?.[1] ?? '';
    for (const opening of ['You are the', 'You are an', 'You are', 'you’re a', 'The', 'an'])
      expect(told(`role: ${ROLE}`, `role: ${opening} ${ROLE}`), opening).toEqual([
        {
          code: 'shown-as-written',
          level: 'warning',
          line: 6,
          message: `expected a role that completes “You are the …”, saw one that begins with “${opening}”`,
          hint: `Write role: ${ROLE}`,
        },
      ]);
    for (const role of ['analyst on call', 'theatre engineer', 'youngest of the team', 'A/B lead'])
      expect(told(`role: ${ROLE}`, `role: ${role}`), role).toEqual([]);
  });

  it('is a tag that is nearly a screen of an interview, and none that is a word of its own', () => {
    const tags = (list: string) => told('skills:', `tags: [${list}]\nskills:`).map(({ hint }) => hint);
    for (const [tag, screen] of [
      ['tradeoffs', 'trade-offs'],
      ['trade_offs', 'trade-offs'],
      ['tradeoff', 'trade-offs'],
      ['reliabilty', 'reliability'],
      ['People', 'people'],
      ['leverge', 'leverage'],
      ['securty', 'security'],
    ])
      expect(tags(tag ?? ''), tag).toEqual([`Did you mean “${screen}”?`]);
    expect(tags('coverage, reliable, secrets, person, offsite, trade, reliability, trade-offs, leverage, people, security')).toEqual([]);
  });
});
