/** On the last evening a form, on the morning of the interview what was written in it. */
import type { Evening } from '../../server/domain/study/evening-note.ts';
import { EveningForm } from '../parts/evening-form.tsx';

export function EveningSection({ evening }: { readonly evening: Evening | null }) {
  if (evening === null) return null;
  const { note } = evening;
  if (evening.kind === 'write')
    return (
      <section id="evening" aria-labelledby="evening-heading">
        <h2 id="evening-heading">Two minutes, to yourself</h2>
        <p class="small quiet">
          {note ? 'Kept for the morning. You can still change it.' : 'Write it tonight; it stands here in the morning.'}
        </p>
        <EveningForm typed={note ?? { well: '', begin: '' }} label={note ? 'Keep it so' : 'Keep it for the morning'} />
      </section>
    );
  return (
    <section id="evening" aria-labelledby="evening-heading">
      <h2 id="evening-heading">From you, last evening</h2>
      <Said title="What went well" text={evening.note.well} />
      <Said title="How you begin" text={evening.note.begin} />
    </section>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <>
      <h3>{title}</h3>
      {text.split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}
