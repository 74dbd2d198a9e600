/** What becomes of a rating that a candidate sends: it counts once, or it is refused with a sentence. */

import type { CardContent } from '../../views/cards/card-content.ts';
import { returnDay } from '../calendar/day-words.ts';
import { daysLater, startOfDay } from '../calendar/local-day.ts';
import { consequenceOf, storageErrorOf } from '../db/storage-errors.ts';
import { isDoneToday } from '../domain/study/card.ts';
import { RATING_NAMES, ratingOf, ratingsAfter } from '../domain/study/card-rating.ts';
import type { CardReview, ReviewToTakeBack } from '../domain/study/rated-answer.ts';
import { type Rating, reviewed } from '../domain/study/schedule.ts';
import { type Form, integer } from '../http/form.ts';
import type { Lines } from '../log.ts';
import type { CardContents, Reviewer } from './card-content.ts';
import type { CardStore, QueuePlace, StoredCard } from './store.ts';

export type RatingOutcome =
  /** `from`: where it stood in the queue. */
  | { readonly kind: 'counted'; readonly from: QueuePlace }
  | { readonly kind: 'refused'; readonly card: StoredCard; readonly status: 409 | 422 | 503; readonly notice: string }
  | { readonly kind: 'gone' };

export type RatingDeps = {
  readonly store: Pick<CardStore, 'find'>;
  readonly contents: CardContents;
  /** False if somebody was faster, and then nothing was written. */
  readonly reviews: {
    review(candidate: string, review: CardReview): Promise<boolean>;
    takeBack(candidate: string, review: ReviewToTakeBack): Promise<boolean>;
  };
  readonly log: Pick<Lines, 'error'>;
  readonly now: () => number;
};

/** The same rating for the same state of the card is stored once and answered alike each time. */
export async function takeRating(deps: RatingDeps, reviewer: Reviewer, card: StoredCard, form: Form): Promise<RatingOutcome> {
  const rating = ratingOf(form.rating);
  const reps = integer(form.reps, 0, 999_999);
  const now = deps.now();
  const { candidate, hour } = reviewer;
  if (rating === null || reps === null) return refused(card, 422, 'Say how well it came back, by one of the ratings. Nothing was counted.');
  if (reps !== card.schedule.reps) return late(card, rating, reps, returnDay(card.schedule.due, now, hour));
  if (isDoneToday(card.schedule, { start: startOfDay(now, hour), end: daysLater(now, 1, hour) }))
    return refused(card, 409, `${DONE_TODAY} It comes back ${returnDay(card.schedule.due, now, hour)}.`);
  const wrong = refusalOf(await deps.contents.of(card, reviewer, { choice: form.choice, isRevealed: true }), rating);
  if (wrong !== null) return refused(card, 422, wrong);
  try {
    const isCounted = await deps.reviews.review(candidate, reviewOf(card, rating, now));
    return isCounted ? { kind: 'counted', from: placeOf(card) } : overtaken(deps, reviewer, card, rating);
  } catch (error) {
    const fault = storageErrorOf(error);
    if (!fault) throw error;
    deps.log.error({ err: error, card: card.id }, 'a rating could not be stored');
    return refused(card, 503, `${consequenceOf(fault, 'this rating was not stored')}. ${fault.advice}`);
  }
}

const DONE_TODAY = 'This card was rated today already, and once a day is enough: nothing was counted.';

/** Field: `reps`, how often the card had been reviewed. True where the rating is taken back, now or by the same click before. */
export async function takeRatingBack(
  { store, reviews }: Pick<RatingDeps, 'store' | 'reviews'>,
  candidate: string,
  card: StoredCard,
  form: Form,
): Promise<boolean> {
  const reps = integer(form.reps, 1, 999_999);
  if (reps === null) return false;
  const { id: cardId, before } = card;
  if (before && (await reviews.takeBack(candidate, { cardId, reps, before }))) return true;
  return (await store.find(cardId, candidate))?.schedule.reps === reps - 1;
}

export function placeOf({ schedule, row }: StoredCard): QueuePlace {
  return { due: schedule.due, row };
}

function refusalOf(content: CardContent, rating: Rating): string | null {
  if (content.kind === 'gone') return 'This card can no longer be shown, so it cannot be rated. Nothing was counted.';
  if (content.kind !== 'decision') return null;
  if (content.back === null) return 'Make a choice first, then rate. Nothing was counted.';
  if (ratingsAfter(content.back.retake.verdict).includes(rating)) return null;
  return `${RATING_NAMES[rating]} is for the best choice, and this was not it. Nothing was counted.`;
}

/** A review never stands before the one that it follows, even where the clock was set back. */
function reviewOf({ id, schedule }: StoredCard, rating: Rating, now: number): CardReview {
  const at = Math.max(now, (schedule.reviewedAt ?? 0) + 1);
  return { cardId: id, rating, at, before: schedule, after: reviewed(schedule, rating, at) };
}

/** Somebody was faster: another tab, or the same click sent twice. */
async function overtaken(
  { store, now }: RatingDeps,
  { candidate, hour }: Reviewer,
  card: StoredCard,
  rating: Rating,
): Promise<RatingOutcome> {
  const current = await store.find(card.id, candidate);
  return current ? late(current, rating, card.schedule.reps, returnDay(current.schedule.due, now(), hour)) : { kind: 'gone' };
}

function late(card: StoredCard, rating: Rating, reps: number, comesBack: string): RatingOutcome {
  const { last, schedule } = card;
  if (last && reps === schedule.reps - 1 && last.rating === rating) return { kind: 'counted', from: { due: last.wasDue, row: card.row } };
  const stands = last ? `It was rated ${RATING_NAMES[last.rating]} and comes back ${comesBack}.` : 'It was not rated yet.';
  return refused(card, 409, `This rating came late and was not counted. ${stands}`);
}

function refused(card: StoredCard, status: 409 | 422 | 503, notice: string): RatingOutcome {
  return { kind: 'refused', card, status, notice };
}
