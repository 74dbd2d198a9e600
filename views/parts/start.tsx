/** The buttons that begin a run of an incident, or an exercise by itself, in one click from wherever they stand. */
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

type StartExerciseProps = {
  /** Made with the page: what is begun twice from it is one interview. */
  readonly id: string;
  /** A kind with an id: `review/plan`. */
  readonly alone: string;
  readonly label: string;
  readonly as?: 'line';
};

/** In quiet and with the clock, as the list of the exercises has it. */
export function StartExercise({ id, alone, label, as }: StartExerciseProps) {
  return (
    <form method="post" action={links.interviews}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" class={as === 'line' ? 'go' : 'btn'} name="alone" value={alone}>
        {label}
      </button>
    </form>
  );
}
