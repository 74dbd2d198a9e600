/** What became of the card before, and the way to take its rating back. */
import { OF_THE_DAY, type ReviewWay } from '../../server/domain/study/review-way.ts';
import { links } from '../links.ts';
import { WayFields } from './way-fields.tsx';

export type CardNotice = {
  readonly line: string;
  readonly takesBack: RatingToTakeBack | null;
};

export type RatingToTakeBack = {
  readonly cardId: string;
  /** How often the card was reviewed, that rating included: it is taken back from this very state. */
  readonly reps: number;
};

export function Notice({ notice, way = OF_THE_DAY }: { readonly notice: CardNotice | null; readonly way?: ReviewWay }) {
  if (notice === null) return null;
  return (
    <>
      <p class="notice" role="status">
        {notice.line}
      </p>
      {notice.takesBack === null ? null : (
        <div class="wrap">
          <TakeBack of={notice.takesBack} way={way} />
        </div>
      )}
    </>
  );
}

export function TakeBack({ of: { cardId, reps }, way }: { readonly of: RatingToTakeBack; readonly way: ReviewWay }) {
  return (
    <form method="post" action={links.reviewRemoval(cardId)} class="small">
      <input type="hidden" name="reps" value={String(reps)} />
      <WayFields way={way} />
      <button type="submit" class="link" data-key="z">
        Take the rating back
      </button>
    </form>
  );
}
