/** A question of an interview, as the rest of the code sees it once its file was read. */
import type { Html } from '../html.ts';
import type { Screen } from '../screens.ts';
import type { ScaffoldId } from './scaffold.ts';

export const KINDS = ['behavioural', 'technical', 'situational', 'competency', 'culture'] as const;
export type Kind = (typeof KINDS)[number];

/** The rounds of a loop, in order. */
export const STAGES = ['recruiter-screen', 'hiring-manager', 'technical-loop', 'architecture-panel', 'final'] as const;
export type Stage = (typeof STAGES)[number];

export const FORMATS = ['behavioural', 'system-design', 'live-troubleshooting', 'iac-walkthrough', 'incident-retrospective'] as const;
export type Format = (typeof FORMATS)[number];

export { SCREENS, type Screen } from '../screens.ts';

/** What puts an interviewer off. */
export const RED_FLAGS = ['tool-list', 'heroics', 'no-ownership', 'blast-blind', 'not-my-job'] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

/** What an answer to this question has to touch beyond what its scaffold asks for; the reading looks for it. */
export const TOUCHES = ['incident', 'change', 'security', 'cost', 'people'] as const;
export type Touch = (typeof TOUCHES)[number];

export const SETS = ['primary', 'further'] as const;
export type QuestionSet = (typeof SETS)[number];

/** Something a strong answer shows; an item of the checklist. */
export type Pointer = {
  /** Unique in its question, and stable: misses are counted by it. */
  readonly id: string;
  readonly html: Html;
  /** Without markup. */
  readonly text: string;
};

export type Prompt = { readonly part: string; readonly html: Html };

/** One of these wordings. A space stands between words of a phrase; `=` in front wants this very word and none of its stem. */
export type Wordings = readonly string[];

/** Wordings that stand together in a sentence: what was done, and to what. */
export type Clue = readonly Wordings[];

export type ServedBy = {
  readonly deeds: readonly Clue[];
  readonly objects: readonly Clue[];
  readonly results: readonly Clue[];
};

export const SERVED_BY_NOTHING: ServedBy = { deeds: [], objects: [], results: [] };

export type Question = {
  /** The name of the file without `.md`. */
  readonly id: string;
  /** As the interviewer asks it, without markup. */
  readonly title: string;
  /** For lists and plans: at most 60 characters. */
  readonly short: string;
  readonly kind: Kind;
  readonly set: QuestionSet;
  readonly stages: readonly Stage[];
  readonly formats: readonly Format[];
  readonly screens: readonly Screen[];
  readonly redFlags: readonly RedFlag[];
  readonly touches: readonly Touch[];
  readonly scaffold: ScaffoldId;
  /** Seconds that an answer aloud should take, 60 … 900. */
  readonly seconds: number;
  /** What the interviewer adds after the question; empty where nothing. */
  readonly introHtml: Html;
  /** Why it is asked, whole. */
  readonly whyHtml: Html;
  /** Its first sentence, inline, for under the title. */
  readonly leadHtml: Html;
  readonly pointers: readonly Pointer[];
  readonly traps: readonly Html[];
  readonly probes: readonly Html[];
  /** What a 1, a 2, a 3 and a 4 sound like, in this order. */
  readonly levels: readonly [Html, Html, Html, Html];
  /** One for each part of the scaffold, in its order. */
  readonly prompts: readonly Prompt[];
  /** What a story tells that serves it. */
  readonly servedBy: ServedBy;
  /** Ids of scenarios, related ones first. */
  readonly incidents: readonly string[];
  /** Its words without markup, for search and for adverts: what is asked and what a strong answer shows. */
  readonly words: string;
};

/** One of the four texts about the loop: stages, formats, screens or red flags. */
export type Guide = {
  readonly id: 'stages' | 'formats' | 'screens' | 'red-flags';
  readonly title: string;
  readonly introHtml: Html;
  readonly entries: readonly { readonly id: string; readonly name: string; readonly html: Html }[];
};
