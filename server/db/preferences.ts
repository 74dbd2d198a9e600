/** What a candidate set: read with every page, since the bar of each says how far the interview is. */
import type { InStatement } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import { DEFAULT_PREFERENCES, type Preferences } from '../domain/study/preferences.ts';
import { dayStartOf, keepDayStart } from './day-start.ts';
import type { Reader } from './reader.ts';
import { build, statement } from './statement.ts';
import { candidates } from './tables/candidates.ts';

export function preferencesIn(reader: Reader): (candidate: string) => Promise<Preferences> {
  const { interviewOn, minutesADay, wordsAMinute, cardsADay, evening, liveFactor } = candidates;
  const dayStartsAt = dayStartOf(candidates.id);
  const found = reader
    .select({ interviewOn, minutesADay, wordsAMinute, cardsADay, evening, liveFactor, dayStartsAt })
    .from(candidates)
    .where(eq(candidates.id, sql.placeholder('candidate')))
    .prepare();
  return async (candidate) => (await found.get({ candidate })) ?? DEFAULT_PREFERENCES;
}

export function preferencesStatements(candidate: string, preferences: Preferences): readonly InStatement[] {
  const { interviewOn, minutesADay, wordsAMinute, cardsADay, evening, liveFactor, dayStartsAt } = preferences;
  const set = build
    .update(candidates)
    .set({ interviewOn, minutesADay, wordsAMinute, cardsADay, evening, liveFactor })
    .where(eq(candidates.id, candidate));
  return [statement(set), keepDayStart(candidate, dayStartsAt)];
}
