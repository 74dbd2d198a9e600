/** What authors write that is checked, kind by kind, with the codes of each. */
import { FILE_CODES, type Meaning } from '../authoring/codes.ts';
import { DESIGN_CODES } from '../design/codes.ts';
import { ALL_EXPECTATION_CODES } from '../expectation/codes.ts';
import { ALL_HAND_OVER_CODES } from '../hand-over/codes.ts';
import { LOOP_CODES } from '../interview/loop-codes.ts';
import { QUESTION_CODES, SAMPLE_CODES } from '../question/codes.ts';
import { ALL_RETROSPECTIVE_CODES } from '../retrospective/codes.ts';
import { REVIEW_CODES } from '../review/codes.ts';
import { CODES } from '../scenario/codes.ts';

/** In the order in which they are listed. */
export const CHECKED_KINDS = [
  'scenario',
  'expectation',
  'question',
  'sample',
  'review',
  'design',
  'retrospective',
  'hand-over',
  'loop',
] as const;

export type CheckedKind = (typeof CHECKED_KINDS)[number];

export const CODES_OF: Readonly<Record<CheckedKind, Readonly<Record<string, Meaning>>>> = {
  scenario: { ...FILE_CODES, ...CODES },
  expectation: { ...FILE_CODES, ...ALL_EXPECTATION_CODES },
  question: { ...FILE_CODES, ...QUESTION_CODES },
  sample: { ...FILE_CODES, ...SAMPLE_CODES },
  review: { ...FILE_CODES, ...REVIEW_CODES },
  design: { ...FILE_CODES, ...DESIGN_CODES },
  retrospective: { ...FILE_CODES, ...ALL_RETROSPECTIVE_CODES },
  'hand-over': { ...FILE_CODES, ...ALL_HAND_OVER_CODES },
  loop: { ...FILE_CODES, ...LOOP_CODES },
};
