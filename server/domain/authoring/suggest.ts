/** What an author may have meant: the nearest known word, by edit distance. */

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
    const distance = editDistance(seen.toLowerCase(), word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
