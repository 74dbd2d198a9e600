/** Reads the words of an update, a hand-over or a review by rules that one can follow: each says what it saw and in which words. No mark. */
import { passageOf } from '../reading/draft.ts';
import { isEnglish } from '../reading/english.ts';
import type { Writing } from '../scenario/scenario.ts';
import { promisesHandedOver, whatIsOpen, whoHasIt } from './hand-over-rules.ts';
import { howBadlyItWas, whatChanges, whoAndWhen } from './review-rules.ts';
import type { UpdateContext, UpdateFinding, UpdateRule } from './update-finding.ts';
import { blame, fitsHearers, nextWord, promise, unknownCause, whatIsDone, whoIsHurt } from './update-rules.ts';

export type UpdateReading = {
  /** What cannot be read by these rules is not judged: no text, or no English. */
  readonly kind: 'empty' | 'unreadable' | 'read';
  /** Weak ones first. */
  readonly findings: readonly UpdateFinding[];
};

/** In the order in which they speak. */
const RULES: Readonly<Record<Writing, readonly UpdateRule[]>> = {
  update: [whoIsHurt, whatIsDone, nextWord, unknownCause, blame, fitsHearers, promise],
  'hand-over': [whatIsDone, whatIsOpen, whoHasIt, promisesHandedOver, unknownCause, blame],
  review: [howBadlyItWas, whatChanges, whoAndWhen, blame],
};

/** Never throws; linear in the length of the text. */
export function readUpdate(text: string, context: UpdateContext): UpdateReading {
  if (text.trim() === '') return { kind: 'empty', findings: [] };
  if (!isEnglish(text)) return { kind: 'unreadable', findings: [] };
  const ask = { ...context, passage: passageOf('words', 'Words', text) };
  const findings = RULES[context.writes].flatMap((rule) => rule(ask));
  return {
    kind: 'read',
    findings: [...findings.filter(({ level }) => level === 'weak'), ...findings.filter(({ level }) => level === 'good')],
  };
}
