/** What became of the form of a play, in an author's words. */
import { counted, listed } from '../parts/number-words.ts';
import type { AskedPlayView, MissedPlay, PlayView } from './author-props.ts';

/** Flags that a sentence names; more are counted. */
const NAMED = 4;

const WHY: Readonly<Record<NonNullable<AskedPlayView['why']>, string>> = {
  'not-yet':
    'Which states there are is still being worked out. The page goes to the one that was asked for once it is known; without scripts, load it again.',
  unsolved: 'No state can be looked for, since the scenario cannot be solved; the problems say why.',
  'too-many': 'No state can be looked for, since there are too many to go through while a page waits.',
};

/** Said in place of the form. */
export function noFormSentence(why: Extract<PlayView['form'], string>): string {
  return `${WHY[why]} One goes on from the start, choice by choice.`;
}

export function askedSentences({ wrong, why, missed }: AskedPlayView): readonly string[] {
  const { scene, minute, flags } = wrong;
  return [
    ...(scene === null ? [] : [`No scene is called “${scene}”, so that no state was looked for.`]),
    ...(minute === null ? [] : [`“${minute}” is no minute, so that any will do.`]),
    ...(flags.length === 0 ? [] : [`No flag is called ${either.format(flags.map((name) => `“${name}”`))}.`]),
    ...(why === null ? [] : [WHY[why]]),
    ...(missed ? [missedSentence(missed)] : []),
  ];
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `No play was found that comes to The queue grows at minute 7 with told set; nearest: minute 9, told not set.` */
function missedSentence({ scene, minutes, set, variant, nearest }: MissedPlay): string {
  const where = [
    ...(minutes === null ? [] : [`at minute ${minutes}`]),
    ...(set === null ? [] : [`with ${setWords(set)} set`]),
    ...(variant === null ? [] : [`where ${variant} is true`]),
  ];
  const otherwise = [
    ...(nearest.scene === null ? [] : [nearest.scene]),
    ...(nearest.minutes === null ? [] : [`minute ${nearest.minutes}`]),
    ...nearest.flags.map(({ name, holds }) => `${name} ${holds ? 'set' : 'not set'}`),
  ];
  return `No play was found that comes to ${[scene, ...where].join(' ')}; nearest: ${otherwise.join(', ')}.`;
}

function setWords(set: readonly string[]): string {
  if (set.length === 0) return 'no flag';
  return set.length <= NAMED ? listed(set) : `these ${counted(set.length, 'flag')}`;
}
