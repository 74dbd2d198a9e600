/** The review of a run: what each decision lost, what was better then, and what it cost. */
import type { Html } from '../html.ts';
import type { Outcome, Skill } from '../scenario/scenario.ts';

export type Verdict = 'best' | 'good' | 'slip' | 'mistake' | 'blunder';

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
  /** Best score still in reach after it, rounded as §11 says. */
  readonly ceiling: string;
  readonly ceilingValue: number;
  /** Points by skill, `+2`, as scored; the cost of impact during it, `−1.2`, or null. */
  readonly brought: readonly { readonly skill: Skill; readonly name: string; readonly points: string }[];
  readonly impactCost: string | null;
  readonly whyHtml: Html | null;
  /** The right call without evidence: `needs` held its points back. */
  readonly unsupported: boolean;
  /** What was better then, where something was. */
  readonly better: { readonly labelHtml: Html; readonly whyHtml: Html | null } | null;
};

export type SkillReview = {
  readonly skill: Skill;
  /** In plain words, as a sentence has it: `handling risk`. */
  readonly name: string;
  /** Points won, and won on the best line, as decimals. */
  readonly you: string;
  readonly best: string;
  /** 0 … 100 of the best line's, or null where the best line wins nothing on it. */
  readonly share: number | null;
  /** 1 … 4, or null: not observed. */
  readonly level: number | null;
  /** How many decisions the level rests on. */
  readonly basis: number;
};

export type CostRow = { readonly label: string; readonly you: string; readonly best: string };

export type Debrief = {
  readonly title: string;
  readonly outcome: Outcome;
  /** Rounded as §11 says; '100' only if exact. */
  readonly score: string;
  readonly scoreValue: number;
  /** One or two plain sentences on how it went. */
  readonly summary: string;
  readonly startClock: string;
  readonly decisions: readonly DecisionReview[];
  readonly costs: readonly CostRow[];
  readonly skills: readonly SkillReview[];
  /** Percent of 10,000 random plays with a lower score; whole number 0 … 100. */
  readonly betterThan: number;
  readonly bestLine: readonly {
    readonly clock: string;
    readonly sceneHtml: Html;
    readonly labelHtml: Html;
    readonly whyHtml: Html | null;
  }[];
  /** The turn from which a retry is most worth it: the costliest decision. Null if none lost anything. */
  readonly retryTurn: number | null;
};
