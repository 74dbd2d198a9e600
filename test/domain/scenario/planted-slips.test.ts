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
