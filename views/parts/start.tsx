/** The button that begins a run of a scenario. */
import { links } from '../links.ts';

type StartProps = { readonly scenarioId: string; readonly label: string; readonly about?: string; readonly plain?: boolean };

/** `about` is for those who hear a list of equal buttons: which incident this one starts. */
export function Start({ scenarioId, label, about, plain = false }: StartProps) {
  return (
    <form method="post" action={links.runs}>
      <button type="submit" class={plain ? 'btn plain' : 'btn'} name="scenario" value={scenarioId}>
        {label}
        {about === undefined ? null : <span class="vh">: {about}</span>}
      </button>
    </form>
  );
}
