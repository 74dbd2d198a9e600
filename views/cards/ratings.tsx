/** How well a card came back, and when each answer to that brings it back again. */

import type { ReviewWay } from '../../server/domain/study/review-way.ts';
import type { Rating } from '../../server/domain/study/schedule.ts';
import { links } from '../links.ts';
import { WayFields } from './way-fields.tsx';

export type RatingOffer = {
  readonly rating: Rating;
  /** `Good`. */
  readonly name: string;
  /** `in 4 days`. */
  readonly comesBack: string;
};

type RatingsProps = {
  readonly cardId: string;
  readonly reps: number;
  /** The token of the choice that was made, on the card of a decision. */
  readonly choice: string | null;
  readonly way: ReviewWay;
  readonly ratings: readonly RatingOffer[];
};

export function Ratings({ cardId, reps, choice, way, ratings }: RatingsProps) {
  return (
    <form method="post" action={links.reviews(cardId)} class="ratings">
      <input type="hidden" name="reps" value={String(reps)} />
      {choice === null ? null : <input type="hidden" name="choice" value={choice} />}
      <WayFields way={way} />
      <fieldset>
        <legend>How well did it come back?</legend>
        <div class="actions">
          {ratings.map(({ rating, name, comesBack }) => (
            <button type="submit" class="btn plain" name="rating" value={String(rating)} data-key={rating}>
              <kbd class="kbd">{rating}</kbd> {name}: <span class="t">{comesBack}</span>
            </button>
          ))}
        </div>
        {ratings.length < ALL ? (
          <p class="small quiet">Good and Easy are for the best choice: anything else is still to be learnt.</p>
        ) : null}
      </fieldset>
    </form>
  );
}

const ALL = 4;
