/** The headings that a file of a kind has by name. */
import { SECTIONS as QUESTION_SECTIONS } from '../question/sections.ts';
import { REVIEW_SECTIONS } from '../review/parse.ts';
import { type CompletedKind, type FoundCompletions, wordsOnly } from './completion.ts';

const NAMED: Readonly<Record<CompletedKind, readonly string[]>> = {
  scenarios: ['At any time', 'Channel'],
  questions: QUESTION_SECTIONS,
  reviews: REVIEW_SECTIONS,
  loops: [],
};

/** Null where the line is no heading of a section. */
export function sectionCompletions(kind: CompletedKind, line: string): FoundCompletions | null {
  const [, word] = /^##\s+([^<]*)$/.exec(line) ?? [];
  return word === undefined ? null : { word, options: wordsOnly(NAMED[kind], 'A section with this name.') };
}
