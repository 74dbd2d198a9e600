/** A draft for a question. At most one a question is open; a new attempt closes it and it stays in the history. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { MOST_IN_A_DRAFT, MOST_IN_A_PART } from '../../domain/answer/draft.ts';
import { REASONS } from '../../domain/answer/version.ts';
import { type Merged, nextRevision, type Renames } from '../../domain/export/merged.ts';
import { mergeVersions } from '../../domain/export/merged-versions.ts';
import { firstWrong, outOfOrder, shown, twice, unless } from '../../domain/export/wrong.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { Reader } from '../reader.ts';
import { candidates } from './candidates.ts';
import { absent, count, fields, id, level, list, name, oneOf, texts, time, truth, integer as whole, text as words } from './shapes.ts';
import { stories } from './stories.ts';
import { exported, type InFile } from './table-say.ts';

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
    parts: text('parts', { mode: 'json' }).$type<DraftParts>().notNull(),
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
    simulated: integer('simulated', { mode: 'boolean' }).notNull(),
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

const parts = texts(MOST_IN_A_PART, MOST_IN_A_DRAFT);

const version = {
  number: whole(1, 1_000_000_000),
  parts,
  words: count,
  reason: oneOf(REASONS),
  createdAt: time,
  selfLevel: level,
  missed: list(100, name).orNull,
  readLevel: level,
};

const inFile = {
  id,
  questionId: name,
  parts,
  words: count,
  revision: count,
  tab: words(100),
  sent: count,
  storyId: id.orNull,
  simulated: truth,
  createdAt: time,
  updatedAt: time,
  closedAt: time.orNull,
  versions: list(1_000_000, fields(version)),
  ticked: absent(list(100, name)),
};

export type AnswerInFile = InFile<typeof inFile>;
export type VersionInFile = AnswerInFile['versions'][number];

export const exportedAnswers = exported({
  table: answers,
  hidden: ['n', 'candidateId', 'version'],
  fields: inFile,
  key: ['id'],
  leftOut: ['ticked'],
  counted: 'answers',
  called: ({ questionId }) => questionId,
  stamp: answers.updatedAt,
  names: [['storyId', 'stories', 'id', 'a story of this file']],
  computed: ({ versions }) => ({ version: versions.at(-1)?.number ?? 0 }),
  // A story of a run that has one here goes by the id of that.
  renamed: (row, { stories: names }) => ({ ...row, storyId: row.storyId && (names.get(row.storyId) ?? row.storyId) }),
  merge: mergeAnswer,
  settle: async (reader, candidate, planned) => withOneOpen(planned, await openAnswers(reader, candidate)),
  wrong: ({ versions, ticked = [] }) =>
    twice('.ticked', ticked, '', (item) => item) ??
    outOfOrder(
      '.versions',
      versions.map(({ number }) => number),
      '.number',
    ) ??
    firstWrong('.versions', versions, ({ selfLevel, missed }) =>
      unless(
        (selfLevel === null) === (missed === null),
        '.missed',
        selfLevel === null ? 'null, since it was not rated' : 'a list',
        shown(missed),
      ),
    ),
});

/** The text that was changed last stands; the other, and every version of both, is kept in its history. What is ticked on either side is ticked. */
export function mergeAnswer(here: AnswerInFile | null, there: AnswerInFile, renames: Pick<Renames, 'versions'>): Merged<AnswerInFile> {
  if (!here) return { kind: 'added', row: there };
  if (here.questionId !== there.questionId) return { kind: 'another' };
  const merged = mergeVersions(here, there, (side, number) => overtaken(side === 'here' ? here : there, number));
  const { versions, added, known, numbers, yields } = merged;
  renames.versions.set(there.id, numbers);
  const isNewer = there.updatedAt > here.updatedAt;
  const ticked = [...new Set([...(here.ticked ?? []), ...(there.ticked ?? [])])];
  if (!isNewer && added === 0 && ticked.length === (here.ticked ?? []).length) return { kind: 'same', known };
  return { kind: 'changed', row: { ...(isNewer ? there : here), revision: nextRevision(here, there), versions, ticked }, known, yields };
}

/** Of two open answers to a question the one that is here stays open, the other is closed when it was left. */
export function withOneOpen(planned: readonly AnswerInFile[], here: ReadonlyMap<string, string>): readonly AnswerInFile[] {
  const open = new Map(here);
  for (const { id: answerId, questionId, closedAt } of planned)
    if (closedAt !== null && open.get(questionId) === answerId) open.delete(questionId);
  const latest = planned.toSorted((a, b) => b.updatedAt - a.updatedAt);
  const settled = latest.map((answer) => {
    if (answer.closedAt !== null) return answer;
    const holder = open.get(answer.questionId) ?? answer.id;
    open.set(answer.questionId, holder);
    return holder === answer.id ? answer : { ...answer, closedAt: answer.updatedAt };
  });
  // Closed ones first: of the answers to a question one may be open at any moment.
  return [...settled.filter(({ closedAt }) => closedAt !== null), ...settled.filter(({ closedAt }) => closedAt === null)];
}

/** By question. */
async function openAnswers(reader: Reader, candidate: string): Promise<ReadonlyMap<string, string>> {
  const { id: answerId, questionId, candidateId, closedAt } = answers;
  const open = await reader
    .select({ answerId, questionId })
    .from(answers)
    .where(and(eq(candidateId, candidate), isNull(closedAt)));
  return new Map(open.map((row) => [row.questionId, row.answerId]));
}

function overtaken(answer: AnswerInFile, number: number): VersionInFile {
  return {
    number,
    parts: answer.parts,
    words: answer.words,
    reason: 'import',
    createdAt: answer.updatedAt,
    selfLevel: null,
    missed: null,
    readLevel: null,
  };
}
