import { afterAll, describe, expect, it } from 'vitest';
import { comingDay, longDay, pastDay, shortDay } from '../../../server/calendar/day-words.ts';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function at(day: number, month: number, hour = 12, year = 2026): number {
  return new Date(year, month - 1, day, hour).getTime();
}

const now = at(22, 11);

describe('a day in words', () => {
  it.each([
    [at(22, 11, 0), 'today', 'Today'],
    [at(23, 11), 'today', 'Today'],
    [at(21, 11, 23), 'yesterday', 'Sat'],
    [at(16, 11, 1), 'Monday', 'Mon'],
    [at(15, 11, 23), '15 November', '15 Nov'],
    [at(15, 11, 12, 2025), '15 November 2025', '15 Nov 2025'],
  ])('that is past: %i is %s', (time, words, short) => expect([pastDay(time, now), shortDay(time, now)]).toEqual([words, short]));

  it.each([
    [at(22, 11, 23), 'today'],
    [at(20, 11), 'today'],
    [at(23, 11, 0), 'tomorrow'],
    [at(26, 11), 'on Thursday'],
    [at(4, 12), 'on 4 December'],
    [at(4, 1, 12, 2027), 'on 4 January 2027'],
  ])('that is to come: %i is %s', (time, words) => expect(comingDay(time, now)).toBe(words));

  it('has the year where it is another', () => {
    expect([longDay(at(4, 12), now), longDay(at(4, 12, 12, 2027), now)]).toEqual(['4 December', '4 December 2027']);
  });

  it.each([
    ['of 23 hours', 29, 3],
    ['of 25 hours', 25, 10],
  ])('%s is one day', (_, day, month) => {
    process.env.TZ = 'Europe/Berlin';
    expect(new Date(2026, month - 1, day + 1).getTime() - new Date(2026, month - 1, day).getTime()).not.toBe(24 * 60 * 60 * 1000);
    const evening = at(day - 1, month, 23);
    expect(comingDay(at(day, month, 0), evening)).toBe('tomorrow');
    expect(pastDay(evening, at(day + 1, month, 0))).toMatch(/day$/);
    expect(pastDay(at(day, month, 0), at(day + 1, month, 0))).toBe('yesterday');
  });
});
