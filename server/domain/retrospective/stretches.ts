/** Lengths of time as reviews write them: `42 minutes`, `1 h 20 min`, `three and a half hours`, `26-minute`. */
import type { Hit, Passage } from '../reading/draft.ts';

export type NamedLength = {
  readonly hit: Hit;
  readonly minutes: number;
  /** How far off it may be and still be called right, in minutes. */
  readonly slack: number;
};

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['ninety', 90],
]);
const NUMBER = `(?:\\d{1,4}(?:\\.\\d)?|(?:twenty|thirty|forty|fifty)[\\s-](?:${SMALL.slice(0, 9).join('|')})|${[...TENS.keys(), ...SMALL].join('|')})`;
const ABOUT =
  '(?<about>(?:about|around|roughly|some|nearly|almost|over|more than|close to|under|less than|well over|approximately|~)\\s?)?';
const HOURS = `(?:(?<hours>${NUMBER})(?<half>\\sand\\sa\\shalf)?[\\s-]?(?:hours?|hrs?|h)|(?<an>an\\shour)(?<anHalf>\\sand\\sa\\shalf)?)`;
const MINUTES = `(?<minutes>${NUMBER})[\\s-]?(?:minutes?|mins?|min|m)`;
const STRETCH = new RegExp(
  `(?<![\\p{L}\\p{N}.:,$€£-])${ABOUT}(?:${HOURS}(?:,?\\s?(?:and\\s)?${MINUTES.replace('<minutes>', '<rest>')})?|${MINUTES}|(?<halfHour>half an hour))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Of hours alone nobody expects the minute. */
const SLACK_OF_HOURS = 30;
/** Of a figure that is called rough. */
const ROUGH = 0.12;

export function stretchesIn(passage: Passage): readonly NamedLength[] {
  return Array.from(passage.text.matchAll(STRETCH), ({ index, 0: found, groups = {} }) => {
    const { about, hours, half, an, anHalf, rest, minutes, halfHour } = groups;
    const whole = (numberOf(hours) + (half ? 0.5 : 0) + (an ? 1 : 0) + (anHalf ? 0.5 : 0)) * 60;
    const all = whole + numberOf(rest ?? minutes) + (halfHour ? 30 : 0);
    const isHoursAlone = whole > 0 && rest === undefined;
    const slack = Math.max(1, isHoursAlone ? SLACK_OF_HOURS : 0, about ? all * ROUGH : 0);
    return { hit: { passage, from: index, to: index + found.length }, minutes: all, slack };
  });
}

function numberOf(text = ''): number {
  if (/^\d/.test(text)) return Number(text);
  return text.split(/[\s-]/).reduce((sum, word) => sum + (TENS.get(word) ?? SMALL.indexOf(word) + 1), 0);
}
