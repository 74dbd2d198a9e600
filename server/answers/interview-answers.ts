/** Answers that are given in an interview, and their recordings: the port of the slice of interviews. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SelfRating } from '../domain/answer/rating.ts';
import type { Question } from '../domain/question/question.ts';
import { readingSteps } from '../domain/reading/read.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { Result } from '../domain/result.ts';
import { inTurns } from '../http/in-turns.ts';
import { type AnswerStatements, type ClosedAnswer, emptyAnswer, givenAnswer } from './interview-store.ts';
import { ratedAnswer } from './rate-answer.ts';
import { REFUSALS } from './recordings/routes.tsx';
import { type RecordingRefusal, type RecordingSubmission, recordingIntake, type StoreRecordingDeps } from './recordings/store-recording.ts';
import type { AnswerStudy } from './store.ts';
import type { StoredAnswer } from './stored-answer.ts';

export type GivenAnswer = ClosedAnswer & {
  /** As it was asked; null for a talk. */
  readonly question: Question | null;
  readonly parts: DraftParts;
  readonly rating: SelfRating | null;
  /** Words a minute. */
  readonly pace: number;
};

export type InterviewAnswers = {
  /** An empty one, for a recording that comes before the answer is handed in; nothing where it is there. */
  begin(answer: ClosedAnswer): AnswerStatements;
  /** For the batch that hands it in: the text, its version, and what the rating leaves behind. */
  give(answer: GivenAnswer): Promise<AnswerStatements>;
  record(submission: RecordingSubmission): Promise<Result<StoredAnswer, RecordingRefusal>>;
  refusal(why: RecordingRefusal): { readonly status: ContentfulStatusCode; readonly line: string };
};

type InterviewAnswerDeps = StoreRecordingDeps & { readonly study: AnswerStudy; readonly newId: () => string };

export function interviewAnswers(deps: InterviewAnswerDeps): InterviewAnswers {
  return {
    begin: (answer) => [emptyAnswer(answer)],
    give: (answer) => give(deps, answer),
    record: recordingIntake(deps),
    refusal: (why) => REFUSALS[why],
  };
}

/** A talk is of no question, and so are words that nobody rated: they leave nothing behind. */
async function give(deps: InterviewAnswerDeps, answer: GivenAnswer): Promise<AnswerStatements> {
  const { candidate, question, questionId, parts, rating, pace, answerId, now } = answer;
  if (question === null || rating === null) return givenAnswer(answer, parts, null);
  const { level } = await inTurns(readingSteps(question, parts, pace, deps.bank.topics()));
  const rated = await ratedAnswer(deps, question, { answerId, number: 1, rating, level, now }, candidate);
  const marks = { selfLevel: rating.level, missed: rating.missed, readLevel: level };
  return [...givenAnswer(answer, parts, marks), ...deps.study.statements(candidate, questionId, rated, now)];
}
