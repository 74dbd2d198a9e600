/** What the page of a question submits with each of its forms, and what may become of it. */
import type { IncomingSave } from '../domain/answer/autosave-order.ts';
import { partsOf } from '../domain/answer/draft.ts';
import type { Question } from '../domain/question/question.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { type Form, integer } from '../http/form.ts';
import type { StoredAnswer } from './stored-answer.ts';

export type DraftSubmission = IncomingSave & {
  readonly candidate: string;
  /** For an answer that is not stored yet. */
  readonly questionId: string;
  /** As far as the form has them. */
  readonly parts: DraftParts;
};

/** The form, and what is stored when it arrives. */
export type DraftRequest = {
  readonly form: Form;
  readonly submission: DraftSubmission;
  /** The stored answer, or another one open for the question; null where there is none, or none of this candidate's. */
  readonly stored: StoredAnswer | null;
  readonly question: Question | null;
  /** Words a minute. */
  readonly pace: number;
};

/** Why nothing can be saved: the page comes back with what was typed, and with this. */
export type DraftRefusal = {
  readonly kind: 'refused';
  readonly status: 404 | 422;
  readonly line: string;
  /** The part that is too long. */
  readonly tooLong?: string | null;
  /** The level that was chosen for the rating, and what is wrong with it. */
  readonly level?: string;
  readonly wrong?: string;
};

export type SaveOutcome =
  /** `answer` is null where there was nothing to save. */
  | { readonly kind: 'saved'; readonly answer: StoredAnswer | null; readonly questionId: string }
  | { readonly kind: 'conflict'; readonly stored: StoredAnswer }
  /** The answer was closed and the text is another. */
  | { readonly kind: 'closed'; readonly stored: StoredAnswer }
  | { readonly kind: 'missing' }
  | DraftRefusal;

export const NO_QUESTION: DraftRefusal = { kind: 'refused', status: 404, line: 'Not saved: the file of this question is gone.' };

export function submissionOf(candidate: string, answerId: string, form: Form): DraftSubmission {
  const tab = form.tab ?? '';
  return {
    candidate,
    answerId,
    questionId: form.question ?? '',
    parts: partsOf(form),
    // A choice between two texts goes by the one that was shown. What is no number is no revision that was ever stored.
    revision: integer((form.keep && form.settles) || form.revision, 0, MOST_COUNTED) ?? -1,
    tab: TAB.test(tab) ? tab : '',
    sent: integer(form.sent, 0, MOST_COUNTED) ?? 0,
  };
}

/** The name of a page load, as its script or its form sends it. */
export const TAB = /^[\w-]{1,32}$/;
/** More than any revision, version or length reaches. */
export const MOST_COUNTED = 999_999_999;
