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
};

/** Both ends belong to it. */
export const PREFERENCE_LIMITS = {
  minutesADay: { least: 1, most: 480 },
  wordsAMinute: { least: 80, most: 240 },
  cardsADay: { least: 1, most: 200 },
} as const;

/** What a new candidate has; the defaults of the columns say the same. */
export const DEFAULT_PREFERENCES: Preferences = {
  interviewOn: null,
  minutesADay: null,
  wordsAMinute: 140,
  cardsADay: 20,
  evening: '',
  liveFactor: USUAL_FACTOR,
};

/** Minutes of a plan where the candidate did not say. */
export const USUAL_MINUTES = 40;
