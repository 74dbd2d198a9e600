/** The keys of the front matter that retrospectives and hand-overs share. */
import { type FrontMatterFields, field, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import type { ExerciseHead } from '../interview/exercise.ts';
import { readShort, someOf } from '../question/head-values.ts';
import { SCREENS } from '../question/question.ts';
import type { BodyReporter } from './codes.ts';

export type WrittenHead = Pick<ExerciseHead, 'short' | 'minutes' | 'screens'> & {
  /** Who the candidate is in it. */
  readonly role: string;
};

type Fields = FrontMatterFields<BodyReporter>;

export const WRITTEN_KEYS = ['format', 'short', 'minutes', 'screens', 'role'] as const;

const LONGEST_MINUTES = 60;

/** With stand-ins where a problem was reported. */
export function readWrittenHead(fields: Fields): WrittenHead {
  wordOf(fields, field(fields, 'format'), ['1']);
  return {
    short: readShort(fields),
    minutes: readMinutes(fields),
    screens: someOf(fields, 'screens', SCREENS),
    role: textOf(fields, field(fields, 'role')) ?? '',
  };
}

function readMinutes(fields: Fields): number {
  const entry = field(fields, 'minutes');
  const text = textOf(fields, entry);
  if (!entry || text === null) return 1;
  const minutes = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  return out(fields.reporter, entry, `whole minutes from 1 to ${LONGEST_MINUTES}`, `“${text}”`) ?? 1;
}
