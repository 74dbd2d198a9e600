/** What a rule says of a review, and what it is given. */
import { type Hit, type Passage, writtenAt } from '../reading/draft.ts';
import type { Retrospective } from './retrospective.ts';
import type { RetroPartId } from './retrospective-parts.ts';

export const RETRO_RULES = [
  'times-true',
  'time-wrong',
  'time-unknown',
  'few-times',
  'lengths-true',
  'length-wrong',
  'impact-in-numbers',
  'impact-wrong',
  'no-impact',
  'several-conditions',
  'few-conditions',
  'single-cause',
  'went-well',
  'no-went-well',
  'praise-alone',
  'actions-owned',
  'no-owner',
  'no-date',
  'no-actions',
  'be-careful',
  'many-actions',
  'class-named',
  'case-alone',
  'blame',
  'counterfactual',
  'detection-asked',
  'detection-unasked',
] as const;
export type RetroRuleId = (typeof RETRO_RULES)[number];

export type RetroFinding = {
  readonly rule: RetroRuleId;
  /** `weak` asks for a change, `good` says what works. */
  readonly level: 'weak' | 'good';
  /** The words that it rests on, as they were written; none where something is missing. */
  readonly words: readonly string[];
  /** Lines of the log that it speaks of, by index. */
  readonly lines: readonly number[];
  readonly seen: string;
  /** Null for what is good. */
  readonly advice: string | null;
};

/** What a rule is given. */
export type RetroAsk = {
  readonly content: Retrospective;
  readonly passages: Readonly<Record<RetroPartId, Passage>>;
  /** All but the actions, which speak of what is to come. */
  readonly past: readonly Passage[];
  /** Where conditions are told: their own part, or the whole past where that is empty. */
  readonly told: readonly Passage[];
};

export type RetroRule = (ask: RetroAsk) => readonly RetroFinding[];

export function good(rule: RetroRuleId, found: readonly Hit[], seen: string, lines: readonly number[] = []): RetroFinding {
  return { rule, level: 'good', words: wordsOf(found), lines, seen, advice: null };
}

export function weak(rule: RetroRuleId, found: readonly Hit[], seen: string, advice: string, lines: readonly number[] = []): RetroFinding {
  return { rule, level: 'weak', words: wordsOf(found), lines, seen, advice };
}

/** More quotes are not read. */
const MOST_WORDS = 4;

function wordsOf(found: readonly Hit[]): string[] {
  return [...new Set(found.map((hit) => writtenAt(hit).trim()))].slice(0, MOST_WORDS);
}
