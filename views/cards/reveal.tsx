/** The step from the front of a card to its back. */
import type { ReviewWay } from '../../server/domain/study/review-way.ts';
import { links } from '../links.ts';
import { WayFields } from './way-fields.tsx';

export function Reveal({ cardId, way }: { readonly cardId: string; readonly way: ReviewWay }) {
  return (
    <form method="get" action={links.card(cardId)} class="actions">
      <WayFields way={way} />
      <button type="submit" class="btn" name="revealed" value="1">
        Look
      </button>
    </form>
  );
}
