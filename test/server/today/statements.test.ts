import { describe, expect, it } from 'vitest';
import { createTodayStore, type TodayQuery } from '../../../server/today/store.ts';
import { openAskedReader } from '../asked-reader.ts';
import { openTemporary } from '../temporary.ts';

const NOTHING: TodayQuery = { candidate: 'nobody', day: 0, tomorrow: 1, questionIds: [], scenarioIds: [], cards: 10 };

/** The steps of all that Today asks, by statement. */
async function plans(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { reader, asked, planOf } = await openAskedReader();
  const store = createTodayStore({ reader });
  await store.facts(NOTHING);
  await store.texts('nobody', ['x']);
  return new Map(await Promise.all([...asked].map(async (text) => [text, await planOf(text)] as const)));
}

/** Lists that were asked for, and the few rows that a part of a statement has found, are gone through. */
const SHORT = ['asked', 'longest', 'waiting', 'review', 'shown', 'scores'];

describe('what Today asks the database', () => {
  it('is found through indexes', async () => {
    const found = await plans();
    expect(found.size).toBe(14);
    for (const [text, details] of found) {
      expect(details.filter((detail) => /^SEARCH/.test(detail)).length, text).toBeGreaterThan(0);
      const scanned = details.flatMap((detail) => /^SCAN (\S+)/.exec(detail)?.[1] ?? []);
      expect(
        scanned.filter((name) => !SHORT.includes(name)),
        text,
      ).toEqual([]);
      expect(
        details.filter((detail) => detail.includes('TEMP B-TREE')),
        text,
      ).toEqual([]);
    }
  });

  it('uses the index made for each table', async () => {
    const steps = [...(await plans()).values()].flat();
    const used = new Set(steps.flatMap((detail) => /INDEX (\w+)/.exec(detail)?.[1] ?? []));
    for (const index of [
      'answers_of',
      'evidence_recent',
      'interviews_of',
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
    expect(await store.facts(NOTHING)).toMatchObject({
      questions: [],
      scenarios: [],
      dueCards: [],
      doneCards: [],
      evidence: [],
      endedRuns: [],
      nextDue: null,
      isEmpty: true,
    });
    const asked = await store.facts({ ...NOTHING, questionIds: ['a', 'b"\'🙂'], scenarioIds: ['s'] });
    expect(asked.questions.map(({ id, answer, card }) => [id, answer, card])).toEqual([
      ['a', null, null],
      ['b"\'🙂', null, null],
    ]);
    expect(asked.scenarios).toEqual([{ id: 's', best: null, lastAt: null, doneToday: false }]);
    expect(await store.texts('nobody', ['x'])).toEqual(new Map());
  });
});
