/** The form of the settings: what was typed, and what it means. A field that is not sent stays as it is set. */
import { dateOf, MIDNIGHT } from '../calendar/local-day.ts';
import { LIVE_FACTORS, liveFactor } from '../domain/run/live.ts';
import { hourWords, PREFERENCE_LIMITS, type Preferences } from '../domain/study/preferences.ts';
import { type Form, integer } from '../http/form.ts';

export type PreferenceField = Exclude<keyof Preferences, 'evening'>;

export type TypedPreferences = Readonly<Record<PreferenceField, string>>;

export type PreferencesReading = {
  readonly typed: TypedPreferences;
  /** What is wrong with a field, as a sentence. */
  readonly wrong: Readonly<Partial<Record<PreferenceField, string>>>;
  /** Null while something is wrong. */
  readonly preferences: Preferences | null;
};

export function readPreferences(form: Form, set: Preferences, untouched: Preferences): PreferencesReading {
  const typed = { ...typedOf(set), ...definedIn(form) };
  const read = {
    interviewOn: readDate(typed.interviewOn),
    minutesADay: readNumber('minutesADay', typed, null),
    wordsAMinute: readNumber('wordsAMinute', typed, untouched.wordsAMinute),
    cardsADay: readNumber('cardsADay', typed, untouched.cardsADay),
    liveFactor: readFactor(typed.liveFactor),
    dayStartsAt: readHour(typed.dayStartsAt),
  };
  const wrong = Object.fromEntries(FIELDS.flatMap((field) => (read[field].ok ? [] : [[field, read[field].error]])));
  const { interviewOn, minutesADay, wordsAMinute, cardsADay, liveFactor: factor, dayStartsAt } = read;
  if (!interviewOn.ok || !minutesADay.ok || !wordsAMinute.ok || !cardsADay.ok || !factor.ok || !dayStartsAt.ok)
    return { typed, wrong, preferences: null };
  const numbers = { minutesADay: minutesADay.value, wordsAMinute: wordsAMinute.value ?? untouched.wordsAMinute };
  const preferences = {
    interviewOn: interviewOn.value,
    ...numbers,
    cardsADay: cardsADay.value ?? untouched.cardsADay,
    evening: set.evening,
    liveFactor: factor.value,
    dayStartsAt: dayStartsAt.value,
  };
  return { typed, wrong, preferences };
}

/** What the form shows before anybody typed. */
export function typedOf({ interviewOn, minutesADay, wordsAMinute, cardsADay, liveFactor, dayStartsAt }: Preferences): TypedPreferences {
  return {
    interviewOn: interviewOn ?? '',
    minutesADay: minutesADay === null ? '' : String(minutesADay),
    wordsAMinute: String(wordsAMinute),
    cardsADay: String(cardsADay),
    liveFactor: String(liveFactor),
    dayStartsAt: String(dayStartsAt),
  };
}

const FIELDS: readonly PreferenceField[] = ['interviewOn', 'minutesADay', 'wordsAMinute', 'cardsADay', 'liveFactor', 'dayStartsAt'];

type Field<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

function definedIn(form: Form): Partial<TypedPreferences> {
  return Object.fromEntries(FIELDS.flatMap((field) => (form[field] === undefined ? [] : [[field, form[field]]])));
}

function readDate(typed: string): Field<string | null> {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  // A year that is not of this century or the next is a slip of the hand.
  const isDate = /^2[01]\d\d-/.test(text) && dateOf(text, MIDNIGHT) !== null;
  return isDate ? { ok: true, value: text } : { ok: false, error: 'Write a date of the calendar like 2026-12-04, or leave it empty.' };
}

function readNumber(field: keyof typeof PREFERENCE_LIMITS, typed: TypedPreferences, empty: number | null): Field<number | null> {
  const { least, most } = PREFERENCE_LIMITS[field];
  const text = typed[field].trim();
  if (text === '') return { ok: true, value: empty };
  const value = integer(text, least, most);
  return value === null ? { ok: false, error: `Write a whole number from ${least} to ${most}.` } : { ok: true, value };
}

function readHour(typed: string): Field<number> {
  const { least, most } = PREFERENCE_LIMITS.dayStartsAt;
  const value = integer(typed.trim(), least, most);
  return value === null ? { ok: false, error: `Choose an hour from ${hourWords(least)} to ${hourWords(most)}.` } : { ok: true, value };
}

function readFactor(typed: string): Field<number> {
  const value = liveFactor(typed);
  return value === null ? { ok: false, error: `Choose one of ${LIVE_FACTORS.join(', ')}.` } : { ok: true, value };
}
