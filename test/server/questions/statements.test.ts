import { describe, expect, it } from 'vitest';
import { createQuestionStore } from '../../../server/questions/store.ts';
import { openAskedReader } from '../asked-reader.ts';
import { openTemporary } from '../temporary.ts';

describe('what the questions ask the database', () => {
  it('is found through indexes', async () => {
    const { reader, asked, planOf } = await openAskedReader();
    const { writer } = await openTemporary();
    const store = createQuestionStore({ reader, writer });
    await store.standings('nobody', ['led-incident']);
    await store.searchAnswers('nobody', 'rollback');
    expect(asked.size).toBe(2);
    const steps = (await Promise.all([...asked].map(planOf))).flat();
    for (const index of ['answers_of', 'cards_subject', 'evidence_recent']) expect(steps.join()).toContain(`INDEX ${index}`);
    // The list that was asked for, and the index of words.
    expect(steps.filter((step) => /^SCAN/.test(step) && !/^SCAN (asked|answer_words) VIRTUAL TABLE/.test(step))).toEqual([]);
  });
});
