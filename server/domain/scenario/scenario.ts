/** The compiled form of a scenario: what a file of SCENARIO-FORMAT means, with every name resolved to an index. */

export const SKILLS = ['size-up', 'stabilise', 'risk', 'diagnosis', 'command', 'communication', 'verification', 'learning'] as const;
export type Skill = (typeof SKILLS)[number];

export const SEVERITIES = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DIFFICULTIES = ['mid', 'senior', 'staff'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const ENDINGS = ['resolved', 'mitigated', 'escalated', 'failed'] as const;
export type Ending = (typeof ENDINGS)[number];

export const AUDIENCES = ['team', 'leadership', 'customers', 'security', 'partners'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a choice asks the candidate to write. */
export const WRITINGS = ['update', 'hand-over', 'review'] as const;
export type Writing = (typeof WRITINGS)[number];

/** How a run is over: by an ending, by its `limit`, or because nothing is offered (which the checker finds). */
export type Outcome = Ending | 'out of time' | 'stuck';

/** An integer count of thousandths: of a signal's unit, of an impact's unit, or of a point. */
export type Thousandths = number;

/** How numbers of a signal or an impact are written: `$2,000`, `40%`, `1.5 s`. */
export type Notation = {
  /** The unit as written, '' where there is none. */
  readonly unit: string;
  readonly place: 'before' | 'after';
  /** Whether a space stands between number and unit. */
  readonly spaced: boolean;
  readonly decimals: number;
};

/** An expression tree. Numbers are in thousandths; flags, variants, signals and impacts are indexes into the scenario's lists. */
export type Node =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Thousandths }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'flag'; readonly flag: number }
  | { readonly kind: 'variant'; readonly variant: number }
  | { readonly kind: 'signal'; readonly signal: number }
  | { readonly kind: 'impact'; readonly impact: number }
  | { readonly kind: 'not' | 'minus'; readonly of: Node }
  | { readonly kind: 'and' | 'or' | 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'add' | 'sub'; readonly left: Node; readonly right: Node };

/** What an expression may ask of a state. `minutes` is in whole minutes; the rest in thousandths; flags are a bit set. */
export type ExpressionInput = {
  readonly minutes: number;
  readonly flags: number;
  /** Index of the variant that holds; 0 where the scenario has none. */
  readonly variant: number;
  signal(index: number): Thousandths;
  impact(index: number): Thousandths;
};

/** A boolean expression, checked and compiled. */
export type Condition = {
  readonly source: string;
  readonly line: number;
  readonly node: Node;
  /** Whether `minutes` stands in it. */
  readonly readsClock: boolean;
  /** Indexes of the signals that stand in it. */
  readonly signals: readonly number[];
  readonly holds: (at: ExpressionInput) => boolean;
};

export type Slot =
  | { readonly kind: 'clock' }
  | { readonly kind: 'signal'; readonly signal: number }
  | { readonly kind: 'impact'; readonly impact: number };

/** A run of prepared, safe HTML with the places where a value is filled in; shown only while `when` holds. */
export type ProseBlock = {
  readonly when: Condition | null;
  /** HTML strings and slots, in order. HTML is escaped and from an allow-list. */
  readonly pieces: readonly (string | Slot)[];
  /** Words of the rendered text; a filled-in value counts as one word. */
  readonly words: number;
};

export type Prose = readonly ProseBlock[];

export type Points = { readonly skill: Skill; readonly points: Thousandths };

/** One `scores` entry; counts where `when` (its `if`) holds. */
export type Score = { readonly when: Condition | null; readonly points: readonly Points[] };

/** One `sets` or `clears`; applies where `when` (its `if`) holds on the state at t. */
export type Effect =
  | { readonly kind: 'flag'; readonly flag: number; readonly to: boolean; readonly when: Condition | null }
  | {
      readonly kind: 'signal';
      readonly signal: number;
      readonly to: Thousandths;
      /** Minutes of the line; 0 is at once. */
      readonly over: number;
      readonly when: Condition | null;
    };

/** Seconds of real time without a decision. */
export type Timer = { readonly seconds: number; readonly line: number };

export type Choice = {
  /** Position in `Scenario.choices`, which is file order by section: scenes in file order, then those at any time. */
  readonly index: number;
  readonly id: string;
  /** `scene-id/choice-id` or `at-any-time/choice-id`; runs record this. */
  readonly name: string;
  /** Rendered text, without markup. */
  readonly label: string;
  readonly labelHtml: string;
  readonly line: number;
  /** Index of the scene, or null for a choice at any time. */
  readonly section: number | null;
  /** Index of the scene it leads to, or null if the candidate stays (a look-up, or at any time). */
  readonly target: number | null;
  /** Minutes; where `until` is given, `minutesOf` tells them. */
  readonly takes: number;
  /** The minute of the run until which it takes, and below which it is offered. */
  readonly until: number | null;
  readonly scores: readonly Score[];
  /** In file order. */
  readonly effects: readonly Effect[];
  /** Bit set of flags; 0 is none. */
  readonly needs: number;
  readonly when: Condition | null;
  /** How many times it may be chosen in all: 1, or 2 … 5. */
  readonly again: number;
  /** When a timed run chooses it by itself. */
  readonly after: Timer | null;
  /** Who hears something by it. */
  readonly tells: readonly Audience[];
  readonly writes: Writing | null;
  readonly shows: Prose | null;
  readonly why: Prose | null;
};

export type At = {
  readonly minute: number;
  readonly labelHtml: string;
  readonly label: string;
  readonly target: number;
  readonly line: number;
};

export type Scene = {
  readonly index: number;
  readonly id: string;
  /** Rendered text of the heading, and its inline HTML. */
  readonly heading: string;
  readonly headingHtml: string;
  readonly line: number;
  readonly ends: Ending | null;
  readonly at: At | null;
  readonly scores: readonly Score[];
  readonly prose: Prose;
  /** In file order. */
  readonly choices: readonly Choice[];
};

export type Drift = { readonly perMinute: Thousandths; readonly to: Thousandths };

export type Signal = {
  readonly name: string;
  readonly label: string;
  readonly line: number;
  readonly notation: Notation;
  readonly is: Thousandths;
  readonly good: { readonly side: 'below' | 'above'; readonly than: Thousandths; readonly text: string } | null;
  readonly drift: Drift | null;
  readonly min: Thousandths | null;
  readonly max: Thousandths | null;
};

/** What an impact adds each minute while `when` (its `while`) holds; null is always. */
export type Rate = {
  readonly adds: Thousandths;
  /** As written, `$2,000 a minute`, for the page. */
  readonly addsText: string;
  readonly when: Condition | null;
  /** Thousandths of a point that one minute costs; 0 is none. */
  readonly costs: Thousandths;
};

export type Impact = {
  readonly name: string;
  readonly label: string;
  readonly line: number;
  readonly notation: Notation;
  /** One to six, each counted by itself. */
  readonly rates: readonly Rate[];
};

/** A hidden truth, one of two to four: what holds in a run from start to end. */
export type Variant = {
  readonly name: string;
  readonly line: number;
  /** What holds, one sentence; for the debrief. */
  readonly truth: string;
  /** The scenario's signals as they begin in this variant. */
  readonly signals: readonly Signal[];
};

export type Person = { readonly id: string; readonly name: string; readonly role: string };

export type Message = {
  readonly minute: number;
  /** Index into `people`. */
  readonly person: number;
  readonly prose: Prose;
  readonly when: Condition | null;
  readonly line: number;
};

export type Scenario = {
  readonly id: string;
  /** Path as the checker prints it. */
  readonly file: string;
  /** The front matter's title, and its line. */
  readonly title: string;
  readonly titleLine: number;
  readonly summary: string;
  readonly severity: Severity;
  readonly role: string;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  /** Minutes; a run that reaches it without an ending is over as `out of time`. */
  readonly limit: number;
  readonly skills: readonly Skill[];
  readonly difficulty: Difficulty;
  readonly tags: readonly string[];
  /** None, or two to four. */
  readonly variants: readonly Variant[];
  readonly signals: readonly Signal[];
  readonly impacts: readonly Impact[];
  readonly flags: readonly { readonly name: string; readonly line: number }[];
  readonly people: readonly Person[];
  /** The prose between the title and the first section. */
  readonly intro: Prose;
  readonly scenes: readonly Scene[];
  readonly anyTime: readonly Choice[];
  readonly choices: readonly Choice[];
  /** In file order. */
  readonly channel: readonly Message[];
};

/** The signals as they begin in a variant; in a scenario without variants, the signals. */
export function signalsIn(scenario: Scenario, variant: number): readonly Signal[] {
  return scenario.variants[variant]?.signals ?? scenario.signals;
}

/** One for each variant; a scenario without variants is played as its variant 0. */
export function variantsOf(scenario: Scenario): readonly number[] {
  return scenario.variants.length === 0 ? [0] : scenario.variants.map((_, index) => index);
}

/** Minutes that a choice takes when it is taken at a minute of the run. */
export function minutesOf(choice: Choice, minute: number): number {
  return choice.until === null ? choice.takes : choice.until - minute;
}
