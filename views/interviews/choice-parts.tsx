/** What the form of the set-up is made of: a section with its title, and what is picked in it. */
import type { Child } from 'hono/jsx';

type AskProps = { readonly title: string; readonly children: Child; readonly wrong?: string | null; readonly id?: string };

export function Ask({ title, children, wrong = null, id }: AskProps) {
  return (
    <fieldset class="ask" id={id}>
      <legend>{title}</legend>
      <div>
        {wrong === null ? null : <p class="wrong">{wrong}</p>}
        {children}
      </div>
    </fieldset>
  );
}

export function Radio({
  name,
  value,
  now,
  label,
}: {
  readonly name: string;
  readonly value: string;
  readonly now: string;
  readonly label: string;
}) {
  return (
    <label class="opt short">
      <input type="radio" name={name} value={value} checked={value === now} />
      <span>{label}</span>
    </label>
  );
}

export function Tick({ name, isOn, label }: { readonly name: string; readonly isOn: boolean; readonly label: string }) {
  return (
    <label class="opt short">
      <input type="checkbox" name={name} value="on" checked={isOn} />
      <span>{label}</span>
    </label>
  );
}

export function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
