/** A reason beside a decision, first of all in the part that carries the answer. */

import { coreOf, type Draft, type Hit, marksOf, passagesBut, sentenceOf, textAt, writtenAt } from '../draft.ts';
import { isClean } from '../praise.ts';
import { clearReasons } from '../reason.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { statementsAround } from '../statement.ts';

export const givesReason = { id: 'gives-reason', level: 'good', applies: always, find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const core = clearReasons(coreOf(draft)).filter((hit) => isOwn(hit, draft));
  const given = (
    core.length > 0 ? core : clearReasons(passagesBut(draft, 'situation', 'reflection')).filter((hit) => isOwn(hit, draft))
  ).map(clauseOf);
  const [first] = given;
  if (!first) return [];
  return [{ part: first.passage.part, marks: marksOf(given), seen: `You gave a reason: “${beginning(writtenAt(first))}”.`, advice: null }];
}

/** A reason for what the candidate's side does: what others decided has theirs, and a sentence that begins with `Since` may only say since when. */
function isOwn(hit: Hit, draft: Draft): boolean {
  const around = statementsAround(hit);
  if (around.length === 0 || (textAt(hit) === 'since' && around[0]?.from === hit.from)) return false;
  if (textAt(hit) === 'since' && isOfTime(hit)) return false;
  const main =
    around.findLast(({ from, modality }) => from < hit.from && modality !== 'conditional') ?? around.find(({ from }) => from > hit.from);
  if (!main || !isClean({ ...hit, from: main.from, to: main.from + 1 }, draft)) return false;
  if (main.isPassive && main.clause.tokens.some(({ word }) => word === 'by')) return false;
  return main.subject.kind !== 'person' && (main.subject.kind !== 'thing' || draft.scaffold.id !== 'star');
}

/** `Since the merger`; `it hangs there since the office opened`: what is, since something was. */
function isOfTime(hit: Hit): boolean {
  const around = statementsAround(hit);
  const at = around.findLastIndex(({ from }) => from <= hit.from);
  const given = around[at];
  const main = around[at - 1];
  if (!given) return false;
  return given.clause.opener !== 'since' || given.clause.verbAt < 0 || (given.tense === 'past' && main?.tense === 'present');
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
