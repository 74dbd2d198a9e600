/** Texts that are to fit a field, and the title that a text gives. */

/** A title of that many letters still reads as one. */
const TITLE = 80;

/** The beginning that fits, and what is left of it. */
export function fitted(text: string, most: number): { readonly start: string; readonly rest: string } {
  if (text.length <= most) return { start: text, rest: '' };
  const end = Math.max(text.lastIndexOf(' ', most), 0) || most;
  return { start: text.slice(0, end), rest: text.slice(end).trim() };
}

/** The first words of the first sentence. */
export function titleOf(text: string): string {
  const [sentence = text] = text.split(/(?<=[.!?;])\s|,\s(?=[a-z]+ing\b)/);
  const { start, rest } = fitted(sentence, TITLE);
  return (rest === '' ? start : withoutOpen(wholeClause(start))).replace(/[\s.,;:–—-]+$/, '') || start;
}

/** Without a bracket that is not closed any more. */
function withoutOpen(text: string): string {
  return text.replace(/\s\([^()]*$/, '') || text;
}

/** Up to the last comma, if most is before it; otherwise without the words that would have led on. */
function wholeClause(text: string): string {
  const comma = text.search(/,(?!\d)[^,]*$/);
  return comma > TITLE / 3
    ? text.slice(0, comma)
    : text.replace(/(?:\s+(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|after|before|which|that|as|our|their))+$/i, '');
}
