/** A severity: told apart by its name, its filling and its frame, not by the colour alone. */
import type { Severity as SeverityName } from '../../server/domain/scenario/scenario.ts';

export function Severity({ of }: { readonly of: SeverityName }) {
  return <span class={`sev ${of.toLowerCase()}`}>{of}</span>;
}
