import { describe, expect, it } from 'vitest';
import { savedLine } from '../../../server/answers/answer-page.tsx';
import { createHistoryStore } from '../../../server/answers/history/store.ts';
import { createAnswerStore } from '../../../server/answers/store.ts';
import { comesBack, momentOf, onDay } from '../../../server/calendar/day-words.ts';
import { openTemporary } from '../temporary.ts';
import { DAY, NOW } from './desk.ts';

describe('whatever is stored', () => {
  it('a page reads as many rows as it shows, through an index each', async () => {
    const { prepared, writer, reader } = await openTemporary();
    const asked: string[] = [];
    const one = (sql: string) => {
      asked.push(sql);
      return prepared.one(sql);
    };
    const watched = { prepared: { ...prepared, one }, writer };
    for (const create of [createAnswerStore, createHistoryStore]) create(watched);
    expect(asked.length).toBeGreaterThanOrEqual(7);
    const plans = await Promise.all(
      asked.map((sql) => reader.all<{ detail: string }>(`explain query plan ${sql.replace(/\?\d*/g, "'x'")}`)),
    );
    const steps = plans.flat().map(({ detail }) => detail);
    expect(steps.filter((step) => step.startsWith('SEARCH')).length).toBeGreaterThan(8);
    // What is scanned is the handful of rows that was found before.
    expect(steps.filter((step) => /^SCAN (?!m$|\(subquery|CONSTANT)/.test(step))).toEqual([]);
    expect(steps.filter((step) => /^USE TEMP B-TREE FOR ORDER BY/.test(step))).toEqual([]);
  });
});

describe('moments are said as', () => {
  const at = (month: number, day: number, year = 2026) => new Date(year, month - 1, day, 9, 5).getTime();

  it.each([
    [NOW, 0, 'Saved 14:02'],
    [NOW, 6, 'Saved 14:02, version 6'],
    [NOW - DAY, 6, 'Saved yesterday 14:02, version 6'],
    [at(3, 1, 2025), 1, 'Saved 1 Mar 2025 09:05, version 1'],
  ])('%s with version %s: %s', (saved, version, line) => {
    expect(savedLine(saved, version, NOW)).toBe(line);
  });

  it.each([
    [NOW - DAY, 'It is due now.'],
    [NOW + 60_000, 'It is due now.'],
    [at(11, 23), 'Comes back tomorrow.'],
    [at(11, 29), 'Comes back on 29 Nov.'],
    [at(12, 31), 'Comes back on 31 Dec.'],
    [at(1, 2, 2027), 'Comes back on 2 Jan 2027.'],
  ])('%s to come: %s', (due, line) => {
    expect(comesBack(due, NOW)).toBe(line);
  });

  it('a day after its verb', () => {
    expect([onDay(NOW, NOW), onDay(NOW - DAY, NOW), onDay(at(11, 12), NOW), momentOf(NOW + DAY, NOW)]).toEqual([
      'today',
      'yesterday',
      'on 12 Nov',
      '14:02',
    ]);
  });
});
