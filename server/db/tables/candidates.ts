/** Who uses Dry Run. Without a login there is one, whose id is the setting `local-candidate`. */
import { eq } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { LIVE_FACTORS, liveFactor } from '../../domain/run/live.ts';
import { MOST_EVENING } from '../../domain/study/evening-note.ts';
import { DEFAULT_PREFERENCES, PREFERENCE_LIMITS, type Preferences } from '../../domain/study/preferences.ts';
import { forgetDayStart } from '../day-start.ts';
import { build, statement } from '../statement.ts';
import { absent, fields, type Shape, integer as whole, text as words } from './shapes.ts';
import { unlisted } from './table-say.ts';

export const candidates = sqliteTable('candidates', {
  id: text('id').primaryKey(),
  createdAt: integer('created_at').notNull(),
  /** `2026-12-04`; null where there is no date. */
  interviewOn: text('interview_on'),
  /** Minutes to practise a day; null where the candidate did not say. */
  minutesADay: integer('minutes_a_day'),
  wordsAMinute: integer('words_a_minute').notNull().default(140),
  /** Cards a day at most. */
  cardsADay: integer('cards_a_day').notNull().default(20),
  /** What was written on the last evening before an interview; empty where nothing was. */
  evening: text('evening').notNull().default(''),
  /** At live pace: minutes of the incident in a minute of thinking. */
  liveFactor: integer('live_factor').notNull().default(6),
});

const { minutesADay, wordsAMinute, cardsADay, dayStartsAt } = PREFERENCE_LIMITS;

/** Both texts with every sign escaped, and the date. */
const MOST_EVENING_TEXT = 12 * MOST_EVENING + 100;

/** Files of before lack what was set later. */
export const preferencesShape: Shape<PreferencesInFile> = fields({
  interviewOn: words(10, 'a date like 2026-12-04', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).orNull,
  minutesADay: whole(minutesADay.least, minutesADay.most).orNull,
  wordsAMinute: whole(wordsAMinute.least, wordsAMinute.most),
  cardsADay: whole(cardsADay.least, cardsADay.most),
  evening: absent(words(MOST_EVENING_TEXT)),
  liveFactor: absent(whole(LIVE_FACTORS[0], LIVE_FACTORS[LIVE_FACTORS.length - 1] ?? LIVE_FACTORS[0])),
  dayStartsAt: absent(whole(dayStartsAt.least, dayStartsAt.most)),
});

export type PreferencesInFile = Omit<Preferences, 'evening' | 'liveFactor' | 'dayStartsAt'> & {
  readonly evening?: string | undefined;
  readonly liveFactor?: number | undefined;
  readonly dayStartsAt?: number | undefined;
};

/** As they are set, where the file says nothing as they come. */
export function preferencesOf(file: PreferencesInFile): Preferences {
  return {
    ...file,
    evening: file.evening ?? '',
    liveFactor: liveFactor(file.liveFactor ?? '') ?? DEFAULT_PREFERENCES.liveFactor,
    dayStartsAt: file.dayStartsAt ?? DEFAULT_PREFERENCES.dayStartsAt,
  };
}

/** What the candidate set here stays; what was left as it came is taken from the file. */
export function mergePreferences(here: Preferences, there: Preferences): Preferences {
  const pick = <K extends keyof Preferences>(key: K) => (here[key] === DEFAULT_PREFERENCES[key] ? there[key] : here[key]);
  return {
    interviewOn: pick('interviewOn'),
    minutesADay: pick('minutesADay'),
    wordsAMinute: pick('wordsAMinute'),
    cardsADay: pick('cardsADay'),
    evening: pick('evening'),
    liveFactor: pick('liveFactor'),
    dayStartsAt: pick('dayStartsAt'),
  };
}

const { dayStartsAt: _, ...OWN_COLUMNS } = DEFAULT_PREFERENCES;

/** In the head of an export, not in its lists: what was set. A candidate stays when everything goes, as new. */
export const candidate = unlisted(candidates, 'who it is and what was set', (id) => [
  statement(build.update(candidates).set(OWN_COLUMNS).where(eq(candidates.id, id))),
  forgetDayStart(id),
]);
