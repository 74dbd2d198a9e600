/** What an answer tells, as a story that other questions may use: only where it tells an event, and one from life. */
import type { Question } from '../question/question.ts';
import type { DraftParts } from '../reading/reading.ts';
import { sentencesOf } from '../reading/sentence.ts';
import { STORY_LIMITS, STORY_PARTS, type Story } from '../story/story.ts';

export type ToldEvent = Pick<Story, 'title' | 'parts' | 'screens'>;

/** More is a sentence and no title. */
const LONGEST_TITLE = 80;

/** Null for an answer of other parts than STAR, and for one without a word. */
export function eventTold(question: Pick<Question, 'scaffold' | 'screens'>, parts: DraftParts): ToldEvent | null {
  if (question.scaffold !== 'star') return null;
  const told = STORY_PARTS.map((part) => [part, (parts[part] ?? '').trim().slice(0, STORY_LIMITS.part)] as const);
  if (told.every(([, text]) => text === '')) return null;
  return { title: titleOf(parts), parts: Object.fromEntries(told), screens: question.screens };
}

/** How it begins, to be changed: a question's own name would say nothing of the event. */
function titleOf(parts: DraftParts): string {
  const begins = STORY_PARTS.map((part) => (parts[part] ?? '').trim()).find((text) => text !== '') ?? '';
  const [first = { from: 0, to: 0 }] = sentencesOf(begins);
  const sentence = begins
    .slice(first.from, first.to)
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]$/, '');
  if (sentence.length <= LONGEST_TITLE) return sentence;
  return `${sentence.slice(0, LONGEST_TITLE - 1).replace(/\s\S*$/, '')}…`;
}
