/** An answer as it is stored, and what is to be written of it: every change to an answer is made here. */
import type { Marks, NewVersion } from '../domain/answer/version.ts';
import { wordsIn } from '../domain/answer/words.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { RatedAnswer } from '../domain/study/rated-answer.ts';

export type StoredAnswer = {
  readonly id: string;
  readonly candidate: string;
  readonly questionId: string;
  readonly parts: DraftParts;
  readonly words: number;
  readonly revision: number;
  /** The page that saved it last, and how many times that page had sent. */
  readonly tab: string;
  readonly sent: number;
  /** Number of the newest version; 0 before the first. */
  readonly version: number;
  /** Text of the newest version; null before the first. */
  readonly newest: DraftParts | null;
  /** What the newest version was rated; null where it was not. */
  readonly newestMarks: Marks | null;
  /** The newest version is a text that met this one and between which nobody has chosen. */
  readonly unsettled: boolean;
  readonly storyId: string | null;
  readonly simulated: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
};

export type AnswerContent = Pick<StoredAnswer, 'parts' | 'tab' | 'sent' | 'storyId' | 'simulated' | 'closedAt'>;

export type AnswerChange = {
  readonly answerId: string;
  readonly candidate: string;
  readonly questionId: string;
  /** What it was made from; null for a new answer. */
  readonly was: StoredAnswer | null;
  readonly next: AnswerContent;
  /** Appended in this order. */
  readonly versions: readonly NewVersion[];
  readonly rated: RatedAnswer | null;
  readonly now: number;
};

/** What the content does not say stays as it was, but for the closing: only what says so is closed. */
export type NewContent = Pick<AnswerContent, 'parts' | 'tab' | 'sent'> & Partial<AnswerContent>;

/** `to`: a stored answer, or which one begins here. */
export function changeOf(to: StoredAnswer | NewAnswer, content: NewContent, versions: readonly NewVersion[], now: number): AnswerChange {
  const was = 'id' in to ? to : null;
  return {
    answerId: 'id' in to ? to.id : to.answerId,
    candidate: to.candidate,
    questionId: to.questionId,
    was,
    next: { storyId: was?.storyId ?? null, simulated: was?.simulated ?? false, closedAt: null, ...content },
    versions,
    rated: null,
    now,
  };
}

type NewAnswer = Pick<AnswerChange, 'answerId' | 'candidate' | 'questionId'>;

/** What the answer is once the change is written. Not read again: by then it may be another tab's. */
export function afterChange({ answerId, candidate, questionId, was, next, versions, now }: AnswerChange): StoredAnswer {
  const last = versions.at(-1);
  return {
    id: answerId,
    candidate,
    questionId,
    ...next,
    words: wordsIn(next.parts),
    revision: (was?.revision ?? 0) + 1,
    version: (was?.version ?? 0) + versions.length,
    newest: last?.parts ?? was?.newest ?? null,
    newestMarks: last ? last.marks : (was?.newestMarks ?? null),
    unsettled: false,
    createdAt: was?.createdAt ?? now,
    updatedAt: now,
  };
}
