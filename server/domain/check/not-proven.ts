/** That a scenario has more states than are explored, and what in it makes them many. */
import type { Scenario } from '../scenario/scenario.ts';
import { type StateFinding, stateFinding } from './finding.ts';
import { mostMultiplying } from './many-states.ts';

/** Choices that are named; who lowers these and is still past the limit is told the next. */
const MOST_NAMED = 5;

/** `explored`: 0 where not even a first pass ended. */
export function notProvenProblem(explored: number, of?: { readonly scenario: Scenario; readonly variant: number }): StateFinding {
  const message = explored === 0 ? HARDLY_BEGUN : `not proven: explored ${explored.toLocaleString('en')} states and there are more`;
  return stateFinding(
    'not-proven',
    1,
    message,
    [...(of ? [...causeHint(of.scenario, of.variant), ...againHint(of.scenario)] : []), HINT_FEWER_STATES].join(' '),
  );
}

/** Where most of what was done still matters. */
function causeHint(scenario: Scenario, variant: number): string[] {
  const most = mostMultiplying(scenario, variant);
  if (!most) return [];
  const { scene, choices, flags, signals, clock } = most;
  const causes = [
    choices > 0 ? `which of ${counted(choices, 'choice')} were taken before` : '',
    flags > 0 ? `which of ${counted(flags, 'flag')} hold` : '',
    signals > 0 ? `where ${counted(signals, 'signal')} ${signals === 1 ? 'stands' : 'stand'}` : '',
    clock ? 'which minute it is' : '',
  ].filter(Boolean);
  if (causes.length === 0) return [];
  return [`In the scene “${scene.id}” (line ${scene.line}) it matters ${listed(causes)}: each of these multiplies the states.`];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function listed(causes: readonly string[]): string {
  return [causes.slice(0, -1).join(', '), causes.at(-1)].filter(Boolean).join(' and ');
}

/** The most often first: each time more multiplies the states. */
function againHint({ choices }: Scenario): string[] {
  const often = [...choices].filter(({ again }) => again > 1).sort((a, b) => b.again - a.again);
  if (often.length === 0) return [];
  const named = often.slice(0, MOST_NAMED).map(({ name, again, line }) => `“${name}” (${again}, line ${line})`);
  const others = often.length - named.length;
  return [`Lower “again” of ${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}, or take it out.`];
}

const HARDLY_BEGUN = 'not proven: exploring even its first states takes too much time or memory';
const HINT_FEWER_STATES =
  'Fewer ways that lead back, fewer flags, fewer look-ups open at once, or fewer conditions on the clock make it smaller.';
