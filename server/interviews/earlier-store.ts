/** What was weak in a candidate's earlier answers, for the follow-ups. */
import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { answerVersions } from '../db/tables/answer-versions.ts';
import { answers } from '../db/tables/answers.ts';
import { pointerMisses } from '../db/tables/pointer-misses.ts';
import type { EarlierSpots } from '../domain/interview/probe-rule.ts';

/** Of one kind, the newest: an older habit may be gone. */
const DRAFTS = 5;

export type EarlierStore = {
  /** `alike`: the questions with the same scaffold. */
  spots(candidate: string, questionId: string, alike: readonly string[]): Promise<EarlierSpots>;
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
  };
}
