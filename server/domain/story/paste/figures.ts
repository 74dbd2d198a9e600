/** Figures with what they count, in the order of the text: `from 9 days to 3 hours; 12 critical vulnerabilities`. */
import { withDatesBlanked } from '../dates.ts';

/** Each once, as many as fit in `most` characters. A figure never reaches over the end of its line. */
export function figuresIn(text: string, most: number): string {
  const found = new Set<string>();
  let length = 0;
  for (const line of text.slice(0, LONGEST).split('\n'))
    for (const figure of figuresOfLine(line)) {
      if (found.has(figure)) continue;
      length += figure.length + 2;
      if (length > most) return [...found].join('; ');
      found.add(figure);
    }
  return [...found].join('; ');
}

/** As much as a form of pasted notes holds. */
const LONGEST = 60_000;

const CODE = '(?:CHF|EUR|USD|GBP|AUD|CAD|SEK|NOK|DKK|PLN|CZK|JPY|INR|BRL)';
const AMOUNT = `(?:(?:AU|US|CA|NZ|HK|SG|A|S|R)?\\$[ ]?|[€£¥₹₦][ ]?|[~≈]|${CODE}[ ]?)?(?:\\d{1,3}(?:[ ,.’']\\d{3})+(?!\\d)|\\d{1,9})(?:[.,]\\d{1,3}(?!\\d))?`;
const SHORT_UNIT = `(?:%|‰|x|×|[kKMB]|bn|req\\/s|iops|tps|ms|µs|s|h|d|min|mins|sec|hrs?|[KMGTP]i?B|[KMGT]bps|rps|qps|€|\\$|£|${CODE}|million|billion|thousand|percent|per cent|Prozent|pour cent|por ciento|Mio\\.?|Tsd\\.?)`;
/** Millions, where money stands before it. */
const MILLIONS = `(?<=(?:[$€£¥₹₦]|${CODE})[ ]?[\\d.,]{1,9}(?:m[ ]?[-–][ ]?[\\d.,]{1,9})?)[ ]?m`;
/** `1.4M GBP`, `18k €` */
const MONEY = `[ ]?(?:[kKMB]|m|mn|bn|million|billion|thousand|Mio\\.?|Mrd\\.?|Tsd\\.?)[ ]?(?:[€$£¥₹₦]|${CODE})`;
/** `1 h 20`, `2h30`; what is counted behind the minutes is a figure of its own: `24 h 40 nodes`. */
const PLURAL = '[ ](?!(?:plus|moins|sans|dans|puis|mais|après)(?!\\p{L}))\\p{L}{3,20}s(?!\\p{L})';
const HOURS = `\\d{1,3}[ ]?h[ ]?[0-5]\\d(?:[ ]?min)?(?![\\p{L}\\d]|${PLURAL})`;
const NUMBER = `(?:${HOURS}|${AMOUNT}\\+?(?:(?:${MONEY}|${MILLIONS}|[ ]?${SHORT_UNIT})(?![\\p{L}\\d]))?)`;
const LONE = `${NUMBER}(?:[ ]?[-–][ ]?${NUMBER})?(?: (?:of|out of|von|sur) ${AMOUNT})?`;
/** `1 in 40`, which is no `1 in 3 days`. */
const ODDS = '1 in \\d{1,3}(?:,\\d{3})*(?!\\d|[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)(?!\\p{L}))';
const MARKED = new RegExp(`(?<![\\p{L}\\d.,:/#_-])(?:${ODDS}|${LONE})(?![\\d:_]|\\/\\d|[.,]\\d|-\\d|[ ]?(?:am|pm|uhr)\\b)`, 'gu');

type Found = { readonly from: number; readonly to: number; readonly text: string };

/** `+44 20 7946 0123`, `UTC+2`, the number before an entry or a heading. */
const NUMBERS_OF_NOTHING = /\+\d[\d ()./-]{7,18}\d|(?<!\p{L})(?:UTC|GMT|MEZ|CES?T)[ ]?[+−-]\d{1,2}(?::?\d{2})?|^\d{1,2}[.)](?=\s)/gu;

function figuresOfLine(line: string): readonly string[] {
  const plain = withDatesBlanked(line).replace(NUMBERS_OF_NOTHING, (number) => ' '.repeat(number.length));
  const found = Array.from(plain.matchAll(MARKED), (match) => foundAt(plain, match.index, match[0])).filter((one) => one !== null);
  return joinedSpans(plain, found).map(({ text }) => text);
}

function foundAt(line: string, from: number, number: string): Found | null {
  const to = from + number.length;
  const before = line.slice(Math.max(0, from - 40), from);
  const after = line.slice(to, to + 120);
  if (isStatus(before, number) || (COMPOUND.test(after) && !MEASURED.test(after))) return null;
  if (IN_HOURS.test(number) && isTimeOfDay(before, number)) return null;
  const hasUnit =
    IN_HOURS.test(number) || (/[\p{L}%€$£¥₹₦‰×]$/u.test(number) && !/(?:[kKMB]|[mb]illion|thousand|bn|Mio\.?|Tsd\.?)$/.test(number));
  const counted = hasUnit ? '' : (MEASURED.exec(after)?.[0] ?? countedIn(after, number));
  const rate = RATE.exec(line.slice(to + counted.length))?.[0] ?? '';
  if (!hasUnit && counted === '' && rate === '' && isName(before, number)) return null;
  return { from, to: to + counted.length + rate.length, text: `${number}${counted}${rate}`.trim() };
}

const IN_HOURS = /h[ ]?\d\d/;

/** `à 14 h 30`, which is no `de 2 h 30 à 1 h 10`; `18h00–21h00`, or `09h40` before what happened then. */
function isTimeOfDay(before: string, number: string): boolean {
  if (/[–-]/.test(number) || (before.trim() === '' && /^\d\dh/.test(number))) return true;
  return /(?:^|\P{L})(?:à|vers|dès|avant|après|at|um|gegen|a las) $/iu.test(before) && !/\d (?:à|auf) $/.test(before);
}

/** `15-minute` measures something; `3-tier` and `2-factor` are names. */
const COMPOUND = /^-\p{L}/u;
const MEASURED =
  /^-(?:second|minute|hour|day|night|week|month|year|person|people|page|node|server|host|service|site|region|team|engineer|core|line|row|step)(?![\p{L}\d-])/u;

/** What a server answers counts nothing: `returned 503`, `500s`. */
function isStatus(before: string, number: string): boolean {
  return /^[45](?:0\d|1\d|2[0-9]|99)s?$/.test(number) && ANSWERS.test(before);
}

const ANSWERS =
  /(?:^|\P{L})(?:returns?|returning|returned|answers?|answering|answered|throws?|threw|serv(?:es|ed|ing)|https?|status|code|error|with|gave|got) $/iu;

/** `from 9 a month to 0`, `9 days to 4`, `2 h 45 min`: two figures that are one. */
function joinedSpans(line: string, found: readonly Found[]): readonly Found[] {
  const spans: Found[] = [];
  for (const one of found) {
    const last = spans.at(-1);
    const from = last === undefined ? null : spanFrom(line, last, one);
    if (from === null) spans.push(one);
    else spans[spans.length - 1] = { from, to: one.to, text: line.slice(from, one.to) };
  }
  return spans.filter(({ from, text }) => !isUpgrade(line.slice(Math.max(0, from - 60), from), text));
}

/** From one version to the next: `Upgraded the clusters from 1.23 to 1.25`. */
function isUpgrade(before: string, span: string): boolean {
  const [, from = '', to = ''] = /^(?:from|von|de) (\d{1,2}\.\d{1,2}) (?:to|auf|à|a) (\d{1,2}\.\d{1,2})$/iu.exec(span) ?? [];
  return from !== '' && isLater(from.split('.').map(Number), to.split('.').map(Number)) && UPGRADED.test(before);
}

const UPGRADED =
  /(?<!\p{L})(?:upgrad|updat|migrat|bump|aktualisier|hochgezogen|mis(?:e|es)? à|actualiz|kubernetes|k8s|clusters|versions?(?!\p{L}))\p{L}{0,10}(?!\p{L})[^.;:]*$/iu;

function isLater([major = 0, minor = 0]: readonly number[], [next = 0, after = 0]: readonly number[]): boolean {
  return next > major || (next === major && after > minor);
}

/** Where the two begin that are one; null where they are two. */
function spanFrom(line: string, last: Found, one: Found): number | null {
  const between = line.slice(last.to, one.from);
  if (between === ' ' && /\d ?h$/.test(last.text) && /^\d{1,2} ?min/.test(one.text)) return last.from;
  const from = /(?:^|\P{L})((?:from|von|de)[ ](?:about |some |around )?)$/iu.exec(line.slice(Math.max(0, last.from - 20), last.from))?.[1];
  if (from !== undefined && SPAN.test(between)) return last.from - from.length;
  const isChange = /^ ?(?:→|->|=>) ?$/.test(between) || (between === ' to ' && /\p{L}$/u.test(last.text) && /^[\d.,]+$/.test(one.text));
  return isChange ? last.from : null;
}

const SPAN = /^(?: [\p{L}-]{1,20}){0,4} (?:to|down to|up to|auf|à|a) (?:about |under |some |around )?$/iu;
const RATE =
  /^ per \p{L}{2,15}(?!\p{L})|^\/(?:s|sec|min|h|hour|day|week|month|year|Tag|Woche|Monat|jour|semaine|mois|día|semana|mes)(?!\p{L})|^ (?:an?|per|each|every|pro|par|por|am|la|a la|al)\s(?:second|minute|hour|day|night|week|month|quarter|year|Tag|Woche|Monat|Jahr|jour|semaine|mois|an|día|semana|mes|año)(?!\p{L})/iu;

/** The noun that is counted, and the words that go with it: `critical vulnerabilities`. '' where none is told for certain. */
function countedIn(after: string, number: string): string {
  const words = /^(?:[ ](?:\p{Lu}{2,5}-\d{1,2}s|\p{L}[\p{L}’'-]*|\p{L}+\/\p{L}+)){1,4}/u.exec(after)?.[0].split(' ').slice(1) ?? [];
  const end = words.findIndex((word) => NOT_COUNTED.test(word));
  const near = end < 0 ? words : words.slice(0, end);
  const noun = near.findIndex((word) => isNoun(word, number));
  // Two describing words before the noun at most; what stands further off is another thought.
  if (noun < 0 || noun > 2 || near.slice(0, noun).some((word) => /(?:ly|ed)$/.test(word) && noun > 1)) return '';
  return near
    .slice(0, noun + 1)
    .map((word) => ` ${word}`)
    .join('');
}

function isNoun(word: string, number: string): boolean {
  if (NAMED_PLURAL.test(word)) return true;
  if (/^1$/.test(number)) return true;
  if (/^\p{Lu}\p{Ll}{2,}(?:en|er|e|n|s)$/u.test(word)) return true;
  return /\p{Ll}{2}s$/u.test(word) && !/(?:ss|us|is|ous)$/.test(word);
}

const NAMED_PLURAL =
  /^(?:people|staff|men|women|children|data|engineers?|gigs?|VMs|EUR|USD|nodes?|\p{Lu}{2,5}(?:-\d{1,2})?s|personnes|personas|euros?|dollars?|Leute|Mitarbeitende)$/u;
/** A word after a number that begins something else. */
const NOT_COUNTED =
  /^(?:to|and|in|of|on|at|the|an?|by|or|for|with|from|per|was|were|is|are|has|had|have|as|this|that|these|its|his|hers?|us|we|i|it|they|he|she|you|our|their|my|when|while|after|before|because|but|so|then|than|which|who|whose|where|what|not|no|also|only|does|did|says|shows|means|gives|across|versus|plus|less|towards|besides|thus|yes|until|since|during|without|within|through|about|around|between|against|one|two|three|four|five|six|over|under|into|onto|off|out|up|down|again|always|perhaps|afterwards|sometimes|ago|later|earlier|each|every|via|und|oder|auf|im|am|von|mit|für|der|die|das|den|dem|ein|eine|pro|bei|durch|et|ou|de|du|des|le|la|les|en|dans|sur|pour|par|avec|à|au|aux|y|el|los|las|por|para|con)$/iu;

/** A year, or the number of a version, a team, a grade: it counts nothing. */
function isName(before: string, number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) || NUMBERED.test(before);
}

const NUMBERED =
  /(?:^|[^\p{L}])(?:kubernetes|k8s|postgres(?:ql)?|mysql|mariadb|mongodb|redis|kafka|python|java|node(?:\.js)?|php|ruby|ubuntu|debian|centos|rhel|windows|server|iso|rfc|http|tls|ipv|log4j|version|v|band|level|tier|grade|team|phase|week|kw|step|stage|day|part|page|seite|priority|prio|sev|severity|layer|chapter|no\.?|nr\.?|ticket|issue|incident|bug|pr|task|id|jira|change|build|job|case|minute|hour|line|floor|gate|room|ports?|tcp|udp|ext\.?|extension|durchwahl|tel\.?|phone|fax|angular|react|vue|django|rails|terraform|vault|ansible|puppet|jenkins|gitlab|grafana|prometheus|docker|containerd|etcd|openshift|istio|golang|go|release|nginx|apache|haproxy|tomcat|openssl|openssh|linux|fedora|alpine|esxi|vsphere|elasticsearch|opensearch|cassandra|rabbitmq|airflow|spark|spring|oracle|sla|nis|soc|pci|top|q|story)[ -]?(?:v?\d[\d.]{0,8} ?(?:→|->|=>|to|and|auf|und|à|a) ?v?)?$/iu;
