/** What outlives a repair: changes to the system that stop the next failure of its class. */

import * as cues from './cues/learning.ts';
import { type Draft, type Hit, hits, passagesBut, passagesOf } from './draft.ts';
import { DUE, duePassages } from './due.ts';
import { lexicon } from './lexicon.ts';
import { isStated } from './stated.ts';
import { type Statement, statementAt, statementsOf } from './statement.ts';

const LASTING = lexicon(cues.LASTING, cues.WORDS);
const GUARDING = new Set(cues.GUARDING);
const GUARD = lexicon(cues.WORDS.guard);
const PLAIN_GUARD = lexicon(cues.PLAIN_GUARD);
/** Parts in which a plan is a promise and not yet a wish. */
const PLANNED = ['prevent', 'follow-up'];
const SCENE = ['situation', 'task', 'impact', 'signals', 'assess', 'clarify'];

/** Changes that outlive the repair, in whichever part. What the candidate only wishes had been there is none, nor is a habit of theirs. */
export function lastingChanges(draft: Draft): readonly Hit[] {
  const told = passagesBut(draft, ...SCENE);
  const phrases = [...hits(told, LASTING), ...hits(passagesOf(draft, ...PLANNED), PLAIN_GUARD)];
  return [...phrases.filter((hit) => isStated(hit, draft) && !isHabit(statementAt(hit))), ...guards(told)];
}

export function lastingDue(draft: Draft): readonly Hit[] {
  const due = duePassages(draft, DUE.lasting);
  return lastingChanges(draft).filter(({ passage }) => due.includes(passage));
}

/** `I read it twice now`: a care that leaves with the one who takes it. */
function isHabit(statement: Statement | null): boolean {
  return statement !== null && statement.subject.kind === 'i' && statement.tense === 'present';
}

/** `The job refuses …`, `it has stopped two`: a thing that acts by itself. */
function guards(passages: readonly Hit['passage'][]): readonly Hit[] {
  return passages.flatMap((passage) =>
    statementsOf(passage)
      .flat()
      .filter((statement) => isGuarding(statement, passage.text))
      .map(({ from, to }) => ({ passage, from, to })),
  );
}

function isGuarding(statement: Statement, text: string): boolean {
  const { subject, modality, tense, clause, from, to } = statement;
  if (
    (subject.kind !== 'thing' && !(subject.kind === 'none' && isThingAhead(clause))) ||
    (modality !== 'told' && modality !== 'conditional') ||
    tense === 'none'
  )
    return false;
  const verbs = clause.tokens.slice(clause.verbAt).filter(({ tags }) => tags.has('Verb') && !tags.has('Auxiliary'));
  const said = text.slice(from, to);
  const isNow = tense === 'present' || clause.tokens.some(({ word }) => word === 'has' || word === 'have');
  if (verbs.some(({ root }) => GUARDING.has(root)) && (isNow || said.match(GUARD) || said.match(CAUGHT))) return true;
  if (said.match(BY_ITSELF)) return true;
  return isNow && isSince(statement, text) && verbs.some(({ root, tags }) => !tags.has('Copula') && !STANDING.has(root));
}

/** `By March all 38 interfaces set …`: the subject stands behind the date. */
function isThingAhead({ tokens, verbAt }: Statement['clause']): boolean {
  return tokens.slice(0, Math.max(verbAt, 0)).some(({ tags, word }) => tags.has('Plural') && tags.has('Noun') && word.endsWith('s'));
}

const CAUGHT = lexicon(cues.CAUGHT);
const BY_ITSELF = lexicon(cues.BY_ITSELF);
const SINCE = lexicon(cues.SINCE);
const SETTLED = lexicon(cues.SETTLED);
const STANDING = new Set(cues.STANDING);

/** A way of working that holds from then on; that all is well again is none. */
function isSince({ from, to }: Statement, text: string): boolean {
  const said = text.slice(from, to);
  return said.match(SINCE) !== null && said.match(SETTLED) === null;
}
