/** The lines of one incident report, told as a story. */
import { datesIn } from '../dates.ts';
import { hasDeed } from './deeds.ts';
import {
  isByline,
  isDateFact,
  isInnerLabel,
  isResponse,
  isTime,
  type SheetFact,
  sectionAt,
  sheetFactIn,
  textOf,
} from './incident-lines.ts';
import type { IncidentSection } from './incident-names.ts';
import { withoutNumber } from './line-titles.ts';
import type { PastedLine } from './pasted-lines.ts';
import type { StarPart } from './star-labels.ts';

export type IncidentReport = {
  readonly kind: 'report';
  readonly title: string;
  /** Over its sections stands a heading; without one it may be told of a job. */
  readonly isPage: boolean;
  readonly happened: string;
  readonly role: string;
  readonly parts: Readonly<Record<StarPart, readonly string[]>>;
  readonly rest: readonly string[];
};

type Telling = {
  readonly parts: Record<StarPart, string[]>;
  readonly rest: string[];
  readonly sheet: SheetFact[];
  part: IncidentSection['part'];
  /** Parts of STAR stand among its sections. */
  isStar: boolean;
  /** Somebody of the team did something: from here on the timeline is what was done. */
  hasActed: boolean;
  /** In a heading of its own it stands before what happened then. */
  time: string;
  /** Of those who responded, as its head tells them. */
  names: readonly string[];
};

/** `first`: what is told before any section. */
export function reportOf(lines: readonly PastedLine[], first: IncidentSection['part'] = 'situation'): IncidentReport {
  const titled = titleAt(lines);
  const title = textOf(lines[titled]) ?? '';
  const telling: Telling = {
    parts: { situation: [], task: [], action: [], result: [], reflection: [] },
    rest: [],
    sheet: [],
    part: first,
    isStar: false,
    hasActed: false,
    time: '',
    names: [],
  };
  lines.forEach((line, at) => {
    if (at !== titled) tell(telling, line, at < titled);
  });
  const { parts, rest, sheet } = telling;
  const factOf = (keys: RegExp) => sheet.find(({ key }) => keys.test(key))?.text ?? '';
  const happened = [factOf(DATE), title.replace(CHANNEL, ''), ...lines.flatMap((line) => textOf(line) ?? [])].flatMap(
    (text) => datesIn(text)?.text ?? [],
  );
  const kind = TITLE_WORDS.exec(title)?.[0] ?? '';
  return {
    kind: 'report',
    isPage: lines[titled]?.kind === 'heading',
    title: withoutNumber(title.slice(kind.length).replace(/^#(?=\p{L})/u, '')),
    happened: happened[0] ?? '',
    role: factOf(ROLE),
    parts,
    rest: kind === '' ? rest : [kind.trim(), ...rest],
  };
}

/** The first heading over the sections, or else the first line that says more than what kind of page it is. -1 where there is none. */
function titleAt(lines: readonly PastedLine[]): number {
  const end = lines.findIndex((line, at) => sectionAt(line, at).length > 0);
  const lead = end < 0 ? lines : lines.slice(0, end);
  const isNamed = (line: PastedLine) => {
    const text = (textOf(line) ?? '').replace(/^subject\s?[:·]\s*/i, '');
    return text !== '' && !GENERIC.test(text) && (sheetFactIn(text) === null || SUBJECT.test(textOf(line) ?? '')) && !isByline(text);
  };
  const heading = lead.findIndex((line) => line.kind === 'heading' && isNamed(line));
  const subject = lead.findIndex((line) => SUBJECT.test(textOf(line) ?? ''));
  if (heading >= 0 || subject >= 0) return heading >= 0 ? heading : subject;
  return lead.findIndex(
    (line) => line.kind !== 'bullet' && line.kind !== 'label' && isNamed(line) && (textOf(line) ?? '').length <= LONGEST_TITLE,
  );
}

const LONGEST_TITLE = 160;
const SUBJECT = /^(?:subject|betreff|objet|asunto)\s?[:·]/i;
const KINDS =
  '(?:incident (?:report|review|summary)|post[- ]?mortem(?: report)?|post[- ]incident (?:report|review)|pir|rca|root cause analysis|outage report|retrospective|review|nachbericht|nachbetrachtung|(?:störungs|ausfall)bericht|vorfall(?:sbericht)?)';
const GENERIC = new RegExp(`^\\W*${KINDS}[\\s\\d/#.:–—-]*$`, 'iu');
/** `Postmortem:` before the title says what the page is, not what happened. */
const TITLE_WORDS = new RegExp(
  `^(?:(?:subject|betreff|objet|asunto)\\s?[:·]\\s*)?(?:(?:re|fwd?):\\s*)?(?:\\[[^\\]]{1,30}\\]\\s*)?(?:${KINDS}[\\s\\d/#]{0,12}\\s?[:–—-]\\s*(?=\\S))?`,
  'iu',
);
/** `#inc-2025-06-02-login` */
const CHANNEL = /^#\p{L}+-/u;
const DATE = /^(?:date|date of incident|day|when|datum|fecha|start|started)$/i;
const ROLE = /^(?:my role|role|rolle)$/i;
/** Of the facts what belongs to the telling. */
const KEPT =
  /^(?:severity|sev|priority|duration|dauer|start|started|end|ended|detected|resolved|services?|services? affected|affected services?)$/i;

function tell(telling: Telling, line: PastedLine, isOverTitle: boolean): void {
  const text = textOf(line);
  if (text === null) return;
  const [section] = sectionAt(line, 0);
  if (section) beginSection(telling, section, text);
  else if (line.kind === 'label' && !isInnerLabel(line)) beginPart(telling, line);
  else if (isOverTitle || isByline(text)) telling.rest.push(text);
  else if (line.kind === 'heading' && isTime(text)) telling.time = text;
  else tellFact(telling, text);
}

/** `Problem: …`, which stands in other stories as well. */
function beginPart(telling: Telling, { part, text, name }: Extract<PastedLine, { kind: 'label' }>): void {
  telling.isStar = true;
  telling.part = part;
  telling.rest.push(name.slice(0, name.length - text.length).trim());
  if (text !== '') add(telling, text);
}

/** Behind an action, and among the parts of STAR, an impact is what came of it. */
function beginSection(telling: Telling, { name, part, text }: IncidentSection, line: string): void {
  const isResult = name === 'impact' && telling.isStar && telling.parts.action.length > 0;
  telling.part = isResult ? 'result' : part;
  telling.rest.push(line.slice(0, line.length - text.length).trim());
  if (text !== '') add(telling, text);
}

function tellFact(telling: Telling, text: string): void {
  const fact = factIn(telling, text);
  if (fact) telling.sheet.push(fact);
  if (fact && PEOPLE.test(fact.key)) telling.names = [...telling.names, ...namesIn(fact.text)];
  if (fact && !KEPT.test(fact.key)) telling.rest.push(text);
  else add(telling, text);
}

/** At its head, and a date wherever it stands: it tells nothing else. */
function factIn({ part }: Telling, text: string): SheetFact | null {
  const fact = sheetFactIn(text);
  return fact && (part === 'situation' || isDateFact(text)) ? fact : null;
}

function add(telling: Telling, text: string): void {
  telling.hasActed ||= telling.part === 'timeline' && (hasOwnStep(text) || isResponse(text) || isStepOf(telling.names, text));
  const part = telling.part === 'timeline' ? (telling.hasActed ? 'action' : 'situation') : telling.part;
  if (part === 'aside') telling.rest.push(text);
  else telling.parts[part].push([telling.time, text].filter(Boolean).join(' '));
  telling.time = '';
}

const PEOPLE = /^(?:authors?|owner|scribe|participants|commander|incident commander|on call)$/i;

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;&]|\sand\s/)
    .map((name) => name.trim().replace(/^@/, '').split(' ')[0] ?? '')
    .filter((name) => name.length >= 2);
}

/** `09:15 hko declares an incident`: one of them, and a verb behind the name. */
function isStepOf(names: readonly string[], text: string): boolean {
  const words = text.replace(/^[\W\dT]*(?:(?:[AP]M|UTC|CES?T|Z)(?!\p{L}))?\W*/u, '').split(' ');
  return names.includes(words[0] ?? '') && /^\p{Ll}/u.test(words[1] ?? '');
}

/** Somebody of the team does something; that a customer asks or an alarm rings is no step. */
function hasOwnStep(text: string): boolean {
  const isOwn = /(?<!\p{L})(?:I|we|ich|wir|je|nous|on-call|the team|responders?)(?!\p{L})/u.test(text);
  return (isOwn && hasDeed(text)) || GERMAN_STEP.test(text);
}

/** `Ich schalte zurück`, which is no `ich sehe Fehler`. */
const GERMAN_STEP =
  /(?<!\p{L})(?:ich (?!sehe|merke|bemerke|habe|hatte)\p{Ll}{2,20}e|wir (?!sehen|merken|bemerken|haben|hatten|waren)\p{Ll}{2,20}en)(?!\p{L})/iu;
