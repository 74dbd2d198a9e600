/** What a rule says of a hand-over or of a read-back, and what it is given. */
import { type Hit, type Passage, writtenAt } from '../reading/draft.ts';
import type { UpdateRuleId } from '../update/update-finding.ts';
import type { HandOver } from './hand-over.ts';

export const HAND_OVER_RULES = [
  'state-true',
  'state-false',
  'state-old',
  'no-state',
  'tried-named',
  'tried-missing',
  'open-named',
  'open-missing',
  'next-time',
  'next-time-past',
  'no-next-time',
  'gap-noticed',
  'gap-missed',
  'checks-first',
  'no-first-check',
  'asks-back',
  'asks-nothing',
  'has-it',
  'nobody-has-it',
  'long-read-back',
] as const;
export type HandOverRuleId = (typeof HAND_OVER_RULES)[number];

export type HandOverFinding = {
  readonly rule: HandOverRuleId | UpdateRuleId;
  /** `weak` asks for a change, `good` says what works. */
  readonly level: 'weak' | 'good';
  /** The words that it rests on, as they were written; none where something is missing. */
  readonly words: readonly string[];
  readonly seen: string;
  /** Null for what is good. */
  readonly advice: string | null;
};

/** What a rule is given. `passages`: those of its way, by the id of the part. */
export type HandOverAsk = { readonly content: HandOver; readonly passages: ReadonlyMap<string, Passage>; readonly all: readonly Passage[] };

export type HandOverRule = (ask: HandOverAsk) => readonly HandOverFinding[];

export function good(rule: HandOverRuleId, found: readonly Hit[], seen: string): HandOverFinding {
  return { rule, level: 'good', words: wordsOf(found), seen, advice: null };
}

export function weak(rule: HandOverRuleId, found: readonly Hit[], seen: string, advice: string): HandOverFinding {
  return { rule, level: 'weak', words: wordsOf(found), seen, advice };
}

const MOST_WORDS = 4;

function wordsOf(found: readonly Hit[]): string[] {
  return [...new Set(found.map((hit) => writtenAt(hit).trim()))].slice(0, MOST_WORDS);
}
