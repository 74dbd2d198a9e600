import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../server/calendar/day-words.ts';
import { dateOf, daysBetween, daysLater, startOfDay } from '../../../server/calendar/local-day.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Where the clocks go forward: at two in the morning, at midnight itself so that the day begins at one, and by half an hour. */
const CHANGES = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-30'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-27'],
] as const;

describe('days', () => {
  it.each(CHANGES)('are counted by the calendar in %s around %s, whatever the clocks do', (name, text) => {
    process.env.TZ = name;
    const day = dateOf(text) ?? Number.NaN;
    expect(startOfDay(day)).toBe(day);
    const before = daysLater(day, -1);
    const after = daysLater(day, 1);
    expect([daysBetween(before, day), daysBetween(day, after), daysBetween(before, after), daysBetween(after, before)]).toEqual([
      1, 1, 2, -2,
    ]);
    expect([daysLater(before, 1), daysLater(after, -1), daysLater(before, 0)]).toEqual([day, day, before]);
    // The last minute of the day before, and the first of the day after.
    expect([daysBetween(day - 60_000, day), daysBetween(day, after - 60_000)]).toEqual([1, 0]);
    expect([dayOf(day, after - 1), dayOf(day, after)]).toEqual(['today', 'yesterday']);
  });

  it('are none where the calendar has none', () => {
    for (const text of [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-12-00',
      '0099-12-04',
      '26-12-04',
      '2026-12-04T00:00',
      '',
    ])
      expect([text, dateOf(text)]).toEqual([text, null]);
    expect(dateOf('2028-02-29')).toBe(new Date(2028, 1, 29).getTime());
  });
});
