/** A choice as an author names it, and why it is not offered where it is not. */
import { fail, type Result } from '../result.ts';
import { clockAt } from '../scenario/quantity.ts';
import type { Choice, Outcome, Scenario } from '../scenario/scenario.ts';
import { decide, type Run } from './run.ts';
import { isOffered, offered, type State } from './state.ts';

export type NotOffered =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'over'; readonly outcome: Outcome }
  /** Of another scene, by its index. */
  | { readonly kind: 'elsewhere'; readonly scene: number }
  /** At any time, and it leads to where the candidate is. */
  | { readonly kind: 'leads-here' }
  | { readonly kind: 'spent'; readonly times: number }
  | { readonly kind: 'too-late'; readonly until: number }
  | { readonly kind: 'withheld'; readonly when: string };

/** The run after a choice, by its full name or by its id among what is offered; refused with why it is not offered. */
export function takeNamed(run: Run, name: string): Result<Run, NotOffered> {
  const open = offered(run.state);
  const choice = open.find((one) => one.name === name) ?? open.find((one) => one.id === name);
  const next = choice && decide(run, choice);
  return next?.ok ? next : fail(whyNot(run.state, name));
}

/** Null for a choice that is offered. */
export function whyNotOffered(state: State, choice: Choice): NotOffered | null {
  if (isOffered(state, choice)) return null;
  if (state.outcome !== null) return { kind: 'over', outcome: state.outcome };
  if (choice.section !== null && choice.section !== state.scene) return { kind: 'elsewhere', scene: choice.section };
  if (choice.section === null && choice.target === state.scene) return { kind: 'leads-here' };
  const times = state.spent[choice.index] ?? 0;
  if (times >= choice.again) return { kind: 'spent', times };
  if (choice.until !== null && state.minutes >= choice.until) return { kind: 'too-late', until: choice.until };
  return { kind: 'withheld', when: choice.when?.source ?? '' };
}

/** As an author reads it: the rest of a sentence that says what is not offered. */
export function notOfferedText({ scenes, start }: Scenario, reason: NotOffered): string {
  switch (reason.kind) {
    case 'unknown':
      return 'no choice has this name';
    case 'over':
      return `the run is over: ${reason.outcome}`;
    case 'elsewhere':
      return `it belongs to the scene “${scenes[reason.scene]?.id}”`;
    case 'leads-here':
      return 'it leads to the scene in which the candidate is';
    case 'spent':
      return reason.times === 1 ? 'it was taken already' : `it was taken ${reason.times} times already`;
    case 'too-late':
      return `it was offered until ${clockAt(start, reason.until)}`;
    case 'withheld':
      return `its “when” does not hold: ${reason.when}`;
  }
}

/** `Offered: a/one, a/two.`; null where nothing is. */
export function offeredText({ state }: Run): string | null {
  const names = offered(state).map(({ name }) => name);
  return names.length > 0 ? `Offered: ${names.join(', ')}.` : null;
}

/** A choice of the scene itself is meant first, where only an id was given. */
function whyNot(state: State, name: string): NotOffered {
  const { choices } = state.scenario;
  const named = choices.filter((one) => one.name === name || one.id === name);
  const choice = named.find((one) => one.section === state.scene) ?? named[0];
  return (choice && whyNotOffered(state, choice)) ?? { kind: 'unknown' };
}
