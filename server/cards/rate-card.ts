/** What becomes of a rating that a candidate sends: it counts once, or it is refused with a sentence. */

import type { Face } from '../../views/cards/card-content.ts';
import { returnDay } from '../calendar/day-words.ts';
import { daysLater, startOfDay } from '../calendar/local-day.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import { RATING_NAMES, ratingOf, ratingsAfter } from '../domain/study/card-rating.ts';
import { type Rating, reviewed } from '../domain/study/schedule.ts';
import type { Form } from '../http/form.ts';
import type { Faces } from './card-content.ts';
import type { CardStore, Day, Place, StoredCard } from './store.ts';

export type Rated =
  /** `from`: where it stood in the queue. */
  | { readonly kind: 'kept'; readonly from: Place }
  | { readonly kind: 'refused'; readonly card: StoredCard; readonly status: 409 | 422 | 503; readonly notice: string }
  | { readonly kind: 'gone' };

export type RatingDeps = { readonly store: CardStore; readonly faces: Faces; readonly now: () => number };

/** Today, from midnight to midnight, whatever the hours between. */
export function today(now: number): Day {
  return { start: startOfDay(now), end: daysLater(now, 1) };
}

/** The same rating for the same state of the card is stored once and answered alike each time. */
export async function takeRating(deps: RatingDeps, candidate: string, card: StoredCard, form: Form): Promise<Rated> {
  const [rating, reps] = [ratingOf(form.rating), repsOf(form)];
  if (rating === null || reps === null) return refused(card, 422, 'Say how well it came back, by one of the ratings. Nothing was counted.');
  if (reps !== card.schedule.reps) return late(card, rating, reps, deps.now());
  const wrong = refusalOf(await deps.faces.of(card, { choice: form.choice, isRevealed: true }), rating);
  if (wrong !== null) return refused(card, 422, wrong);
  try {
    return (await keep(deps, candidate, card, rating)) ? { kind: 'kept', from: placeOf(card) } : overtaken(deps, candidate, card, rating);
  } catch (error) {
    const fault = storageErrorOf(error);
    if (!fault) throw error;
    return refused(card, 503, `${fault.happened}, so this rating was not stored. ${fault.advice}`);
  }
}

function repsOf(form: Form): number | null {
  return /^\d{1,6}$/.test(form.reps ?? '') ? Number(form.reps) : null;
}

function refusalOf(face: Face, rating: Rating): string | null {
  if (face.kind === 'gone') return 'This card can no longer be shown, so it cannot be rated. Nothing was counted.';
  if (face.kind !== 'decision') return null;
  if (face.back === null) return 'Make a choice first, then rate. Nothing was counted.';
  if (ratingsAfter(face.back.retake.verdict).includes(rating)) return null;
  return `${RATING_NAMES[rating]} is for the best choice, and this was not it. Nothing was counted.`;
}

/** A review never stands before the one that it follows, even where the clock was set back. */
function keep({ store, now }: RatingDeps, candidate: string, { id, schedule }: StoredCard, rating: Rating): Promise<boolean> {
  const at = Math.max(now(), (schedule.reviewedAt ?? 0) + 1);
  return store.review({ cardId: id, candidate, rating, at }, schedule, reviewed(schedule, rating, at));
}

/** Somebody was faster: another tab, or the same click sent twice. */
async function overtaken({ store, now }: RatingDeps, candidate: string, card: StoredCard, rating: Rating): Promise<Rated> {
  const current = await store.find(card.id, candidate);
  return current ? late(current, rating, card.schedule.reps, now()) : { kind: 'gone' };
}

function late(card: StoredCard, rating: Rating, reps: number, now: number): Rated {
  const { last, schedule } = card;
  if (last && reps === schedule.reps - 1 && last.rating === rating) return { kind: 'kept', from: { due: last.wasDue, row: card.row } };
  const stands = last
    ? `It was rated ${RATING_NAMES[last.rating]} and comes back ${returnDay(schedule.due, now)}.`
    : 'It was not rated yet.';
  return refused(card, 409, `This rating came late and was not counted. ${stands}`);
}

function placeOf({ schedule, row }: StoredCard): Place {
  return { due: schedule.due, row };
}

function refused(card: StoredCard, status: 409 | 422 | 503, notice: string): Rated {
  return { kind: 'refused', card, status, notice };
}
