/** The step from the front of a card to its back. */
import { links } from '../links.ts';

export function Reveal({ cardId, isBeyond }: { readonly cardId: string; readonly isBeyond: boolean }) {
  return (
    <form method="get" action={links.card(cardId)} class="actions">
      {isBeyond ? <input type="hidden" name="beyond" value="1" /> : null}
      <button type="submit" class="btn" name="revealed" value="1">
        Look
      </button>
    </form>
  );
}
