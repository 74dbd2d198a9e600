/** What stands with the reading of an answer: what its own list misses, and what comes next once nothing is left to change. */
import type { BesideReading, MissingItem } from '../../views/answers/reading.tsx';
import { nextStep } from '../domain/answer/next-step.ts';
import { eventTold } from '../domain/answer/told-event.ts';
import { firstSentence } from '../domain/authoring/sentence.ts';
import type { Question } from '../domain/question/question.ts';
import type { QuestionPageData } from './question-page-store.ts';
import type { StoredAnswer } from './stored-answer.ts';

export function besideReading(question: Question, stored: StoredAnswer | null, data: QuestionPageData): Omit<BesideReading, 'answerId'> {
  const next = nextStep({ isEvent: isKeepable(question, stored, data), recordings: data.recordings.length });
  return { missing: missingItems(question, data), next };
}

/** A pointer says in its first sentence what it is about. */
function missingItems({ pointers }: Question, { missed }: QuestionPageData): readonly MissingItem[] {
  return pointers.filter(({ id }) => missed?.includes(id)).map(({ id, text }) => ({ id, name: firstSentence(text) }));
}

/** It was rated and tells an event of one's own that is no story yet. */
export function isKeepable(question: Question, stored: StoredAnswer | null, data: QuestionPageData): boolean {
  if (!stored || stored.simulated || stored.storyId !== null || !isRated(stored, data)) return false;
  return eventTold(question, stored.parts) !== null;
}

export function isRated(stored: StoredAnswer | null, { ratings }: QuestionPageData): boolean {
  return stored !== null && ratings.some(({ answerId }) => answerId === stored.id);
}

/** As the list was left; where nobody kept that, as at the last rating. */
export function shownItems({ pointers }: Question, { missed, ticked }: QuestionPageData): readonly string[] {
  const ids = pointers.map(({ id }) => id);
  if (ticked !== null) return ids.filter((id) => ticked.includes(id));
  return missed === null ? [] : ids.filter((id) => !missed.includes(id));
}
