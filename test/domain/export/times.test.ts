import { describe, expect, it } from 'vitest';
import { timeAhead } from '../../../server/domain/export/times.ts';

const LATEST = 1_800_000_000_000;

describe('a time of what has happened', () => {
  it.each<[string, unknown]>([
    ['on the dot', { createdAt: LATEST, reviews: [{ at: 0 }], own: { at: 5 } }],
    ['far ahead where something falls due', { due: 9e15, wasDue: 9e15, buriedUntil: 9e15, reviews: [{ at: 1, due: 9e15 }] }],
    ['in the work of an exercise, which keeps its own', { items: [{ work: { at: 9e15 } }] }],
    ['that is none', { createdAt: '9999999999999', closedAt: null, updatedAt: true }],
    ['in a text', { notes: 'at: 9999999999999' }],
    ['of nothing', null],
  ])('is taken: %s', (_, row) => expect(timeAhead(row, LATEST)).toBeNull());

  it.each<[string, unknown, string, string]>([
    ['in the row itself', { createdAt: LATEST + 1 }, '.createdAt', 'one in 2027'],
    ['in a part of it', { reviews: [{ at: 1 }, { at: 4e12 }] }, '.reviews[1].at', 'one in 2096'],
    ['deeper', { live: { pauses: [{ why: 'away', turn: 1, at: 9e15 }] } }, '.live.pauses[0].at', 'one after the year 9999'],
    ['in the step of an item', { items: [{ steps: [{ kind: 'opened', at: 4e12 }] }] }, '.items[0].steps[0].at', 'one in 2096'],
  ])('is refused by its place: %s', (_, row, at, saw) =>
    expect(timeAhead(row, LATEST)).toEqual({ at, expected: 'a time until the day after tomorrow', saw }),
  );
});
