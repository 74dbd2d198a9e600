/** What became of the card before, and the way to take its rating back. */
import { links } from '../links.ts';

export type CardNotice = {
  readonly line: string;
  readonly takesBack: RatingToTakeBack | null;
};

export type RatingToTakeBack = {
  readonly cardId: string;
  /** How often the card was reviewed, that rating included: it is taken back from this very state. */
  readonly reps: number;
};

export function Notice({ notice, isBeyond = false }: { readonly notice: CardNotice | null; readonly isBeyond?: boolean }) {
  if (notice === null) return null;
  return (
    <>
      <p class="notice" role="status">
        {notice.line}
      </p>
      {notice.takesBack === null ? null : <TakeBack of={notice.takesBack} isBeyond={isBeyond} />}
    </>
  );
}

export function TakeBack({ of: { cardId, reps }, isBeyond }: { readonly of: RatingToTakeBack; readonly isBeyond: boolean }) {
  return (
    <form method="post" action={links.reviewRemoval(cardId)} class="wrap small">
      <input type="hidden" name="reps" value={String(reps)} />
      {isBeyond ? <input type="hidden" name="beyond" value="1" /> : null}
      <button type="submit" class="link" data-key="z">
        Take the rating back
      </button>
    </form>
  );
}
