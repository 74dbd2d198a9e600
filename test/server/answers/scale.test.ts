import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { describe, expect, it } from 'vitest';
import { createHistoryStore } from '../../../server/answers/history/store.ts';
import { createQuestionPageStore } from '../../../server/answers/question-page-store.ts';
import { createAnswerStore } from '../../../server/answers/store.ts';
import { comesBack, momentOf, onDay, savedLine } from '../../../server/calendar/day-words.ts';
import { newId } from '../../../server/db/ids.ts';
import type { Reader } from '../../../server/db/reader.ts';
import { openTemporary } from '../temporary.ts';
import { DAY, NOW } from './desk.ts';

describe('whatever is stored', () => {
  it('a page reads as many rows as it shows, through an index each', async () => {
    const { reader, writer } = await openTemporary();
    const asked: string[] = [];
    // Finds nothing, and notes what it was asked.
    const noting = drizzle(async (text, _, method) => {
      asked.push(text);
      return { rows: method === 'get' ? (undefined as unknown as []) : [] };
    });
    const watched = { reader: noting as unknown as Reader, writer, study: { statements: () => [] } };
    const id = newId();
    const store = createAnswerStore(watched);
    const pages = createQuestionPageStore(watched);
    const history = createHistoryStore(watched);
    await Promise.all([store.find(id), store.open(id, 'outage'), store.newest(id, 'outage'), store.story(id, id)]);
    await Promise.all([pages.read(id, 'outage'), pages.earlier(id, 'outage', 5)]);
    await Promise.all([history.versions(id, 5), history.version(id, 1)]);
    expect(new Set(asked).size).toBe(14);
    await expectIndexed(reader, asked);
  });
});

async function expectIndexed(reader: Reader, asked: readonly string[]) {
  const plans = await Promise.all(asked.map((text) => reader.all<{ detail: string }>(`explain query plan ${text.replace(/\?\d*/g, '1')}`)));
  const steps = plans.flat().map(({ detail }) => detail);
  expect(steps.filter((step) => step.startsWith('SEARCH')).length).toBeGreaterThanOrEqual(asked.length);
  expect(steps.filter((step) => /^SCAN (?!CONSTANT)/.test(step))).toEqual([]);
  expect(steps.filter((step) => /^USE TEMP B-TREE FOR ORDER BY/.test(step))).toEqual([]);
}

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
    expect(comesBack(due, NOW, 0)).toBe(line);
  });

  it('a day after its verb', () => {
    expect([onDay(NOW, NOW, 0), onDay(NOW - DAY, NOW, 0), onDay(at(11, 12), NOW, 0), momentOf(NOW + DAY, NOW)]).toEqual([
      'today',
      'yesterday',
      'on 12 Nov',
      '14:02',
    ]);
  });
});
