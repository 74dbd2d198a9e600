/** Slips that a tester planted one by one, whose hint once led astray: each with its words, and beside it what is no slip. */
import { describe, expect, it } from 'vitest';
import { durationHint, unlessHint } from '../../../server/domain/scenario/value-hints.ts';
import { hintsOf, problemsOf, swapped } from './planted.ts';

describe('“unless”', () => {
  it('is “if” with the opposite, and never the same', () => {
    const unless = (value: string) => hintsOf(swapped('stabilise +5', `stabilise +5 unless ${value}`));
    expect(unless('`minutes > 20`')).toEqual(['There is no “unless”: write if `!(minutes > 20)`.']);
    expect(unless('`pool_known`')).toEqual(['There is no “unless”: write if `!pool_known`.']);
    expect(unless('`!pool_known`')).toEqual(['There is no “unless”: write if `pool_known`.']);
    expect(unless('minutes > 20')).toEqual(['There is no “unless”: write if `!(minutes > 20)`.']);
    expect(unlessHint('a'.repeat(81))).toBe('There is no “unless”: write “if” and the opposite, as in if `!(minutes > 15)`.');
    expect(hintsOf(swapped('stabilise +5', 'stabilise +5 if `!(minutes > 20)`'))).toEqual([]);
  });
});

describe('seconds', () => {
  it('are rounded up to whole minutes', () => {
    expect(hintsOf(swapped('takes: 3m', 'takes: 720s'))).toEqual(['Write 12m: time is counted in whole minutes.']);
    expect(durationHint('61 sec')).toBe('Write 2m: time is counted in whole minutes.');
    expect(durationHint('7200s')).toBe('Write 2h: time is counted in whole minutes.');
    expect(durationHint('30s')).toBe('A minute is the shortest time: write 1m, or 0m for what takes none.');
    expect(durationHint('9999999s')).toBe('Time is counted in minutes and hours.');
  });
});

describe('another unit', () => {
  const slow = (good: string) => swapped('is: 12%, good: below 2%', `is: 400 ms, good: below ${good}`);
  const hint = (good: string) => problemsOf(slow(good)).find(({ code }) => code === 'other-unit')?.hint;

  it('is converted where that is certain, and else no figure is written', () => {
    expect(hint('1 s')).toBe('Write 1000 ms.');
    expect(hint('1.4 s')).toBe('Write 1400 ms.');
    expect(hint('1.25 min')).toBe('Write 75000 ms.');
    expect(hint('900 msec')).toBe('Write 900 ms.');
    expect(hint('900')).toBe('Write 900 ms.');
    for (const uncertain of ['1 m', '5%', '5 kB', '99999999 h']) expect(hint(uncertain), uncertain).toBe('Write it in “ms”.');
    expect(problemsOf(slow('1k ms'))).toContainEqual(expect.objectContaining({ code: 'other-unit', hint: 'Write 1000 ms.' }));
    expect(problemsOf(slow('1k'))).toContainEqual(expect.objectContaining({ code: 'other-unit', hint: 'Write 1000 ms.' }));
    expect(hintsOf(swapped('timeouts 40%', 'timeouts 40 percent'))).toEqual([
      '“timeouts” is counted in “%”: write 40%, or name another signal.',
    ]);
  });

  it('is written with a point where it is less than one', () => {
    const long = swapped('is: 12%, good: below 2%', 'is: 2 s, good: below 400 ms');
    expect(problemsOf(long)).toContainEqual(expect.objectContaining({ code: 'other-unit', hint: 'Write 0.4 s.' }));
  });
});

describe('the unit of a signal', () => {
  it('that stands on the other side of its first number alone is told there, once', () => {
    const odd = swapped('is: 12%, good: below 2%', 'is: "%12", good: below 2%, drift: +1% a minute to 60%, min: 0%');
    expect(problemsOf(odd)).toMatchObject([{ code: 'other-unit', line: 11, hint: 'Write 12%.' }]);
    const alone = swapped('is: 12%, good: below 2%', 'is: 12%, good: below %2');
    expect(hintsOf(alone.replace('below %2', '"below %2"'))).toEqual(['Write 2%.']);
  });
});

describe('flags without a comma between them', () => {
  const two = (flags: string) =>
    swapped('flags: [pool_known]', `flags: ${flags}`, '  - takes: 1m', '  - takes: 1m\n  - sets: told', 'minutes > 15', 'told');

  it('are told where they are declared, and not where they are used', () => {
    expect(problemsOf(two('[pool_known told]'))).toMatchObject([
      {
        code: 'bad-name',
        line: 12,
        hint: 'Part names with commas: pool_known, told. One name of several words is written pool_known_told.',
      },
    ]);
    expect(problemsOf(two('[pool_known, told]'))).toEqual([]);
    expect(hintsOf(swapped('flags: [pool_known]', 'flags: [Pool known]'))).toContain('Write “pool_known”.');
  });

  it('are told where a choice needs, sets or clears both', () => {
    const hint = 'Part flags with commas: pool_known, told.';
    for (const [written, slip] of [
      ['needs: pool_known', 'needs: pool_known told'],
      ['sets: pool_known', 'sets: pool_known told'],
      ['  - takes: 12m', '  - clears: pool_known told\n  - takes: 12m'],
    ] as const)
      expect(hintsOf(two('[pool_known, told]').replace(written, slip)), slip).toContain(hint);
    expect(hintsOf(two('[pool_known, told]').replace('needs: pool_known', 'needs: pool_known told or'))).not.toContain(hint);
  });
});

describe('an expression in curly quotes', () => {
  it('is written in straight ones in the front matter, and in none in a code span', () => {
    const impact = (condition: string) =>
      swapped(
        'flags:',
        `impact:\n  lost: { label: Lost, adds: "$500 a minute", costs: "1 point per $10,000", while: ${condition} }\nflags:`,
      );
    expect(hintsOf(impact('“timeouts > 5”'))).toEqual(['Write while: "timeouts > 5".']);
    expect(hintsOf(impact('"timeouts > 5"'))).toEqual([]);
    expect(hintsOf(swapped('`minutes > 15`', '`“minutes > 15”`'))).toEqual(['Write `minutes > 15`, without quotes.']);
    expect(hintsOf(swapped('`minutes > 15`', '`minutes > “now`'))[0]).toMatch(/^There are no texts/);
  });
});

describe('front matter whose last line is indented', () => {
  it('is told where it was to end', () => {
    const found = problemsOf(swapped('flags: [pool_known]\n---', 'flags: [pool_known]\n ---'));
    expect(found).toMatchObject([
      { code: 'no-front-matter', line: 13, hint: 'Line 13 is nearly one: begin it at the margin, with three hyphens.' },
    ]);
    expect(problemsOf(swapped('flags: [pool_known]\n---', 'flags: [pool_known]\n--'))[0]?.hint).toBe(
      'Line 13 is nearly one: write three hyphens.',
    );
  });
});

describe('a drift that leads nowhere', () => {
  const hint = (drift: string) => hintsOf(swapped('good: below 2%', `good: below 2%, drift: ${drift}`));
  it('is told on which side its end is', () => {
    expect(hint('-1% a minute to 40%')).toEqual(['40% is above 12%, from which it begins: write +, or an end on the other side.']);
    expect(hint('+1% a minute to 4%')).toEqual(['4% is below 12%, from which it begins: write -, or an end on the other side.']);
    expect(hint('+1% a minute to 12%')).toEqual(['It begins at 12% and ends there: name another end.']);
    expect(hint('+0% a minute to 40%')).toEqual(['It moves by 0 a minute: write how much, or leave the drift out.']);
    expect(hint('-1% a minute to 4%')).toEqual([]);
  });
});

describe('a value out of its range', () => {
  const found = (is: string) =>
    problemsOf(
      swapped(
        'good: below 2%',
        `good: below 2%, max: 10%, in: { bank: { is: ${is} } }`,
        'flags: [',
        'variants:\n  bank: One.\n  pool: Two.\nflags: [',
      ),
    );
  it('is told with both figures, and once where a variant begins with the same', () => {
    const problems = found('12%').filter(({ code }) => code === 'out-of-range');
    expect(problems.map(({ message }) => message)).toEqual([
      'expected “is” of the signal “timeouts” between its min and max: 12% is above its max, 10%',
    ]);
    expect(found('11%').filter(({ code }) => code === 'out-of-range')).toHaveLength(2);
  });
});

describe('two texts below a key of a choice that are indented too little', () => {
  it('are told once: what goes on below the first is mended with it', () => {
    const shows = '  - shows: Support pins your line. The queue stops growing.\n';
    const extra = (text: string) => problemsOf(swapped(shows, `${shows}${text}`)).filter(({ code }) => code === 'choice-extra');
    const line = 33;
    expect(extra('\n  > **If** `pool_known`: It is ours.\n\n    And it lasts.\n')).toMatchObject([{ line: line + 1 }]);
    expect(extra('\n    > **If** `pool_known`: It is ours.\n\n    And it lasts.\n')).toEqual([]);
  });
});

describe('a flag that is only cleared', () => {
  it('is told where', () => {
    const found = problemsOf(swapped('- sets: pool_known', '- clears: pool_known')).filter(({ code }) => code === 'unset-flag');
    expect(found).toMatchObject([{ hint: 'The choice on line 23 clears it: write “- sets: pool_known” where it becomes true.' }]);
  });
});

describe('a text that is still to be written', () => {
  const found = (text: string) =>
    problemsOf(swapped('Nobody has touched the code today.', text, '{{timeouts}} of checkouts time out. ', ''));
  it('is told, be it of an import or of its author', () => {
    for (const text of ['TODO', 'TBD.', 'to do', 'FIXME:', 'Say what is seen here.'])
      expect(found(text), text).toMatchObject([{ code: 'unwritten-text', level: 'warning', line: 19 }]);
    const head = swapped('Checkouts fail at night and no code was shipped.', 'TBD', 'on-call senior, alone', 'say who the candidate is');
    expect(problemsOf(head).map(({ code, line }) => [code, line])).toEqual([
      ['unwritten-text', 4],
      ['unwritten-text', 6],
    ]);
    expect(problemsOf(swapped('One look splits the two suspects, the bank and us.', 'TODO'))).toMatchObject([{ code: 'unwritten-text' }]);
  });

  it('is none where the words are part of what is said', () => {
    for (const text of ['TODO lists are empty.', 'The ticket says `TODO`.', 'Say what is seen here, says Maria.', '`TODO`'])
      expect(found(text), text).toEqual([]);
  });
});
