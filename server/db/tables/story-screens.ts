/** What a story shows, of the things that interviewers look for. */

import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Screen } from '../../domain/question/question.ts';
import { stories } from './stories.ts';
import { part } from './table-say.ts';

export const storyScreens = sqliteTable(
  'story_screens',
  {
    storyId: text('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id').notNull(),
    screen: text('screen').$type<Screen>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.screen] }), index('story_screens_of').on(table.candidateId, table.screen)],
);

export const screensOfStories = part({
  table: storyScreens,
  field: 'screens',
  of: stories,
  parent: storyScreens.storyId,
  order: storyScreens.screen,
  isReplaced: true,
  toFile: ({ screen }) => screen,
  keyOf: (screen) => screen,
  toRow: (screen, storyId, { candidate }) => ({ storyId, candidateId: candidate, screen }),
});
