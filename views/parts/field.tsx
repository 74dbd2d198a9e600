/** A field of a form: label, hint, what is wrong with it, and whatever is typed into. */
import type { Child } from 'hono/jsx';

/** What ties an input to its words. */
export type Ties = { readonly id: string; readonly name: string; readonly 'aria-describedby': string; readonly 'aria-invalid'?: 'true' };

type FieldProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** As a sentence; null where nothing is. */
  readonly wrong: string | null;
  readonly input: (ties: Ties) => Child;
};

export function Field({ id, name, label, hint, wrong, input }: FieldProps) {
  const described = wrong === null ? `${id}-hint` : `${id}-wrong ${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong === null ? null : (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {input({ id, name, 'aria-describedby': described, ...(wrong === null ? {} : { 'aria-invalid': 'true' as const }) })}
    </div>
  );
}
