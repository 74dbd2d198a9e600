/** What a reflection says: what is done otherwise since, and what was misjudged. Feelings, thanks and sayings are neither. */
import * as cues from './cues/reflection.ts';
import { type Draft, type Hit, passagesOf } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { type Statement, statementsOf } from './statement.ts';

const SINCE = lexicon(cues.SINCE);
const SAME = lexicon(cues.SAME);
const FEELING = lexicon(cues.FEELING);
const OTHERWISE = lexicon(cues.OTHERWISE);
const MISJUDGED = lexicon(cues.MISJUDGED);
const MISJUDGING = new Set(cues.MISJUDGING);
const LEARNING = new Set(cues.LEARNING);

/** Nothing is said of what was misjudged or is done otherwise: empty, or only how it felt. */
export function isUnreflected(draft: Draft): boolean {
  return changesOfMind(draft).length === 0 && misjudgements(draft).length === 0;
}

/** `I would ask the wards first`, `now the first call goes to the owner`. */
export function changesOfMind(draft: Draft): readonly Hit[] {
  return statedIn(draft, isChange);
}

/** `I had read past it`, `it took me too long`, `she was right`. */
export function misjudgements(draft: Draft): readonly Hit[] {
  return statedIn(draft, isMisjudgement);
}

type Test = (statement: Statement, said: string, sentence: string) => boolean;

function statedIn(draft: Draft, test: Test): readonly Hit[] {
  return passagesOf(draft, 'reflection').flatMap((passage) =>
    statementsOf(passage).flatMap((statements) => {
      const sentence = passage.text.slice(statements[0]?.from, statements.at(-1)?.to);
      return statements
        .filter(
          (one) => one.modality !== 'asked' && one.modality !== 'reported' && test(one, passage.text.slice(one.from, one.to), sentence),
        )
        .map(({ from, to }) => ({ passage, from, to }));
    }),
  );
}

/** Fewer words after the verb name nothing that is done. */
const LEAST_WORDS = 2;

function isChange({ subject, modality, tense, isDenied, clause }: Statement, said: string, sentence: string): boolean {
  if (subject.kind === 'person' || subject.kind === 'nobody' || said.match(FEELING)) return false;
  const isSame = isDenied ? said.match(OTHERWISE) !== null : sentence.match(SAME) !== null;
  if (isSame || clause.tokens.length - clause.verbAt - 1 < LEAST_WORDS) return false;
  const isOwn = subject.kind !== 'thing';
  if (modality === 'wished') return isOwn || said.match(SINCE) !== null;
  return said.match(SINCE) !== null && tense !== 'past' && (isOwn || !isDenied);
}

function isMisjudgement({ subject, tense, isDenied, clause }: Statement, said: string): boolean {
  if (said.match(FEELING)) return false;
  if (said.match(MISJUDGED)) return !(isDenied && subject.kind === 'nobody');
  if (subject.kind !== 'i' && subject.kind !== 'we')
    return subject.kind === 'person' && /\b(?:right|better than (?:me|i|we|us))\b/.test(said);
  if (tense !== 'past') return false;
  const verbs = clause.tokens.slice(clause.verbAt).filter(({ tags }) => tags.has('Verb'));
  return (
    isDenied ||
    verbs.some(({ root }) => MISJUDGING.has(root)) ||
    (verbs.some(({ root }) => LEARNING.has(root)) && /\b(?:that|how|why|what)$/.test(said))
  );
}
