/** How often a source of Twee sets each variable, in whatever way and wherever: in macros, in links, in scripts. */

const SET = /\$(\w+)\s{0,9}(to\b|=(?!=)|[-+*/%]=|\+\+|--)/g;
const TAKEN =
  /\b(?:into|bind|2bind|each|for|unset|capture)\s{1,9}\$(\w+)|["']\$(\w+)["']|\bvariables\s?(?:\.\s?(\w+)|\[\s?["'](\w+))|(?:\+\+|--)\$(\w+)/g;
const OPENING = ['<<', '(set:', '(put:', '][', 'data-setter'];
const CLOSING = ['>>', ']]'];
/** Nobody writes more into a macro before it sets something. */
const LONGEST = 400;

export function timesSetIn(source: string): (variable: string) => number {
  const times = new Map<string, number>();
  const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const { 1: name = '', 2: sign, index } of source.matchAll(SET)) if (sign !== 'to' || isCode(source, index)) count(name);
  for (const [, ...names] of source.matchAll(TAKEN)) count(names.slice(0, 5).find((name) => typeof name === 'string') ?? '');
  return (variable) => times.get(variable) ?? 0;
}

/** In a text, “$minutes to go” sets nothing. */
function isCode(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - LONGEST), at);
  const last = (marks: readonly string[]) => Math.max(...marks.map((mark) => before.lastIndexOf(mark)));
  return last(OPENING) > last(CLOSING);
}
