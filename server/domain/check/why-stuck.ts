/** Why nothing is offered in a state, choice by choice, and what would mend it. */
import { type NotOffered, whyNotOffered } from '../run/named-choice.ts';
import type { State } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';

/** Conditions that are told; an author who mends these looks at the next by then. */
const MOST_TOLD = 2;

/** `state` is over as stuck. */
export function whyStuck(state: State): string {
  const { scenes, anyTime } = state.scenario;
  const own = scenes[state.scene]?.choices ?? [];
  if (own.length === 0) return HINT_NO_CHOICES;
  const open = { ...state, outcome: null };
  const refused = [...own, ...anyTime].map((choice) => ({ choice, reason: whyNotOffered(open, choice) }));
  const told = refused.flatMap(({ choice, reason }) => conditionText(choice, reason) ?? []);
  const isSpent = refused.some(({ reason }) => reason?.kind === 'spent');
  const used = refused.flatMap(({ choice, reason }) => (reason?.kind === 'spent' && choice.again > 1 ? usedText(choice) : []));
  return [...used.slice(0, MOST_TOLD), ...told.slice(0, MOST_TOLD), isSpent ? HINT_SPENT : HINT_WAY_ON].join(' ');
}

function conditionText({ name }: Choice, reason: NotOffered | null): string | null {
  if (reason?.kind === 'withheld') return `The “when” of “${name}” is false there: ${reason.when}.`;
  return reason?.kind === 'too-late' ? `The “until” of “${name}” is over there.` : null;
}

function usedText({ name, again }: Choice): string {
  return `“${name}” was taken ${again} times there, as often as its “again” lets it.`;
}

const HINT_NO_CHOICES = 'An ending needs “- ends: …” directly below its heading; any other scene needs a choice.';
const HINT_WAY_ON = 'Leave a way on that does not depend on it, or let the scene end.';
const HINT_SPENT = 'A choice is taken once, unless it has “again”: leave a way on that is not spent by then, or let the scene end.';
