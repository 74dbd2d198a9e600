import { describe, expect, it } from 'vitest';
import { tickChange, tickedBefore, tickedIn } from '../../../server/domain/answer/checklist.ts';
import type { Question } from '../../../server/domain/question/question.ts';

const pointers = ['coordinated', 'told', 'review'].map((id) => ({ id, text: id, html: id }) as unknown as Question['pointers'][number]);
const LISTED = { pointers };

function form(ticked: string | undefined, ...shown: string[]): Record<string, string | undefined> {
  return { ticked, ...Object.fromEntries(shown.map((id) => [`shown-${id}`, '1'])) };
}

describe('the list of a question', () => {
  it('is ticked where the form says so, in the order of the question', () => {
    expect(tickedIn(LISTED, form(undefined, 'review', 'told', 'nonsense', '__proto__'))).toEqual(['told', 'review']);
  });

  it('knows what its page was made with, and that a form without it says nothing', () => {
    expect(tickedBefore(LISTED, form('review nonsense  told'))).toEqual(['told', 'review']);
    expect(tickedBefore(LISTED, form(''))).toEqual([]);
    expect(tickedBefore(LISTED, form(undefined, 'told'))).toBeNull();
  });

  it.each([
    ['nothing', form('told', 'told'), null],
    ['nothing where the form has no list', form(undefined, 'told'), null],
    ['a tick', form('', 'told'), { base: [], added: ['told'], removed: [] }],
    ['a tick taken out', form('told review', 'told'), { base: ['told', 'review'], added: [], removed: ['review'] }],
    ['both', form('told', 'review'), { base: ['told'], added: ['review'], removed: ['told'] }],
    ['nothing of what the question does not ask', form('nonsense', 'other'), null],
  ])('changes by %s', (_, sent, change) => expect(tickChange(LISTED, sent)).toEqual(change));
});
