/** The way back from a change: what undoes it, what stays ready behind it, and what turns it off. */

import { beyondScene, type Cues, cuesIn } from './cue.ts';
import type { Draft } from './draft.ts';
import { lexicon } from './lexicon.ts';

const FORMER =
  '(?:old|older|previous|former|prior|earlier|existing|legacy|original|last|last good|known good|last known good|last working|blue|vulnerable)';
const BEFORE =
  '(?:versions?|images?|releases?|digests?|builds?|tags?|plans?|replica ?sets?|config|configuration|states?|node pool|scripts?|deploy|deployment|commit|revision|servers?|side|sides|environment|clusters?|path|rules?(?: sets?)?|keys?|package|box|system|engine|mainframe|machines?|folder|column|database|instances?|site|stack|route|pipeline|file|way|one|ones|order|pods?|copy|setup|service|code|schema|table|monolith)';
const TURN =
  '(?:switch|switches|switched|switching|flip|flips|flipped|flipping|point|points|pointed|pointing|re point|re pointing|put|puts|putting|turn|turned|turning|move|moved|moving|cut|shift|shifted|route|routed|swap|swapped|bring|brings|brought|take|takes|taken|taking|took|pull|pulled|set|sets|setting|change|changed|pin|pinned|drop|dropped|scale|scaled|weights? go|traffic goes)';
const BACKWARDS = [
  'roll(?:s|ed|ing)? ?(?:\\p{L}{2,12} ){0,3}back|roll ?backs?|rollout undo|undo(?:es|ne|ing)?|un ?drain|revert*|back(?:ed|ing)? out',
  'backouts?|break glass|fall(?:s|ing)? ?back|fell back|fallbacks?|fail(?:s|ed|ing)? ?back|failbacks?|pinned back',
  `(?:${TURN}|send|sent) ~ again`,
  `${TURN} (?:(?!(?:the|our) (?:bill|cost|number))\\p{L}{1,12} ){0,4}back(?! (?:to|into|in|from) (?:work|bed|sleep|the (?:desk|office|vendor|shop|colo|store)|me|us|him|her|you))`,
  '(?:get|got|go|goes|going|went|come|comes|coming|came) back (?:in|within|on|onto|alone|by|with|if|over|means|at any)',
  '(?:go|goes|going|went) back (?:to|is|was|takes|took|has|needs|needed|meant)(?! (?:work|bed|sleep|the (?:desk|office)|me|us|him|her|you))',
  '(?:could|can|may|would|might|should|to|we|that is|then|and|it|of) (?:go|come|get) back(?! (?:to (?:me|us|you|him|her|work)|with))',
  `back (?:on|onto|to|at) (?:the |its |an |a |our |his )?(?:\\p{L}{2,12} )?${FORMER}`,
  '(?:way|ways|road|path|step|steps|bridge) (?:back|home)',
  '(?:return|returns|returning|returned) (?:path|is|means|by itself|in|within|to (?:the|its|saved|ordinary))|we return',
  '(?:to|could|can) return(?! (?:a|an|the|an error|errors))|point of no return',
];
const BEHIND = [
  `(?:${FORMER} (?:\\p{L}{2,12} )?${BEFORE}|the one before|version before|mainframe|both (?:sides|systems|engines|clusters|versions)) ~ (?:stay(?:s|ed)?|kept|keeps|remain(?:s|ed)?|sat|stands|stood|runs on|running|warm|ready|alive|untouched|loaded|beside|next to|in place|available|on standby|still|intact|there|rehears*)`,
  `(?:keep|keeps|kept|keeping|leave|leaves|left|leaving|preserve|preserved) ~ ${FORMER} (?:\\p{L}{2,12} )?${BEFORE}`,
  `(?:previous|older|prior|last good|known good|last known good|last working) (?:\\p{L}{2,10} )?${BEFORE}`,
  `(?:to|on|onto|at|put|redeploy) (?:the |an )?(?:old|former|blue) (?:\\p{L}{2,10} )?${BEFORE}`,
  '(?:still (?:being )?written|still writing|still write|still (?:valid|runs?|running|serving)|stays? (?:warm|open|started|ready|for)|dual (?:reads?|writes?)|both ways|written the whole time)',
  'bring(?:s|ing)? (?:it|them|us) back|comes? back (?:with|by)|(?:brought|bring|took|take|taken) ~ (?:back|in) again',
];
const OFF = [
  '(?:turn|switch|flip|toggle)(?:e[sd]|ing|s)? (?:it|that|this|them|us|the (?!old|former|legacy)\\p{L}{2,14}(?: \\p{L}{2,14})?) off',
  '(?:flag|toggle|feature|plugin|setting|button) ~ (?:off|out|back)|flag off|(?:be|is|are|gets?|get) (?:turned|switched|flipped) off',
  'kill ?switch|feature (?:flags?|toggles?)|behind a (?:flag|toggle|setting|switch)|by (?:a |the )?(?:flag|toggle)|flip (?:it|them|the)',
  'traffic off|weight (?:back )?to zero|(?:a|one|per|the) flag(?! day)|config toggle',
  '(?:taking|take|takes|taken) (?:(?:it|that|this|them|the (?:rule|change|patch|flag|filter|block|limit|switch)) )?(?:out|back)(?! of)',
  'reversible|revers(?:ed|al|es|ing)|redeploy*|re apply|abort*|escape hatch|plan b|contingency|backup plan|untouched',
  'call(?:ed|s)? (?:it )?off|either way|stop button|(?:it |that )?stops? (?:by itself|itself|alone|without anyone)|halts?|stop criteria',
  'stop that wave',
  'restor(?:e|es|ing) (?:from|the|a|an|that|it|them|one|to|both|only)|restored (?:from|to|the|a|an)|restore (?:test|drill|point)',
  'backup and restore|(?:pulled|pull) (?:up|the file|it)|snapshot ~ (?:kept|back|first|before)',
  'to (?:undo|reverse|revert|take it|leave it)|(?:comes|come) back with',
];
const UNDO = lexicon(...BACKWARDS, ...BEHIND, ...OFF);
const FAINT = lexicon(
  'snapshot|backup|restor(?:e|es|ing)|cancel(?:led|ed)?|keeps? the|kept (?:the|as|for)|pin (?:the|to)|freeze|pauses?|side by side',
);

export function rollbacks(draft: Draft): Cues {
  return cuesIn(beyondScene(draft), UNDO, FAINT);
}
