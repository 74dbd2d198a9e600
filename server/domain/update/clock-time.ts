/** Times of day and lengths of time as people write them: `06:30`, `7 am`, `half past six`, `in twenty-five minutes`. */
import type { Hit, Passage } from '../reading/draft.ts';

export type ClockTime = {
  /** As it is written. */
  readonly hit: Hit;
  /** Minutes after midnight, or after noon as well where `every` is half a day. */
  readonly minutes: number;
  /** Minutes after which it comes round: spoken times do not say which half of the day. */
  readonly every: number;
};

export type TimeLength = { readonly hit: Hit; readonly minutes: number };

type Groups = Readonly<Record<string, string | undefined>>;

const HOUR = 60;
const A_DAY = 1440;
const HALF_A_DAY = 720;

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBERS = new Map([
  ...ONES.map((word, number) => [word, number] as const),
  ...[['fifteen', 15] as const, ['twenty', 20] as const, ['thirty', 30] as const, ['forty', 40] as const, ['fifty', 50] as const],
]);
const HOUR_NAME = ONES.slice(1).join('|');
const NUMBER = `(?:(?:twenty|thirty|forty|fifty)(?:[\\s-](?:${ONES.slice(1, 10).join('|')}))?|fifteen|${HOUR_NAME})`;
const HOUR_SAID = `${HOUR_NAME}|1[0-2]|[1-9]`;

const DIGITS = /(?<![\d.:])(?<hours>[01]?\d|2[0-3])[:.h](?<minutes>[0-5]\d)(?!:?\d|%|\.\d)(?:\s?(?<half>[ap])\.?m\b)?/g;
const HALF_NAMED = /(?<![\d.:])(?<hours>1[0-2]|[1-9])\s?(?<half>[ap])\.?m\b/g;
const PAST = new RegExp(
  `\\b(?:(?<half>half)|(?<quarter>(?:a\\s)?quarter)|(?<number>${NUMBER}|\\d{1,2})(?:\\sminutes)?)\\s(?<way>past|to|before|after)\\s(?<hours>${HOUR_SAID})\\b(?![:.]\\d|\\s[a-z]{2,13}s\\b)`,
  'g',
);
/** `at seven`, `by 7` only where the number ends its clause: `at seven pods` is none. */
const WHOLE = new RegExp(
  `(?:(?<=\\b(?:at|by|before|until|till)\\s)(?<hours>${HOUR_SAID})(?:\\s(?<minutes>thirty|fifteen|forty[\\s-]five))?(?=\\s?(?:[.!?,;)](?!\\d)|$|\\ssharp\\b))|\\b(?<clock>${HOUR_SAID})\\so'clock\\b)`,
  'gm',
);
const NAMED = /\b(?<name>noon|midday|midnight)\b/g;

/** In no order; those that are over as well. */
export function timesIn(passage: Passage): readonly ClockTime[] {
  return [
    ...found(passage, DIGITS, ofDigits),
    ...found(passage, HALF_NAMED, ofDigits),
    ...found(passage, PAST, ofPast),
    ...found(passage, WHOLE, ({ hours, clock, minutes }) => round(numberOf(hours ?? clock) * HOUR + numberOf(minutes), HALF_A_DAY)),
    ...found(passage, NAMED, ({ name }) => round(name === 'midnight' ? 0 : HALF_A_DAY, A_DAY)),
  ];
}

const LENGTH = new RegExp(
  `\\b(?:in|within|every|after)\\s+(?:the next |another |about |roughly |at most )?(?:(?<part>half an?|half|an?other half|(?:a )?quarter of an|three quarters of an|the|an|(?=hour\\b))|(?<number>\\d{1,3}|${NUMBER}))[\\s-]*(?<unit>min(?:ute)?s?|hours?|h)\\b`,
  'g',
);

export function lengthsIn(passage: Passage): readonly TimeLength[] {
  return found(passage, LENGTH, ({ part, number, unit = '' }) => {
    const count = number ? numberOf(number) : partOf(part ?? '');
    return { minutes: unit.startsWith('h') ? count * HOUR : count };
  });
}

function ofDigits({ hours, minutes, half }: Groups) {
  const hour = numberOf(hours);
  return round((half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * HOUR + numberOf(minutes), A_DAY);
}

function ofPast({ half, quarter, number, way, hours }: Groups) {
  const apart = half ? HOUR / 2 : quarter ? HOUR / 4 : numberOf(number);
  const isPast = way === 'past' || way === 'after';
  return round(numberOf(hours) * HOUR + (isPast ? apart : -apart), HALF_A_DAY);
}

function partOf(part: string): number {
  if (part.startsWith('three')) return 3 / 4;
  if (part.includes('quarter')) return 1 / 4;
  return part.includes('half') ? 1 / 2 : 1;
}

/** `twenty-five`, `25`; nothing is 0. */
function numberOf(text = ''): number {
  if (/^\d/.test(text)) return Number(text);
  return text.split(/[\s-]/).reduce((sum, word) => sum + (NUMBERS.get(word) ?? 0), 0);
}

function round(minutes: number, every: number) {
  return { minutes, every };
}

function found<Read>(passage: Passage, what: RegExp, read: (groups: Groups) => Read): (Read & { readonly hit: Hit })[] {
  return Array.from(passage.text.matchAll(what), ({ index, 0: text, groups = {} }) => ({
    ...read(groups),
    hit: { passage, from: index, to: index + text.length },
  }));
}
