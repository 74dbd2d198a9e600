/** What a candidate set for the practice, within its limits. */
import { USUAL_FACTOR } from '../run/live.ts';

export type Preferences = {
  /** `2026-12-04`; null where there is no date. */
  readonly interviewOn: string | null;
  /** Minutes to practise a day; null where the candidate did not say. */
  readonly minutesADay: number | null;
  readonly wordsAMinute: number;
  readonly cardsADay: number;
  /** What was written on the last evening, see `eveningNoteOf`; empty where nothing was. */
  readonly evening: string;
  /** At live pace: minutes of the incident in a minute of thinking, one of `LIVE_FACTORS`. */
  readonly liveFactor: number;
  /** The hour at which a day begins; 0 is midnight. */
  readonly dayStartsAt: number;
};

/** Both ends belong to it. */
export const PREFERENCE_LIMITS = {
  minutesADay: { least: 1, most: 480 },
  wordsAMinute: { least: 80, most: 240 },
  cardsADay: { least: 1, most: 200 },
  dayStartsAt: { least: 0, most: 6 },
} as const;

/** `04:00`. */
export function hourWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** What a new candidate has; the defaults of the columns say the same. */
export const DEFAULT_PREFERENCES: Preferences = {
  interviewOn: null,
  minutesADay: null,
  wordsAMinute: 140,
  cardsADay: 20,
  evening: '',
  liveFactor: USUAL_FACTOR,
  dayStartsAt: 0,
};

/** Minutes of a plan where the candidate did not say. */
export const USUAL_MINUTES = 40;
