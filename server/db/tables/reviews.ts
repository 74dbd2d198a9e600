/** A card as it was rated, and what that made of its schedule. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Rating } from '../../domain/study/schedule.ts';
import { cards } from './cards.ts';
import { part } from './table-say.ts';

export const reviews = sqliteTable(
  'reviews',
  {
    cardId: text('card_id')
      .notNull()
      .references(() => cards.id, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    candidateId: text('candidate_id').notNull(),
    /** 1 again, 2 hard, 3 good, 4 easy. */
    rating: integer('rating').$type<Rating>().notNull(),
    /** Due before and after, for the record. */
    wasDue: integer('was_due').notNull(),
    due: integer('due').notNull(),
    stability: real('stability').notNull(),
    difficulty: real('difficulty').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cardId, table.at] }),
    index('reviews_recent').on(table.candidateId, table.at),
    check('reviews_rating', sql`${table.rating} between 1 and 4`),
  ],
);

export const reviewsOfCards = part({
  table: reviews,
  field: 'reviews',
  of: cards,
  parent: reviews.cardId,
  order: reviews.at,
  counted: 'reviews',
  toFile: ({ cardId: _, candidateId: __, ...review }) => review,
  keyOf: ({ at }) => at,
  toRow: (review, cardId, { candidate }) => ({ cardId, candidateId: candidate, ...review }),
});
