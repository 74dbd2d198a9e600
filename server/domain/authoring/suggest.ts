/** What an author may have meant: the nearest known word, by edit distance. The only file that imports fastest-levenshtein. */
import { distance } from 'fastest-levenshtein';

/** `Did you mean “paging”?`, or undefined where nothing known is near. */
export function suggest(seen: string, known: Iterable<string>): string | undefined {
  const word = nearest(seen, known);
  return word === null ? undefined : `Did you mean “${word}”?`;
}

/** Words are compared up to this length: longer ones are no slips of the finger. */
const LONGEST = 60;

export function nearest(seen: string, known: Iterable<string>): string | null {
  if (seen.length === 0 || seen.length > LONGEST) return null;
  let best: string | null = null;
  // Of a word of one letter nothing is left to recognise but its case.
  let least = Math.min(seen.length, Math.max(1, Math.round(seen.length / 3)) + 1);
  for (const word of known) {
    if (Math.abs(word.length - seen.length) >= least) continue;
    const edits = distance(seen.toLowerCase(), word.toLowerCase());
    if (edits >= least) continue;
    best = word;
    least = edits;
  }
  return best;
}
