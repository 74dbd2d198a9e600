/** What stays after it: changes to the system, and what the candidate would do differently. */

import * as cues from './cues/learning.ts';
import { type Draft, type Hit, hits, isDenied, isWished, passagesBut, passagesOf } from './draft.ts';
import { lexicon } from './lexicon.ts';

const LASTING = lexicon(cues.LASTING, cues.WORDS);

/** Feelings and commonplaces. */
const PRAISE = lexicon(cues.PRAISE);
/** Where nobody thinks, nothing is learned: `The cluster will be upgraded in spring`. */
const PERSONAL = lexicon(cues.PERSONAL);

/** Fewer words hold no thought. */
const LEAST_WORDS = 8;

/** Nothing is said of what was misjudged or is done otherwise: empty, a few words, or only how it felt. */
export function isUnreflected(draft: Draft): boolean {
  const [reflection] = passagesOf(draft, 'reflection');
  if (!reflection || reflections(draft).length > 0) return false;
  return reflection.words < LEAST_WORDS || hits([reflection], PRAISE).length > 0 || hits([reflection], PERSONAL).length === 0;
}

/** Parts in which a plan is a promise and not yet a wish. */
const PLANNED = ['prevent', 'follow-up'];
const PLAIN_GUARD = lexicon(cues.PLAIN_GUARD);

/** Changes that outlive the repair. What the candidate only wishes had been there is none. */
export function lastingChanges(draft: Draft): readonly Hit[] {
  const planned = passagesOf(draft, ...PLANNED);
  const told = passagesBut(draft, 'situation', 'task', 'impact', 'signals', 'assess', 'clarify', 'reflection', ...PLANNED);
  const reflected = passagesOf(draft, 'reflection');
  const done = [...hits(told, LASTING), ...hits(reflected, LASTING)].filter((hit) => !isWished(hit));
  return [...done, ...hits(planned, LASTING), ...hits(planned, PLAIN_GUARD)].filter((hit) => !isDenied(hit));
}

const REFLECTION = lexicon(cues.REFLECTION);

export function reflections(draft: Draft): readonly Hit[] {
  return hits(passagesOf(draft, 'reflection'), REFLECTION);
}
