import { afterAll, describe, expect, it } from 'vitest';
import {
  calendarDay,
  comingDay,
  dayOf,
  longDay,
  momentOf,
  pastDay,
  returnDay,
  shortDay,
  untilReturn,
} from '../../../server/calendar/day-words.ts';

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
  ])('that is past: %i is %s', (time, words, short) => expect([pastDay(time, now, 0), shortDay(time, now, 0)]).toEqual([words, short]));

  it.each([
    [at(22, 11, 23), 'today'],
    [at(20, 11), 'today'],
    [at(23, 11, 0), 'tomorrow'],
    [at(26, 11), 'on Thursday'],
    [at(4, 12), 'on 4 December'],
    [at(4, 1, 12, 2027), 'on 4 January 2027'],
  ])('that is to come: %i is %s', (time, words) => expect(comingDay(time, now, 0)).toBe(words));

  it('has the year where it is another', () => {
    expect([longDay(at(4, 12), now, 0), longDay(at(4, 12, 12, 2027), now, 0)]).toEqual(['4 December', '4 December 2027']);
  });

  it('is the one before until the hour at which a day begins', () => {
    const night = at(22, 11, 3);
    expect([dayOf(night, at(22, 11, 3), 4), dayOf(night, at(22, 11, 4), 4), dayOf(at(21, 11, 23), night, 4)]).toEqual([
      'today',
      'yesterday',
      'today',
    ]);
    expect([calendarDay(night, now, 4), longDay(night, now, 4), shortDay(night, at(24, 11), 4)]).toEqual(['21 Nov', '21 November', 'Sat']);
    expect([comingDay(at(23, 11, 3), now, 4), returnDay(at(23, 11, 4), now, 4), untilReturn(at(24, 11, 3), now, 4)]).toEqual([
      'today',
      'tomorrow',
      'tomorrow',
    ]);
    expect([calendarDay(at(1, 1, 2, 2027), at(1, 1, 3, 2027), 4), calendarDay(at(1, 1, 2, 2027), at(1, 1, 5, 2027), 4)]).toEqual([
      '31 Dec',
      '31 Dec 2026',
    ]);
  });

  it('beside a time of day is the calendar’s own', () => {
    expect([momentOf(at(22, 11, 2), at(22, 11, 10)), momentOf(at(21, 11, 23), at(22, 11, 2))]).toEqual(['02:00', 'yesterday 23:00']);
  });

  it.each([
    ['of 23 hours', 29, 3],
    ['of 25 hours', 25, 10],
  ])('%s is one day', (_, day, month) => {
    process.env.TZ = 'Europe/Berlin';
    expect(new Date(2026, month - 1, day + 1).getTime() - new Date(2026, month - 1, day).getTime()).not.toBe(24 * 60 * 60 * 1000);
    const evening = at(day - 1, month, 23);
    expect(comingDay(at(day, month, 0), evening, 0)).toBe('tomorrow');
    expect(pastDay(evening, at(day + 1, month, 0), 0)).toMatch(/day$/);
    expect(pastDay(at(day, month, 0), at(day + 1, month, 0), 0)).toBe('yesterday');
  });
});
