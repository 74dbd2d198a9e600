/** “We” throughout, or nobody at all: what the candidate did cannot be told from what the team did. */
import { type Draft, marksOf, type Passage, passagesOf } from '../draft.ts';
import { ownActions, passiveActions, sharedActions } from '../ownership.ts';
import type { Found, Rule } from '../rule.ts';

export const noOwnPart = {
  id: 'no-own-part',
  level: 'weak',
  applies: ({ scaffold }) => scaffold !== 'design' && scaffold !== 'troubleshooting',
  find,
} satisfies Rule;

/** Told in these parts; what one learned or believes is nobody's deed. */
const TOLD = ['task', 'action', 'result', 'example', 'decide'];

function find(draft: Draft): readonly Found[] {
  const told = passagesOf(draft, ...TOLD);
  const own = ownActions(told).length;
  const shared = sharedActions(told);
  const nameless = passiveActions(told);
  const part = draft.scaffold.core;
  if (own === 0 && shared.length + nameless.length >= 3 && nameless.length > shared.length)
    return [
      {
        part,
        marks: marksOf(nameless),
        seen: `Things “were done” ${times(nameless.length)}, and nobody does them.`,
        advice: 'Say which of them you did or decided, and who did the others.',
      },
    ];
  if (!isShared(own, shared.length, told)) return [];
  return [
    {
      part,
      marks: marksOf(shared),
      seen: `“We” or “the team” acts ${times(shared.length)}${own === 0 ? ', and “I” never' : ', “I” once'}.`,
      advice: 'Say which decision was yours, and what the others took on.',
    },
  ];
}

function isShared(own: number, shared: number, told: readonly Passage[]): boolean {
  const words = told.reduce((sum, passage) => sum + passage.words, 0);
  return (own === 0 && shared >= 2 && words > 0) || (own === 1 && shared >= 6);
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}
