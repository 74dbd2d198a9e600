/** A person made the cause: called so, judged by a trait, wished away, or measured by what they should have done. What others are quoted as saying is theirs. */

import * as cues from './cues/blame.ts';
import { type Hit, hits, isDenied, type Passage, sentenceOf } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { isDeniedAfter } from './negation.ts';
import { type Statement, statementsOf } from './statement.ts';
import { isPerson } from './subject.ts';
import type { Token } from './tagger.ts';

const BLAME = lexicon(cues.BLAME, cues.WORDS);

/** Where they put it on a person. */
export function blamedIn(passages: readonly Passage[]): readonly Hit[] {
  const found = [...blamedByPhrase(passages), ...passages.flatMap(blamingIn)];
  return found.filter((hit, at) => !found.some((other, before) => before < at && overlap(other, hit)));
}

/** By the phrases alone: for texts that are longer than an answer. */
export function blamedByPhrase(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, BLAME, 'bare').filter((hit) => (!isDenied(hit) || isOwnDenial(hit)) && !isGeneral(hit));
}

function overlap(a: Hit, b: Hit): boolean {
  return a.passage === b.passage && a.from < b.to && b.from < a.to;
}

/** Phrases that hold their `not` themselves: `didn't bother`. */
function isOwnDenial({ passage, from, to }: Hit): boolean {
  return /n't|never|not|no /.test(passage.bare.slice(from, to));
}

const ANYBODY = /(?:^|[^\p{L}])(?:someone|somebody|anyone|whoever|if|nobody|unless)[^\p{L}][^.]{0,60}$/u;

/** A rule and not a story: `it ends where someone knew the danger and didn't care`. */
function isGeneral(hit: Hit): boolean {
  const { from } = sentenceOf(hit);
  return ANYBODY.test(hit.passage.bare.slice(Math.max(from, hit.from - 80), hit.from));
}

function blamingIn(passage: Passage): readonly Hit[] {
  return statementsOf(passage).flatMap((statements) =>
    statements
      .filter((one, at) => isBlaming(one, statements, at, passage.text) && passage.bare[one.from] === passage.text[one.from])
      .map(({ from, to }) => ({ passage, from, to })),
  );
}

function isBlaming(statement: Statement, all: readonly Statement[], at: number, text: string): boolean {
  if (statement.modality === 'reported' || statement.modality === 'asked') return false;
  if (isThoughtBefore(all[at - 1])) return false;
  return isCalledCause(statement) || isJudged(statement, text) || isDutyMissed(statement) || isWishedAway(statement, all);
}

/** `We thought he was careless, but …`. */
function isThoughtBefore(before: Statement | undefined): boolean {
  return before?.modality === 'reported';
}

const CAUSES = new Set(cues.CAUSES);

/** `The real problem was Dmitri`, `Dmitri was the problem`, `what it came down to was her`. */
function isCalledCause({ clause, subject, isDenied: denied }: Statement): boolean {
  const verb = clause.tokens[clause.verbAt];
  if (denied || !verb?.tags.has('Copula')) return false;
  const complement = nounIn(clause.tokens.slice(clause.verbAt + 1));
  if (!complement) return false;
  const isCause =
    subject.tokens.some(({ root }) => CAUSES.has(root)) || clause.tokens.slice(0, clause.verbAt).some(({ root }) => root === 'down');
  return (
    (isCause && isSomebody(complement)) ||
    (subject.kind === 'person' && isOne(subject.tokens) && CAUSES.has(complement.root) && complement.root !== 'reason')
  );
}

/** The head of the first noun phrase. */
function nounIn(tokens: readonly Token[]): Token | undefined {
  const first = tokens.findIndex(({ tags }) => tags.has('Noun') || tags.has('Pronoun'));
  if (first < 0 || first > 3 || tokens.slice(0, first).some(({ tags }) => tags.has('Preposition') || tags.has('Verb'))) return undefined;
  const next = tokens.findIndex(({ tags }, at) => at > first && !tags.has('Noun'));
  return tokens[(next < 0 ? tokens.length : next) - 1];
}

const SOMEBODY = new Set(['he', 'she', 'him', 'her', 'himself', 'herself']);

/** One person, by pronoun, name or role; groups, `we` and `anybody` are none. */
function isSomebody(token: Token): boolean {
  if (SOMEBODY.has(token.word)) return true;
  return isPerson(token) && !token.tags.has('Plural') && !GROUPS.has(token.root) && !token.tags.has('Possessive');
}

const GROUPS = new Set(cues.GROUPS);

function isOne(phrase: readonly Token[]): boolean {
  const head = phrase.at(-1);
  return head !== undefined && (isSomebody(head) || head.word === 'they' || head.word === 'who');
}

const TRAIT = lexicon(cues.TRAITS);

/** `Prakash is lazy`, `she is the sort who …`, `that is how he is made`. */
function isJudged({ clause, subject, from, to, isDenied: denied, modality }: Statement, text: string): boolean {
  if (modality === 'conditional' || subject.kind !== 'person') return false;
  const said = text.slice(from, to);
  if (said.match(cues.SORT)) return true;
  return !denied && clause.tokens[clause.verbAt]?.tags.has('Copula') === true && said.match(TRAIT) !== null;
}

const TREATED = new Set(cues.TREATED);

/** `Neil should have caught it`; but not `he should have been told`. */
function isDutyMissed({ clause, subject }: Statement): boolean {
  if (subject.kind !== 'person' || !isOne(subject.tokens)) return false;
  const words = clause.tokens.slice(clause.verbAt);
  const at = words.findIndex(({ word }) => word === 'should' || word === 'ought');
  if (at < 0 || !words.slice(at, at + 4).some(({ word }) => word === 'have')) return false;
  return (
    words.some(({ tags }, index) => index > at && tags.has('PastTense')) &&
    !words.some(({ word }) => word === 'been') &&
    !words.some(({ root }) => TREATED.has(root))
  );
}

/** `If he'd done his job, none of this would have happened`: somebody else's deed undoes it. */
function isWishedAway(statement: Statement, all: readonly Statement[]): boolean {
  const { clause, subject, tense } = statement;
  if (clause.opener !== 'if' || tense !== 'past' || subject.kind !== 'person' || !isOne(subject.tokens)) return false;
  if (subject.tokens.at(-1)?.word === 'they') return false;
  return all.some((other) => other !== statement && other.clause.tokens.some(({ word }) => word === 'would') && undoes(other));
}

function undoes({ clause, subject }: Statement): boolean {
  return subject.kind === 'nobody' || isDeniedAfter(clause.tokens);
}
