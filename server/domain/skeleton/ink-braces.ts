/** What stands in braces in a line of Ink: texts that change, texts under a condition, or what is shown by its value. */

export type Braced = { readonly condition: string | null; readonly isSequence: boolean; readonly texts: readonly string[] };
export type Group = { readonly from: number; readonly to: number };

const STOP = /^[.,;:!?…)]/;
const MARK = /^\s*[&!~$]{1,3}/;

/** Outermost braces that are closed. */
export function groupsIn(text: string): Group[] {
  const open: number[] = [];
  const found: Group[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (sign === '}') {
      const from = open.pop();
      if (from !== undefined && open.length === 0) found.push({ from, to: index + 1 });
    }
  }
  return found;
}

/** Of what stands between the braces. */
export function bracedIn(inner: string): Braced {
  const isMarked = MARK.test(inner);
  const marks: { readonly sign: string; readonly index: number }[] = [];
  let depth = 0;
  for (const { 0: sign, index } of inner.matchAll(/\\.|\|\||[{}:|]/g)) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && (sign === '|' || (sign === ':' && marks.length === 0 && !isMarked))) marks.push({ sign, index });
  }
  const [first] = marks;
  const condition = first?.sign === ':' ? inner.slice(0, first.index).trim() : null;
  const bars = marks.filter(({ sign }) => sign === '|').map(({ index }) => index);
  const starts = [first?.sign === ':' ? first.index + 1 : 0, ...bars.map((index) => index + 1)];
  const texts = starts.map((from, index) => inner.slice(from, bars[index] ?? inner.length));
  const isSequence = isMarked || (condition === null && texts.length > 1);
  return { condition, isSequence, texts: texts.map((one, index) => (isMarked && index === 0 ? one.replace(MARK, '') : one)) };
}

/** Words and what a condition adds to them, without a space before a stop. */
export function besideStop(said: string, more: string): string {
  return STOP.test(more.trimStart()) ? said.trimEnd() + more.trimStart() : said + more;
}

/** What comes before words that may begin with a stop. */
export function beforeStop(said: string, rest: string): string {
  return STOP.test(rest) ? said.trimEnd() : said;
}
