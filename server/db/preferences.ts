/** What a candidate set for the practice: read with every page, since the bar of each says how far the interview is. */
import type { InStatement } from '@libsql/client';
import type { Prepared } from './prepared.ts';

export type Preferences = {
  /** `2026-12-04`; null where there is no date. */
  readonly interviewOn: string | null;
  readonly minutesADay: number | null;
  /** 80 … 240. */
  readonly wordsAMinute: number;
  /** 1 … 200. */
  readonly cardsADay: number;
};

/** What a new candidate has; the columns' own defaults say the same. */
export const DEFAULT_PREFERENCES: Preferences = { interviewOn: null, minutesADay: null, wordsAMinute: 140, cardsADay: 20 };

export function preferencesIn(prepared: Prepared): (candidate: string) => Promise<Preferences> {
  const find = prepared.one('select interview_on, minutes_a_day, words_a_minute, cards_a_day from candidates where id = ?');
  return async (candidate) => {
    const row = await find(candidate);
    if (!row) return DEFAULT_PREFERENCES;
    const [interviewOn, minutesADay, wordsAMinute, cardsADay] = row as [string | null, number | null, number, number];
    return { interviewOn, minutesADay, wordsAMinute, cardsADay };
  };
}

export function keepPreferences(candidate: string, { interviewOn, minutesADay, wordsAMinute, cardsADay }: Preferences): InStatement {
  return {
    sql: 'update candidates set interview_on = ?, minutes_a_day = ?, words_a_minute = ?, cards_a_day = ? where id = ?',
    args: [interviewOn, minutesADay, wordsAMinute, cardsADay, candidate],
  };
}
