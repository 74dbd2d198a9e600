/** An interview as it is kept: what was asked for, the items that were drawn, and for each what the candidate did and when. All else is computed from it. */
import type { Screen } from '../question/question.ts';
import type { DraftParts } from '../reading/reading.ts';
import { EXERCISE_KINDS } from './exercise.ts';

/** `talk`: an opening, or the candidate's own questions; it has no content of its own. */
export const ITEM_KINDS = ['talk', 'question', 'incident', ...EXERCISE_KINDS] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** What the candidate wants to be asked about. */
export type Focus =
  | { readonly kind: 'balanced' }
  | { readonly kind: 'weakest' }
  | { readonly kind: 'screens'; readonly screens: readonly Screen[] }
  | { readonly kind: 'advert'; readonly text: string };

export type Setup = {
  /** The file of the loop, without `.md`. */
  readonly loop: string;
  /** The id of a stage of the loop; `whole` for all of them, over several sittings; `alone` for one item by itself. */
  readonly stage: string;
  /** 10 … 240. */
  readonly minutes: number;
  readonly focus: Focus;
  /** `untimed`: the clock is not shown and nothing ends by it; the marks are the same. */
  readonly pace: 'timed' | 'untimed';
  readonly voice: 'read' | 'listen';
  /** Whether a friend marks beside the checks. */
  readonly partner: boolean;
  /** Whether to ask first what a question is after. */
  readonly guesses: boolean;
  /** Whether an incident asks for predictions. */
  readonly predicts: boolean;
  /** Recorder, clock and interruptions on, or alone in quiet: for the gap that being watched makes. */
  readonly watched: boolean;
  /** 0 … 2^32 − 1: what draws the items, with the bank and the choices above. */
  readonly seed: number;
};

/** Items as they were drawn; the text that was drawn stays with them, whatever becomes of its file. */
export type DrawnItem = {
  /** From 1. */
  readonly place: number;
  readonly kind: ItemKind;
  /** The id of its content; a name like `opening` for a talk. */
  readonly subject: string;
  /** What it is about, without the question: `Behavioural, about an incident`. */
  readonly title: string;
  /** The stage that it belongs to: in a whole loop one sitting each. */
  readonly stage: string;
  readonly minutes: number;
  /** At most so many follow-ups. */
  readonly probes: number;
  /** Why it was drawn, a sentence each. */
  readonly why: readonly string[];
  /** Its text as it was; empty for a talk. */
  readonly source: string;
};

/** What happened to an item, in order; the clock is read off it. `probe`: 0 for the question itself. */
export type Step = { readonly at: number } & (
  | { readonly kind: 'opened' }
  | { readonly kind: 'guessed'; readonly screens: readonly Screen[] }
  | { readonly kind: 'asked'; readonly probe: number }
  | { readonly kind: 'stopped'; readonly probe: number; readonly by: 'hand' | 'clock' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'handed-in'; readonly by: 'hand' | 'clock' }
);

/** The rule that chose a follow-up. */
export const PROBE_RULES = ['of-the-question', 'lacks', 'claims-tool', 'claims-team', 'weak-before', 'self-rating'] as const;

export type ProbeRule = (typeof PROBE_RULES)[number];

export type AskedProbe = {
  readonly text: string;
  readonly rule: ProbeRule;
  /** Why this one, as a sentence for the report. */
  readonly because: string;
  /** What was answered in writing; empty where it was spoken or passed over. */
  readonly answer: string;
};

/** Work on a question or a talk. */
export type SpokenWork = {
  /** By the parts of the scaffold, or under `notes`. */
  readonly parts: DraftParts;
  readonly probes: readonly AskedProbe[];
  /** 1 … 4, before any mark is shown; null until then. */
  readonly selfLevel: number | null;
  /** Pointers that the candidate did not find in the answer; null until rated. */
  readonly missed: readonly string[] | null;
};

export type SatItem = DrawnItem & {
  readonly steps: readonly Step[];
  /** `SpokenWork` for a question or a talk, an exercise's own otherwise; null before it was opened. An incident's work is its run. */
  readonly work: unknown;
  /** The answer that it was kept as, with its recordings. */
  readonly answerId: string | null;
  readonly runId: string | null;
};

/** A level with the words beside it. */
export type PartnerMark = { readonly level: number | null; readonly note: string };

export type PartnerMarks = {
  readonly screens: Readonly<Partial<Record<Screen, PartnerMark>>>;
  /** By the place of the item. */
  readonly items: Readonly<Record<string, PartnerMark>>;
  /** Milliseconds since 1970; null until both may see each other's. */
  readonly doneAt: number | null;
};

/** What a candidate says of a spoken follow-up, and what a rule says of a written one. */
export const PROBE_WORDS = ['met', 'passed-over', 'no-answer'] as const;

export type ProbeWord = (typeof PROBE_WORDS)[number];

export type OwnRating = {
  readonly levels: Readonly<Partial<Record<Screen, number>>>;
  readonly at: number;
  /** How spoken follow-ups were met, by the places of item and follow-up: `3/1`. */
  readonly probes?: Readonly<Record<string, ProbeWord>>;
  /** What was put into the plan from the report, and when. */
  readonly planned?: { readonly ids: readonly string[]; readonly at: number };
};

export type Interview = {
  readonly id: string;
  readonly setup: Setup;
  readonly state: 'open' | 'over' | 'abandoned';
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly overAt: number | null;
  readonly items: readonly SatItem[];
  /** The candidate's own levels by screen, given before the report is shown, and when; null until then. */
  readonly own: OwnRating | null;
  readonly partner: PartnerMarks | null;
};
