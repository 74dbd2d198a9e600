/** The part of an answer that asks for work first, as the reading weighs them: one without words, or with too few. */
import type { Question } from '../question/question.ts';
import { SCAFFOLDS } from '../question/scaffold.ts';
import { partReadings } from '../reading/part.ts';
import type { DraftParts } from '../reading/reading.ts';
import { countWords } from '../reading/word.ts';

export type WeakPart = { readonly name: string; readonly state: 'missing' | 'thin' };

/** Missing ones come first, in the order of the scaffold. `pace`: words a minute. Null where no part is weak, or nothing is written. */
export function weakPart(question: Question, parts: DraftParts, pace: number): WeakPart | null {
  const scaffold = SCAFFOLDS[question.scaffold];
  const counts = new Map(scaffold.parts.map(({ id }) => [id, countWords(parts[id] ?? '')]));
  const readings = partReadings({ question, scaffold, parts, pace }, counts);
  if (readings.every(({ state }) => state === 'missing')) return null;
  const missing = readings.find(({ state }) => state === 'missing');
  if (missing) return { name: missing.name, state: 'missing' };
  const thin = readings.find(({ state }) => state === 'thin');
  return thin ? { name: thin.name, state: 'thin' } : null;
}
