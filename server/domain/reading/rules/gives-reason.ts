/** A reason beside a decision, first of all in the part that carries the answer. */

import { coreOf, type Draft, type Hit, marksOf, passagesBut, sentenceOf, writtenAt } from '../draft.ts';
import { clearReasons } from '../reason.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const givesReason = { id: 'gives-reason', level: 'good', applies: always, find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const core = clearReasons(coreOf(draft));
  const given = (core.length > 0 ? core : clearReasons(passagesBut(draft, 'situation', 'reflection'))).map(clauseOf);
  const [first] = given;
  if (!first) return [];
  return [{ part: first.passage.part, marks: marksOf(given), seen: `You gave a reason: “${beginning(writtenAt(first))}”.`, advice: null }];
}

/** From the word that gives the reason to the next pause. */
function clauseOf(hit: Hit): Hit {
  const end = sentenceOf(hit).to;
  const pause = hit.passage.text.slice(hit.to, end).search(/[,;:.](?:\s|$)/);
  return { ...hit, to: pause < 0 ? Math.max(hit.to, end) : hit.to + pause };
}

/** Nine words are enough to know the place by. */
function beginning(text: string): string {
  const words = text.split(' ');
  return words.length <= 9 ? text : `${words.slice(0, 9).join(' ')} …`;
}
