/** Reasons and trade-offs: why this, and what was given up for it. */
import { type Hit, hits, isDenied, type Passage, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';

const WHEN =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december';
const REASON = lexicon(
  "because(?! of him| of her)|so that|in order to|which is why|that's why|that is why|that was why|the reason|otherwise|or else|for fear|due to|given that|the point (?:is|was|being)",
  `since(?! (?:then|that (?:day|week|time)|the (?:start|beginning|morning|deploy|incident|last)|when|${WHEN}|\\d|yesterday|last|about|around)|[.,;]|$)`,
  ", as (?:a|an|the|it|they|we|i|these|those|there|his|her|my|our|nobody|most|each|that|otherwise|\\p{L}{3,12}ing)|so i (?!used?|set up|installed|introduced|worked)\\p{L}{2,14}|so (?:we|they|it|nobody|our|the|an?|a bad|a mistake) ~ (?:could|can|would|cannot|can't|were|was|doesn't|does|had|knew|reaches|never)",
  'to (?:see|rule out|find out|tell|confirm|avoid|make sure|prove|keep|buy time|stay|save|protect)(?: \\p{L}{2,14})?',
  '(?:would|could) have (?:only |just |meant |cost |dropped |left |lost |hurt )(?:\\p{L}{2,12})?',
);

export function reasons(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, REASON);
}

/** Reasons that leave no doubt; these are praised. */
const CLEAR =
  /^(?:because|since|so that|which is why|that's why|that is why|otherwise|given that|so i (?:chose|decided|picked|took|kept|stopped|went))/;

const AFTER_A_PAUSE = ', as ';

export function clearReasons(passages: readonly Passage[]): readonly Hit[] {
  return reasons(passages).filter((hit) => CLEAR.test(textAt(hit)) || textAt(hit).startsWith(AFTER_A_PAUSE));
}

const ADJECTIVE = '(?:cheaper|simpler|slower|faster|quicker|riskier|safer|easier|harder|nicer|fewer|bigger|better|worse|calmer)';
const COMPARED = `(?:${ADJECTIVE}|less \\p{L}{3,12}|more \\p{L}{3,14})`;
const TRADE_OFF = lexicon(
  "trade ?offs?|instead of|rather than|would rather|(?:i|we|they|she|he|you)'d rather|rather (?:have|pay|see|keep|lose|wait|lose)|prefer(?:red|s)?|alternatives?|options|the other option|downsides?|drawbacks?|disadvantages?|advantages?|pros and cons|versus|vs|on the other hand|whereas|compromise",
  '(?:give|gives|giving|gave|given) up|(?:lose|loses|losing|we lost|lost) (?:us |the |some |that |it )?\\p{L}{2,14}|at the (?:cost|price|expense) of|the (?:other )?price|costs? (?:us|me|them|more|nothing|each|two|a|an|about|choice|metrics|\\d|[$€£])|cost (?:us|a|about|the)|we pay|i pay|pay(?:s)? (?:for|with)|in exchange',
  '(?:chose|choose|pick|picked|prefer|preferred|take|took|favour|favor|trunk based|pin|directories|sampling|spot) ~ over|over (?:release branches|branches|a dedicated|head sampling|a restart)',
  '(?:compare|compared|comparing|weigh|weighed|weighing|considered|consider|costed|accept|accepted|accepting|sacrific\\p{L}{1,4}|tempting|outweigh\\p{L}{0,2})',
  `${COMPARED} than|${COMPARED} to \\p{L}{2,10} than|${ADJECTIVE} ~ but|(?:cheapest|simplest|safest|weakest|quickest|slowest) and|(?:is|are|was|were|be|been) ${COMPARED}(?:,| and| but)|would(?:'ve| have)? (?:be|been) ${COMPARED}`,
  "could(?:'ve| have) (?:bought|used|picked|taken|chosen|gone|done|patched|restarted)|the catch|more expensive|too (?:tight|loose) |a tighter|we risk|more (?:wiring|ordering|moving parts|repetition|complexity)|harder (?:to|for)|until the day|(?:for )?double the|(?:simpler|cheaper|easier|safer|faster) (?:until|unless|as long as)|(?:the|a|at the|my|our|its) risk (?:that|of|is)|takes (?:longer|patience|more)|took longer|the cost (?:is|was|of)|have to be disciplined|a (?:bit|little|lot) (?:slower|harder|longer|more)|adds? ~ (?:latency|complexity|overhead|work|effort|delay|ms|minutes|moving parts)|i'm (?:ok|okay|fine) with|live with|would mean|(?:i|we) (?:would not|wouldn't|will not|won't)|i'm not|(?:fair|good) point|(?:his|her|their) (?:argument|worry|fear|point|concern)",
);

export function tradeOffs(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, TRADE_OFF).filter((hit) => !isDenied(hit));
}
