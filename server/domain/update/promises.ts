/** Word that is promised in an update, by when, and whether the log shows that it was given. */
import { type Hit, hits, type Passage, sentenceOf } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Audience, Writing } from '../scenario/scenario.ts';
import { type ClockTime, lengthsIn, timesIn } from './clock-time.ts';
import * as cues from './cues/promise.ts';

/** Who was told at which minute of the run, what was to be written, and in which words where there are any. */
export type Told = {
  readonly minute: number;
  readonly tells: readonly Audience[];
  readonly writes: Writing | null;
  readonly words: string;
};

export type UpdatePromise = {
  /** Minute of the run. */
  readonly due: number;
  /** As it is written. */
  readonly hit: Hit;
};

/** When an update goes out. */
export type Moment = {
  /** Minute of the run. */
  readonly at: number;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
};

/** Minutes: nobody calls a promise broken over these. */
export const GRACE = 2;

const WORD_OF = lexicon(cues.WORD_OF);

/** Those of word to come, by their times: `Next update at 06:27`, `I post here every 20 minutes`. */
export function promisesIn(passage: Passage, moment: Moment): readonly UpdatePromise[] {
  const stretches = lengthsIn(passage).map(({ hit, minutes }) => ({ due: moment.at + minutes, hit }));
  const all = [...timesAhead(passage, moment), ...stretches];
  const times = all.map(({ hit }) => hit);
  return all.filter(({ hit }) => promisesWord(hit, times) && !isNoPromise(hit)).sort((a, b) => a.due - b.due);
}

/** Every time of day in it that lies ahead, as a minute of the run. */
export function timesAhead(passage: Passage, moment: Moment): readonly UpdatePromise[] {
  return timesIn(passage).flatMap((time) => {
    const ahead = minutesUntil(time, moment);
    return ahead > 0 && ahead <= time.every / 2 ? [{ due: moment.at + ahead, hit: time.hit }] : [];
  });
}

/** Who waits for the next word: the team hears what it does, and waits only where nobody else was told. */
export function waiting(tells: readonly Audience[]): readonly Audience[] {
  const others = tells.filter((one) => one !== 'team');
  return others.length > 0 ? others : tells;
}

/** The first word after `at` to those, or null. */
export function nextWordTo(audience: Audience, at: number, log: readonly Told[]): Told | null {
  return log.find((told) => told.minute > at && reaches(told, audience)) ?? null;
}

/** Of the first words after `at` to each of those who wait, the last; null where one of them never has any, or nobody was told. */
export function lastHeard(tells: readonly Audience[], at: number, log: readonly Told[]): Told | null {
  const firsts = waiting(tells).map((one) => nextWordTo(one, at, log));
  return firsts.reduce((last, told) => (last && told && (told.minute > last.minute ? told : last)) || null, firsts[0] ?? null);
}

/** What customers are told the house reads too; one colleague who is called is not the team. */
function reaches({ tells, writes }: Told, audience: Audience): boolean {
  if (audience === 'leadership') return tells.includes('leadership') || tells.includes('customers');
  if (audience !== 'team') return tells.includes(audience);
  return tells.includes('customers') || (tells.includes('team') && (writes !== null || tells.length > 1));
}

/** Each promise of word in its sentence is of the first time after it, or else of the last before it. */
function promisesWord(hit: Hit, times: readonly Hit[]): boolean {
  const { from, to } = sentenceOf(hit);
  const within = times.filter((time) => time.from >= from && time.to <= to).sort((a, b) => a.from - b.from);
  return hits([{ ...hit.passage, text: hit.passage.text.slice(from, to) }], WORD_OF).some((word) => {
    const own = within.find((time) => time.to > from + word.from) ?? within.at(-1);
    return own?.from === hit.from;
  });
}

/** A time is taken as the next such time; one that lies more than half its round ahead has been. */
function minutesUntil({ minutes, every }: ClockTime, { at, start }: Moment): number {
  return (((minutes - start - at) % every) + every) % every;
}

const DENIED = lexicon(cues.DENIED_WORD);

/** `I cannot promise an update before 07:00`: denied in the stretch that leads to the time. */
function isNoPromise(hit: Hit): boolean {
  const { from } = sentenceOf(hit);
  if (cues.TAKEN_BACK.test(hit.passage.text.slice(hit.to))) return true;
  const before = hit.passage.text.slice(from, hit.from);
  const clause = before.split(/[,;:–—]|\b(?:and|but|so)\b/).at(-1) ?? '';
  return clause.search(DENIED) >= 0;
}
