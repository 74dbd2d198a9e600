/** A story: a real event of the candidate's own, or what a finished run would have been if it had been one. */
import type { Screen } from '../question/question.ts';
import type { DraftParts } from '../reading/reading.ts';
import type { Skill } from '../scenario/scenario.ts';

export type Story = {
  readonly id: string;
  readonly title: string;
  /** When it was, in the candidate's words: `March 2024`. */
  readonly happened: string;
  /** What the candidate was in it: `incident commander`. */
  readonly role: string;
  /** By the parts of STAR with a reflection: situation, task, action, result, reflection. */
  readonly parts: DraftParts;
  /** Figures to have ready: `restored in 38 min; pages a week from 41 to 6`. */
  readonly numbers: string;
  readonly screens: readonly Screen[];
  readonly skills: readonly Skill[];
  /** From a run of Dry Run, not from life; a game is never sold as experience. */
  readonly simulated: boolean;
};

/** What its matches are made from. */
export type StoryText = Pick<Story, 'title' | 'role' | 'parts' | 'numbers' | 'screens'>;

export const STORY_PARTS = ['situation', 'task', 'action', 'result', 'reflection'] as const;

export type Strength = 'strong' | 'partial';

/** How a story serves a question. What serves it not at all has no match. */
export type StoryMatch = {
  readonly questionId: string;
  readonly strength: Strength;
  /** 0 … 1, for the order. */
  readonly score: number;
  /** Why, as a sentence: `Tells of “halved”, “night calls” and “nobody left”; shows reliability.` */
  readonly why: string;
};

/** Characters that a field may hold: more is no title, and no part of an answer. */
export const STORY_LIMITS = { title: 120, field: 200, part: 10_000 } as const;
