/** Whether what was found in a draft is said to be so: by nobody else, not denied, and neither hoped for nor planned. */
import type { Draft, Hit } from './draft.ts';
import { isDeniedAfter } from './negation.ts';
import { type Statement, statementAt, statementsAround } from './statement.ts';

/** Parts in which a plan is a promise and not yet a wish. */
const PROMISES = ['prevent', 'follow-up', 'fail', 'propose', 'relieve', 'verify'];

/** `Wish` where what would be counts as well: a choice that was not taken is told so. */
export function isStated(hit: Hit, draft: Draft, wish: 'told' | 'also-wished' = 'told'): boolean {
  const statement = statementAt(hit);
  if (!statement) return true;
  return !isAbsent(hit, statement) && isReal(hit, statement, draft, wish);
}

/** A denial farther off than so many words does not reach what has a verb of its own. */
const NEAR = 6;

/** Of a phrase that says who does what: words that deny something else earlier in its clause are none of its. */
export function isStatedOutright(hit: Hit, draft: Draft): boolean {
  const statement = statementAt(hit);
  if (!statement) return true;
  return !isDeniedAfter(statement.clause.tokens.filter(({ to }) => to <= hit.from).slice(-NEAR)) && isReal(hit, statement, draft, 'told');
}

/** Words before it in its clause deny it; a consequence drawn from it in the same sentence makes up for it. */
function isAbsent(hit: Hit, statement: Statement): boolean {
  const before = statement.clause.tokens.filter(({ to }) => to <= hit.from);
  return isDeniedAfter(before) && !CONSEQUENCE.test(sentenceTail(hit));
}

/** There a question is the work: `How are secrets stored?`, `Is the monitoring itself blind?`. */
const ASKING = ['clarify', 'assess', 'fail'];

const CONSEQUENCE = /(?:^|[\s,])(?:so|hence|therefore|instead),? (?:i|we)\b/;

function isReal(hit: Hit, { modality, meantFrom }: Statement, draft: Draft, wish: 'told' | 'also-wished'): boolean {
  if (hit.from >= meantFrom) return false;
  switch (modality) {
    case 'told':
    case 'conditional':
      return !isUnreal(hit);
    case 'wished':
      return (wish === 'also-wished' || draft.scaffold.id !== 'star') && !isUnreal(hit);
    case 'meant':
      return PROMISES.includes(hit.passage.part) && draft.scaffold.id !== 'design';
    case 'asked':
      return ASKING.includes(hit.passage.part);
    case 'reported':
      return false;
  }
}

/** `If there were one, we could go back`; `had we the old image`. */
function isUnreal(hit: Hit): boolean {
  return (
    statementsAround(hit).some(
      ({ clause }) => clause.opener === 'if' && clause.tokens.slice(clause.verbAt, clause.verbAt + 1).some(({ word }) => word === 'were'),
    ) || /\b(?:had|were) (?:we|i|there|one)\b[^,.;]*$/.test(sentenceTail(hit))
  );
}

function sentenceTail({ passage, to }: Hit): string {
  const end = passage.sentences.findLast((span) => span.from <= to)?.to ?? to;
  return passage.text.slice(to, end).replace(/[.!]+$/, '');
}
