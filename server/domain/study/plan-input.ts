/** What a plan is made from: everything as it stood when the day began, and what was done since. */
import type { Screen } from '../question/question.ts';
import type { QuestionState } from '../question/question-state.ts';
import type { Difficulty, Skill } from '../scenario/scenario.ts';
import type { Standings } from './standing.ts';

/** A decision or a pointer that was due when the day began. Questions that are due come as questions. */
export type DueCard = {
  readonly kind: 'decision' | 'pointer';
  /** Of a decision its run, of a pointer its question: what several cards may have in common. */
  readonly about: string;
  readonly title: string;
  /** Of a decision the day of its run: `Monday`; null for a pointer. */
  readonly when: string | null;
};

export type PlanCard = DueCard & { readonly done: boolean };

export type PlanQuestion = {
  readonly id: string;
  /** At most 60 characters. */
  readonly short: string;
  readonly isPrimary: boolean;
  readonly screens: readonly Screen[];
  /** That an answer aloud takes. */
  readonly seconds: number;
  readonly state: QuestionState;
  /** Whole days since it was last worked on; null where it never was. */
  readonly answeredDaysAgo: number | null;
  /** The lower of the two levels of the newest rating; null where there is none. */
  readonly level: number | null;
  /** The first part of the newest answer that is missing or thin. */
  readonly weakPart: { readonly name: string; readonly state: 'missing' | 'thin' } | null;
  /** How well the best story fits. */
  readonly story: 'strong' | 'partial' | null;
  /** Probability of recalling it on the day of the interview, 0 … 1; null without a date or a reviewed card. */
  readonly forecast: number | null;
  /** Its answer was changed today. */
  readonly begun: boolean;
  /** It was rated or reviewed today. */
  readonly done: boolean;
};

export type PlanScenario = {
  /** The public name. */
  readonly id: string;
  readonly title: string;
  readonly difficulty: Difficulty;
  /** Those that it counts for. */
  readonly screens: readonly Screen[];
  readonly skills: readonly Skill[];
  /** To read and play it. */
  readonly minutes: number;
  /** 0 … 100; null before the first finished run. */
  readonly best: number | null;
  readonly runDaysAgo: number | null;
  readonly open: { readonly runId: string; readonly turns: number } | null;
  /** A run of it ended today. */
  readonly done: boolean;
};

/** An exercise that was put into the plan from a report: it stays there until it is sat. */
export type PlanExercise = {
  readonly exercise: 'review' | 'design' | 'retrospective' | 'hand-over';
  /** What begins it: `review/plan`, or `run/ID` for the review of one's own run. */
  readonly id: string;
  readonly title: string;
  /** Those that it shows. */
  readonly screens: readonly Screen[];
  readonly minutes: number;
  /** Whole days since it was put there. */
  readonly daysAgo: number;
  /** The interview in which it is open; null where it is to be begun. */
  readonly open: string | null;
  /** It was sat today. */
  readonly done: boolean;
};

/** A screen that no story of the candidate's covered when the day began. */
export type Hole = { readonly screen: Screen; readonly done: boolean };

/** Mock interviews as they stood when the day began; one item by itself is none. */
export type PlanInterviews = {
  /** One to go on with, and about the minutes that are left of it. */
  readonly open: { readonly id: string; readonly place: number; readonly of: number; readonly minutes: number } | null;
  /** Whole days since the last one was over; null where none was. */
  readonly lastDaysAgo: number | null;
  /** A whole loop was sat in the last two weeks. */
  readonly wholeLately: boolean;
  /** One was over today. */
  readonly done: boolean;
};

export type PlanInput = {
  /** Whole days to the interview, negative once it is past; null where there is no date. */
  readonly daysLeft: number | null;
  /** The same day as a sentence has it, `4 December`; null where there is no date. */
  readonly interviewDay: string | null;
  /** Minutes for today. */
  readonly minutes: number;
  /** Longest due first, at most as many as the candidate wants a day. */
  readonly cards: readonly PlanCard[];
  readonly questions: readonly PlanQuestion[];
  readonly scenarios: readonly PlanScenario[];
  /** Those that have waited longest first. */
  readonly exercises: readonly PlanExercise[];
  readonly holes: readonly Hole[];
  /** Null where nothing is known of them. */
  readonly interviews: PlanInterviews | null;
  readonly standings: Standings;
  /** When the next card comes back, `tomorrow`, `on Thursday`; null where none will. */
  readonly nextDue: string | null;
};
