/** Trade-offs: what a choice costs, what was given up for it, and what else could have been done. */

import { beyondScene, type Cues, cuesIn, isShown, placesOf } from './cue.ts';
import * as cues from './cues/trade-off.ts';
import { type Draft, type Hit, hits, passagesBut, passagesOf } from './draft.ts';
import { lexicon } from './lexicon.ts';

const CLEAR = lexicon([...cues.PAID, ...cues.GIVEN_UP, ...cues.REFUSED, ...cues.WORSE], cues.WORDS);

const FAINT = lexicon(cues.FAINT, cues.WORDS);

/** What the draft weighs: in the part that is there for it, and beyond it. */
export function tradeOffs(draft: Draft): Cues {
  return cuesIn(passagesBut({ ...draft, passages: beyondScene(draft) }, 'reflection', 'constrain'), CLEAR, FAINT);
}

/** In the part for it, a sentence that turns round sets one thing against another. */
const TURN = lexicon(cues.TURN);

/** A trade-off part of so many words should hold one; if it praises only, two clear ones elsewhere make up for it. */
const WRITTEN = 25;

export function isWeighed(draft: Draft): boolean {
  const all = tradeOffs(draft);
  const [due] = passagesOf(draft, 'trade-off');
  if (!due || due.words < WRITTEN) return isShown(all, draft);
  const turns = hits([due], TURN);
  const within = ({ passage }: Hit): boolean => passage.part === due.part;
  return all.clear.some(within) || placesOf([...all.faint.filter(within), ...turns]) > 1 || placesOf(all.clear) > 1;
}
