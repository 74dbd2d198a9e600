/** Who uses Dry Run. Without a login there is one, whose id is the setting `local-candidate`. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

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
});
