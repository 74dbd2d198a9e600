/** What is written, part by part: a field each while it is worked on, the text as it was written afterwards. */
import { fieldOf, type WrittenPart, type WrittenWork } from '../../server/domain/retrospective/written-work.ts';

type WrittenPartsProps = { readonly parts: readonly WrittenPart[]; readonly work: WrittenWork };

export function WrittenParts({ parts, work }: WrittenPartsProps) {
  return (
    <div class="parts">
      {parts.map((part) => (
        <WrittenField part={part} text={work.texts[part.id] ?? ''} />
      ))}
    </div>
  );
}

function WrittenField({ part: { id, name, hint, rows }, text }: { readonly part: WrittenPart; readonly text: string }) {
  const field = fieldOf(id);
  return (
    <div class="written-part">
      <h2>
        <label for={field}>{name}</label>
      </h2>
      <p class="small quiet" id={`${field}-hint`}>
        {hint}
      </p>
      <textarea id={field} name={field} rows={rows} aria-describedby={`${field}-hint`}>
        {/* The first line break after the tag is not part of its text. */}
        {text.startsWith('\n') ? '\n' : ''}
        {text}
      </textarea>
    </div>
  );
}

export function WrittenTexts({ parts, work }: WrittenPartsProps) {
  const filled = parts.filter(({ id }) => (work.texts[id] ?? '').trim() !== '');
  if (filled.length === 0) return null;
  return (
    <section class="written" aria-labelledby="as-written">
      <h2 id="as-written">What you wrote</h2>
      {filled.map(({ id, name }) => (
        <>
          {filled.length === 1 ? null : <h3>{name}</h3>}
          <blockquote class="as-written">{work.texts[id]}</blockquote>
        </>
      ))}
    </section>
  );
}
