/** What was really wrong: the variant that held, and the evidence that told it apart, looked at or not. */
import { history, type Run } from '../run/run.ts';
import { isOffered, type State } from '../run/state.ts';
import { clockAt } from '../scenario/quantity.ts';
import type { Choice } from '../scenario/scenario.ts';
import type { EvidenceRow, Truth } from './debrief.ts';
import { besideOf, isLook, shownBeside, tellsApart } from './looks.ts';
import { tellingLines } from './telling-lines.ts';

/** Null where the scenario has no variants. */
export function truthOf(run: Run): Truth | null {
  const { scenario, state } = run;
  if (scenario.variants.length === 0) return null;
  const beside = besideOf(run);
  const rows = onceEach(scenario.choices.filter(isLook).flatMap((choice) => rowOf(run, beside, choice)));
  return {
    held: state.variant,
    variants: scenario.variants.map(({ name, truth }) => ({ name: name.replaceAll('_', ' '), truth })),
    evidence: rows.toSorted((a, b) => (a.looked?.turn ?? Number.POSITIVE_INFINITY) - (b.looked?.turn ?? Number.POSITIVE_INFINITY)),
  };
}

/** Where the same look stands in several scenes, as it was taken; untaken, as it could be first. */
function onceEach(rows: readonly EvidenceRow[]): EvidenceRow[] {
  return rows.filter((row, index) => {
    const alike = rows.filter(({ labelHtml }) => labelHtml === row.labelHtml);
    return row.looked !== null || (alike.every(({ looked }) => looked === null) && rows.indexOf(alike[0] ?? row) === index);
  });
}

function isOfferedIn(state: State | undefined, choice: Choice): boolean {
  return state !== undefined && isOffered(state, choice);
}

/** As it was when it was first taken, otherwise as it would have been when it first could be. One that was never offered is left out. */
function rowOf(run: Run, beside: readonly (readonly State[])[], choice: Choice): EvidenceRow[] {
  const runs = history(run);
  const taken = runs.find(({ last }) => last?.choice === choice);
  const turn = taken ? taken.turn - 1 : beside.findIndex((states) => isOfferedIn(states[run.state.variant], choice));
  const shown = shownBeside(choice, beside[turn] ?? []);
  if (!tellsApart(shown)) return [];
  const before = taken?.last?.before;
  const looked = taken && before ? { turn: taken.turn, clock: clockAt(run.scenario.start, before.state.minutes) } : null;
  return [{ labelHtml: choice.labelHtml, looked, cells: tellingLines(shown) }];
}
