/** A word that a page has broken at the end of a line, as one again. */
import { entryIn } from './inline-marks.ts';

/** What is left of it goes up to where it began; the next line is the remainder. */
export function withWholeWords(lines: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (const line of lines) {
    const before = told.at(-1) ?? '';
    const first = BROKEN.exec(before.slice(-LONGEST_WORD))?.groups?.first;
    const second = first === undefined || entryIn(line) !== null ? undefined : REMAINDER.exec(line)?.groups?.second;
    if (first === undefined || second === undefined || SUSPENDED.test(second)) told.push(line);
    else told[told.length - 1] = (isHyphenated(first, second) ? before : before.slice(0, -1)) + line.trimStart();
  }
  return told;
}

const LONGEST_WORD = 40;
const BROKEN = /(?:^|[^\p{L}\p{N}-])(?<first>[\p{L}\p{N}][\p{L}\p{N}-]*)-$/u;
const REMAINDER = /^\s{0,40}(?<second>\p{Ll}{2,30})(?!\p{L})/u;
/** `Vor- und Nachbereitung` */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|sowie|et|ou)$/;

/** Has its hyphen wherever it stands: `cloud-native`, `two-week`, `follow-up`. */
function isHyphenated(first: string, second: string): boolean {
  return /[-\p{N}]|\p{Lu}{2}/u.test(first) || FIRST.test(first) || SECOND.test(second) || PAIRS.test(`${first}-${second}`);
}

const FIRST =
  /^(?:self|non|cross|long|short|high|low|mid|real|well|full|half|cloud|open|zero|blue|single|double|multi|third|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hand|team|company|customer|client|server|user|vendor|cost|peer|mission|business|year|month|week)$/iu;
const SECOND =
  /^(?:native|based|driven|wide|facing|tenant|tenancy|critical|scaling|grade|agnostic|aware|compatible|compliant|oriented|threaded|friendly|effective|hosted|owned|managed|defined|specific|related|party|proof|premises?)$/iu;
const PAIRS =
  /^(?:on-(?:call|site|demand|prem|duty)|in-(?:house|memory|place|depth|person)|(?:out|end|state|point|top|best)-(?:of|to|in)|up-to|pre-(?:prod|production|release)|post-(?:mortem|incident|release)|co-(?:wrote|led|located|authored)|(?:follow|start|clean|set|back|build|catch|stand|break|speed)-up|(?:hand|trade|sign|kick|cut|spin|one|fall)-off|(?:built|buy|opt|log|plug|check|sign)-in|(?:roll|opt|time|log|fan|scale)-out|stand-by|read-only|large-scale|fine-(?:grained|tuned)|hot-fix|right-sized?|load-balanced|day-to|run-time)$/iu;
