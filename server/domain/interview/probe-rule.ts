/** A rule of the follow-ups: what it looks at, and what it would ask. */
import type { Question } from '../question/question.ts';
import type { Draft } from '../reading/draft.ts';
import type { DraftParts, Finding } from '../reading/reading.ts';
import type { ProbeRule } from './interview.ts';

/** What is known of the candidate from before. */
export type EarlierSpots = {
  /** Ids of pointers of this question that were missing from answers, the one missed most first. */
  readonly missed: readonly string[];
  /** The candidate's own level for the last answer to this question; null where there was none. */
  readonly lastLevel: number | null;
  /** Drafts for questions with the same scaffold, the newest first. */
  readonly drafts: readonly DraftParts[];
};

export type ProbeContext = {
  readonly question: Question;
  /** What was written; null where the answer was spoken. */
  readonly draft: Draft | null;
  /** Whether it is plain notes, which have no parts that could be missing. */
  readonly isNotes: boolean;
  /** What the reading finds weak in it, the gravest first. */
  readonly weak: readonly Finding[];
  readonly earlier: EarlierSpots;
  readonly seed: number;
};

export type ProbeIdea = {
  readonly text: string;
  /** What it is about: of two ideas about one thing one is asked. */
  readonly topic: string;
  /** Why this one, as a sentence for the report. */
  readonly because: string;
};

export type ProbeChooser = { readonly rule: ProbeRule; ideas(context: ProbeContext): readonly ProbeIdea[] };
