/** What an author may have meant: the nearest known word, by edit distance, or what there is. The only file that imports fastest-levenshtein. */
import { distance } from 'fastest-levenshtein';

/** `Did you mean “paging”?`, or undefined where nothing known is near. */
export function suggest(seen: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const near = nearest(seen, words);
  const word = near !== null && distance(seen, near) === 1 ? near : (longerOf(seen, words) ?? near);
  return word === null ? undefined : `Did you mean “${word}”?`;
}

/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 4;

/** The one word that begins like this: “paper” was more likely “papered” than “page”. */
function longerOf(seen: string, words: readonly string[]): string | undefined {
  const longer = seen.length < SHORTEST_BEGINNING ? [] : words.filter((word) => word.length > seen.length && word.startsWith(seen));
  return longer.length === 1 ? longer[0] : undefined;
}

/** More than these are read by nobody. */
const MOST_LISTED = 6;

/** As `suggest`; where nothing is near, what there is: `There are “paging” and “overview”.` Undefined where there is nothing. */
export function suggestOrList(seen: string, known: Iterable<string>): string | undefined {
  const words = [...new Set(known)];
  return suggest(seen, words) ?? listed(seen, words);
}

function listed(seen: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const far = (word: string) => distance(seen.slice(0, LONGEST), word.slice(0, LONGEST));
  const likeliest = words.toSorted((a, b) => far(a) - far(b)).slice(0, MOST_LISTED);
  const named = words.filter((word) => likeliest.includes(word)).map((word) => `“${word}”`);
  const more = words.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  const last = all.pop() ?? '';
  return all.length === 0 ? `There is only ${last}.` : `There are ${all.join(', ')} and ${last}.`;
}

/** Words are compared up to this length: longer ones are no slips of the finger. */
const LONGEST = 60;

/** `most`: edits by which it may be off, where fewer are wanted than its length allows. */
export function nearest(seen: string, known: Iterable<string>, most = LONGEST): string | null {
  if (seen.length === 0 || seen.length > LONGEST) return null;
  let best: string | null = null;
  // Of a word of one letter nothing is left to recognise but its case.
  let least = Math.min(seen.length, Math.max(1, Math.round(seen.length / 3)) + 1, most + 1);
  for (const word of known) {
    if (Math.abs(word.length - seen.length) >= least) continue;
    const edits = distance(seen.toLowerCase(), word.toLowerCase());
    if (edits >= least) continue;
    best = word;
    least = edits;
  }
  return best;
}
