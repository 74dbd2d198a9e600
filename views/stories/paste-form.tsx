/** Where a CV or notes are pasted. */
import { links } from '../links.ts';
import { Field } from '../parts/field.tsx';

type PasteFormProps = {
  readonly pasted: string;
  readonly wrong: string | null;
  readonly rows: number;
  /** What the page is for, or one of two ways to begin. */
  readonly isMain: boolean;
};

export function PasteForm({ pasted, wrong, rows, isMain }: PasteFormProps) {
  return (
    <form method="post" action={links.proposals} data-typed="">
      <Field
        id="pasted"
        name="pasted"
        label="Your CV or notes"
        hint="Up to 60,000 characters. One line or paragraph for each thing that you did works best."
        wrong={wrong}
        input={(ties) => (
          <textarea {...ties} rows={rows}>
            {`\n${pasted}`}
          </textarea>
        )}
      />
      <p class="actions">
        <button type="submit" class={isMain ? 'btn' : 'btn plain'}>
          Find the stories in it
        </button>
        {isMain ? <a href={links.stories}>Leave it</a> : null}
      </p>
    </form>
  );
}
