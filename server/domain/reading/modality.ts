/** Whether a clause tells what was: or a wish, a condition, a question, what somebody else said, what is still to come. */
import { type Clause, SAYING } from './clause.ts';
import type { SubjectKind } from './subject.ts';

/** `wished` is what would be, `meant` what was only planned or hoped for. */
export type Modality = 'told' | 'wished' | 'meant' | 'conditional' | 'reported' | 'asked';
export type Tense = 'past' | 'present' | 'future' | 'none';

const CONDITION = new Set(['if', 'unless', 'whether']);
const WISHING = new Set(['would', 'should', 'might', 'may', 'ought']);
/** What makes the verb behind it something not yet done: `I wanted to`, `we hope to`. */
const INTENT = new Set('want hope wish intend plan need mean like try aim suppose forget fail refuse expect'.split(' '));
/** Of these the passive says that it is not there yet: `a way back is planned`. */
const PLANNED = new Set('plan foresee intend announce demand propose suggest discuss order expect consider request schedule'.split(' '));

export type Neighbour = { readonly clause: Clause; readonly subject: SubjectKind; readonly modality: Modality };

export function modalityOf(clause: Clause, before: Neighbour | null, isQuestion: boolean): Modality {
  if (isQuestion) return 'asked';
  if (CONDITION.has(clause.opener)) return 'conditional';
  if (isPlanned(clause)) return 'meant';
  if (hasWish(clause)) return 'wished';
  if (before && isReport(clause, before)) return 'reported';
  // `…, and rolled it back` goes on with the mood of what stands before it.
  if (before && clause.opener !== '' && isBareVerb(clause) && before.modality !== 'told') return before.modality;
  return 'told';
}

function hasWish({ tokens, verbAt }: Clause): boolean {
  const verb = tokens[verbAt];
  if (!verb) return false;
  if (WISHING.has(verb.word)) return true;
  if (verb.word === 'could') return tokens[verbAt + 1]?.word === 'have' || tokens[verbAt + 2]?.word === 'have';
  return false;
}

function isPlanned({ tokens, verbAt }: Clause): boolean {
  const chain = tokens.slice(Math.max(verbAt, 0), verbAt + 5);
  const isPassive = chain.some(({ tags }) => tags.has('Passive')) || chain[0]?.tags.has('Copula') === true;
  return verbAt >= 0 && isPassive && chain.some(({ tags, root }, at) => at > 0 && tags.has('Verb') && PLANNED.has(root));
}

/** From which token on a clause speaks of what was only meant: `I wanted to | roll it back`; its length where it does not. */
export function intentAt({ tokens, verbAt }: Clause): number {
  const at = tokens.findIndex(
    (token, index) =>
      index >= verbAt && verbAt >= 0 && token.tags.has('Verb') && INTENT.has(token.root) && tokens[index + 1]?.word === 'to',
  );
  return at < 0 ? tokens.length : at + 1;
}

function isBareVerb({ verbAt }: Clause): boolean {
  return verbAt >= 0 && verbAt <= 1;
}

function isReport(clause: Clause, { clause: said, subject, modality }: Neighbour): boolean {
  if (modality === 'reported' && (clause.opener === 'and' || clause.opener === 'but')) return clause.tokens[1]?.word === 'that';
  if (modality === 'reported' && clause.opener === 'that') return true;
  const verbs = said.tokens.filter(({ tags }) => tags.has('Verb'));
  const verb = verbs.at(-1);
  if (!verb || !SAYING.has(verb.root) || subject === 'i') return false;
  return clause.opener === 'that' || clause.opener === '';
}

export function tenseOf({ tokens, verbAt }: Clause): Tense {
  const verb = tokens[verbAt];
  if (!verb) return 'none';
  if (verb.word === 'will' || verb.word === 'shall') return 'future';
  if (verb.tags.has('PastTense') || verb.word === 'had' || verb.word === 'was' || verb.word === 'were' || verb.word === 'did')
    return 'past';
  if (verb.word === 'have' || verb.word === 'has')
    return tokens.slice(verbAt + 1, verbAt + 4).some(({ tags }) => tags.has('PastTense')) ? 'past' : 'present';
  return 'present';
}
