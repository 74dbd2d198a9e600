/** What a story was at a moment, as an answer has versions. Never changed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { REASONS } from '../../domain/answer/version.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import { stories } from './stories.ts';
import { part } from './table-say.ts';

export const storyVersions = sqliteTable(
  'story_versions',
  {
    storyId: text('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** 1 is the first. */
    number: integer('number').notNull(),
    /** All fields, not only the parts of STAR: `textsOfStory`. */
    parts: text('parts', { mode: 'json' }).$type<DraftParts>().notNull(),
    words: integer('words').notNull(),
    reason: text('reason', { enum: REASONS }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.number] })],
);

export const versionsOfStories = part({
  table: storyVersions,
  field: 'versions',
  of: stories,
  parent: storyVersions.storyId,
  order: storyVersions.number,
  counted: 'storyVersions',
  toFile: ({ storyId: _, ...version }) => version,
  keyOf: ({ number }) => number,
  toRow: (version, storyId) => ({ storyId, ...version }),
});
