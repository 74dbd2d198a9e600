/** How it came out: a change that is told without saying how much, where the answer has no figure for it. */
import { AFTER, LATER, UNMEASURED, WORDS } from './cues/degree.ts';
import { type Draft, type Hit, hits, type Passage, passagesOf, sentenceOf } from './draft.ts';
import { amountsIn } from './figure.ts';
import { lexicon } from './lexicon.ts';
import type { TextSpan } from './sentence.ts';

const CLAIM = lexicon(UNMEASURED, WORDS);
const CHANGE = lexicon(['from', 'down to', 'up to', 'went', 'now', 'instead of', '{change}'], WORDS);

/** Where the outcome is told; a design has none yet. */
const OUTCOME = { star: 'result', design: null, troubleshooting: 'verify', situational: 'follow-up', principle: 'example' } as const;

/** Claims of a change in the part of the outcome, where nothing in it says how much. */
export function unmeasured(draft: Draft): readonly Hit[] {
  const part = OUTCOME[draft.scaffold.id];
  const [outcome] = part === null ? [] : passagesOf(draft, part);
  const claims = outcome ? hits([outcome], CLAIM) : [];
  const [first] = claims;
  if (!outcome || !first) return [];
  const told = measuredSentences(outcome);
  const bare = claims.filter((claim) => !told.has(sentenceOf(claim).from));
  return bare.length === 0 || isMeasured(outcome, sentenceOf(bare[0] ?? first).from, told) ? [] : bare;
}

/** A sentence that tells a change with its amount, beside the first bare claim or after it. */
function isMeasured({ sentences, text }: Passage, first: number, told: ReadonlySet<number>): boolean {
  return sentences.some(({ from, to }) => to > first - NEAR && told.has(from) && text.slice(from, to).match(CHANGE) !== null);
}

/** Signs before the claim: the sentence before it may say how much. */
const NEAR = 160;

/** Where the sentences begin that hold an amount. */
function measuredSentences(outcome: Passage): ReadonlySet<number> {
  const amounts = amountsIn([outcome]).filter((figure) => !isAnchor(outcome.text, figure));
  return new Set(amounts.map((figure) => sentenceOf(figure).from));
}

/** `One quarter later`, `after the third month`: when it was, not how much. */
function isAnchor(text: string, { from, to }: TextSpan): boolean {
  return LATER.test(text.slice(to, to + 16)) || AFTER.test(text.slice(Math.max(0, from - 32), from));
}
