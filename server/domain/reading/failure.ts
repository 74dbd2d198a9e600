/** What may fail: the bad day of a change, as one that was thought of or one that came. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import * as cues from './cues/failure.ts';
import { type Draft, type Hit, passagesBut, passagesOf, sentenceOf, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { type Statement, statementsOf } from './statement.ts';

const FAILURE = lexicon([...cues.IF, ...cues.KIND, ...cues.BLIND, ...cues.OTHER], cues.WORDS);
const FAINT = lexicon(cues.FAINT, cues.WORDS);
/** A red test is the pipeline at work, not a failure that was thought of. */
const OF_A_TEST =
  /(?:tests?|builds?|pipelines?|stages?|scans?|checks?|linters?|jobs?|ci)[\s,]{1,3}(?:\p{L}{1,6}[\s,]{1,3})?(?:fails?|failed|failing|breaks?|(?:is|are|goes|turns?) red)?$/u;

/** In what a design proposes, a lag or a lock is a property; where it fails, it is a failure. */
export function failures(draft: Draft): Cues {
  const { clear, faint } = cuesIn(draft, passagesBut({ ...draft, passages: beyondScene(draft) }, 'constrain'), FAILURE, FAINT);
  const isDue = ({ passage }: Hit): boolean => draft.scaffold.id !== 'design' || passage.part !== draft.scaffold.core;
  return { clear: clear.filter(isOfTheChange), faint: faint.filter((hit) => isDue(hit) && isOfTheChange(hit)) };
}

function isOfTheChange({ passage, from, to }: Hit): boolean {
  return (
    !OF_A_TEST.test(passage.text.slice(Math.max(0, from - 24), from)) && !OF_A_TEST.test(passage.text.slice(Math.max(0, from - 8), to))
  );
}

const EMPTY = lexicon(cues.EMPTY);
const NOTICED = lexicon(cues.NOTICED);

/** `If something goes wrong, we roll back`: it names neither what fails nor how that is seen. */
export function isNameless(hit: Hit): boolean {
  const sentence = sentenceOf(hit);
  const isWithin = ({ index, 0: { length } }: RegExpMatchArray): boolean =>
    sentence.from + (index ?? 0) < hit.to && hit.from < sentence.from + (index ?? 0) + length;
  const said = textAt(sentence);
  return Array.from(said.matchAll(EMPTY)).some(isWithin) && !said.match(NOTICED);
}

/** Where a principle stops: under a condition, or denied for some case, in the part that is there for it. */
export function limits(draft: Draft): readonly Hit[] {
  return passagesOf(draft, 'limit').flatMap((passage) =>
    statementsOf(passage)
      .flat()
      .filter((statement) => isLimit(statement, passage.text))
      .map(({ from, to }) => ({ passage, from, to })),
  );
}

const STOPPING = lexicon(cues.STOPPING);
const BOUNDLESS = lexicon(cues.BOUNDLESS);

/** `We stopped | when …`: the word that opens the next clause belongs to it. */
const NEXT_WORD = 6;

function isLimit({ from, to, modality, isDenied, subject }: Statement, text: string): boolean {
  const said = text.slice(from, to + NEXT_WORD);
  if (said.match(BOUNDLESS) || modality === 'reported' || modality === 'asked') return false;
  return said.match(STOPPING) !== null || (isDenied && subject.kind !== 'nobody');
}
