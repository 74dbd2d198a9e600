/** The reflection says what is different since. */
import { type Draft, type Hit, marksOf, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { isClean } from '../praise.ts';
import { changesOfMind, misjudgements } from '../reflection.ts';
import type { Found, Rule } from '../rule.ts';

export const reflects = { id: 'reflects', level: 'good', applies: ({ scaffold }) => scaffold === 'star', find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const changes = changesOfMind(draft).filter((hit) => isClean(hit, draft) && !isSameAgain(hit));
  const turned = changes.length > 0 ? changes : misjudgements(draft);
  if (turned.length === 0) return [];
  const what = changes.length > 0 ? 'what you do differently' : 'what you misjudged';
  const seen = `Reflection says ${what}: ${quotedWords(turned.slice(0, 1))}.`;
  return [{ part: 'reflection', marks: marksOf(turned), seen, advice: null }];
}

/** `I can't say I would do anything differently`, `I would again listen to myself`: nothing is otherwise. */
function isSameAgain(hit: Hit): boolean {
  const said = textAt(hit);
  if (/\b(?:would|'d) (?:again|still)\b|\bdo (?:it|that|this) (?:the same|all|just)\b/.test(said)) return true;
  return /\b(?:anything|a thing)\b/.test(said) && /(?:n't|\bnot|\bnever|\bdoubt|\bhardly)\b/.test(textAt(sentenceOf(hit)));
}
