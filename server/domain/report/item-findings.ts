/** What was found in each item of an interview, in one shape for every kind: the report is made from nothing else. */
import type { ExerciseKind, RaisedFlag, Showing } from '../interview/exercise.ts';
import type { ItemKind, ProbeRule, ProbeWord } from '../interview/interview.ts';
import type { Question, RedFlag, Screen } from '../question/question.ts';
import type { Topics } from '../reading/topics.ts';
import type { Skill } from '../scenario/scenario.ts';
import type { Observed } from '../study/evidence.ts';

/** What an item is about, read from the text that was drawn with it and from what the candidate did. */
export type ItemContents =
  | { readonly kind: 'talk' }
  /** `topics`: of the bank as it is now, where there is one. */
  | { readonly kind: 'question'; readonly question: Question; readonly topics?: Topics }
  | {
      readonly kind: 'exercise';
      readonly exercise: ExerciseKind;
      /** What its file is called in lists. */
      readonly short: string;
      readonly screens: readonly Screen[];
      /** Whether there is nothing in it to judge. */
      readonly isEmpty: boolean;
      readonly shown: readonly Showing[];
      readonly flags: readonly RaisedFlag[];
      readonly summary: string;
    }
  /** `seen`: null where the run was not finished, or can no longer be replayed. */
  | { readonly kind: 'incident'; readonly seen: IncidentSeen | null }
  /** Its text no longer reads, as after a change of the format. */
  | { readonly kind: 'unreadable' };

/** A finished run, as its debrief has it. */
export type IncidentSeen = {
  readonly runId: string;
  readonly title: string;
  /** `72.5`, of 100. */
  readonly score: string;
  readonly summary: string;
  /** Those that its scenario counts for. */
  readonly screens: readonly Screen[];
  /** `says`: what it rests on, `3 of 8 points`. */
  readonly skills: readonly { readonly skill: Skill; readonly level: number | null; readonly says: string }[];
  /** Points of 100 that were lost to thinking while the clock ran; null at untimed pace. */
  readonly hesitation: string | null;
  /** Decisions that lost more than was a matter of taste; of those, the ones that one was sure of. */
  readonly costly: number;
  readonly sureAndWrong: number;
};

/** What a level rests on. */
export type EvidenceLine = {
  readonly subject: Observed;
  /** 1 … 4; null where it could not be judged. */
  readonly level: number | null;
  readonly says: string;
  /** The candidate's own words; null where it rests on what is not there. */
  readonly quote: string | null;
  /** The place of the item, and where in it: `Result`, `at 6:10`; null for the whole. */
  readonly place: number;
  readonly where: string | null;
};

export type ReportedFlag = {
  readonly flag: RedFlag;
  /** The sentence that raised it; null where it is something that was left out. */
  readonly quote: string | null;
  readonly says: string;
  readonly place: number;
  readonly where: string | null;
};

export type MetProbe = {
  readonly place: number;
  /** `at 6:10` of the item; null where it was not asked. */
  readonly where: string | null;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly rule: ProbeRule;
  readonly because: string;
  /** Null where it was spoken and the candidate has not said. */
  readonly word: ProbeWord | null;
  /** Why, as a sentence. */
  readonly says: string;
  readonly isOwnWord: boolean;
};

/** What an answer holds, for the sentence below the headline. */
export type AnswerFacts = { readonly hasFigure: boolean; readonly hasReason: boolean };

export type ItemFindings = {
  readonly place: number;
  readonly kind: ItemKind;
  readonly subject: string;
  /** As a sentence calls it: `question 2`, `the incident`, `item 3`. */
  readonly name: string;
  /** For lists: what it was about. */
  readonly title: string;
  /** What an exercise is called in lists, since its title in the draw tells nothing of it; null for the others. */
  readonly short: string | null;
  /** Of the item as a whole, 1 … 4; null where nothing could be judged. */
  readonly level: number | null;
  /** Handed in with nothing that could be judged: no level, and not met all the same. */
  readonly isUnmet: boolean;
  /** The candidate's own, before any mark was shown. */
  readonly selfLevel: number | null;
  /** Why the level is that one, or why there is none. */
  readonly why: string;
  readonly lines: readonly EvidenceLine[];
  readonly flags: readonly ReportedFlag[];
  readonly probes: readonly MetProbe[];
  /** Whether a real event was told where one was due; null where none was. */
  readonly story: 'told' | 'due' | null;
  readonly facts: AnswerFacts | null;
  /** Screens that were guessed before the first word, against those that it was for; null where nobody asked. */
  readonly guess: { readonly right: number; readonly of: number; readonly wrong: number } | null;
  readonly incident: IncidentSeen | null;
  /** What an exercise or an incident came to, as sentences; null for the others. */
  readonly summary: string | null;
};
