/** Questions and drafts made by hand, so that the tests of the rules do not hang on the wording of the bank. */
import { type Question, SERVED_BY_NOTHING } from '../../../server/domain/question/question.ts';
import { SCAFFOLDS } from '../../../server/domain/question/scaffold.ts';
import { type Draft, draftOf } from '../../../server/domain/reading/draft.ts';
import { findingsOf } from '../../../server/domain/reading/read.ts';
import type { DraftParts, Finding } from '../../../server/domain/reading/reading.ts';

export const PACE = 140;

const KIND_OF = {
  star: 'behavioural',
  design: 'technical',
  troubleshooting: 'technical',
  situational: 'situational',
  principle: 'competency',
} as const;

export function questionWith(given: Partial<Question> = {}): Question {
  return {
    id: 'by-hand',
    title: 'What did you do about the thing that mattered?',
    short: 'By hand',
    kind: KIND_OF[given.scaffold ?? 'star'],
    set: 'primary',
    stages: ['final'],
    formats: ['behavioural'],
    screens: ['reliability', 'trade-offs'],
    redFlags: ['tool-list'],
    touches: ['incident', 'change', 'security', 'cost', 'people'],
    scaffold: 'star',
    seconds: 150,
    introHtml: '',
    whyHtml: '',
    leadHtml: '',
    pointers: [],
    traps: [],
    probes: [],
    levels: ['', '', '', ''],
    prompts: [],
    incidents: [],
    servedBy: SERVED_BY_NOTHING,
    words: '',
    ...given,
  };
}

export function draftWith(parts: DraftParts, given: Partial<Question> = {}): Draft {
  const question = questionWith(given);
  return draftOf({ question, scaffold: SCAFFOLDS[question.scaffold], parts, pace: PACE });
}

/** What one rule says, before the most useful findings are chosen. */
export function found(rule: string, parts: DraftParts, given: Partial<Question> = {}): readonly Finding[] {
  return findingsOf(draftWith(parts, given)).filter((finding) => finding.rule === rule);
}
