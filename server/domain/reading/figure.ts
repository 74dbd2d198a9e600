/** Figures: measured amounts, in digits or spelled out. Versions, years, error codes and names with digits are none. */
import * as cues from './cues/figure.ts';
import { type Hit, hits, type Passage } from './draft.ts';
import { anyOf, lexicon } from './lexicon.ts';
import { isTool } from './tool.ts';

export function figuresIn(passages: readonly Passage[]): readonly Hit[] {
  const found = [...hits(passages, DIGITS).filter(isMeasure), ...hits(passages, SPELLED)];
  return found.sort((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.from - b.from);
}

/** Without times of day: those say when, not how much. */
export function amountsIn(passages: readonly Passage[]): readonly Hit[] {
  return figuresIn(passages).filter(({ passage, from, to }) => !/^\d{1,2}:\d\d/.test(passage.text.slice(from, to)));
}

const DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}_.#/-])[~$€£]{0,2}\\d{1,12}(?:[.,:]\\d{1,6})*(?:\\s?${anyOf(cues.UNIT)})?(?![\\p{L}\\p{N}_])`,
  'gu',
);

const LABEL = new RegExp(`(?:^|[\\s(])${anyOf(cues.LABEL)}$`);
const BEFORE_YEAR = new RegExp(`(?:^|[\\s(])${anyOf(cues.BEFORE_YEAR)}$`);
const NOT_MEASURED = /^(?:24\/7|1:1)/;

function isMeasure(hit: Hit): boolean {
  const { passage, from, to } = hit;
  const before = passage.text.slice(Math.max(0, from - 24), from).trimEnd();
  const after = passage.text.slice(to, to + 16);
  const figure = passage.text.slice(from, to);
  if (LABEL.test(before) || isTool(before.split(/[\s,(]/).at(-1) ?? '')) return false;
  if (NOT_MEASURED.test(passage.text.slice(from, to + 4)) || isCode(figure, after) || isItem(before, passage.text, from, after))
    return false;
  return !isYear(figure, before, after);
}

function isYear(figure: string, before: string, after: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure) && (BEFORE_YEAR.test(before) || !/^\s\p{L}/u.test(after));
}

/** `503`, `500s` and `404 errors` are answers of a server. */
function isCode(figure: string, after: string): boolean {
  return /^[45]\d\ds?$/.test(figure) && (figure.endsWith('s') || /^\s?(?:error|response|status|code|s\b)/.test(after));
}

function isItem(before: string, text: string, from: number, after: string): boolean {
  return /^[.)]\s/.test(after) && (before === '' || /\n[ \t]*$/.test(text.slice(Math.max(0, from - 4), from)));
}

const SPELLED = lexicon(cues.SPELLED, cues.WORDS);
