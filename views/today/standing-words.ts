/** Standing in words: for those who listen, and for what a bar cannot say. */
import type { Observed } from '../../server/domain/study/evidence.ts';
import type { Standing, Trend } from '../../server/domain/study/standing.ts';
import type { StandingNote } from '../../server/domain/study/standing-notes.ts';
import { inlineName, isPlural } from '../../server/domain/study/subject-name.ts';
import { count } from '../parts/figures.ts';
import { LEVEL_NAMES } from '../parts/level-name.ts';
import { capital, listed, numberWord } from '../parts/number-words.ts';

/** `level 3 of 4, solid senior`; `no level yet`. */
export function levelWords({ level, stable }: Standing): string {
  if (level === null) return 'no level yet';
  return `level ${level} of 4, ${LEVEL_NAMES[level - 1] ?? ''}${stable ? '' : ', not stable yet'}`;
}

/** What it rests on: `6 runs`, `1 run and 2 answers`, `not observed`. */
export function basisWords({ runs, answers }: Standing): string {
  const parts = [runs > 0 ? count(runs, 'run') : '', answers > 0 ? count(answers, 'answer') : ''].filter(Boolean);
  return parts.length === 0 ? 'not observed' : parts.join(' and ');
}

export function noteSentence(note: StandingNote): string {
  switch (note.kind) {
    case 'trend':
      return trendSentence(note.subjects, note.trend);
    case 'rates-as-checks':
      return 'You rate yourself as the checks do.';
    case 'rates-apart':
      return apartSentence(note.gap, note.subjects ?? []);
  }
}

function trendSentence(subjects: readonly Observed[], trend: Trend): string {
  const are = subjects.length > 1 || subjects.some(isPlural) ? 'are' : 'is';
  const than = trend === 'rising' ? 'better than' : 'worse than';
  return `${capital(names(subjects))} ${are} ${trend}: the last three were each ${than} the three before.`;
}

function apartSentence(gap: number, subjects: readonly Observed[]): string {
  const where = subjects.length === 0 ? '' : ` on ${names(subjects)}`;
  return `You rate yourself about ${levelsInWords(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'} the checks${where}.`;
}

function levelsInWords(levels: number): string {
  if (levels < 0.75) return 'half a level';
  const whole = Math.round(levels);
  return whole === 1 ? 'a level' : `${numberWord(whole)} levels`;
}

function names(subjects: readonly Observed[]): string {
  return listed(subjects.map(inlineName));
}
