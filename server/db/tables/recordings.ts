/** Answers spoken aloud. The sound is a file beside the database, by the same id. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { AUDIO_TYPES } from '../../domain/answer/recording.ts';
import { answers } from './answers.ts';

export const recordings = sqliteTable(
  'recordings',
  {
    id: text('id').primaryKey(),
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id').notNull(),
    /** Media type, of a short list: `audio/webm`. */
    type: text('type', { enum: AUDIO_TYPES }).notNull(),
    bytes: integer('bytes').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('recordings_of').on(table.answerId, table.createdAt)],
);
