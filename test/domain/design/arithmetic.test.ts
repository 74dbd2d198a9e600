import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worked } from '../../../server/domain/design/arithmetic.ts';
import { isStated, statedFigures } from '../../../server/domain/design/stated-figures.ts';
import { toleranceOf } from '../../../server/domain/design/tolerance.ts';

describe('the working of a sum', () => {
  it.each([
    ['50000 * 400 * 86400 / 1e12', 1.728],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['100 / 5 / 2', 10],
    ['8 * 75%', 6],
    ['ceil(9.1)', 10],
    ['ceil(3 * 0.1 * 10)', 3],
    ['floor(9.9) + round(2.5)', 12],
    ['max(1, 2 * 3, 4) - min(1, 2)', 5],
    ['  2*(3)  ', 6],
  ])('%s gives %d', (text, value) => {
    const result = worked(text);
    expect(result.ok && result.value.value).toBeCloseTo(value, 9);
  });

  it('tells its figures as they are written', () => {
    const result = worked('ceil(50000 * 3 / (40 * 60%))');
    expect(result.ok && result.value.figures).toEqual([50000, 3, 40, 60]);
  });

  it.each([
    '',
    '2 *',
    '(1 + 2',
    '1 + 2)',
    '2 3',
    'hosts * 2',
    'sqrt(4)',
    '1 / 0',
    '2 ** 3',
    '-1',
    'ceil()',
    'ceil 2',
    '1,000',
    '"1"',
    `${'1+'.repeat(200)}1`,
    '('.repeat(60),
  ])('that is no sum is refused, not thrown: %s', (text) => expect(worked(text).ok).toBe(false));

  it('never throws and never gives what is no number', () => {
    const any = fc.oneof(fc.string(), fc.stringMatching(/^[-+*/()0-9.%e ,a-z]{0,60}$/));
    fc.assert(
      fc.property(any, (text) => {
        const result = worked(text);
        return !result.ok || Number.isFinite(result.value.value);
      }),
    );
  });
});

describe('a tolerance', () => {
  it.each([
    ['10%', 90, 110],
    ['2 %', 98, 102],
    ['x1.25', 80, 125],
    ['90 to 120', 90, 120],
  ])('of %s around 100 is %d to %d', (text, from, to) => {
    const result = toleranceOf(text, 100);
    expect(result.ok && [Math.round(result.value.from), Math.round(result.value.to)]).toEqual([from, to]);
  });

  it.each(['1%', '60%', 'x3', 'x1', '0 to 110', '100 to 120', '120 to 90', '90 to 100', '40 to 110'])(
    'of %s around 100 is unfair',
    (text) => expect(toleranceOf(text, 100)).toEqual({ ok: false, error: 'loose' }),
  );

  it.each(['', 'some', '10', '-10%', '10% to 20%', 'x', '1e1%'])('cannot be %j', (text) =>
    expect(toleranceOf(text, 100)).toEqual({ ok: false, error: 'unreadable' }),
  );
});

describe('a figure that a working uses', () => {
  it('is stated by the text in digits, with commas, in words, or in millions', () => {
    const stated = statedFigures('50,000 lines of 1.5 KB, three times, 4 million photos at 0.25% for twelve nights');
    for (const figure of [50_000, 1.5, 3, 4, 4e6, 0.25, 12]) expect(isStated(figure, stated), `${figure}`).toBe(true);
    for (const figure of [500, 15, 25, 13]) expect(isStated(figure, stated), `${figure}`).toBe(false);
  });

  it('needs no text where everybody knows it', () => {
    for (const figure of [60, 3600, 86_400, 24, 8, 1e9, 1000]) expect(isStated(figure, []), `${figure}`).toBe(true);
  });
});
