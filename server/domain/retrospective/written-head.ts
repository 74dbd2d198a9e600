/** The keys of the front matter that retrospectives and hand-overs share. */
import { type FrontMatterFields, field, itemsOf, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import type { ExerciseHead } from '../interview/exercise.ts';
import { SCREENS, type Screen } from '../question/question.ts';
import type { BodyReporter } from './codes.ts';

export type WrittenHead = Pick<ExerciseHead, 'short' | 'minutes' | 'screens'> & {
  /** Who the candidate is in it. */
  readonly role: string;
};

type Fields = FrontMatterFields<BodyReporter>;

export const WRITTEN_KEYS = ['format', 'short', 'minutes', 'screens', 'role'] as const;

/** What fits on one line of a list on a narrow screen. */
const LONGEST_SHORT = 60;
const LONGEST_MINUTES = 60;
/** One that counts for everything says nothing. */
const MOST_SCREENS = 3;

/** With stand-ins where a problem was reported. */
export function readWrittenHead(fields: Fields): WrittenHead {
  wordOf(fields, field(fields, 'format'), ['1']);
  return {
    short: readShort(fields),
    minutes: readMinutes(fields),
    screens: readScreens(fields),
    role: textOf(fields, field(fields, 'role')) ?? '',
  };
}

function readShort(fields: Fields): string {
  const entry = field(fields, 'short');
  const text = textOf(fields, entry) ?? '';
  const length = [...text].length;
  if (entry && length > LONGEST_SHORT) out(fields.reporter, entry, `at most ${LONGEST_SHORT} characters`, `${length}`);
  return text;
}

function readMinutes(fields: Fields): number {
  const entry = field(fields, 'minutes');
  const text = textOf(fields, entry);
  if (!entry || text === null) return 1;
  const minutes = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  return out(fields.reporter, entry, `whole minutes from 1 to ${LONGEST_MINUTES}`, `“${text}”`) ?? 1;
}

function readScreens(fields: Fields): readonly Screen[] {
  const entry = field(fields, 'screens');
  const items = itemsOf(fields, entry, 'screens') ?? [];
  if (entry?.value.kind === 'list' && (items.length === 0 || items.length > MOST_SCREENS))
    fields.reporter.report('empty-list', entry.value.line, `expected one to ${MOST_SCREENS} screens, saw ${items.length}`);
  return items.flatMap(({ text, line }, index) => {
    const screen = SCREENS.find((one) => one === text);
    if (!screen)
      fields.reporter.report('bad-value', line, `expected one of ${SCREENS.join(', ')} for “screens”, saw “${text.slice(0, 80)}”`, () =>
        suggest(text, SCREENS),
      );
    if (items.findIndex((one) => one.text === text) < index)
      fields.reporter.report('duplicate-value', line, `expected each value once for “screens”, saw “${text.slice(0, 80)}” again`);
    return screen ? [screen] : [];
  });
}
