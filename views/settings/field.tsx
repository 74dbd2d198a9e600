/** A field of the settings: label, hint, what is wrong with it, input. */

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** As a sentence; null where nothing is. */
  readonly wrong: string | null;
  readonly type?: 'text' | 'date';
};

export function Field({ name, label, hint, value, wrong, type = 'text' }: FieldProps) {
  const id = `set-${name}`;
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
      <input
        id={id}
        name={name}
        // Browsers show an empty field for a date that they cannot read, and what was typed would be lost.
        type={wrong === null ? type : 'text'}
        {...(type === 'text' ? { inputmode: 'numeric' as const } : {})}
        value={value}
        autocomplete="off"
        aria-describedby={described}
        {...(wrong === null ? {} : { 'aria-invalid': 'true' as const })}
      />
    </div>
  );
}
