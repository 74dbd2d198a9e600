/** What an author expects of plays of a scenario: kept beside it, and judged whenever it changes. */
import type { Audience, Outcome, Thousandths } from '../scenario/scenario.ts';

export type ExpectedPlay = {
  readonly name: string;
  readonly line: number;
  /** Indexes of the variants in which it is played; 0 for a scenario without variants. */
  readonly variants: readonly number[];
  readonly choices: readonly ExpectedChoice[];
  /** Null where nothing is expected, here and below. */
  readonly outcome: { readonly line: number; readonly is: Outcome } | null;
  readonly score: ExpectedScore | null;
  readonly signals: readonly ExpectedSignal[];
  readonly heard: readonly ExpectedWord[];
};

/** As an author names it: in full, or by its id where it is offered. */
export type ExpectedChoice = { readonly line: number; readonly name: string };

/** Both ends are in the range; of 100. */
export type ExpectedScore = { readonly line: number; readonly text: string; readonly least: number; readonly most: number };

export type ExpectedSignal = {
  readonly line: number;
  readonly text: string;
  readonly signal: number;
  readonly side: 'below' | 'above' | 'is';
  readonly than: Thousandths;
  readonly minute: number;
};

/** `by`: the last minute at which they may hear first; null where they are to hear nothing. */
export type ExpectedWord = { readonly line: number; readonly audience: Audience; readonly by: number | null };
