/** Where the first sentence of a text ends. */

/** A word or a number, its stop, and a capital letter after it. */
const SENTENCE_END = /(?:(?<![\p{L}.])(\p{L}{2,})|\p{N}[%)]?)[.?!]["”’)]?(?=\s+["“‘(]?\p{Lu})/gu;
const ABBREVIATIONS = new Set(
  'approx vs etc inc ltd corp co dr mr mrs ms prof st jr sr no nr dept est min max avg resp incl excl ca cf al fig vol ver gen gov sgt lt capt mt ft jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'.split(
    ' ',
  ),
);

/** Up to its stop, with it; the whole text where it is one sentence. */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    if (!ABBREVIATIONS.has((match[1] ?? '').toLowerCase())) return text.slice(0, match.index + match[0].length);
  }
  return text;
}
