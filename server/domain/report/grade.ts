/** One grade for all: none before three interviews, and then a plain one whose rule stands beside it. */
import { SCREENS } from '../question/question.ts';
import { middleOf } from './level-of-lines.ts';
import type { InterviewOutcome } from './outcome.ts';

/** A single interview says as much of its questions as of the candidate; three are the least that SKILLS calls stable. */
export const GRADED_AFTER = 3;
/** Of five screens; on fewer nobody would decide. */
export const LEAST_SCREENS = 3;

export type Grade =
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'graded'; readonly level: number; readonly word: string; readonly rests: string };

const WORDS: Readonly<Record<number, string>> = {
  1: 'Not yet',
  2: 'Marginal',
  3: 'Solid senior',
  4: 'Beyond senior',
};

export const GRADE_RULE =
  'Of each screen the middle of its levels in the newest three interviews, of an even number the lower one; of these screens the middle again. One level less, but never below 1, where each of the three raised a red flag.';

/** `outcomes`: those with a level of any screen count. */
export function gradeOf(outcomes: readonly InterviewOutcome[]): Grade {
  const judged = outcomes.filter(({ levels }) => Object.keys(levels).length > 0).toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  if (judged.length < GRADED_AFTER) return { kind: 'none', why: tooFew(judged.length) };
  const newest = judged.slice(0, GRADED_AFTER);
  const screens = SCREENS.flatMap((screen) => middleOf(newest.flatMap(({ levels }) => levels[screen] ?? [])) ?? []);
  if (screens.length < LEAST_SCREENS)
    return {
      kind: 'none',
      why: `No single grade: the newest three interviews show ${screens.length === 1 ? 'one screen' : 'two screens'} of five, and it takes three.`,
    };
  const isFlagged = newest.every(({ flags }) => flags > 0);
  const level = Math.max(1, (middleOf(screens) ?? 1) - Number(isFlagged));
  return { kind: 'graded', level, word: WORDS[level] ?? '', rests: restsOn(screens.length, isFlagged) };
}

function tooFew(count: number): string {
  const sat =
    count === 0 ? 'None with a level is there yet' : count === 1 ? 'One with a level is there so far' : 'Two with a level are there so far';
  return `No single grade before three interviews: one says as much about its questions as about you. ${sat}.`;
}

function restsOn(screens: number, isFlagged: boolean): string {
  const flag = isFlagged ? ' One level less, as each of the three raised a red flag.' : '';
  return `The middle of ${screens === 5 ? 'all five' : screens === 4 ? 'four' : 'three'} screens over the newest three interviews.${flag}`;
}
