/** What the checks say about a draft: once the candidate has said it first. */
import type { Finding, Reading } from '../../server/domain/reading/reading.ts';
import { levelName } from '../parts/level-name.ts';

export type ReadingProps = {
  /** Null before the candidate rated the answer. */
  readonly reading: Reading | null;
  readonly hasWords: boolean;
};

export function findingId(index: number): string {
  return `finding-${index + 1}`;
}

export function ReadingPart({ reading, hasWords }: ReadingProps) {
  if (reading === null && !hasWords) return <section id="reading" hidden />;
  return (
    <section id="reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading" class="eyebrow">
        Read of your draft
      </h2>
      {reading === null ? (
        <p class="small quiet">Rate it yourself first. Then the checks say what they see.</p>
      ) : (
        <Findings reading={reading} />
      )}
    </section>
  );
}

function Findings({ reading }: { readonly reading: Reading }) {
  const { note, findings, level, levelWhy } = reading;
  return (
    <>
      {note === null ? null : <p class="small quiet">{note}</p>}
      <ul class="notes">
        {findings.map((finding, index) => (
          <Note finding={finding} id={findingId(index)} />
        ))}
      </ul>
      {level === null ? null : (
        <p class="small quiet">
          On the page this is a {levelName(level)}. {levelWhy}
        </p>
      )}
    </>
  );
}

function Note({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const { level, part, seen, advice } = finding;
  return (
    <li id={id} class={level === 'good' ? 'note okay' : 'note'}>
      <span class="vh">{level === 'good' ? 'Good: ' : 'To change: '}</span>
      {part === null ? seen : <a href={`#part-${part}`}>{seen}</a>}
      {advice === null ? '' : ` ${advice}`}
    </li>
  );
}
