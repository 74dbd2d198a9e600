/** A field of the settings: a number or a date. */
import { Field } from '../parts/field.tsx';

type SettingProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** As a sentence; null where nothing is. */
  readonly wrong: string | null;
  readonly type?: 'text' | 'date';
};

export function Setting({ name, label, hint, value, wrong, type = 'text' }: SettingProps) {
  return (
    <Field
      id={`set-${name}`}
      name={name}
      label={label}
      hint={hint}
      wrong={wrong}
      input={(ties) => (
        <input
          {...ties}
          // Browsers show an empty field for a date that they cannot read, and what was typed would be lost.
          type={wrong === null ? type : 'text'}
          {...(type === 'text' ? { inputmode: 'numeric' as const } : {})}
          value={value}
          autocomplete="off"
        />
      )}
    />
  );
}
