/** The items of an interview as they were drawn, with what the candidate did and when. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ITEM_KINDS, type Step } from '../../domain/interview/interview.ts';
import { answers } from './answers.ts';
import { type ItemInFile, interviews } from './interviews.ts';
import { runs } from './runs.ts';
import { part } from './table-say.ts';

export const interviewItems = sqliteTable(
  'interview_items',
  {
    interviewId: text('interview_id')
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    /** 1 is the first. */
    place: integer('place').notNull(),
    kind: text('kind', { enum: ITEM_KINDS }).notNull(),
    subject: text('subject').notNull(),
    title: text('title').notNull(),
    stage: text('stage').notNull(),
    minutes: integer('minutes').notNull(),
    /** Follow-ups at most. */
    probes: integer('probes').notNull(),
    why: text('why', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** Its text as it was drawn, so that an edited or removed file changes nothing of an interview. */
    source: text('source').notNull(),
    steps: text('steps', { mode: 'json' }).$type<readonly Step[]>().notNull(),
    /** What it is depends on the kind; null before it was opened. */
    work: text('work', { mode: 'json' }).$type<unknown>(),
    answerId: text('answer_id').references(() => answers.id, { onDelete: 'set null' }),
    runId: text('run_id').references(() => runs.id, { onDelete: 'set null' }),
    /** Counts the changes, so that no tab overwrites another in silence. */
    revision: integer('revision').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.interviewId, table.place] }),
    index('interview_items_answer').on(table.answerId),
    index('interview_items_run').on(table.runId),
    check('interview_items_kind', sql`${table.kind} in ('talk', 'question', 'incident', 'review', 'design', 'retrospective', 'hand-over')`),
  ],
);

export const itemsOfInterviews = part({
  table: interviewItems,
  field: 'items',
  of: interviews,
  parent: interviewItems.interviewId,
  order: interviewItems.place,
  isReplaced: true,
  toFile: ({ interviewId: _, ...item }): ItemInFile => item,
  keyOf: ({ place }) => place,
  toRow: ({ steps, ...item }, interviewId) => ({ interviewId, ...item, steps: steps as readonly Step[] }),
});
