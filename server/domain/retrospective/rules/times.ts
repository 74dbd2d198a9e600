/** Times of day in a review, each against the log: there, somewhere else in it, or nowhere. */
import { textOf } from '../../html.ts';
import { type Hit, passageOf, sentenceOf, writtenAt } from '../../reading/draft.ts';
import { clockAt } from '../../scenario/quantity.ts';
import { termsOf } from '../../story/terms.ts';
import type { ClockTime } from '../../update/clock-time.ts';
import { type IncidentLog, minuteIn } from '../incident-log.ts';
import { namedTimesIn } from '../named-times.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';
import type { Retrospective } from '../retrospective.ts';

/** Began, noticed, relieved, over: without them nobody can follow. */
export const FEWEST_TIMES = 4;
/** Minutes by which a time that is called rough may be off. */
const ROUGH = 5;
/** Of words that a line and a clause share: fewer are chance. */
const ALIKE = 2;
const MUCH_ALIKE = 3;

/** More times than any timeline has; what follows is not judged. */
const MOST_TIMES = 200;
/** Of one kind: more are not read. */
const MOST_FAULTS = 6;

export function times(ask: RetroAsk): readonly RetroFinding[] {
  const log = { ...ask.content.log, terms: ask.content.log.entries.map(({ text, who }) => keysOf(`${who ?? ''} ${text}`)) };
  const known = knownMinutes(ask.content);
  const judged = ask.past
    .flatMap((passage) => {
      const found = namedTimesIn(passage);
      return found.slice(0, MOST_TIMES).map((time, index) => judge(time, clauseOf(found, index), log, known));
    })
    .slice(0, MOST_TIMES);
  const right = judged.filter(({ verdict }) => verdict === 'true');
  const faults = judged.flatMap((one) => faultOf(one, log)).slice(0, MOST_FAULTS);
  return [...faults, ...inAll(right, judged.length)];
}

/** With the terms of each line. */
type ReadLog = IncidentLog & { readonly terms: readonly ReadonlySet<string>[] };

function keysOf(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).map(({ key }) => key));
}

type Judged = { readonly hit: Hit; readonly verdict: 'true' | 'wrong' | 'unknown'; readonly line: number | null };

function judge(time: ClockTime, clause: string, log: ReadLog, known: ReadonlySet<number>): Judged {
  const { hit } = time;
  const slack = slackOf(hit);
  const isAt = (minute: number) => roundApart(minuteIn(log, time.minutes) - minute, time.every) <= slack;
  const terms = [...keysOf(clause)];
  const alike = log.terms.map((line) => terms.filter((term) => line.has(term)).length);
  const there = Math.max(0, ...alike.filter((_, index) => isAt(log.entries[index]?.minute ?? -1)));
  const most = Math.max(0, ...alike);
  const best = nearest(
    log,
    time,
    alike.flatMap((count, index) => (count === most ? [index] : [])),
  );
  if ([...known].some(isAt)) {
    const isElsewhere = beginsLine(hit) && there === 0 && most >= MUCH_ALIKE && log.entries.some(({ minute }) => isAt(minute));
    return { hit, verdict: isElsewhere ? 'wrong' : 'true', line: isElsewhere ? best : null };
  }
  return most >= ALIKE ? { hit, verdict: 'wrong', line: best } : { hit, verdict: 'unknown', line: null };
}

const SAID_ROUGH = /\b(?:about|around|roughly|shortly (?:after|before)|circa)\s$|~\s?$/;

/** Minutes. */
function slackOf(hit: Hit): number {
  return SAID_ROUGH.test(hit.passage.text.slice(Math.max(0, hit.from - 20), hit.from)) ? ROUGH : 0;
}

/** Of lines that are equally alike, the one that the time misses least. */
function nearest(log: IncidentLog, time: ClockTime, lines: readonly number[]): number {
  const apart = (line: number) => roundApart(minuteIn(log, time.minutes) - (log.entries[line]?.minute ?? 0), time.every);
  return lines.toSorted((a, b) => apart(a) - apart(b))[0] ?? 0;
}

/** How far apart on a clock that comes round. */
function roundApart(difference: number, every: number): number {
  const apart = ((difference % every) + every) % every;
  return Math.min(apart, every - apart);
}

/** From the time before it in the sentence to the time after it: what is said to have been then. */
function clauseOf(found: readonly ClockTime[], index: number): string {
  const hit = found[index]?.hit;
  if (!hit) return '';
  const sentence = sentenceOf(hit);
  const after = found[index + 1]?.hit.from ?? sentence.to;
  const before = found[index - 1]?.hit.to ?? sentence.from;
  const behind = hit.passage.text.slice(hit.to, Math.min(after, sentence.to));
  // A line of a timeline begins with its time; elsewhere the time may end its clause.
  return beginsLine(hit) ? behind : `${hit.passage.text.slice(Math.max(before, sentence.from), hit.from)} ${behind}`;
}

/** A line of a timeline, with its sign or its column's edge. */
function beginsLine(hit: Hit): boolean {
  return hit.from - sentenceOf(hit).from < 4;
}

/** Minutes of the log that may be named: of its lines, of its moments, and those that it speaks of. */
function knownMinutes({ log, introHtml }: Retrospective): ReadonlySet<number> {
  const told = [textOf(introHtml), ...log.entries.map(({ text }) => text), ...log.figures.map(({ label }) => label)].join('\n');
  const spoken = namedTimesIn(passageOf('log', 'Log', told)).map(({ minutes }) => minuteIn(log, minutes));
  const moments = [log.began, log.noticed, log.relieved, log.over].filter((minute) => minute !== null);
  return new Set([0, ...log.entries.map(({ minute }) => minute), ...moments, ...spoken]);
}

function faultOf({ hit, verdict, line }: Judged, log: IncidentLog): readonly RetroFinding[] {
  const said = writtenAt(hit);
  const entry = line === null ? null : log.entries[line];
  if (verdict === 'wrong' && entry && line !== null)
    return [
      weak(
        'time-wrong',
        [sentenceOf(hit)],
        `It says ${said}; the log has ${clockAt(log.start, entry.minute)} for that.`,
        'Take times from the log, never from memory.',
        [line],
      ),
    ];
  if (verdict === 'unknown')
    return [weak('time-unknown', [hit], `${said} is nowhere in the log.`, 'Say where a time comes from if the log does not hold it.')];
  return [];
}

function inAll(right: readonly Judged[], all: number): readonly RetroFinding[] {
  if (right.length >= FEWEST_TIMES && right.length === all)
    return [
      good(
        'times-true',
        right.slice(0, 2).map(({ hit }) => hit),
        `All ${all} times are those of the log.`,
      ),
    ];
  if (right.length >= FEWEST_TIMES) return [];
  const seen = all === 0 ? 'It has no time of day.' : `It has ${all === 1 ? 'one time' : `${all} times`} of day.`;
  return [weak('few-times', [], seen, 'Give at least when it began, was noticed, was relieved and was over.')];
}
