/** A rule of the reading: one thing that an interviewer misses, or likes, and how it is seen in a draft. */
import type { Question } from '../question/question.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './reading.ts';
import type { RuleId } from './rule-ids.ts';

export type Found = Pick<Finding, 'part' | 'marks' | 'seen' | 'advice'>;

export type Rule = {
  readonly id: RuleId;
  readonly level: Finding['level'];
  readonly applies: (question: Question) => boolean;
  /** Empty where there is nothing to say. */
  readonly find: (draft: Draft) => readonly Found[];
};

export const always = (): boolean => true;
