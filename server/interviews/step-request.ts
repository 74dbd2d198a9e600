/** What a step of a sitting is given, and what may become of it. */
import type { QuestionBank } from '../content/question-bank.ts';
import type { Form } from '../http/form.ts';
import type { EarlierStore } from './earlier-store.ts';
import type { Exercises } from './exercises.tsx';
import type { AnswerPort, IncidentPort } from './ports.ts';
import type { InterviewStore } from './store.ts';
import type { ItemContent, StoredInterview, StoredItem } from './stored-interview.ts';

export type SittingDeps = {
  readonly store: InterviewStore;
  readonly earlier: EarlierStore;
  readonly exercises: Exercises;
  readonly answers: AnswerPort;
  readonly incidents: IncidentPort;
  readonly bank: QuestionBank;
  readonly now: () => number;
};

export type StepRequest = {
  readonly interview: StoredInterview;
  readonly item: StoredItem;
  readonly form: Form;
  /** Words a minute. */
  readonly pace: number;
  /** At live pace: minutes of an incident in a minute of thinking. */
  readonly liveFactor: number;
};

export type StepOutcome =
  | { readonly kind: 'kept'; readonly revision: number; readonly steps: number; readonly handedIn: boolean; readonly isOver: boolean }
  /** Another tab was faster, and what it saved is another text. `typed`: what came, laid over nothing. */
  | { readonly kind: 'conflict'; readonly typed: unknown }
  /** Another tab wrote between reading and writing: to be done again with what is there now. */
  | { readonly kind: 'raced' }
  /** `typed` is null where no field of the page holds what came. */
  | { readonly kind: 'refused'; readonly status: 409 | 422; readonly line: string; readonly typed: unknown };

/** The answer is named only where it is given: a recording may be naming it at this very moment. */
export type StepContent = Pick<ItemContent, 'steps' | 'work'> & Partial<ItemContent>;
