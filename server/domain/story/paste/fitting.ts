/** Texts that are to fit a field, and the title that a text gives. */

/** A title of that many letters still reads as one. */
const TITLE = 80;
/** A shorter sentence, as `On call.`, says nothing by itself. */
const SHORTEST = 10;

/** The beginning that fits, and what is left of it. */
export function fitted(text: string, most: number): { readonly start: string; readonly rest: string } {
  if (text.length <= most) return { start: text, rest: '' };
  const end = Math.max(text.lastIndexOf(' ', most), 0) || most;
  return { start: text.slice(0, end), rest: text.slice(end).trim() };
}

/** The first words of the first sentence. */
export function titleOf(text: string): string {
  const [first = text, second = ''] = text.split(/(?<=[.!?;])\s|,\s(?=[a-z]+ing\b)/);
  const sentence = first.length < SHORTEST ? `${first} ${second}`.trim() : first;
  const { start, rest } = fitted(sentence, TITLE);
  return (rest === '' ? start : withoutOpen(wholeClause(start))).replace(/[\s.,;:–—-]+$/, '') || start;
}

/** Without a bracket that is not closed any more. */
function withoutOpen(text: string): string {
  return text.replace(/\s\([^()]*$/, '') || text;
}

/** Up to where the last clause begins, if enough is before it; otherwise without the words that would have led on. */
function wholeClause(text: string): string {
  const comma = text.search(/\s?[,:;–—](?!\d)[^,:;–—]*$/);
  if (comma > TITLE / 3) return text.slice(0, comma);
  const clause = Array.from(text.matchAll(NEXT_CLAUSE), ({ index }) => index).findLast((index) => index > TITLE / 4);
  return clause === undefined ? text.replace(LEADS_ON, '') : text.slice(0, clause);
}

const NEXT_CLAUSE =
  /\s(?:by \p{L}+ing|so that|in which|which|who|because|while|until|without|instead|with an?|(?:and|after|before|when) (?:I|we|they|\p{L}+(?:ed|ing))|and (?:got|wrote|built|made|brought|cut|led|ran|took|kept|set|found|gave|told))(?!\p{L})/gu;
const LEADS_ON =
  /(?:\s+(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|after|before|which|that|as|our|their|without|into|than|und|der|die|das|mit|für|auf|von|et|de|du|des|la|le|les|à|y|el|los|las|con|para|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*))+$/iu;
