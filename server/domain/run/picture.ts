/** What the candidate may see of a run. Nothing here betrays an answer: no targets, points, lessons, or choices not offered. */
import type { Difficulty, Ending, Severity } from '../scenario/scenario.ts';

export type Outcome = Ending | 'out of time' | 'stuck';

/** Prepared safe HTML. */
export type Html = string;

export type ChoicePicture = {
  /** Opaque; valid for this run only. Null where it can no longer be chosen. */
  readonly token: string | null;
  readonly labelHtml: Html;
  /** Minutes. */
  readonly takes: number;
  /** Wall clock at which it was last chosen, if it was. */
  readonly doneAt: string | null;
  /** How often it may still be chosen, where that is more than once; otherwise null. */
  readonly left: number | null;
};

export type SignalPicture = {
  readonly label: string;
  /** As §6 shows it: `40%`, `$8,000`. */
  readonly value: string;
  readonly state: 'good' | 'bad' | 'neutral';
  /** `below 1%`, or null where the signal has no objective. */
  readonly objective: string | null;
  /** Value at each minute 0 … now, in the signal's unit; the last is now. */
  readonly history: readonly { readonly minute: number; readonly value: number }[];
  /** The objective as a number, for the dotted line. */
  readonly threshold: number | null;
};

export type ImpactPicture = {
  readonly label: string;
  readonly value: string;
  /** `$2,000 a minute`. */
  readonly rate: string;
  /** True while the condition holds now. */
  readonly counting: boolean;
  readonly history: readonly { readonly minute: number; readonly value: number }[];
};

export type FeedPicture =
  | { readonly kind: 'message'; readonly clock: string; readonly who: string; readonly role: string; readonly html: Html }
  | { readonly kind: 'decision'; readonly clock: string; readonly labelHtml: Html };

export type RunPicture = {
  readonly title: string;
  readonly severity: Severity;
  readonly difficulty: Difficulty;
  readonly role: string;
  /** Number of decisions taken so far; the next one is turn + 1. */
  readonly turn: number;
  readonly minutes: number;
  /** Wall clock, `05:51`. */
  readonly clock: string;
  readonly scene: {
    readonly headingHtml: Html;
    /** Labels of the `at` links that led here, oldest first; usually none. */
    readonly notices: readonly Html[];
    /** Only at turn 0: the prose under the title. */
    readonly introHtml: Html;
    /** What the last decision brought, if it led to another scene. */
    readonly arrivalHtml: Html;
    readonly proseHtml: Html;
    /** Results of decisions that stayed, while the scene has not been left; oldest first. */
    readonly results: readonly { readonly clock: string; readonly labelHtml: Html; readonly html: Html }[];
  };
  /** In the order of the run's seed; those that can no longer be chosen come last. */
  readonly choices: readonly ChoicePicture[];
  readonly anyTime: readonly ChoicePicture[];
  readonly signals: readonly SignalPicture[];
  readonly impacts: readonly ImpactPicture[];
  /** Minutes at which a decision ended, for the marks on the charts. */
  readonly decidedAt: readonly number[];
  /** Oldest first. */
  readonly feed: readonly FeedPicture[];
  /** Set once the run is over. */
  readonly outcome: Outcome | null;
};
