/** What was answered to a question last, open or closed, for the card that asks it again. */
import type { QuestionBank } from '../content/question-bank.ts';
import { type EditorPart, editorParts } from '../domain/answer/draft.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import type { AnswerStore } from './store.ts';

export type NewestAnswer = { readonly id: string; readonly parts: readonly EditorPart[]; readonly words: number; readonly at: number };

export type LastAnswers = {
  /** Null where there is none, or nothing is written in it. */
  lastTo(questionId: string, candidate: string): Promise<NewestAnswer | null>;
};

type LastAnswerDeps = { readonly store: Pick<AnswerStore, 'find' | 'newest'>; readonly bank: QuestionBank };

export function lastAnswers({ store, bank }: LastAnswerDeps): LastAnswers {
  return {
    async lastTo(questionId, candidate) {
      const id = await store.newest(candidate, questionId);
      const answer = id === null ? null : await store.find(id);
      if (!answer || answer.words === 0) return null;
      const question = bank.question(questionId);
      const parts = editorParts(question && SCAFFOLDS[question.scaffold], answer.parts);
      return { id: answer.id, parts: parts.filter(({ text }) => text.trim() !== ''), words: answer.words, at: answer.updatedAt };
    },
  };
}
