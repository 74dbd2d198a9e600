/** Trade-offs: what a choice costs, what was given up for it, and what else could have been done. */

import { type Cues, cuesIn, isShown, placesOf } from './cue.ts';
import * as cues from './cues/trade-off.ts';
import { type Draft, type Hit, passagesBut, textAt } from './draft.ts';
import { cuesDue, DUE, duePassages } from './due.ts';
import { lexicon } from './lexicon.ts';
import { type Statement, statementsOf } from './statement.ts';

const CLEAR = lexicon([...cues.PAID, ...cues.GIVEN_UP, ...cues.REFUSED, ...cues.WORSE], cues.WORDS);
const FAINT = lexicon(cues.FAINT, cues.WORDS);

/** What the draft weighs, in whichever part. */
export function tradeOffs(draft: Draft): Cues {
  const { clear, faint } = cuesIn(draft, passagesBut(draft, 'signals', 'reflection'), CLEAR, FAINT, 'also-wished');
  return { clear: [...clear.filter((hit) => !isEmptied(hit)), ...abstentions(draft)], faint: faint.filter((hit) => !isEmptied(hit)) };
}

/** `gave nothing up`, `costs nobody anything`. */
function isEmptied(hit: Hit): boolean {
  return /\b(?:nothing|nobody|no one|none)\b/.test(textAt({ ...hit, to: hit.to + 12 }));
}

/** Where it is due. */
export function tradeOffsDue(draft: Draft): Cues {
  return cuesDue(tradeOffs(draft), draft, DUE.tradeOff);
}

/** A part of so many words that is there for weighing should weigh. */
const WRITTEN = 25;

export function isWeighed(draft: Draft): boolean {
  const due = tradeOffsDue(draft);
  const words = duePassages(draft, DUE.tradeOff).reduce((sum, passage) => sum + passage.words, 0);
  const hasPart = draft.scaffold.parts.some(({ id }) => id === 'trade-off');
  if (hasPart && words < WRITTEN) return isShown(tradeOffs(draft), draft);
  // A part that is there for it needs no second place; elsewhere one that is told clearly is no chance either.
  return isShown(due, draft) || due.clear.length > (hasPart ? 1 : 0) || (hasPart && due.clear.length + placesOf(due.faint) > 1);
}

/** What was left undone in the part that weighs: `I do not collect their logs`, `we cannot say afterwards`. */
function abstentions(draft: Draft): readonly Hit[] {
  return draft.passages
    .filter(({ part }) => part === 'trade-off')
    .flatMap((passage) =>
      statementsOf(passage)
        .flat()
        .filter(isAbstention)
        .map(({ from, to }) => ({ passage, from, to })),
    );
}

/** Whoever finds nothing, hears nothing or has to do nothing abstains from nothing. */
const NO_DEED = new Set('have find see know think need be notice hear'.split(' '));

function isAbstention({ subject, isDenied, modality, clause }: Statement): boolean {
  if (!isDenied || (subject.kind !== 'i' && subject.kind !== 'we') || (modality !== 'told' && modality !== 'conditional')) return false;
  const verbs = clause.tokens.slice(clause.verbAt).filter(({ tags }) => tags.has('Verb') && !tags.has('Auxiliary') && !tags.has('Modal'));
  return verbs.length > 0 && verbs.every(({ root }) => !NO_DEED.has(root));
}
