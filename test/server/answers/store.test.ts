import { describe, expect, it } from 'vitest';
import { createAnswerStore } from '../../../server/answers/store.ts';
import type { AnswerChange, StoredAnswer } from '../../../server/answers/stored-answer.ts';
import { newId } from '../../../server/db/ids.ts';
import type { RatedAnswer } from '../../../server/domain/study/rated-answer.ts';
import { openTemporary } from '../temporary.ts';

async function openStore() {
  const database = await openTemporary();
  const change = (answerId: string, was: StoredAnswer | null, action: string, more: Partial<AnswerChange> = {}): AnswerChange => ({
    answerId,
    was,
    candidate: database.candidate,
    questionId: 'outage',
    rated: null,
    now: 5,
    next: { parts: { action }, tab: 'tab', sent: 1, storyId: null, simulated: false, closedAt: null },
    versions: [{ parts: { action }, reason: 'saved', at: 5, marks: null }],
    ...more,
  });
  const count = async (table: string) => (await database.reader.all<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n;
  return { store: createAnswerStore({ ...database, study: { statements } }), change, count };
}

/** What a rating leaves behind, as far as it can be counted. */
function statements(candidate: string, questionId: string, { evidence, missed }: RatedAnswer) {
  return [
    ...evidence.map(({ subject, sourceId, version, at }) => ({
      sql: `insert into evidence (candidate_id, subject, source, source_id, version, at) values (?, ?, 'answer', ?, ?, ?)`,
      args: [candidate, subject, sourceId, version, at],
    })),
    ...missed.map((pointer) => ({
      sql: 'insert into pointer_misses (candidate_id, question_id, pointer_id, times) values (?, ?, ?, 1)',
      args: [candidate, questionId, pointer],
    })),
  ];
}

const EVIDENCE = { subject: 'question:outage', source: 'answer', version: 2, level: 3, selfLevel: 3, at: 5 } as const;

describe('a change to an answer', () => {
  it('tells what the answer is now, as it is read afterwards', async () => {
    const { store, change } = await openStore();
    const id = newId();
    const first = await store.change(change(id, null, 'One.'));
    expect(first).toEqual(await store.find(id));
    const second = first && (await store.change(change(id, first, 'One, two.')));
    expect(second).toEqual(await store.find(id));
    expect(second).toMatchObject({ revision: 2, version: 2, words: 2 });
  });

  it('is written whole or not at all: of two from the same state one is nothing', async () => {
    const { store, change, count } = await openStore();
    const id = newId();
    const was = await store.change(change(id, null, 'One.'));
    const rated = { evidence: [{ ...EVIDENCE, sourceId: id }], missed: ['told'], cards: [], review: null };
    const both = await Promise.all([store.change(change(id, was, 'Two.')), store.change(change(id, was, 'Other.', { rated }))]);
    expect(both.map((one) => one?.parts.action)).toEqual(['Two.', undefined]);
    expect(await store.find(id)).toMatchObject({ parts: { action: 'Two.' }, revision: 2, version: 2 });
    expect([await count('answer_versions'), await count('evidence'), await count('pointer_misses')]).toEqual([2, 0, 0]);
  });

  it('brings what its rating leaves behind with it', async () => {
    const { store, change, count } = await openStore();
    const id = newId();
    const rated = { evidence: [{ ...EVIDENCE, sourceId: id }], missed: ['told', 'review'], cards: [], review: null };
    expect(await store.change(change(id, null, 'One.', { rated }))).toMatchObject({ version: 1 });
    expect([await count('answer_versions'), await count('evidence'), await count('pointer_misses')]).toEqual([1, 1, 2]);
  });

  it('without a version is refused from an old state too', async () => {
    const { store, change } = await openStore();
    const id = newId();
    const was = await store.change(change(id, null, 'One.'));
    expect(await store.change(change(id, was, 'Two.', { versions: [] }))).not.toBeNull();
    expect(await store.change(change(id, was, 'Three.', { versions: [] }))).toBeNull();
  });

  it('begins no second open answer to a question, and no answer of a taken id', async () => {
    const { store, change, count } = await openStore();
    const id = newId();
    await store.change(change(id, null, 'One.'));
    expect(await store.change(change(newId(), null, 'Two.'))).toBeNull();
    expect(await store.change(change(id, null, 'Two.', { questionId: 'other' }))).toBeNull();
    expect(await count('answers')).toBe(1);
  });

  it('to a closed answer, or to one that is gone, is refused', async () => {
    const { store, change } = await openStore();
    const id = newId();
    const was = await store.change(change(id, null, 'One.'));
    const closed = was && (await store.change({ ...change(id, was, 'One.'), next: { ...was, closedAt: 9 }, versions: [] }));
    expect(closed).toMatchObject({ closedAt: 9 });
    expect(await store.change(change(id, closed, 'Two.'))).toBeNull();
    expect(await store.change(change(newId(), was, 'Two.', { versions: [] }))).toBeNull();
  });
});
