/** Weak parts of answers, weighed once a revision: Today asks for those of every question at every visit. */

import { boundedCache } from '../content/bounded-cache.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { type WeakPart, weakPart } from '../domain/study/weak-part.ts';
import type { QuestionToday } from './question-store.ts';
import type { TodayStore } from './store.ts';

/** A bank's worth of answers, several times over; an entry is a few words. */
const KEPT = 1_024;

export type WeakPartOf = (answer: QuestionToday['answer']) => WeakPart | null;

type Asked = { readonly candidate: string; readonly pace: number; readonly questions: readonly QuestionToday[] };

/** Only answers that changed since they were weighed are read. */
export function weakParts(
  bank: Pick<QuestionBank, 'hash' | 'question'>,
  store: Pick<TodayStore, 'texts'>,
): (asked: Asked) => Promise<WeakPartOf> {
  const known = boundedCache<string, { readonly part: WeakPart | null }>(KEPT);
  return async ({ candidate, pace, questions }) => {
    const keyOf = ({ id, revision }: NonNullable<QuestionToday['answer']>) => `${id} ${revision} ${pace} ${bank.hash()}`;
    const unknown = questions.flatMap(({ id, answer }) => {
      const question = bank.question(id);
      return question && answer && !known.get(keyOf(answer)) ? [{ question, answer }] : [];
    });
    const ids = unknown.map(({ answer }) => answer.id);
    const texts = ids.length > 0 ? await store.texts(candidate, ids) : new Map<string, string>();
    for (const { question, answer } of unknown)
      known.set(keyOf(answer), { part: weakPart(question, partsIn(texts.get(answer.id) ?? ''), pace) });
    return (answer) => (answer ? (known.get(keyOf(answer))?.part ?? null) : null);
  };
}

/** What is not an object of texts has no words. */
function partsIn(json: string): DraftParts {
  const parts: unknown = parsed(json);
  if (typeof parts !== 'object' || parts === null) return {};
  return Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
