import { describe, expect, it } from 'vitest';
import { type FairnessScores, missedBounds } from '../../../server/domain/check/shipped-bounds.ts';

const FAIR: FairnessScores = {
  robots: [['first', of(55)]],
  random: 45,
  reading: { blind: of(60), par: of(90) },
};

describe('the bounds of a shipped scenario', () => {
  it('are kept by a scenario that is at each of them', () => {
    expect(missedBounds(FAIR)).toEqual([]);
    expect(missedBounds({ ...FAIR, reading: null })).toEqual([]);
  });

  it('are each missed by a hundredth', () => {
    expect(missedBounds({ ...FAIR, robots: [['longest', { top: 5501n, bottom: 100n }]] })).toEqual([
      'the robot “longest” scores 55.01, at most 55 wanted',
    ]);
    expect(missedBounds({ ...FAIR, random: 45.01 })).toEqual(['random play scores 45.01, at most 45 wanted']);
    expect(missedBounds({ ...FAIR, reading: { blind: hundredths(5999), par: hundredths(8999) } })).toEqual([
      'par is 89.99, at least 90 wanted',
    ]);
    expect(missedBounds({ ...FAIR, reading: { blind: hundredths(6001), par: hundredths(9000) } })).toEqual([
      'reading is worth 29.99 (par less blind), at least 30 wanted',
    ]);
  });

  it('are not kept by what is not proven', () => {
    expect(missedBounds({ ...FAIR, random: null, reading: 'not-proven' })).toEqual([
      'par and blind are not proven',
      'random play is not proven',
    ]);
  });
});

function of(score: number) {
  return hundredths(100 * score);
}

function hundredths(score: number) {
  return { top: BigInt(score), bottom: 100n };
}
