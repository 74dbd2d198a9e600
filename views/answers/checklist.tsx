/** What a strong answer shows, as the one list that is looked at while writing, ticked for the rating, and named in its result. */
import type { Html } from '../../server/domain/html.ts';
import type { Pointer } from '../../server/domain/question/question.ts';
import { inline } from '../prose.tsx';

export type ChecklistProps = {
  readonly pointers: readonly Pointer[];
  /** Ids of what is ticked. */
  readonly shown: readonly string[];
  /** Ids of what is kept as ticked: what differs from it is what was changed here. */
  readonly base: readonly string[];
  readonly traps: readonly Html[];
  /** Attempt first: closed until there is a draft. */
  readonly isOpen: boolean;
};

export function checklistItem(pointer: string): string {
  return `shown-${pointer}`;
}

/** Its ticks go with the form of the draft. */
export function Checklist({ pointers, shown, base, traps, isOpen }: ChecklistProps) {
  return (
    <section>
      <details id="pointers" open={isOpen}>
        <summary>
          <h2 class="eyebrow">What a strong answer shows</h2>
        </summary>
        <input type="hidden" form="draft" name="ticked" value={base.join(' ')} />
        <fieldset class="checklist">
          <legend class="small quiet">Tick what your answer has. What is not ticked when you rate it is noted as missing.</legend>
          {pointers.map(({ id, html }) => (
            <label class="pick">
              <input
                type="checkbox"
                form="draft"
                id={checklistItem(id)}
                name={`shown-${id}`}
                value="1"
                checked={shown.includes(id)}
                data-kept
              />
              <span>{inline(html)}</span>
            </label>
          ))}
        </fieldset>
        <h3 class="eyebrow">Traps</h3>
        <Tips of={traps} />
      </details>
      <p id="attempt-first" class="small quiet" hidden={isOpen}>
        Closed until you have a first draft. Try it from memory first.
      </p>
    </section>
  );
}

export function Tips({ of }: { readonly of: readonly Html[] }) {
  return (
    <ul class="tips">
      {of.map((html) => (
        <li>{inline(html)}</li>
      ))}
    </ul>
  );
}
