/** Where in an answer a thing belongs, by scaffold: it is looked for there, and what stands elsewhere softens the words. */
import type { ScaffoldId } from '../question/scaffold.ts';
import type { Cues } from './cue.ts';
import { type Draft, type Passage, passagesOf } from './draft.ts';

export type DueParts = Readonly<Record<ScaffoldId, readonly string[]>>;

export const DUE = {
  tradeOff: {
    star: ['task', 'action', 'result'],
    design: ['trade-off'],
    troubleshooting: ['relieve', 'prevent'],
    situational: ['decide', 'communicate', 'follow-up'],
    principle: ['trade-off'],
  },
  wayBack: {
    star: ['task', 'action', 'result'],
    design: ['propose', 'trade-off', 'fail'],
    troubleshooting: ['relieve', 'verify'],
    situational: ['decide', 'follow-up'],
    principle: ['principle', 'example', 'trade-off', 'limit'],
  },
  reach: {
    star: ['task', 'action', 'result'],
    design: ['constrain', 'propose', 'fail'],
    troubleshooting: ['relieve'],
    situational: ['decide', 'follow-up'],
    principle: ['principle', 'example', 'trade-off', 'limit'],
  },
  failure: {
    star: ['action', 'result', 'reflection'],
    design: ['fail'],
    troubleshooting: ['relieve', 'verify'],
    situational: ['decide', 'follow-up'],
    principle: ['limit'],
  },
  telling: {
    star: ['situation', 'task', 'action', 'result'],
    design: ['propose', 'fail'],
    troubleshooting: ['impact', 'signals', 'hypotheses', 'relieve', 'verify', 'prevent'],
    situational: ['decide', 'communicate', 'follow-up'],
    principle: ['principle', 'example'],
  },
  /** A design has not come out yet. */
  outcome: {
    star: ['result'],
    design: [],
    troubleshooting: [],
    situational: [],
    principle: ['principle', 'example', 'trade-off', 'limit'],
  },
  /** What one would do in a case need not have come out; who says that it did owes how much. */
  caseOutcome: {
    star: [],
    design: [],
    troubleshooting: ['relieve', 'verify', 'prevent'],
    situational: ['decide', 'communicate', 'follow-up'],
    principle: [],
  },
  lasting: {
    star: ['result'],
    design: ['fail'],
    troubleshooting: ['prevent'],
    situational: ['follow-up'],
    principle: ['example'],
  },
} as const satisfies Readonly<Record<string, DueParts>>;

export function duePassages(draft: Draft, parts: DueParts): readonly Passage[] {
  return passagesOf(draft, ...parts[draft.scaffold.id]);
}

/** What of the cues stands where it is due. */
export function cuesDue(cues: Cues, draft: Draft, parts: DueParts): Cues {
  const due: readonly string[] = parts[draft.scaffold.id];
  const isDue = ({ passage }: Cues['clear'][number]): boolean => due.includes(passage.part);
  return { clear: cues.clear.filter(isDue), faint: cues.faint.filter(isDue), outright: cues.outright?.filter(isDue) ?? [] };
}
