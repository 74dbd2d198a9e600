/** What was weak in a candidate's earlier answers, for the follow-ups, and where they were cut in on. */
import { and, desc, eq, inArray, isNotNull, lt, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { answerVersions } from '../db/tables/answer-versions.ts';
import { answers } from '../db/tables/answers.ts';
import { interviewItems } from '../db/tables/interview-items.ts';
import { interviews } from '../db/tables/interviews.ts';
import { pointerMisses } from '../db/tables/pointer-misses.ts';
import type { CutInBefore } from '../domain/interview/interruption.ts';
import type { EarlierSpots } from '../domain/interview/probe-rule.ts';

/** Of one kind, the newest: an older habit may be gone. */
const DRAFTS = 5;
/** More than there are sentences to cut in with. */
const CUT_INS = 20;

export type EarlierStore = {
  /** `alike`: the questions with the same scaffold. */
  spots(candidate: string, questionId: string, alike: readonly string[]): Promise<EarlierSpots>;
  /** Where a question was asked watched and by the clock in interviews begun before a moment, oldest first. */
  cutIns(candidate: string, questionId: string, before: number): Promise<readonly CutInBefore[]>;
};

export function createEarlierStore({ reader }: Pick<Database, 'reader'>): EarlierStore {
  return {
    async spots(candidate, questionId, alike) {
      const own = eq(answers.candidateId, candidate);
      const [missed, last, drafts] = await Promise.all([
        reader
          .select({ id: pointerMisses.pointerId })
          .from(pointerMisses)
          .where(and(eq(pointerMisses.candidateId, candidate), eq(pointerMisses.questionId, questionId)))
          .orderBy(desc(pointerMisses.times), pointerMisses.pointerId),
        reader
          .select({ level: answerVersions.selfLevel })
          .from(answerVersions)
          .innerJoin(answers, eq(answers.id, answerVersions.answerId))
          .where(and(own, eq(answers.questionId, questionId), isNotNull(answerVersions.selfLevel)))
          .orderBy(desc(answerVersions.createdAt))
          .limit(1),
        reader
          .select({ parts: answers.parts })
          .from(answers)
          .where(and(own, inArray(answers.questionId, [...alike]), ne(answers.words, 0)))
          .orderBy(desc(answers.updatedAt))
          .limit(DRAFTS),
      ]);
      return { missed: missed.map(({ id }) => id), lastLevel: last[0]?.level ?? null, drafts: drafts.map(({ parts }) => parts) };
    },
    async cutIns(candidate, questionId, before) {
      const { setup, createdAt } = interviews;
      const isWatched = and(sql`${setup} ->> 'watched'`, sql`${setup} ->> 'pace' = 'timed'`);
      const isAsked = and(eq(interviewItems.kind, 'question'), eq(interviewItems.subject, questionId), ne(interviewItems.steps, []));
      const found = await reader
        .select({ setup, place: interviewItems.place })
        .from(interviews)
        .innerJoin(interviewItems, and(eq(interviewItems.interviewId, interviews.id), isAsked))
        .where(and(eq(interviews.candidateId, candidate), lt(createdAt, before), isWatched))
        .orderBy(desc(createdAt))
        .limit(CUT_INS);
      return found.map((one) => ({ seed: one.setup.seed, place: one.place })).toReversed();
    },
  };
}
