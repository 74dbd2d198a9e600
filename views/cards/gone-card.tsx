/** A card of which nothing can be shown any more, and the way to be rid of it. */
import { fieldsOf, type ReviewWay } from '../../server/domain/study/review-way.ts';
import { links } from '../links.ts';
import type { GoneContent } from './card-content.ts';

const WHY: Readonly<Record<GoneContent['why'], string>> = {
  run: 'The text of its run is damaged, gone, or of a format that this version does not play.',
  question: 'Its question is not in the bank any more, or its file has errors.',
  pointer: 'Its question no longer has the pointer that it asks for.',
  unknown: 'It is about something that this version does not know.',
};

type GoneProps = { readonly cardId: string; readonly why: GoneContent['why']; readonly way: ReviewWay };

export function Gone({ cardId, why, way }: GoneProps) {
  return (
    <div class="wrap problem">
      <h1>This card can no longer be shown</h1>
      <p>{WHY[why]}</p>
      <p>Retire it, and it does not come back. Skip it, and it waits in case the text returns. The run, or the answers, stay either way.</p>
      <form method="post" action={links.retirement(cardId)} class="actions">
        <button type="submit" class="btn">
          Retire this card
        </button>
        {way.kind === 'alone' ? null : <a href={links.nextCard({ after: cardId, ...fieldsOf(way) })}>Skip it for now</a>}
        <a href={links.allCards()}>All cards</a>
      </form>
    </div>
  );
}
