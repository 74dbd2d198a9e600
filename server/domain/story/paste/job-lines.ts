/** Which lines of a CV name a job: its title, its employer, its dates. */
import { datesIn, withoutDates } from '../dates.ts';
import { isBareDeed, isContact, isDuty, isOnlyDuty, isToolList } from './deeds.ts';
import { isDuration, withoutDuration } from './furniture.ts';
import { isAsideLine, sectionOf } from './section-names.ts';

/** Longer is a sentence, whatever it looks like. */
const LONGEST_TITLE = 80;
const LONGEST_WITH_DATES = 160;
const MOST_WORDS = 9;

const TITLE =
  /(?<!\p{L})(?:engineer|developer|sre|devops|administrator|sysadmin|architect|manager|consultant|specialist|director|analyst|technician|programmer|operator|officer|team lead|tech lead|head of|vp|cto|intern|contractor|freelancer|freelance|founder|owner|scrum master|apprentice|working student|support engineer|site reliability|systemadministrator(?:in)?|administratorin|entwickler(?:in)?|ingenieur(?:in)?|ingénieure?|leiter(?:in)?|teamleiter(?:in)?|fachinformatiker(?:in)?|berater(?:in)?|architekt(?:in)?|werkstudent(?:in)?|techniker(?:in)?|administrateur|administratrice|développeu(?:r|se)|responsable|chef(?:fe)? de projet|consultante?|technicienne?|architecte|directeur|directrice|ingenier[oa]|desarrollador(?:a)?|administrador(?:a)?|arquitect[oa]|jef[ea] de|técnic[oa]|consultor(?:a)?|líder)(?!\p{L})/iu;
/** `Platform Lead`, `Lead SRE`: in capitals, or it is a verb. */
const LEAD =
  /\b\p{Lu}[\p{L}-]+ (?:Lead|Principal|Leader)(?=$|[\s,·|(@–—-])(?! (?:the|a|to|of|on)\b)|^(?:Lead|Principal|Staff|Senior|Junior) \p{Lu}/u;
const SENTENCE = /(?<!\p{L})(?:i|we|my|our|was|were|had|the|which|that|wurde|wir|ich|nous|je)(?!\p{L})/iu;

/** With the dates from and to, or since. */
export function hasJobDates(text: string): boolean {
  if (text.length > LONGEST_WITH_DATES || endsAsSentence(text) || !datesIn(text)?.isRange || isAsideLine(text)) return false;
  const words = withoutDates(text);
  // A wrapped line goes on in small letters; a document of one's own is no employer.
  if ((/^\p{Ll}/u.test(text) && !datesFirst(text)) || NO_JOB.test(text)) return false;
  return !/(?<!\p{L})(?:i|we|my|our)(?!\p{L})/iu.test(words) && !isBareDeed(words) && !isOnlyDuty(words);
}

/** Nothing but names with the dates behind them, also where the first looks like a deed: `Consolidated Messenger (2013–2017)`. */
export function isDatedEmployer(text: string): boolean {
  const name = withoutDates(text);
  return datesIn(text)?.isRange === true && !datesFirst(text) && isName(name) && !NO_JOB.test(text) && !endsAsSentence(name);
}

const NO_JOB = /^(?:brag|work log|log|notes?|review|self[- ]review|cv|résumé|resume|curriculum|lebenslauf|week|kw|sprint)\b/iu;

/** By its words, without dates. */
export function isJobTitle(text: string): boolean {
  return isTitleOverDates(text) && !isDuty(text);
}

/** Where the dates stand beside it, more words are a title. */
export function isTitleOverDates(text: string): boolean {
  const isShort = text.length <= LONGEST_TITLE && text.split(' ').length <= MOST_WORDS;
  const isPlain = !endsAsSentence(text) && !SENTENCE.test(text) && !isBareDeed(text) && !isOnlyDuty(text) && !isToolList(text);
  return isShort && isPlain && !isAsideLine(text) && (TITLE.test(text) || LEAD.test(text)) && !/:/.test(text);
}

/** Beside a job: an employer, a place, dates on their own. */
export function maySayOfJob(text: string): boolean {
  if (text.length > LONGEST_TITLE || text.split(' ').length > MOST_WORDS || endsAsSentence(text)) return false;
  return (
    sectionOf(text) === null &&
    !isAsideLine(text) &&
    !isBareDeed(text) &&
    !isContact(text) &&
    !isOnlyDuty(text) &&
    /^[\p{Lu}\p{N}(]/u.test(text)
  );
}

/** Behind the dates of a job only what looks like a place, an employer, a way of work. */
export function isPlace(text: string): boolean {
  return maySayOfJob(text) && isName(text);
}

function isName(text: string): boolean {
  const words = text.split(/[\s,]+/);
  return words.length <= 7 && words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word));
}

const SMALL = /^(?:of|and|de|del|la|le|les|und|et|y|the|in|am|an|der|area|region|remote|hybrid|full-time|part-time|metropolitan)$/iu;

export function isOnlyDates(text: string): boolean {
  return datesIn(text) !== null && withoutDates(withoutDuration(text)) === '';
}

export function endsAsSentence(text: string): boolean {
  return /[.!?]["”')]?$/.test(text) && !/(?<!\p{L})(?:Ltd|Inc|Co|Corp|Sr|Jr|GmbH|S\.A|S\.L|B\.V|e\.V|Cie|Dipl|ca)\.$/u.test(text);
}

/** Broken in the middle: `failed jobs fell from`. */
export function leadsOn(text: string): boolean {
  return LEADS_ON.test(text.slice(-ENDING));
}

const LEADS_ON = /(?:[,;:–—-]|(?<!\p{L})(?:and|or|of|to|the|a|an|in|on|for|with|by|from|under|than|und|oder|von|auf|mit|et|de|à|y))$/iu;
/** So much of a line shows how it ends. */
const ENDING = 20;

export type JobLine = { readonly text: string; readonly isHeading: boolean };
export type Job = { readonly role: string; readonly happened: string };
export type ReadJob = Job & {
  /** Over several jobs of one employer: its name, which the next ones do not repeat. */
  readonly employer: string;
  /** What stands beside the dates and is neither title nor employer. */
  readonly rest: readonly string[];
};

/** A heading is the whole title; what follows the dates below it is detail. */
export function jobOf(lines: readonly JobLine[], employer: string): ReadJob {
  const lasting = lines.findIndex(({ text }) => isDuration(text));
  const place = lasting > 0 ? placeUnder(lines, lasting) : null;
  const told = lines.filter((line) => !isDuration(line.text) && line !== place);
  const titled = told.some(({ isHeading }) => isHeading);
  const isDetail = ({ text, isHeading }: JobLine) => titled && !isHeading && datesIn(text) !== null && datesFirst(text);
  const names = told
    .filter((line) => !isDetail(line))
    .map(({ text }) => withoutDates(withoutDuration(text)))
    .filter(Boolean);
  const own = lasting > 0 ? (lines[lasting - 1]?.text ?? '') : '';
  const isCarried = employer !== '' && own === '' && isNextAtEmployer(told);
  const times = timesOf(told);
  return {
    role: titleFirst(names, isCarried ? employer : own).join(', '),
    happened: times.told.join(', '),
    employer: own || (isCarried ? employer : ''),
    rest: [
      ...told
        .filter(isDetail)
        .map(({ text }) => withoutDates(withoutDuration(text)))
        .filter(Boolean),
      ...times.untold,
      ...lines.flatMap((line) => (line === place || isDuration(line.text) ? [line.text] : lastingIn(line.text))),
    ],
  };
}

/** Those of the title, where the employer over it has its own; a date beside a period says less. */
function timesOf(lines: readonly JobLine[]): { readonly told: readonly string[]; readonly untold: readonly string[] } {
  const dates = lines.flatMap(({ text }) => {
    const written = datesIn(text);
    return written ? [{ ...written, isOfTitle: isTitleOverDates(withoutDates(text)) }] : [];
  });
  const ranges = dates.filter(({ isRange }) => isRange);
  const ofTitle = ranges.filter(({ isOfTitle }) => isOfTitle);
  const told = [ofTitle, ranges, dates].find(({ length }) => length > 0) ?? [];
  const untold = dates.filter((date) => !told.includes(date));
  return { told: told.map(({ text }) => text), untold: untold.map(({ text }) => text) };
}

/** Of an employer, between how long one was there and the title; null where the title stands there. */
function placeUnder(lines: readonly JobLine[], lasting: number): JobLine | null {
  const [place, title] = lines.slice(lasting + 1);
  const isBetween = place !== undefined && title !== undefined && datesIn(place.text) === null && !isOnlyDates(title.text);
  return isBetween ? place : null;
}

/** The title, the employer, the place, in whatever order they stood. */
function titleFirst(names: readonly string[], employer: string): readonly string[] {
  const [first = '', second = '', ...others] = names.filter((name) => name !== employer);
  if (employer !== '') return [first, employer, second, ...others].filter(Boolean);
  const isEmployerFirst = second !== '' && isTitleOverDates(second) && !isTitleOverDates(first);
  return (isEmployerFirst ? [second, first, ...others] : [first, second, ...others]).filter(Boolean);
}

function datesFirst(text: string): boolean {
  const dates = datesIn(text)?.text ?? '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .startsWith(dates);
}

/** One line before the dates: a title, and no employer. */
function isNextAtEmployer(lines: readonly JobLine[]): boolean {
  return lines.findIndex(({ text }) => isOnlyDates(text)) === 1;
}

function lastingIn(text: string): readonly string[] {
  const short = withoutDuration(text);
  return short === text.trim() ? [] : (/\(([^()]*)\)/.exec(text)?.slice(1) ?? []);
}
