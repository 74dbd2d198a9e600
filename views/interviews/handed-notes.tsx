/** The notes of the person before; nothing where the candidate hands over. */
import type { HandOver } from '../../server/domain/hand-over/hand-over.ts';
import { Prose } from '../prose.tsx';

export function HandedNotes({ content: { notesHtml, partner } }: { readonly content: HandOver }) {
  if (notesHtml === '') return null;
  return (
    <section class="handed" aria-labelledby="notes-heading">
      <h2 id="notes-heading">What {partner} left</h2>
      <Prose html={notesHtml} />
    </section>
  );
}
