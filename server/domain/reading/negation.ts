/** What denies: words that turn what follows them in their clause into its absence. */
import type { Token } from './tagger.ts';

const DENYING = new Set(
  `not never no nobody none nothing neither nor without hardly barely scarcely cannot lack lacked lacking forgot forget failed refuse refused
   nowhere seldom rarely absent missing`.split(/\s+/),
);
/** `instead of`, `rather than`: what follows was not done. */
const INSTEAD = new Set(['instead', 'rather']);

/** Whether what stands behind `tokens`, the words before it in its clause, is said not to be so. Twice denied is said. */
export function isDeniedAfter(tokens: readonly Token[]): boolean {
  const times = tokens.filter((token, at) => DENYING.has(token.word) || isInstead(token, tokens[at + 1])).length;
  return times % 2 === 1;
}

function isInstead({ word }: Token, next: Token | undefined): boolean {
  return INSTEAD.has(word) && (next?.word === 'of' || next?.word === 'than');
}

export function isDenying({ word }: Token): boolean {
  return DENYING.has(word);
}
