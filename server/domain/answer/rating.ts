/** A candidate's own rating of an answer: one of the question's four levels, and which pointers it shows. */
import type { Question } from '../question/question.ts';
import { fail, ok, type Result } from '../result.ts';
import { RATINGS, type Rating } from '../study/schedule.ts';

export type SelfRating = {
  readonly level: Rating;
  /** Ids of the pointers that the candidate did not find in the answer, in the question's order. */
  readonly missed: readonly string[];
};

/** Fields: `level`, and `shown-<pointer>` for each pointer that is there. */
export function ratingOf(question: Question, form: Readonly<Record<string, string | undefined>>): Result<SelfRating, 'no-level'> {
  const level = RATINGS.find((one) => String(one) === form.level);
  if (level === undefined) return fail('no-level');
  const missed = question.pointers.map(({ id }) => id).filter((id) => form[`shown-${id}`] === undefined);
  return ok({ level, missed });
}

/** How far the candidate's level is from that of the checks, in words. */
export function gap(selfLevel: number | null, readLevel: number | null): string {
  if (selfLevel === null || readLevel === null) return 'not judged';
  const by = selfLevel - readLevel;
  if (by === 0) return 'the same';
  return `you ${['', 'one', 'two', 'three'][Math.abs(by)]} ${by > 0 ? 'higher' : 'lower'}`;
}
