/** The review of a run: what each decision lost, what was better then, and what it cost. */
import type { Html } from '../html.ts';
import type { HistoryPoint } from '../run/signal-history.ts';
import type { Audience, Outcome, Skill } from '../scenario/scenario.ts';

export type Verdict = 'best' | 'close' | 'slip' | 'mistake' | 'blunder';

/** Points on a skill as scored: `+2`, `−1.5`. `name` is in plain words. */
export type Brought = { readonly skill: Skill; readonly name: string; readonly points: string };

/** What came of a decision beside its own points: a line of its own below it. */
export type Consequence =
  /** `clock`: its time carried the run over an `at`, whose label says so. `arrival`: the scene it led to has points of its own. */
  | { readonly kind: 'clock' | 'arrival'; readonly clock: string; readonly labelHtml: Html; readonly brought: readonly Brought[] }
  /** What an impact added in its minutes; `points` is null where it costs none, and where nothing was lost by the decision: then it was past help. */
  | { readonly kind: 'impact'; readonly label: string; readonly amount: string; readonly minutes: number; readonly points: string | null };

export type Advice = {
  /**
   * `before`: what was taken was right, and this ought to have come before it. `least`: every choice worth as much loses points of its
   * own, or lacks its evidence, so none is called better.
   */
  readonly kind: 'better' | 'before' | 'least';
  readonly labelHtml: Html;
  /** Given once a run, and never where the choice itself speaks against it. */
  readonly whyHtml: Html | null;
  /** The turn at which the same advice stands first; null where it is this one. */
  readonly sameAs: number | null;
  /** What the offered retry is about: to be read before it on purpose only. */
  readonly spoils: boolean;
};

export const ADVICE_WORDS: Readonly<Record<Advice['kind'], string>> = {
  better: 'Better then',
  before: 'Right, but first',
  least: 'Least bad then',
};

/** A look-up that bears on the cause, as it was taken. */
export type LookTaken = { readonly turn: number; readonly clock: string; readonly labelHtml: Html };

export type DecisionReview = {
  /** 1-based. */
  readonly turn: number;
  /** Wall clock when it was taken, and minutes since the start. */
  readonly clock: string;
  readonly minutes: number;
  readonly takes: number;
  readonly sceneHtml: Html;
  readonly labelHtml: Html;
  readonly verdict: Verdict;
  /** Of 100, already rounded to one decimal as §11 says: `0`, `4.2`. */
  readonly loss: string;
  /** The same as a number, for charts and for sorting. */
  readonly lossValue: number;
  /** Minutes of the incident that went by before it while one thought; 0 at one's own pace. */
  readonly waited: number;
  /** What they cost of 100, as a loss is shown; `−0.4` where waiting opened something better. */
  readonly hesitation: string;
  readonly hesitationValue: number;
  /** What came of these minutes. */
  readonly meanwhile: readonly Consequence[];
  /** Best score still in reach after it, rounded as §11 says. */
  readonly ceiling: string;
  readonly ceilingValue: number;
  /** Its own points by skill. */
  readonly brought: readonly Brought[];
  readonly consequences: readonly Consequence[];
  readonly whyHtml: Html | null;
  /** The turn at which this very choice was taken before with the same lesson; null where there is none. */
  readonly whyAt: number | null;
  /** The right call without evidence: `needs` held its points back. */
  readonly unsupported: boolean;
  /** What was better then, where something was. */
  readonly better: Advice | null;
  /** What had been seen of the cause by then. */
  readonly knew: readonly LookTaken[];
};

export type SkillReview = {
  readonly skill: Skill;
  /** In plain words, as a sentence has it: `handling risk`. */
  readonly name: string;
  /** Points in thousandths: all of them, those won, those lost (0 or less), and the best line's. */
  readonly points: number;
  readonly won: number;
  readonly lost: number;
  readonly best: number;
  /** 1 … 4, or null: not observed. */
  readonly level: number | null;
};

/** `endedEarly`: less than on the best line only because the run ended before it; up to that minute the best line had lost no more. */
export type CostRow = { readonly label: string; readonly you: string; readonly best: string; readonly endedEarly: boolean };

/** Minutes since the start; null is never. */
export type Times = {
  /** The first objective was missed; null: none ever was, so there was nothing to relieve or to repair. */
  readonly missed: number | null;
  /** The first look that bears on the cause was in. */
  readonly detected: number | null;
  /** Every objective was met again for the first time. */
  readonly relieved: number | null;
  /** Every objective is met from here to the end; never in a run that was lost. */
  readonly repaired: number | null;
  readonly end: number;
};

export type TimesReview = {
  readonly you: Times;
  readonly best: Times;
  /** How a look is known to bear on the cause: its text depends on it, or points later on need what it found. */
  readonly looksBy: 'text' | 'evidence';
  /** What came on the best line only after this run was over: its first missed objective, or its repair. A time that looks better for that is none. */
  readonly endedBefore: 'miss' | 'repair' | null;
};

/** Minutes at which an audience first heard something; null is never. `bestTells`: it hears something on the best line. */
export type Heard = { readonly audience: Audience; readonly you: number | null; readonly best: number | null };

export type SignalReview = {
  readonly label: string;
  readonly you: readonly HistoryPoint[];
  readonly best: readonly HistoryPoint[];
  readonly threshold: number | null;
  readonly objective: string | null;
  /** By decision: the value when it was taken and when it was over, as numbers and as shown. */
  readonly moves: readonly {
    readonly turn: number;
    readonly from: number;
    readonly to: number;
    readonly says: readonly [string, string];
  }[];
};

export type EvidenceRow = {
  readonly labelHtml: Html;
  /** Null: never taken. */
  readonly looked: { readonly turn: number; readonly clock: string } | null;
  /** By variant, in file order: the lines that tell it apart; null where it is not offered. */
  readonly cells: readonly (readonly string[] | null)[];
};

export type Truth = {
  /** Index of the variant that held. */
  readonly held: number;
  readonly variants: readonly { readonly name: string; readonly truth: string }[];
  readonly evidence: readonly EvidenceRow[];
};

export type LineEntry = { readonly clock: string; readonly sceneHtml: Html; readonly labelHtml: Html; readonly whyHtml: Html | null };

/** What thinking took and cost in a run at live pace. */
export type Thinking = {
  readonly minutes: number;
  /** Of 100, as a loss is shown. */
  readonly cost: string;
  readonly costValue: number;
  /** After the last decision, where the clock ended the run; null where a decision did. */
  readonly atEnd: { readonly minutes: number; readonly cost: string; readonly meanwhile: readonly Consequence[] } | null;
};

export type Debrief = {
  readonly title: string;
  readonly outcome: Outcome;
  /** Rounded as §11 says; '100' only if exact. At live pace waiting may cost more than the worst play without it, or open what no such play reaches. */
  readonly score: string;
  readonly scoreValue: number;
  /** Null where no minute went by without a decision. */
  readonly thinking: Thinking | null;
  /** One or two plain sentences on how it went. */
  readonly summary: string;
  readonly startClock: string;
  /** Minutes after midnight at minute 0, and how long the run took. */
  readonly start: number;
  readonly minutes: number;
  readonly decisions: readonly DecisionReview[];
  readonly costs: readonly CostRow[];
  /** Null where no signal has an objective that was ever missed. */
  readonly times: TimesReview | null;
  /** None where the scenario tells nobody anything. */
  readonly heard: readonly Heard[];
  readonly signals: readonly SignalReview[];
  readonly skills: readonly SkillReview[];
  /** Null where the scenario has no variants. */
  readonly truth: Truth | null;
  /** Of 100 random plays so many end lower, rounded down; null for a run that was lost. */
  readonly betterThan: number | null;
  readonly bestLine: readonly LineEntry[];
  /** The turn from which a retry is most worth it: the costliest decision. Null if none lost anything. */
  readonly retryTurn: number | null;
};
