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

/** Before, in and after the hour that is skipped or comes twice. */
const AROUND_CHANGES = CHANGES.flatMap(([name, day]) => [0, 1, 2, 3, 6].map((hour) => [name, day, hour] as const));

describe('days', () => {
  it.each(AROUND_CHANGES)('are counted by the calendar in %s around %s from %i o’clock, whatever the clocks do', (name, text, hour) => {
    process.env.TZ = name;
    const day = dateOf(text, hour) ?? Number.NaN;
    expect(startOfDay(day, hour)).toBe(day);
    const before = daysLater(day, -1, hour);
    const after = daysLater(day, 1, hour);
    const between = (from: number, to: number) => daysBetween(from, to, hour);
    expect([between(before, day), between(day, after), between(before, after), between(after, before)]).toEqual([1, 1, 2, -2]);
    expect([daysLater(before, 1, hour), daysLater(after, -1, hour), daysLater(before, 0, hour)]).toEqual([day, day, before]);
    // The last minute of the day before, and the last of the day itself.
    expect([between(day - 60_000, day), between(day, after - 60_000), startOfDay(day - 1, hour)]).toEqual([1, 0, before]);
    expect([dayOf(day, after - 1, hour), dayOf(day, after, hour)]).toEqual(['today', 'yesterday']);
  });

  it.each(AROUND_CHANGES)('hold every moment once in %s around %s from %i o’clock', (name, text, hour) => {
    process.env.TZ = name;
    const from = daysLater(dateOf(text, hour) ?? Number.NaN, -1, hour);
    let start = from;
    for (let time = from; time < daysLater(from, 3, hour); time += 600_000) {
      const found = startOfDay(time, hour);
      expect(found).toBeGreaterThanOrEqual(start);
      expect([found <= time, time < daysLater(time, 1, hour)]).toEqual([true, true]);
      start = found;
    }
  });

  it('begin at the hour that is set', () => {
    const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
    expect([startOfDay(at(22, 3, 59), 4), startOfDay(at(22, 4), 4)]).toEqual([at(21, 4), at(22, 4)]);
    expect([daysLater(at(22, 3, 59), 1, 4), daysLater(at(22, 4), 1, 4)]).toEqual([at(22, 4), at(23, 4)]);
    expect([daysBetween(at(21, 23), at(22, 3), 4), daysBetween(at(22, 3), at(22, 5), 4), dateOf('2026-11-22', 4)]).toEqual([
      0,
      1,
      at(22, 4),
    ]);
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
      expect([text, dateOf(text, 0)]).toEqual([text, null]);
    expect(dateOf('2028-02-29', 0)).toBe(new Date(2028, 1, 29).getTime());
  });
});
