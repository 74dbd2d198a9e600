/** What may fail: the bad day of a change, as one that was thought of or one that came. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import * as cues from './cues/failure.ts';
import { type Draft, type Hit, passagesBut } from './draft.ts';
import { lexicon } from './lexicon.ts';

const FAILURE = lexicon([...cues.IF, ...cues.KIND, ...cues.BLIND, ...cues.OTHER], cues.WORDS);
const FAINT = lexicon(cues.FAINT, cues.WORDS);
/** A red test is the pipeline at work, not a failure that was thought of. */
const OF_A_TEST =
  /(?:tests?|builds?|pipelines?|stages?|scans?|checks?|linters?|jobs?|ci)[\s,]{1,3}(?:\p{L}{1,6}[\s,]{1,3})?(?:fails?|failed|failing|breaks?|(?:is|are|goes|turns?) red)?$/u;

/** In what a design proposes, a lag or a lock is a property; where it fails, it is a failure. */
export function failures(draft: Draft): Cues {
  const { clear, faint } = cuesIn(passagesBut({ ...draft, passages: beyondScene(draft) }, 'constrain'), FAILURE, FAINT);
  const isDue = ({ passage }: Hit): boolean => draft.scaffold.id !== 'design' || passage.part !== draft.scaffold.core;
  return { clear: clear.filter(isOfTheChange), faint: faint.filter((hit) => isDue(hit) && isOfTheChange(hit)) };
}

function isOfTheChange({ passage, from, to }: Hit): boolean {
  return (
    !OF_A_TEST.test(passage.text.slice(Math.max(0, from - 24), from)) && !OF_A_TEST.test(passage.text.slice(Math.max(0, from - 8), to))
  );
}
