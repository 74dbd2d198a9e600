/** The button that begins a run of an incident, in one click from wherever it stands. */
import { links } from '../links.ts';

type StartProps = {
  /** The public name of its scenario. */
  readonly incident: string;
  readonly label: string;
  /** For those who hear a list of equal buttons: which incident this one starts. */
  readonly about?: string;
  readonly plain?: boolean;
  /** `line`: as a link in a list; `row`: the whole row that it stands in is its target. */
  readonly as?: 'line' | 'row';
};

export function Start({ incident, label, about, plain = false, as }: StartProps) {
  const look = as === 'line' ? 'go' : ['btn', plain ? 'plain' : '', as === 'row' ? 'whole' : ''].filter(Boolean).join(' ');
  return (
    <form method="post" action={links.runs}>
      <button type="submit" class={look} name="scenario" value={incident}>
        {label}
        {about === undefined ? null : <span class="vh">: {about}</span>}
      </button>
    </form>
  );
}
