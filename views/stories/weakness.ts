/** What to write next and what is weak, in the words of the pages. */
import { FEWEST_WORDS, type Priority } from '../../server/domain/story/priorities.ts';
import { links } from '../links.ts';
import { listed, numberWord } from '../parts/number-words.ts';
import type { PriorityItem } from './stories-page.tsx';

/** Of a kind; more would be a list that nobody begins. */
export const MOST_PRIORITIES = 5;

/** Null for a hole, which the matrix names itself. */
export function priorityItem(priority: Priority): PriorityItem | null {
  switch (priority.kind) {
    case 'hole':
      return null;
    case 'unserved':
      return { href: links.question(priority.questionId), name: priority.short, why: priority.partly ? IN_PART : NO_STORY };
    case 'thin':
    case 'old':
      return { href: links.storyEdit(priority.storyId), name: priority.title, why: weakness(priority) };
  }
}

const NO_STORY = 'is likely to be asked, and no story of your own fits.';
const IN_PART = 'is likely to be asked, and your stories fit it only in part.';

/** Goes on from the title of a story. */
function weakness(priority: Extract<Priority, { kind: 'thin' | 'old' }>): string {
  if (priority.kind === 'old') return `was ${numberWord(priority.years)} years ago. Interviewers ask what you do now.`;
  switch (priority.why) {
    case 'part-missing':
      return `has no ${listed(priority.missing)} yet.`;
    case 'short':
      return `has under ${FEWEST_WORDS} words, less than a minute aloud.`;
    case 'no-number':
      return 'has no number in its result.';
  }
}

/** On the page of the story itself. */
export function weakSentences(priorities: readonly Priority[]): readonly string[] {
  return priorities.flatMap((one) => (one.kind === 'thin' || one.kind === 'old' ? [`It ${weakness(one)}`] : []));
}
