/** A system design as an exercise: a task with figures, constraints that come up on the way, and sums to be done. */
import type { Html } from '../html.ts';
import type { ExerciseHead } from '../interview/exercise.ts';
import type { Pointer, Screen, Touch } from '../question/question.ts';
import { SCAFFOLDS } from '../question/scaffold.ts';
import type { MeasureUnit } from './unit.ts';

export const DESIGN_SCAFFOLD = SCAFFOLDS.design;

/** Ids of the parts, in their order. */
export const PART_IDS: readonly string[] = DESIGN_SCAFFOLD.parts.map(({ id }) => id);

/** What a design can show; people do not show in one. */
export const DESIGN_SCREENS = ['reliability', 'trade-offs', 'leverage', 'security'] as const satisfies readonly Screen[];
export type DesignScreen = (typeof DESIGN_SCREENS)[number];

export type DesignConstraint = {
  /** Unique in its exercise. */
  readonly id: string;
  /** Id of the part with which it is revealed: never the first one, whose limits belong into the task. */
  readonly part: string;
  /** As the interviewer says it, without markup. */
  readonly said: string;
  readonly saidHtml: Html;
  /** Phrases of which an answer to it holds one, as `lexicon` in reading takes them. */
  readonly words: readonly string[];
  /** What should change because of it. */
  readonly changesHtml: Html;
};

export type DesignSum = {
  /** Unique among the sums of its exercise. */
  readonly id: string;
  /** What is asked, without markup. */
  readonly asked: string;
  readonly askedHtml: Html;
  readonly unit: MeasureUnit;
  /** The reference, in the unit; over 0. */
  readonly answer: number;
  /** What is taken as right, both ends included. */
  readonly from: number;
  readonly to: number;
  /** As it is evaluated: `50000 * 400 / 1e6`. */
  readonly working: string;
  readonly workingHtml: Html;
  /** Id of the constraint with which it comes up; null where it is asked from the start. */
  readonly after: string | null;
};

export type Design = Omit<ExerciseHead, 'screens'> & {
  readonly screens: readonly DesignScreen[];
  readonly touches: readonly Touch[];
  /** The task, with every figure that the sums need. */
  readonly introHtml: Html;
  readonly whyHtml: Html;
  readonly pointers: readonly Pointer[];
  readonly constraints: readonly DesignConstraint[];
  readonly sums: readonly DesignSum[];
  readonly probes: readonly Html[];
  /** What a 1, a 2, a 3 and a 4 sound like, in this order. */
  readonly levels: readonly [Html, Html, Html, Html];
};

export function partName(id: string): string {
  return DESIGN_SCAFFOLD.parts.find((part) => part.id === id)?.name ?? id;
}
