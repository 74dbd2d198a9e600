/** Which story serves which question; made anew from the words whenever a story or the bank changes. */

import { eq } from 'drizzle-orm';
import { index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { build, statement } from '../statement.ts';
import { stories } from './stories.ts';
import { unlisted } from './table-say.ts';

export const storyMatches = sqliteTable(
  'story_matches',
  {
    storyId: text('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id').notNull(),
    questionId: text('question_id').notNull(),
    strength: text('strength', { enum: ['strong', 'partial'] }).notNull(),
    score: real('score').notNull(),
    why: text('why').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.questionId] }),
    index('story_matches_best').on(table.candidateId, table.questionId, table.score),
  ],
);

export const matchesOfStories = unlisted(storyMatches, 'made anew from the words of stories and questions', (candidate) => [
  statement(build.delete(storyMatches).where(eq(storyMatches.candidateId, candidate))),
]);
