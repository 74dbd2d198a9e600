/** What every kind of exercise gives to an interview: how its file is read, what the candidate's work is, how a form changes it, and what it shows. */
import type { Problem } from '../problem.ts';
import type { RedFlag, Screen } from '../question/question.ts';
import type { Result } from '../result.ts';
import type { Observed } from '../study/evidence.ts';

/** What is neither a question nor an incident, has a file of its own and is worked on in a page. */
export const EXERCISE_KINDS = ['review', 'design', 'retrospective', 'hand-over'] as const;

export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** Fields of a form, as they came. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** What a reading shows of the candidate, on which a report rests. */
export type Showing = {
  readonly subject: Observed;
  /** 1 poor, 2 marginal, 3 solid senior, 4 exemplary (SKILLS). */
  readonly level: 1 | 2 | 3 | 4;
  /** What it rests on, as a sentence. */
  readonly says: string;
  /** The candidate's own words; null where it rests on a mark, or on what is not there. */
  readonly quote: string | null;
};

/** Something that puts an interviewer off, with the sentence that raised it. */
export type RaisedFlag = { readonly flag: RedFlag; readonly quote: string; readonly says: string };

/** What an exercise has in common with others, for lists and for the draw. */
export type ExerciseHead = {
  /** The name of the file without `.md`. */
  readonly id: string;
  readonly title: string;
  /** At most 60 characters, and tells nothing of the answer. */
  readonly short: string;
  /** Minutes that it is planned with. */
  readonly minutes: number;
  readonly screens: readonly Screen[];
};

/** `Work` is plain data that JSON can hold. */
export type Exercise<Content extends ExerciseHead, Work, Reading> = {
  readonly kind: ExerciseKind;
  /** Never throws; every problem is collected. `content` is null where there is an error. */
  parse(file: string, source: string): { readonly content: Content | null; readonly problems: readonly Problem[] };
  begin(content: Content): Work;
  /** Work as it was stored; null for what is none. */
  stored(json: unknown): Work | null;
  /** What a form changes. `elapsed`: seconds of the item, pauses left out. The failure is a sentence for the page, which keeps what was typed. */
  change(content: Content, work: Work, form: Fields, elapsed: number): Result<Work, string>;
  /** The same work gets the same reading, always. */
  read(content: Content, work: Work): Reading;
  /** Whether it has nothing to judge, as after a hand-in without a word; what cannot be read by the rules has. */
  isEmpty(reading: Reading): boolean;
  shown(content: Content, reading: Reading): readonly Showing[];
  flags(content: Content, reading: Reading): readonly RaisedFlag[];
  /** How it went, as a sentence. */
  summary(content: Content, reading: Reading): string;
};
