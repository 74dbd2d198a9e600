/** What was written during a run, and what the rules say of it: for the debrief. */
import type { WrittenUpdate } from '../../server/domain/update/written.ts';
import { listed } from '../parts/number-words.ts';
import { inline } from '../prose.tsx';

/** Nothing where no choice that was taken asked for words. */
export function WrittenWords({ written }: { readonly written: readonly WrittenUpdate[] }) {
  if (written.length === 0) return null;
  return (
    <section id="written" class="written" aria-labelledby="written-heading">
      <h2 id="written-heading">What you wrote</h2>
      <p class="small quiet">Read by rules, each with the words that it rests on. It counts no points.</p>
      {written.map((update) => (
        <Written update={update} />
      ))}
    </section>
  );
}

/** The candidate's own notes; nothing where there are none. */
export function KeptNotes({ notes }: { readonly notes: string }) {
  if (notes.trim() === '') return null;
  return (
    <section id="notes" class="written" aria-labelledby="notes-heading">
      <h2 id="notes-heading">Your notes</h2>
      <p class="as-written">{notes}</p>
    </section>
  );
}

function Written({ update: { turn, clock, labelHtml, tells, text, reading } }: { readonly update: WrittenUpdate }) {
  return (
    <article>
      <h3>
        <time>{clock}</time> {inline(labelHtml)}
      </h3>
      <p class="small quiet">
        Decision {turn}
        {tells.length === 0 ? '' : `, to ${listed(tells)}`}
      </p>
      {text === '' ? null : <blockquote class="as-written">{text}</blockquote>}
      {reading.kind === 'read' ? <Findings reading={reading} /> : <p>{NOT_READ[reading.kind]}</p>}
    </article>
  );
}

const NOT_READ = {
  empty: 'You left it empty.',
  unreadable: 'This does not read as English, so the rules say nothing of it.',
};

function Findings({ reading: { findings } }: Pick<WrittenUpdate, 'reading'>) {
  if (findings.length === 0) return <p>The rules have nothing to say of it.</p>;
  return (
    <ul class="plainly">
      {findings.map(({ level, seen, advice, words }) => (
        <li class={level === 'weak' ? 'note' : 'note okay'}>
          {seen} {advice}
          {words.length === 0 ? null : <small class="faint"> {words.map((word) => `“${word}”`).join(' ')}</small>}
        </li>
      ))}
    </ul>
  );
}
