/** That a scenario has more states than are explored, and what in it makes them many. */
import type { Scenario } from '../scenario/scenario.ts';
import { type StateFinding, stateFinding } from './finding.ts';

/** Choices that are named; who lowers these and is still past the limit is told the next. */
const MOST_NAMED = 5;

/** `explored`: 0 where not even a first pass ended. */
export function notProvenProblem(explored: number, scenario?: Scenario): StateFinding {
  const message = explored === 0 ? HARDLY_BEGUN : `not proven: explored ${explored.toLocaleString('en')} states and there are more`;
  return stateFinding('not-proven', 1, message, [...againHint(scenario), HINT_FEWER_STATES].join(' '));
}

/** The most often first: each time more multiplies the states. */
function againHint(scenario: Scenario | undefined): string[] {
  const often = [...(scenario?.choices ?? [])].filter(({ again }) => again > 1).sort((a, b) => b.again - a.again);
  if (often.length === 0) return [];
  const named = often.slice(0, MOST_NAMED).map(({ name, again, line }) => `“${name}” (${again}, line ${line})`);
  const others = often.length - named.length;
  return [`Lower “again” of ${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}, or take it out.`];
}

const HARDLY_BEGUN = 'not proven: exploring even its first states takes too much time or memory';
const HINT_FEWER_STATES = 'Fewer flags, fewer look-ups open at once, or fewer conditions on the clock make it smaller.';
