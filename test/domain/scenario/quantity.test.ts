import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, exact, readDuration, readQuantity, show } from '../../../server/domain/scenario/quantity.ts';
import type { Notation } from '../../../server/domain/scenario/scenario.ts';

describe('a quantity', () => {
  it.each([
    ['40%', 40_000, '%', 'after', 0],
    ['$2,000', 2_000_000, '$', 'before', 0],
    ['-$1,234,567.5', -1_234_567_500, '$', 'before', 1],
    ['1.250 s', 1250, 's', 'after', 3],
    ['-0', 0, '', 'after', 0],
    ['€ 3', 3000, '€', 'before', 0],
    ['12 open tickets', 12_000, 'open tickets', 'after', 0],
  ] as const)('%s is read into thousandths with its unit', (text, value, unit, place, decimals) => {
    const found = readQuantity(text);
    expect(found).toMatchObject({ value, notation: { unit, place, decimals } });
    expect(show(value, (found as { notation: Notation }).notation)).toBe(text === '-0' ? '0' : text);
  });

  it.each(['', '%', '$5%', '1,00', '1,0000', '1.', '.5', '+5', '--5', '5-', '1 2', '5 wordsoverlong', '1e3', '5 m.', '٣'])(
    '%j is out of form',
    (text) => {
      expect(readQuantity(text)).toBe('form');
    },
  );

  it('has at most three decimals and at most a hundred thousand million', () => {
    expect(readQuantity('1.0001')).toBe('precision');
    expect(readQuantity('100,000,000,000.001')).toBe('size');
    expect(readQuantity('100,000,000,000')).toMatchObject({ value: 1e14 });
  });

  it('is shown rounded half away from zero, and never as minus zero', () => {
    const plain: Notation = { unit: '', place: 'after', spaced: false, decimals: 0 };
    expect([499, 500, 1500, 2500, -499, -500, -1500].map((value) => show(value, plain))).toEqual(['0', '1', '2', '3', '0', '-1', '-2']);
    expect([1249, 1250, -1250, 999_950].map((value) => show(value, { ...plain, decimals: 1 }))).toEqual(['1.2', '1.3', '-1.3', '1,000.0']);
  });

  it('survives being shown and read again where its decimals suffice', () => {
    const notation: Notation = { unit: '$', place: 'before', spaced: false, decimals: 3 };
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(readQuantity(show(value, notation))).toMatchObject({ value });
      }),
    );
  });
});

describe('an exact number', () => {
  it.each([
    [-1500, '-1.5'],
    [40_000, '40'],
    [0, '0'],
    [1, '0.001'],
    [-50, '-0.05'],
    [1_000_000_120, '1000000.12'],
  ])('of %i thousandths is %s', (value, text) => {
    expect(exact(value)).toBe(text);
  });
});

describe('a duration', () => {
  it.each([
    ['1m', 1],
    ['0m', 0],
    ['1h30m', 90],
    ['2h', 120],
    ['1000h', 60_000],
    ['1000h1m', Number.POSITIVE_INFINITY],
    ['', null],
    ['30', null],
    ['30m1h', null],
    ['1.5h', null],
    ['-1m', null],
  ])('%j is %s minutes', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });
});

describe('the clock', () => {
  it.each([
    [134, 0, '02:14'],
    [1439, 1, '00:00'],
    [600, 1440 * 3 + 61, '11:01'],
  ])('started at minute %i of the day, stands after %i minutes at %s', (start, minutes, text) => {
    expect(clockAt(start, minutes)).toBe(text);
  });
});
