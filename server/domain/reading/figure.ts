/** Figures: measured amounts, in digits or spelled out. Versions, years, error codes and names with digits are none. */
import { type Hit, hits, type Passage } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { isTool } from './tool.ts';

export function figuresIn(passages: readonly Passage[]): readonly Hit[] {
  const found = [...hits(passages, DIGITS).filter(isMeasure), ...hits(passages, SPELLED)];
  return found.sort((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.from - b.from);
}

/** Without times of day: those say when, not how much. */
export function amountsIn(passages: readonly Passage[]): readonly Hit[] {
  return figuresIn(passages).filter(({ passage, from, to }) => !/^\d{1,2}:\d\d/.test(passage.text.slice(from, to)));
}

const UNIT = '(?:%|k|m|mn|bn|b|s|ms|us|min|mins|h|hr|hrs|d|x|gb|mb|tb|kb|gib|mib|rps|qps|am|pm|pt|eur|usd|gbp|€|\\$|£)';
const DIGITS = new RegExp(`(?<![\\p{L}\\p{N}_.#/-])[~$€£]{0,2}\\d{1,12}(?:[.,:]\\d{1,6})*(?:\\s?${UNIT})?(?![\\p{L}\\p{N}_])`, 'gu');

/** What stands before a digit that counts nothing: `exit code 137`, `sev 1`, `version 14`. */
const LABEL =
  /(?:^|[\s(])(?:version|v|sev|severity|tier|level|phase|step|stage|port|ticket|node|java|soc|iso|pci|code|exit|http|status|error|p|q|no|number|option|layer|priority|base|route|week|day|article|rfc|cve|window|top)$/;
const MONTH =
  '(?:in|since|until|of|from|late|early|mid|around|january|february|march|april|may|june|july|august|september|october|november|december)';
const BEFORE_YEAR = new RegExp(`(?:^|[\\s(])${MONTH}$`);
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

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|half an|a couple of)';
const TIME = '(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|quarters?|nights?)';
const COUNTED =
  '(?:percent|per cent|times|pages|incidents|tickets|outages|teams|squads|customers|users|repeats|orders|groups|in (?:two|three|four|five|ten)|nines)';
const SPELLED = lexicon(
  `${SMALL.replace('|a|an|', '|')} (?:more |full |business |working |other )?${TIME}`,
  `(?:within|in|after|for|under|over|every|takes|took) (?:a|an|half an) ${TIME}`,
  `${SMALL.replace('|a|an|half an|a couple of', '')} (?:more |other )?${COUNTED}`,
  '(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)s?',
  '(?:a|two|half a) (?:dozen|third|thirds|fifth|tenth|quarter of)',
  'halved|doubled|tripled|zero(?! downtime)|twice (?:a|as|the|per)|threefold|tenfold|half (?:of|the|as|a|our)|in half|by half|three quarters',
  '(?:no|without a) (?:repeat|repeats|recurrence|recurrences)',
);
