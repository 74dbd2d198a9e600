import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { TEXTS, TODAY } from '../../../server/today/statements.ts';
import { createTodayStore } from '../../../server/today/store.ts';
import { openTemporary } from '../temporary.ts';

async function planOf(text: string): Promise<string[]> {
  const { reader } = await openTemporary();
  const steps = await reader.all<{ detail: string }>(sql.raw(`explain query plan ${text}`));
  return steps.map(({ detail }) => detail);
}

describe('what Today asks the database', () => {
  it.each([
    ['TODAY', TODAY],
    ['TEXTS', TEXTS],
  ])('is found through indexes: %s', async (_, text) => {
    const details = await planOf(text);
    const tables =
      'runs|answers|answer_versions|cards|reviews|evidence|stories|story_screens|story_matches|row|run|rated|newest|latest|shown';
    expect(details.filter((detail) => /^SEARCH/.test(detail)).length).toBeGreaterThan(0);
    // What is scanned is a list that was asked for, or the few rows that a part has found.
    expect(
      details.filter((detail) => /^SCAN/.test(detail) && new RegExp(`^SCAN (${tables})( |$)`).test(detail) && !/^SCAN shown$/.test(detail)),
    ).toEqual([]);
    expect(details.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([]);
  });

  it('uses the index made for each table', async () => {
    const used = new Set((await planOf(TODAY)).flatMap((detail) => /INDEX (\w+)/.exec(detail)?.[1] ?? []));
    for (const index of [
      'answers_of',
      'evidence_recent',
      'cards_due',
      'cards_subject',
      'reviews_recent',
      'runs_best',
      'runs_last',
      'runs_recent',
      'story_matches_best',
      'story_screens_of',
    ])
      expect(used).toContain(index);
  });

  it('is answered for whoever has nothing, and for whoever asks of nothing', async () => {
    const store = createTodayStore(await openTemporary());
    const nothing = { candidate: 'nobody', day: 0, tomorrow: 1, questionIds: [], scenarioIds: [], cards: 10 };
    expect(await store.facts(nothing)).toMatchObject({
      questions: [],
      scenarios: [],
      cards: [],
      evidence: [],
      runs: [],
      nextDue: null,
      isEmpty: true,
    });
    const asked = await store.facts({ ...nothing, questionIds: ['a', 'b"\'\0'], scenarioIds: ['s'] });
    expect(asked.questions.map(({ id, answer, card }) => [id, answer, card])).toEqual([
      ['a', null, null],
      ['b"\'\0', null, null],
    ]);
    expect(asked.scenarios).toEqual([{ id: 's', best: null, lastAt: null, doneToday: false }]);
    expect(await store.texts('nobody', ['x'])).toEqual({});
  });
});
