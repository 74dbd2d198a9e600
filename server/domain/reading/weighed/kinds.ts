/** What a sentence may tell, as the labelled sentences have it: each kind with the letter that labels it. */

/** Small letters are the empty counterparts: `it cost nobody anything` where a price is due. */
export const KIND_LETTERS = {
  tradeOff: 'T',
  noTradeOff: 't',
  failure: 'F',
  noFailure: 'f',
  reflection: 'X',
  noReflection: 'x',
  lasting: 'L',
  noLasting: 'l',
  reach: 'R',
  wayBack: 'B',
  telling: 'N',
  blame: 'D',
  pride: 'H',
  outcome: 'O',
  noOutcome: 'o',
} as const;

export type SentenceKind = keyof typeof KIND_LETTERS;

export const SENTENCE_KINDS = Object.keys(KIND_LETTERS) as readonly SentenceKind[];
