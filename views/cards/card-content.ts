/** What a card shows: its front, and its back once it was asked for. */
import type { Retake } from '../../server/domain/debrief/retake.ts';
import type { Html } from '../../server/domain/html.ts';
import type { Pointer, Question } from '../../server/domain/question/question.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';

/** The choice of the run that the card is about, beside the one that was made now. */
export type LastTime = { readonly labelHtml: Html; readonly loss: string; readonly isSame: boolean };

export type DecisionFace = {
  readonly kind: 'decision';
  readonly runId: string;
  /** Of the decision; 1 is the first. */
  readonly turn: number;
  /** `12 Nov`, the day of the run. */
  readonly day: string;
  /** As it was before the decision, with the choices in an order of the card's own. */
  readonly picture: RunView;
  /** Null until a choice is made. `token` is that of the choice. */
  readonly back: { readonly token: string; readonly retake: Retake; readonly lastTime: LastTime } | null;
};

export type QuestionFace = { readonly kind: 'question'; readonly question: Question; readonly isRevealed: boolean };

/** What the candidate's answers to the question missed. */
export type PointerFace = {
  readonly kind: 'pointer';
  readonly question: Question;
  readonly pointer: Pointer;
  readonly isRevealed: boolean;
};

/** Nothing can be shown of it any more. */
export type GoneFace = { readonly kind: 'gone'; readonly why: 'run' | 'question' | 'pointer' | 'unknown' };

export type Face = DecisionFace | QuestionFace | PointerFace | GoneFace;
