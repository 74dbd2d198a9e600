/** Answers that were rated, for other slices to keep as stories. */
import type { QuestionBank } from '../content/question-bank.ts';
import { eventTold, type ToldEvent } from '../domain/answer/told-event.ts';
import type { AnswerStore } from './store.ts';

export type ToldEvents = {
  /** Null for what is no such answer of the candidate's, is of a run, or tells no event. */
  toldIn(answerId: string, candidate: string): Promise<ToldEvent | null>;
};

type ToldEventDeps = { readonly store: Pick<AnswerStore, 'find'>; readonly bank: QuestionBank };

export function toldEvents({ store, bank }: ToldEventDeps): ToldEvents {
  return {
    async toldIn(answerId, candidate) {
      const answer = await store.find(answerId);
      const question = answer === null ? null : bank.question(answer.questionId);
      if (!answer || !question || answer.candidate !== candidate || answer.simulated || answer.storyId !== null) return null;
      return eventTold(question, answer.parts);
    },
  };
}
