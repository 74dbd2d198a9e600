/** Telling: people outside the repair who heard what was going on, and how often. */

import * as cues from './cues/communication.ts';
import { type Draft, type Hit, hits, type Passage, sentenceOf, textAt } from './draft.ts';
import { DUE, duePassages } from './due.ts';
import { lexicon } from './lexicon.ts';
import { isStated } from './stated.ts';
import { type Statement, statementAt, statementsOf } from './statement.ts';
import type { Token } from './tagger.ts';
import { isTool } from './tool.ts';

const TOLD = lexicon(cues.TOLD, cues.WORDS);

/** In a reflection one says what one would tell next time; that is not counted. */
export function communications(draft: Draft): readonly Hit[] {
  const due = duePassages(draft, DUE.telling);
  return [...hits(due, TOLD).filter((hit) => isStated(hit, draft) && isSent(hit)), ...due.flatMap((passage) => tellings(passage, draft))];
}

const TELLING = new Set(cues.TELLING);
const HEARERS = lexicon(cues.WORDS.hearers);
const HEARING = new Set(cues.HEARING);
const HOLDING = new Set(cues.HOLDING);
const MESSAGE = lexicon(cues.WORDS.message);
const CLOCK = lexicon(cues.CLOCK);
const WITHIN = new Set(cues.WITHIN);

/** `I had rung the operations director`: somebody on the candidate's side tells somebody who waits. */
function tellings(passage: Passage, draft: Draft): readonly Hit[] {
  return statementsOf(passage)
    .flat()
    .filter((statement) => isTelling(statement, passage.text, draft) || isHearing(statement, passage.text, draft))
    .map(({ from, to }) => ({ passage, from, to }));
}

function isTelling({ subject, modality, isDenied, clause, from, to }: Statement, text: string, draft: Draft): boolean {
  if (!isDone(modality, draft) || isDenied || subject.kind === 'thing' || subject.kind === 'nobody') return false;
  const verb = clause.tokens.slice(clause.verbAt).find(({ tags, root }) => tags.has('Verb') && TELLING.has(root));
  if (!verb || from === to) return false;
  const behind = text.slice(verb.to, to);
  return (behind.match(HEARERS) !== null || isToOthers(statementTail(clause, verb))) && !/^\s(?:me|us|back)\b/.test(behind);
}

function isDone(modality: Statement['modality'], draft: Draft): boolean {
  return modality === 'told' || (modality === 'wished' && draft.scaffold.id !== 'star');
}

function statementTail({ tokens }: Statement['clause'], verb: Token): readonly Token[] {
  return tokens.slice(tokens.indexOf(verb) + 1);
}

/** `the plant`, `the chief nurse`, `both schools`: whom one rings by what they are, and no colleague of the repair. */
function isToOthers(behind: readonly Token[]): boolean {
  const [first] = behind;
  if (!first || !(first.tags.has('Determiner') || first.tags.has('Possessive') || first.word === 'both')) return false;
  const end = behind.findIndex(({ tags }, at) => at > 0 && !tags.has('Noun') && !tags.has('Adjective'));
  const phrase = behind.slice(1, end < 0 ? behind.length : end);
  const head = phrase.at(-1);
  return head?.tags.has('Noun') === true && !WITHIN.has(head.root) && phrase.every(({ word }) => !isTool(word));
}

/** `Support had wording at 09:25`, `owners know by minute fifteen`: whoever waits has something by the clock. */
function isHearing({ subject, modality, isDenied, clause, from, to }: Statement, text: string, draft: Draft): boolean {
  if (!isDone(modality, draft) || isDenied || subject.kind !== 'person') return false;
  const verb = clause.tokens[clause.verbAt];
  const said = text.slice(from, to);
  if (!verb || !HEARING.has(verb.root) || !said.match(HEARERS) || !said.match(CLOCK)) return false;
  return !HOLDING.has(verb.root) || said.match(MESSAGE) !== null;
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
