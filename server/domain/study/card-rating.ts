/** What may be said of a card once its answer was seen, and where its choices stand. */
import type { Verdict } from '../debrief/debrief.ts';
import { RATINGS, type Rating } from './schedule.ts';

export const RATING_NAMES: Readonly<Record<Rating, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** Whoever did not find the best choice has not recalled it. Null where nothing is judged but by the candidate. */
export function ratingsAfter(verdict: Verdict | null): readonly Rating[] {
  return verdict === null || verdict === 'best' ? RATINGS : [1, 2];
}

export function ratingOf(text: string | undefined): Rating | null {
  return RATINGS.find((rating) => String(rating) === text) ?? null;
}

/** Orders and names the choices of a decision: the same until it is reviewed, another afterwards, so that no place is learnt by heart. */
export function seedOf(cardId: string, reps: number): number {
  let hash = 0x811c9dc5;
  // FNV-1a: short, and spread well enough to seed a generator.
  for (const char of `${cardId}/${reps}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
