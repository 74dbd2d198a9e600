/** How it came out: a change that is told without saying how much, where the answer has no figure for it. */
import { AFTER, LATER, UNMEASURED, WORDS } from './cues/degree.ts';
import { type Draft, type Hit, hits, type Passage, passagesOf, sentenceOf } from './draft.ts';
import { amountsIn } from './figure.ts';
import { lexicon } from './lexicon.ts';

const CLAIM = lexicon(UNMEASURED, WORDS);
const CHANGE = lexicon(['from', 'down to', 'up to', 'went', 'now', 'instead of', '{change}'], WORDS);

/** Where the outcome is told. */
const OUTCOME = { star: 'result', design: null, troubleshooting: 'verify', situational: 'follow-up', principle: 'example' } as const;

/** Claims of a change in the part of the outcome, where nothing in it says how much. */
export function unmeasured(draft: Draft): readonly Hit[] {
  const part = OUTCOME[draft.scaffold.id];
  const [outcome] = part === null ? [] : passagesOf(draft, part);
  if (!outcome) return [];
  const claims = hits([outcome], CLAIM).filter((claim) => !hasAmount(outcome, sentenceOf(claim)));
  return isMeasured(outcome, claims) ? [] : claims;
}

/** A sentence of its own that tells a change with its amount, as late as the claim or later. */
function isMeasured(outcome: Passage, claims: readonly Hit[]): boolean {
  const first = Math.min(...claims.map((claim) => sentenceOf(claim).from));
  return outcome.sentences.some(
    (sentence) =>
      sentence.to > first - NEAR && hasAmount(outcome, sentence) && outcome.text.slice(sentence.from, sentence.to).match(CHANGE),
  );
}

/** Signs before the claim: the sentence before it may say how much. */
const NEAR = 160;

function hasAmount(outcome: Passage, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return amountsIn([outcome]).some((figure) => figure.from >= from && figure.to <= to && !isAnchor(outcome.text, figure));
}

/** `One quarter later`, `after the third month`: when it was, not how much. */
function isAnchor(text: string, { from, to }: Hit): boolean {
  return LATER.test(text.slice(to, to + 16)) || AFTER.test(text.slice(Math.max(0, from - 32), from));
}
