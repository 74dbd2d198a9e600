/** Telling: people outside the repair who heard what was going on, and how often. */

import * as cues from './cues/communication.ts';
import { type Draft, type Hit, hits, type Passage, sentenceOf, textAt } from './draft.ts';
import { DUE, duePassages } from './due.ts';
import { lexicon } from './lexicon.ts';
import { isStated } from './stated.ts';
import { type Statement, statementAt, statementsOf } from './statement.ts';

const TOLD = lexicon(cues.TOLD, cues.WORDS);

/** In a reflection one says what one would tell next time; that is not counted. */
export function communications(draft: Draft): readonly Hit[] {
  const due = duePassages(draft, DUE.telling);
  return [...hits(due, TOLD).filter((hit) => isStated(hit, draft) && isSent(hit)), ...due.flatMap((passage) => tellings(passage, draft))];
}

const TELLING = new Set(cues.TELLING);
const HEARERS = lexicon(cues.WORDS.hearers);

/** `I had rung the operations director`: somebody on the candidate's side tells somebody who waits. */
function tellings(passage: Passage, draft: Draft): readonly Hit[] {
  return statementsOf(passage)
    .flat()
    .filter((statement) => isTelling(statement, passage.text, draft))
    .map(({ from, to }) => ({ passage, from, to }));
}

function isTelling({ subject, modality, isDenied, clause, from, to }: Statement, text: string, draft: Draft): boolean {
  const isDone = modality === 'told' || (modality === 'wished' && draft.scaffold.id !== 'star');
  if (!isDone || isDenied || subject.kind === 'thing' || subject.kind === 'nobody') return false;
  const verb = clause.tokens.slice(clause.verbAt).find(({ tags, root }) => tags.has('Verb') && TELLING.has(root));
  if (!verb || from === to) return false;
  const behind = text.slice(verb.to, to);
  return behind.match(HEARERS) !== null && !/^\s(?:me|us|back)\b/.test(behind);
}

/** `The vendor told us` is told, but not by the candidate's side. */
function isSent(hit: Hit): boolean {
  return !/^\p{L}+ (?:me|us|myself)\b/u.test(textAt(hit)) && statementAt(hit)?.modality !== 'conditional';
}

const RHYTHM = lexicon(cues.RHYTHM);

/** Updates at times that were known beforehand. */
export function regularUpdates(draft: Draft): readonly Hit[] {
  const sentences = communications(draft).map(sentenceOf);
  const timed = sentences.filter((sentence) => textAt(sentence).match(RHYTHM));
  return [...new Map(timed.map((sentence) => [`${sentence.passage.part} ${sentence.from}`, sentence])).values()];
}
