/** What is written of an answer that was given in an interview: closed from the first, with one version. For the batch of its item. */
import type { InStatement } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { build, statement } from '../db/statement.ts';
import { answerVersions } from '../db/tables/answer-versions.ts';
import { answers } from '../db/tables/answers.ts';
import type { Marks } from '../domain/answer/version.ts';
import { wordsIn } from '../domain/answer/words.ts';
import type { DraftParts } from '../domain/reading/reading.ts';

export type AnswerStatements = readonly InStatement[];

export type ClosedAnswer = { readonly candidate: string; readonly answerId: string; readonly questionId: string; readonly now: number };

/** For a recording that comes before the answer is handed in; nothing where it is there. */
export function emptyAnswer(answer: ClosedAnswer): InStatement {
  return statement(
    build
      .insert(answers)
      .values(rowOf(answer, {}, 0))
      .onConflictDoNothing(),
  );
}

/** Over the empty one of its recordings, where there is one. `marks`: null where it was not rated. */
export function givenAnswer(answer: ClosedAnswer, parts: DraftParts, marks: Marks | null): AnswerStatements {
  return [given(answer, parts), onlyVersion(answer, parts, marks)];
}

function rowOf({ candidate, answerId, questionId, now }: ClosedAnswer, parts: DraftParts, version: number) {
  const saved = { parts, words: wordsIn(parts), revision: 1, tab: '', sent: 0, version, storyId: null, simulated: false };
  return { id: answerId, candidateId: candidate, questionId, ...saved, createdAt: now, updatedAt: now, closedAt: now };
}

function given(answer: ClosedAnswer, parts: DraftParts): InStatement {
  return statement(
    build
      .insert(answers)
      .values(rowOf(answer, parts, 1))
      .onConflictDoUpdate({
        target: answers.id,
        set: { parts, words: wordsIn(parts), version: 1, revision: sql`${answers.revision} + 1`, updatedAt: answer.now },
        setWhere: sql`${answers.candidateId} = ${answer.candidate} and ${answers.version} = 0`,
      }),
  );
}

function onlyVersion({ answerId, now }: ClosedAnswer, parts: DraftParts, marks: Marks | null): InStatement {
  const rated = { selfLevel: marks?.selfLevel ?? null, missed: marks?.missed ?? null, readLevel: marks?.readLevel ?? null };
  const row = { answerId, number: 1, parts, words: wordsIn(parts), reason: 'interview' as const, createdAt: now, ...rated };
  return statement(build.insert(answerVersions).values(row).onConflictDoNothing());
}
