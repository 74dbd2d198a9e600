/** Kinds of files that are checked, in words. */
import type { CheckedKind } from '../../server/domain/problem-guide/kinds.ts';
import { listed } from '../parts/number-words.ts';

/** In the singular, with its article. */
export const ONE_CHECKED: Readonly<Record<CheckedKind, string>> = {
  scenario: 'an incident',
  expectation: 'expectations of plays',
  question: 'a question',
  sample: 'sample answers',
  review: 'a review',
  design: 'a design',
  retrospective: 'a retrospective',
  'hand-over': 'a hand-over',
  loop: 'a loop',
};

/** `Only in an incident`, `In any file`. */
export function whereChecked(kinds: readonly CheckedKind[]): string {
  if (kinds.length === Object.keys(ONE_CHECKED).length) return 'In any file';
  const words = listed(kinds.map((kind) => ONE_CHECKED[kind]));
  return kinds.length === 1 ? `Only in ${words}` : `In ${words}`;
}
