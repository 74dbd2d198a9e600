/** What a card shows: its front, and its back once it was asked for. */
import type { EditorPart } from '../../server/domain/answer/draft.ts';
import type { Retake } from '../../server/domain/debrief/retake.ts';
import type { Html } from '../../server/domain/html.ts';
import type { Pointer, Question } from '../../server/domain/question/question.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';

/** The choice of the run that the card is about, beside the one that was made now. */
export type LastTime = { readonly labelHtml: Html; readonly loss: string; readonly isSame: boolean };

export type DecisionContent = {
  readonly kind: 'decision';
  readonly runId: string;
  /** Of the decision; 1 is the first. */
  readonly turn: number;
  /** `12 Nov`, the day of the run. */
  readonly day: string;
  /** As it was before the decision, with the choices in an order of the card's own. */
  readonly view: RunView;
  /** Null until a choice is made. `token` is that of the choice. */
  readonly back: { readonly token: string; readonly retake: Retake; readonly lastTime: LastTime } | null;
};

/** What the candidate answered last. `on`: `yesterday`, `on 12 Nov`. */
export type LastAnswer = {
  readonly id: string;
  readonly parts: readonly EditorPart[];
  readonly words: number;
  readonly on: string;
};

export type QuestionContent = {
  readonly kind: 'question';
  readonly question: Question;
  readonly isRevealed: boolean;
  /** Null where there is none, and before the card is turned. */
  readonly last: LastAnswer | null;
};

/** What the candidate's answers to the question missed. */
export type PointerContent = {
  readonly kind: 'pointer';
  readonly question: Question;
  readonly pointer: Pointer;
  readonly isRevealed: boolean;
};

/** Nothing can be shown of it any more. */
export type GoneContent = { readonly kind: 'gone'; readonly why: 'run' | 'question' | 'pointer' | 'unknown' };

export type CardContent = DecisionContent | QuestionContent | PointerContent | GoneContent;
