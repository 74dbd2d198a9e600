/** Lexicons: lists of phrases, looked for as whole words. Every gap is bounded, so that no text makes the search slow. */

/**
 * Phrases as one pattern over lower-case text. A space also stands for a hyphen or a line's end, `*` for the rest of a word,
 * ` ~ ` for up to five words in between; anything else is as in a regular expression.
 */
export function lexicon(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Between two words, and never past the end of a sentence or of a quotation. */
const GAP = "[\\s,()'-]{1,3}";
const WORD = "[\\p{L}\\p{N}'%$€£](?:[\\p{L}\\p{N}'%$€£]|[.:-](?=[\\p{L}\\p{N}])){0,23}";

function pattern(phrase: string): string {
  return phrase
    .replaceAll(' ~ ', `(?:${GAP}${WORD}){0,5}?${GAP}`)
    .replace(/ (\??)/g, (_, optional) => (optional ? '[\\s-]{0,3}' : '[\\s-]{1,3}'))
    .replace(/(?<=\p{L})\*/gu, '\\p{L}{0,14}');
}
