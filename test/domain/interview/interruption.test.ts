import { describe, expect, it } from 'vitest';
import { type InterruptedAnswer, interruptionOf } from '../../../server/domain/interview/interruption.ts';
import { KINDS } from '../../../server/domain/question/question.ts';

const WATCHED = { watched: true, pace: 'timed', seed: 4412 } as const;
const ANSWER: InterruptedAnswer = { place: 1, subject: 'led-incident', kind: 'behavioural', seconds: 150 };
const SEEDS = Array.from({ length: 300 }, (_, index) => index * 7919);

describe('an interruption', () => {
  it('is the same for the same number, place and question', () => {
    expect(interruptionOf(WATCHED, ANSWER)).toEqual(interruptionOf(WATCHED, { ...ANSWER }));
    const moments = SEEDS.map((seed) => interruptionOf({ ...WATCHED, seed }, ANSWER)?.at);
    expect(new Set(moments).size).toBeGreaterThan(20);
  });

  it('differs from place to place, and from question to question by itself', () => {
    const places = Array.from({ length: 12 }, (_, place) => JSON.stringify(interruptionOf(WATCHED, { ...ANSWER, place })));
    expect(new Set(places).size).toBeGreaterThan(6);
    const alone = ['a', 'b', 'c', 'd', 'e', 'f'].map((subject) =>
      JSON.stringify(interruptionOf({ ...WATCHED, seed: 0 }, { ...ANSWER, subject })),
    );
    expect(new Set(alone).size).toBeGreaterThan(3);
  });

  it('says something else to the same question each time, until all was said', () => {
    const alone = { ...WATCHED, seed: 0 };
    const sittings = Array.from({ length: 8 }, (_, count) => Array.from({ length: count }, () => ({ seed: 0, place: 1 })));
    const all = sittings.map((earlier) => interruptionOf(alone, ANSWER, earlier));
    expect(new Set(all.map((one) => one?.says)).size).toBe(8);
    expect(new Set(all.map((one) => one?.at)).size).toBeGreaterThan(4);
    const mixed = [
      { seed: 5, place: 3 },
      { seed: 9, place: 1 },
      { seed: 0, place: 2 },
    ];
    const said = mixed.map(
      ({ seed, place }, index) => interruptionOf({ ...WATCHED, seed }, { ...ANSWER, place }, mixed.slice(0, index))?.says,
    );
    expect(new Set(said).size).toBe(3);
  });

  it.each([60, 90, 150, 300, 1800])('comes between 35 and 65 % of an answer of %i seconds', (seconds) => {
    for (const seed of SEEDS) {
      const at = interruptionOf({ ...WATCHED, seed }, { ...ANSWER, seconds })?.at ?? Number.NaN;
      expect(Number.isInteger(at)).toBe(true);
      expect(at / seconds).toBeGreaterThanOrEqual(0.35);
      expect(at / seconds).toBeLessThanOrEqual(0.65);
    }
  });

  it.each(KINDS)('is one short sentence that fits a %s question', (kind) => {
    const said = new Set(SEEDS.map((seed) => interruptionOf({ ...WATCHED, seed }, { ...ANSWER, kind })?.says ?? ''));
    expect(said.size).toBe(8);
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z].{5,50}[.?]$/);
  });

  it('never comes in quiet, nor without the clock', () => {
    for (const seed of SEEDS) {
      expect(interruptionOf({ ...WATCHED, seed, watched: false }, ANSWER)).toBeNull();
      expect(interruptionOf({ ...WATCHED, seed, pace: 'untimed' }, ANSWER)).toBeNull();
    }
  });
});
