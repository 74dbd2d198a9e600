import { describe, expect, it } from 'vitest';
import { fieldsOf, goesAhead, type ReviewWay, wayOf } from '../../../server/domain/study/review-way.ts';

const WAYS: readonly ReviewWay[] = [
  { kind: 'day' },
  { kind: 'beyond' },
  { kind: 'ahead', days: 1 },
  { kind: 'ahead', days: 60 },
  { kind: 'alone' },
];

describe('the way through cards', () => {
  it.each(WAYS)('comes back from a form as it was: %j', (way) => expect(wayOf(fieldsOf(way))).toEqual(way));

  it.each(['0', '61', '100', '-1', '1.5', '1e1', '', ' 7', 'two', '٣', '9'.repeat(9000)])('is today’s with %s days', (ahead) =>
    expect(wayOf({ ahead })).toEqual({ kind: 'day' }),
  );

  it('reaches past today only where that was asked for', () => {
    expect(WAYS.map(goesAhead)).toEqual([false, false, true, true, true]);
  });
});
