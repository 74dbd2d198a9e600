/** Word that is promised in an update, by when, and whether the log shows that it was given. */
import { type Hit, hits, type Passage, sentenceOf } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Audience } from '../scenario/scenario.ts';
import * as cues from './cues.ts';

/** Who was told at which minute of the run, and in which words where there are any. */
export type Told = { readonly minute: number; readonly tells: readonly Audience[]; readonly words: string };

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
const A_DAY = 1440;

const TIME = /(?<![\d.:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:%]|\.\d)/g;
const STRETCH =
  /(?:in|within|every|after)[\s]+(?:the next |another )?(?:(\d{1,3})|an|half an|one|two|ten|fifteen|twenty|thirty)[\s-]*(min(?:ute)?s?|hours?|h)\b/g;
const NUMBERS: Readonly<Record<string, number>> = { an: 1, one: 1, two: 2, ten: 10, fifteen: 15, twenty: 20, thirty: 30 };
const WORD_OF = lexicon(cues.WORD_OF);

/** Those of word to come, by their times: `Next update at 06:27`, `I post here every 20 minutes`. */
export function promisesIn(passage: Passage, moment: Moment): readonly UpdatePromise[] {
  const times = hits([passage], TIME).filter((hit) => isFuture(hit, moment));
  const stretches = hits([passage], STRETCH);
  const found = [
    ...times.map((hit) => ({ due: minuteOf(hit, moment), hit })),
    ...stretches.map((hit) => ({ due: moment.at + lengthOf(hit), hit })),
  ];
  return found.filter(({ hit }) => promisesWord(hit)).sort((a, b) => a.due - b.due);
}

/** Every time of day in it that lies ahead, as a minute of the run. */
export function timesAhead(passage: Passage, moment: Moment): readonly UpdatePromise[] {
  return hits([passage], TIME)
    .filter((hit) => isFuture(hit, moment))
    .map((hit) => ({ due: minuteOf(hit, moment), hit }));
}

/** The first word after `at` to any of those, or null. */
export function nextWordTo(tells: readonly Audience[], at: number, log: readonly Told[]): Told | null {
  return log.find((told) => told.minute > at && (tells.length === 0 || told.tells.some((one) => tells.includes(one)))) ?? null;
}

/** In its sentence, or in the one before where it stands alone: `We watch it until 07:00 and write again then.` */
function promisesWord(hit: Hit): boolean {
  const { from, to } = sentenceOf(hit);
  return hits([{ ...hit.passage, text: hit.passage.text.slice(from, to) }], WORD_OF).length > 0;
}

/** A time is taken as the next such time; one that lies more than half a day ahead has been. */
function minuteOf({ passage, from, to }: Hit, { at, start }: Moment): number {
  const [hours = 0, minutes = 0] = passage.text.slice(from, to).split(/[:.h]/).map(Number);
  const now = (start + at) % A_DAY;
  return at + ((hours * 60 + minutes - now + A_DAY) % A_DAY);
}

function isFuture(hit: Hit, moment: Moment): boolean {
  const ahead = minuteOf(hit, moment) - moment.at;
  return ahead > 0 && ahead <= A_DAY / 2;
}

function lengthOf({ passage, from, to }: Hit): number {
  const text = passage.text.slice(from, to);
  const [, digits] = /(\d{1,3})/.exec(text) ?? [];
  const [word = ''] = /\b(?:an|one|two|ten|fifteen|twenty|thirty)\b/.exec(text) ?? [];
  const number = digits ? Number(digits) : (NUMBERS[word] ?? 1);
  if (/half an/.test(text)) return 30;
  return /h(?:our)?s?$/.test(text) ? number * 60 : number;
}
