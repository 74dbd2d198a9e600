/** The tables of practice: stories, answers, cards and what standing rests on. STRICT is added by hand in the migrations, and the search indexes with their triggers. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { candidates, runs } from './schema.ts';

/** Texts of parts as a JSON object by the ids of a scaffold's parts, as everywhere below. */
export const stories = sqliteTable(
  'stories',
  {
    /** The row of the search index. */
    n: integer('n').primaryKey(),
    id: text('id').notNull().unique(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    title: text('title').notNull(),
    happened: text('happened').notNull(),
    role: text('role').notNull(),
    parts: text('parts').notNull(),
    numbers: text('numbers').notNull(),
    /** A JSON list of incident skills. */
    skills: text('skills').notNull(),
    /** The run that it was made from: simulated, not lived. */
    runId: text('run_id').references(() => runs.id),
    /** Words in all its parts, to find the thin ones. */
    words: integer('words').notNull(),
    /** Counts the saves, so that no tab overwrites another. */
    revision: integer('revision').notNull(),
    /** Hash of the bank against which it was matched. */
    bank: text('bank').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    index('stories_recent').on(table.candidateId, table.updatedAt),
    index('stories_bank').on(table.candidateId, table.bank),
    uniqueIndex('stories_of_run').on(table.candidateId, table.runId).where(sql`${table.runId} is not null`),
  ],
);

export const storyScreens = sqliteTable(
  'story_screens',
  {
    storyId: text('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id').notNull(),
    screen: text('screen').notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.screen] }), index('story_screens_of').on(table.candidateId, table.screen)],
);

/** Which story serves which question; made anew from the words whenever a story or the bank changes. */
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

/** A draft for a question. At most one a question is open; a new attempt closes it and it stays in the history. */
export const answers = sqliteTable(
  'answers',
  {
    /** The row of the search index. */
    n: integer('n').primaryKey(),
    id: text('id').notNull().unique(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    questionId: text('question_id').notNull(),
    parts: text('parts').notNull(),
    words: integer('words').notNull(),
    /** Counts the saves, so that no tab overwrites another in silence. */
    revision: integer('revision').notNull(),
    /** The tab that saved last and how many times it had sent, so that what arrives twice or late changes nothing. */
    tab: text('tab').notNull(),
    sent: integer('sent').notNull(),
    /** The newest of its versions; 0 before the first. */
    version: integer('version').notNull(),
    /** The story that it was begun from. */
    storyId: text('story_id').references(() => stories.id, { onDelete: 'set null' }),
    /** Begun from a run, not from life. */
    simulated: integer('simulated').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (table) => [
    uniqueIndex('answers_open').on(table.candidateId, table.questionId).where(sql`${table.closedAt} is null`),
    index('answers_of').on(table.candidateId, table.questionId, table.createdAt),
    index('answers_recent').on(table.candidateId, table.updatedAt),
    index('answers_story').on(table.storyId),
  ],
);

/** What an answer was at a moment: when saved by hand, rated, restored over, or met by another tab. Never changed. */
export const answerVersions = sqliteTable(
  'answer_versions',
  {
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id, { onDelete: 'cascade' }),
    /** 1 is the first. */
    number: integer('number').notNull(),
    parts: text('parts').notNull(),
    words: integer('words').notNull(),
    reason: text('reason', { enum: ['saved', 'pause', 'rated', 'restored', 'other-tab'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    /** 1 … 4, and a JSON list of the pointers that the candidate found missing; null where it was not rated. */
    selfLevel: integer('self_level'),
    missed: text('missed'),
    /** 1 … 4 as the checks saw it when it was rated; null where they could not judge. */
    readLevel: integer('read_level'),
  },
  (table) => [
    primaryKey({ columns: [table.answerId, table.number] }),
    check('answer_versions_self', sql`${table.selfLevel} between 1 and 4`),
    check('answer_versions_read', sql`${table.readLevel} between 1 and 4`),
  ],
);

/** Answers spoken aloud. The sound is a file beside the database, by the same id. */
export const recordings = sqliteTable(
  'recordings',
  {
    id: text('id').primaryKey(),
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id').notNull(),
    /** Media type, of a short list: `audio/webm`. */
    type: text('type').notNull(),
    bytes: integer('bytes').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('recordings_of').on(table.answerId, table.createdAt)],
);

/** How often a pointer of a question was missing from a rated answer; at the second it becomes a card. */
export const pointerMisses = sqliteTable(
  'pointer_misses',
  {
    candidateId: text('candidate_id').notNull(),
    questionId: text('question_id').notNull(),
    pointerId: text('pointer_id').notNull(),
    times: integer('times').notNull(),
  },
  (table) => [primaryKey({ columns: [table.candidateId, table.questionId, table.pointerId] })],
);

/** What comes back on a schedule. The columns from `due` to `reviewedAt` are the scheduler's. */
export const cards = sqliteTable(
  'cards',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    kind: text('kind', { enum: ['question', 'decision', 'pointer'] }).notNull(),
    /** `led-incident`, `RUN/4` (the turn), `led-incident#told`. */
    subject: text('subject').notNull(),
    due: integer('due').notNull(),
    stability: real('stability').notNull(),
    difficulty: real('difficulty').notNull(),
    /** Days between the last review and `due`. */
    scheduledDays: integer('scheduled_days').notNull(),
    reps: integer('reps').notNull(),
    lapses: integer('lapses').notNull(),
    state: integer('state').notNull(),
    /** Null before the first review. */
    reviewedAt: integer('reviewed_at'),
    /** Hidden until then without a change to its schedule; null where it is not. */
    buriedUntil: integer('buried_until'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('cards_subject').on(table.candidateId, table.kind, table.subject),
    index('cards_due').on(table.candidateId, table.due),
    check('cards_kind', sql`${table.kind} in ('question', 'decision', 'pointer')`),
  ],
);

/** A card as it was rated, and what that made of its schedule. */
export const reviews = sqliteTable(
  'reviews',
  {
    cardId: text('card_id')
      .notNull()
      .references(() => cards.id, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    candidateId: text('candidate_id').notNull(),
    /** 1 again, 2 hard, 3 good, 4 easy. */
    rating: integer('rating').notNull(),
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

/** What standing rests on, one row an observation; see domain/study/evidence.ts. */
export const evidence = sqliteTable(
  'evidence',
  {
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    subject: text('subject').notNull(),
    source: text('source', { enum: ['run', 'answer'] }).notNull(),
    sourceId: text('source_id').notNull(),
    version: integer('version').notNull(),
    level: integer('level'),
    selfLevel: integer('self_level'),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.candidateId, table.subject, table.source, table.sourceId, table.version] }),
    index('evidence_recent').on(table.candidateId, table.subject, table.at),
  ],
);
