/** The state of a question: where a candidate stands with it, in one word for lists and plans. */

export const QUESTION_STATES = ['never', 'due', 'thin', 'solid'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** What is known of the newest answer to a question and of its card. */
export type QuestionFacts = {
  /** Words of the newest answer; 0 where there is none. */
  readonly words: number;
  /** Its card is due, see `isDue` in study/card.ts. */
  readonly due: boolean;
  /** 1 … 4 of the newest rating: as the checks saw it, null where they could not judge. */
  readonly level: number | null;
  /** 1 … 4 of the newest rating: as the candidate saw it; null where nobody rated. */
  readonly selfLevel: number | null;
  /** A part of its scaffold has no words in the newest answer. */
  readonly partMissing: boolean;
};

/** Level 3 is a solid senior's (SKILLS). */
const SOLID = 3;

export function questionState({ words, due, level, selfLevel, partMissing }: QuestionFacts): QuestionState {
  if (words === 0) return 'never';
  if (due) return 'due';
  const lowest = lowerOf(level, selfLevel);
  return lowest === null || lowest < SOLID || partMissing ? 'thin' : 'solid';
}

/** The lower of what the checks and the candidate saw: either may doubt an answer. Null where neither said anything. */
export function lowerOf(level: number | null, selfLevel: number | null): number | null {
  if (level === null || selfLevel === null) return level ?? selfLevel;
  return Math.min(level, selfLevel);
}
