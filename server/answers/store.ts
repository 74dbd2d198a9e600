/** Answers: found, and changed where nobody changed them in between. */
import type { InStatement } from '@libsql/client';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { build, statement } from '../db/statement.ts';
import { isRefused } from '../db/storage-errors.ts';
import { answerVersions } from '../db/tables/answer-versions.ts';
import { answers } from '../db/tables/answers.ts';
import { stories } from '../db/tables/stories.ts';
import type { TickChange } from '../domain/answer/checklist.ts';
import { isUnsettled, type Marks, type NewVersion, type Reason } from '../domain/answer/version.ts';
import { wordsIn } from '../domain/answer/words.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { RatedAnswer, StudiedQuestion } from '../domain/study/rated-answer.ts';
import { type AnswerChange, afterChange, type StoredAnswer } from './stored-answer.ts';
import { keepTicks } from './ticks-store.ts';

/** A story, as far as a draft takes from it. */
export type StoryForDraft = { readonly parts: DraftParts; readonly simulated: boolean };

export type AnswerStore = {
  /** Whose it is, is for the caller to ask. */
  find(id: string): Promise<StoredAnswer | null>;
  open(candidate: string, questionId: string): Promise<StoredAnswer | null>;
  /** The newest answer to a question, open or closed. */
  newest(candidate: string, questionId: string): Promise<string | null>;
  story(id: string, candidate: string): Promise<StoryForDraft | null>;
  /** What it is now; null if somebody was faster, and then nothing of it was written. */
  change(change: AnswerChange): Promise<StoredAnswer | null>;
  /** A version more, and the text as it was; nothing where somebody was faster. */
  append(answer: StoredAnswer, version: NewVersion): Promise<void>;
  /** In the list of its question; whatever becomes of the text. */
  tick(answer: StoredAnswer, change: TickChange): Promise<void>;
};

/** What a rating is scheduled from, and how what it leaves is written in the same batch: the app hands it in. */
export type AnswerStudy = {
  studied(candidate: string, questionId: string, answerId: string): Promise<StudiedQuestion>;
  statements(candidate: string, questionId: string, rated: RatedAnswer, now: number): readonly InStatement[];
};

type Deps = Pick<Database, 'reader' | 'writer'> & { readonly study: Pick<AnswerStudy, 'statements'> };

export function createAnswerStore({ reader, writer, study }: Deps): AnswerStore {
  const isOf = and(eq(answers.candidateId, sql.placeholder('candidate')), eq(answers.questionId, sql.placeholder('questionId')));
  const isNewest = and(eq(answerVersions.answerId, answers.id), eq(answerVersions.number, answers.version));
  const selected = () => reader.select(ANSWER).from(answers).leftJoin(answerVersions, isNewest);
  const byId = selected()
    .where(eq(answers.id, sql.placeholder('id')))
    .prepare();
  const openOne = selected()
    .where(and(isOf, isNull(answers.closedAt)))
    .prepare();
  const newest = reader.select({ id: answers.id }).from(answers).where(isOf).orderBy(desc(answers.createdAt)).limit(1).prepare();
  const story = reader
    .select({ parts: stories.parts, runId: stories.runId })
    .from(stories)
    .where(and(eq(stories.id, sql.placeholder('id')), eq(stories.candidateId, sql.placeholder('candidate'))))
    .prepare();
  return {
    async find(id) {
      const row = ID.test(id) ? await byId.get({ id }) : undefined;
      return row ? storedAnswer(row) : null;
    },
    async open(candidate, questionId) {
      const row = await openOne.get({ candidate, questionId });
      return row ? storedAnswer(row) : null;
    },
    async newest(candidate, questionId) {
      return (await newest.get({ candidate, questionId }))?.id ?? null;
    },
    async story(id, candidate) {
      const row = ID.test(id) ? await story.get({ id, candidate }) : undefined;
      return row ? { parts: row.parts, simulated: row.runId !== null } : null;
    },
    async change(change) {
      const { candidate, questionId, rated, now } = change;
      const afterRating = rated ? study.statements(candidate, questionId, rated, now) : [];
      try {
        const [first] = await writer.write([...changeStatements(change), ...afterRating]);
        return first?.rows.length === 1 ? afterChange(change) : null;
      } catch (error) {
        if (isRefused(error)) return null;
        throw error;
      }
    },
    async append({ id, version }, appended) {
      const next = sql<number>`case when ${answers.version} = ${version} then ${version + 1} end`;
      const counted = statement(build.update(answers).set({ version: next }).where(eq(answers.id, id)));
      await writer.write([counted, newVersions(id, version, [appended])]).catch((error) => {
        if (!isRefused(error)) throw error;
      });
    },
    async tick({ candidate, id }, change) {
      await writer.write(keepTicks(candidate, id, change));
    },
  };
}

const ANSWER = {
  id: answers.id,
  candidate: answers.candidateId,
  questionId: answers.questionId,
  parts: answers.parts,
  words: answers.words,
  revision: answers.revision,
  tab: answers.tab,
  sent: answers.sent,
  version: answers.version,
  storyId: answers.storyId,
  simulated: answers.simulated,
  createdAt: answers.createdAt,
  updatedAt: answers.updatedAt,
  closedAt: answers.closedAt,
  newest: {
    parts: answerVersions.parts,
    selfLevel: answerVersions.selfLevel,
    missed: answerVersions.missed,
    readLevel: answerVersions.readLevel,
    reason: answerVersions.reason,
    at: answerVersions.createdAt,
  },
};

type NewestVersion = {
  readonly reason: Reason;
  readonly at: number;
  readonly parts: DraftParts;
  readonly selfLevel: number | null;
  readonly missed: readonly string[] | null;
  readonly readLevel: number | null;
};

type AnswerWithNewest = Omit<StoredAnswer, 'newest' | 'newestMarks' | 'unsettled'> & { readonly newest: NewestVersion | null };

function storedAnswer({ newest, ...answer }: AnswerWithNewest): StoredAnswer {
  const unsettled = isUnsettled(newest, answer.updatedAt);
  return { ...answer, newest: newest?.parts ?? null, newestMarks: newest && marksOf(newest), unsettled };
}

function marksOf({ selfLevel, missed, readLevel }: NewestVersion): Marks | null {
  return selfLevel === null ? null : { selfLevel, missed: missed ?? [], readLevel };
}

/** The first says whether the answer is still what it was; where it is not, it fails and takes the others with it. */
function changeStatements(change: AnswerChange): readonly InStatement[] {
  const { was, versions } = change;
  const first = was === null ? insertion(change) : update(change, was);
  return versions.length === 0 ? [first] : [first, newVersions(change.answerId, was?.version ?? 0, versions)];
}

/** Refused where its id is taken, or another answer to the question is open. */
function insertion(change: AnswerChange): InStatement {
  const { answerId, candidate, questionId, now } = change;
  const row = { ...contentOf(change), id: answerId, candidateId: candidate, questionId, revision: 1, createdAt: now };
  return statement(build.insert(answers).values(row).returning({ revision: answers.revision }));
}

/** Revision is never null, so the whole batch is refused where it is not the one that was read. */
function update(change: AnswerChange, was: StoredAnswer): InStatement {
  const isSame = and(eq(answers.revision, was.revision), isNull(answers.closedAt));
  const revision = sql<number>`case when ${isSame} then ${answers.revision} + 1 end`;
  const isIt = and(eq(answers.id, change.answerId), eq(answers.candidateId, change.candidate));
  const changed = { ...contentOf(change), revision };
  return statement(build.update(answers).set(changed).where(isIt).returning({ revision: answers.revision }));
}

/** A story that is gone by now is none. */
function contentOf({ was, next, versions, now }: AnswerChange) {
  const { parts, tab, sent, storyId, simulated, closedAt } = next;
  return {
    parts,
    words: wordsIn(parts),
    tab,
    sent,
    version: (was?.version ?? 0) + versions.length,
    storyId: storyId === null ? null : sql<string>`${build.select({ id: stories.id }).from(stories).where(eq(stories.id, storyId))}`,
    simulated,
    updatedAt: now,
    closedAt,
  };
}

function newVersions(answerId: string, last: number, versions: readonly NewVersion[]): InStatement {
  const rows = versions.map(({ parts, reason, at, marks }, index) => ({
    answerId,
    number: last + index + 1,
    parts,
    words: wordsIn(parts),
    reason,
    createdAt: at,
    selfLevel: marks?.selfLevel ?? null,
    missed: marks?.missed ?? null,
    readLevel: marks?.readLevel ?? null,
  }));
  return statement(build.insert(answerVersions).values(rows));
}
