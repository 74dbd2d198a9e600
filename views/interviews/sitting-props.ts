/** What a page of a sitting is given. */
import type { Child } from 'hono/jsx';
import type { EditorPart } from '../../server/domain/answer/draft.ts';
import type { Html } from '../../server/domain/html.ts';
import type { Interruption } from '../../server/domain/interview/interruption.ts';
import type { Pointer, Screen } from '../../server/domain/question/question.ts';
import type { Frame } from '../layout.tsx';

export type ClockFace = {
  /** Whole seconds; null where nothing is limited. */
  readonly left: number | null;
  readonly limit: number | null;
  readonly spent: number;
  /** Seconds until the clock goes on by itself; null where it does not. */
  readonly endsIn: number | null;
  readonly isTimeOver: boolean;
};

/** Screens that were ticked, beside those that the question is for. */
export type GuessShown = { readonly ticked: readonly Screen[]; readonly own: readonly Screen[] };

export type SittingView =
  | { readonly kind: 'to-come'; readonly minutes: number; readonly what: string; readonly stage: string | null }
  | { readonly kind: 'guess'; readonly text: string; readonly introHtml: Html }
  | {
      readonly kind: 'answer';
      /** 0 for the question itself. */
      readonly probe: number;
      readonly text: string;
      readonly introHtml: Html;
      /** By the scaffold; none where only notes are taken. */
      readonly parts: readonly EditorPart[];
      /** Plain notes, or the answer to a follow-up, under the name of their field. */
      readonly notes: { readonly name: string; readonly text: string };
      /** Whether something is written, so that the fields are to be seen. */
      readonly isWriting: boolean;
      /** Read aloud where the browser can. */
      readonly listens: boolean;
      /** What the interviewer cuts in with; null where nobody does. */
      readonly interruption: Interruption | null;
    }
  | { readonly kind: 'rating'; readonly text: string; readonly levels: readonly Html[] }
  | { readonly kind: 'pointers'; readonly text: string; readonly pointers: readonly Pointer[]; readonly guess: GuessShown | null }
  | { readonly kind: 'work'; readonly heading: string; readonly workspace: Child }
  | { readonly kind: 'incident'; readonly runHref: string | null; readonly isOpen: boolean }
  | { readonly kind: 'paused'; readonly isIncident: boolean };

export type SittingPageProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly place: number;
  readonly items: number;
  /** What the item is about, without the question. */
  readonly title: string;
  readonly revision: number;
  readonly clock: ClockFace;
  /** Recorder, clock and interruptions, or alone in quiet. */
  readonly isWatched: boolean;
  readonly view: SittingView;
  /** What became of the request, as a sentence; null as a rule. */
  readonly notice: string | null;
  /** What another tab saved and is not in the fields; none as a rule. */
  readonly theirs: readonly string[];
};
