/** The reading of a draft: what the checks found, where, and what to do about it. No mark. */
import type { Question } from '../question/question.ts';
import type { Scaffold } from '../question/scaffold.ts';
import type { RuleId } from './rule-ids.ts';
import type { Topics } from './topics.ts';

/** What a candidate wrote, by the ids of the scaffold's parts; a part that is not there is empty. */
export type DraftParts = Readonly<Record<string, string>>;

/** Where in a part a finding stands: UTF-16 offsets, `from` inclusive, `to` exclusive. */
export type Mark = { readonly part: string; readonly from: number; readonly to: number };

export type Finding = {
  readonly rule: RuleId;
  /** `weak` asks for a change, `good` says what works. */
  readonly level: 'weak' | 'good';
  /** The part that it is about; null for the whole answer. */
  readonly part: string | null;
  readonly marks: readonly Mark[];
  /** What was seen, as a sentence: `Result has no number.` */
  readonly seen: string;
  /** What to do, as a sentence; null for what is good. */
  readonly advice: string | null;
};

export type PartReading = {
  readonly id: string;
  readonly name: string;
  readonly words: number;
  /** Whole percent of all words; 0 where nothing is written. */
  readonly share: number;
  readonly state: 'missing' | 'thin' | 'fine' | 'long';
};

/** The four levels for answers (SKILLS), as far as words on a page can show them. */
export type AnswerLevel = 1 | 2 | 3 | 4;

/** What to change first. */
export type NextChange = {
  /** The level that asks for it; null where every level is reached. */
  readonly level: AnswerLevel | null;
  /** Where it belongs; null for the whole answer. */
  readonly part: string | null;
  /** The finding that it rests on, as a sentence; null where none was found. */
  readonly seen: string | null;
  /** As a sentence. */
  readonly advice: string;
};

export type Reading = {
  /** What cannot be read by these checks is not judged: no text, no English, or far too much of it. */
  readonly kind: 'empty' | 'unreadable' | 'read';
  /** Why it was not judged, as a sentence; null where it was. */
  readonly note: string | null;
  readonly parts: readonly PartReading[];
  readonly words: number;
  /** At the candidate's pace. */
  readonly seconds: number;
  /** One sentence on length and balance, for under the bar. */
  readonly pace: string;
  /** Weak ones first, in the order of the parts; then good ones. */
  readonly findings: readonly Finding[];
  /** Null where it was not judged. */
  readonly level: AnswerLevel | null;
  /** What the level rests on, as a sentence. */
  readonly levelWhy: string | null;
  /** Null where it was not judged, and where nothing is left to change. */
  readonly next: NextChange | null;
};

/** What a rule is given. It never sees a draft that was not judged. */
export type Ask = {
  readonly question: Question;
  readonly scaffold: Scaffold;
  readonly parts: DraftParts;
  /** Words a minute, 80 … 240. */
  readonly pace: number;
  /** Of the bank that the question is of; without them no answer to another question is told. */
  readonly topics?: Topics | null;
};
