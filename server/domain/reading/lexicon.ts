/** Lexicons: the phrases of a cue, compiled to one pattern and looked for as whole words. Every gap is bounded, so that no text makes the search slow. */

export type Phrases = readonly string[];
/** Lists of words that phrases share, by name. */
export type SharedWords = Readonly<Record<string, Phrases>>;

/**
 * Phrases as one pattern over lower-case text. A space also stands for a hyphen or a line's end, `*` for the rest of a word,
 * ` ~ ` for up to five words in between, and `{name}` for any word of a shared list; anything else is as in a regular
 * expression. An earlier phrase wins over a later one.
 */
export function lexicon(phrases: Phrases, shared: SharedWords = {}): RegExp {
  const patterns = phrases.map((phrase) => pattern(withWords(phrase, shared)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** One of the phrases, as a part of a pattern. */
export function anyOf(phrases: Phrases): string {
  return `(?:${phrases.join('|')})`;
}

/** A list of single words, written with spaces between them. */
export function words(text: string): Phrases {
  return text.trim().split(/\s+/);
}

/** Between two words, and never past the end of a sentence or of a quotation. */
const GAP = "[\\s,()'-]{1,3}";
const WORD = "[\\p{L}\\p{N}'%$€£](?:[\\p{L}\\p{N}'%$€£]|[.:-](?=[\\p{L}\\p{N}])){0,23}";

function withWords(phrase: string, shared: SharedWords): string {
  return phrase.replace(/\{([a-z][A-Za-z]+)\}/g, (_, name: string) => {
    const list = shared[name];
    if (!list) throw new Error(`no list of words called “${name}” for “${phrase}”`);
    return anyOf(list.map((word) => withWords(word, shared)));
  });
}

function pattern(phrase: string): string {
  return phrase
    .replaceAll(' ~ ', `(?:${GAP}${WORD}){0,5}?${GAP}`)
    .replace(/ (\??)/g, (_, optional) => (optional ? '[\\s-]{0,3}' : '[\\s-]{1,3}'))
    .replace(/(?<=\p{L})\*/gu, '\\p{L}{0,14}');
}
