/** The checker: what `compile` finds in the text, and what exploring every state finds beyond it (format §12). */
import { byLine, hasErrors, type Problem } from '../problem.ts';
import { type Compiled, compile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { searchSpaceOf } from '../solve/search.ts';
import { MAX_STATES, solve } from '../solve/solve.ts';
import { exploreStates } from '../solve/state-graph.ts';
import { fairnessFindings } from './fairness.ts';
import { type StateFinding, stateFinding } from './finding.ts';
import { dominatedFindings, reachFindings, wordFindings } from './state-findings.ts';

/** As `compile`, with the findings about states; the scenario is null if there is any error. States are explored only if the text has none. */
export function check(file: string, source: string, maxStates = MAX_STATES): Compiled {
  const { scenario, problems } = compile(file, source);
  if (!scenario) return { scenario, problems };
  const found = stateFindings(scenario, maxStates).map((one): Problem => ({ ...one, file }));
  const all = [...problems, ...found].sort(byLine);
  return { scenario: hasErrors(all) ? null : scenario, problems: all };
}

/** Of the findings about states only the errors, which keep a scenario from being played; much quicker than `check`. */
export function stateErrors(scenario: Scenario, solved: ReturnType<typeof solve>, maxStates = MAX_STATES): Problem[] {
  const graph = exploreStates(searchSpaceOf(scenario), maxStates);
  const reach = graph ? reachFindings(scenario, graph) : [notProven(maxStates)];
  const found = solved.ok || !graph ? reach : [...reach, unsolved(solved.error, maxStates)];
  return found.filter(({ level }) => level === 'error').map((one) => ({ ...one, file: scenario.file }));
}

function stateFindings(scenario: Scenario, maxStates: number): StateFinding[] {
  const graph = exploreStates(searchSpaceOf(scenario), maxStates);
  if (!graph) return [notProven(maxStates)];
  const reach = reachFindings(scenario, graph);
  const words = wordFindings(scenario, maxStates) ?? [];
  const solved = solve(scenario, maxStates);
  if (!solved.ok) return [...reach, ...words, unsolved(solved.error, maxStates)];
  return [...reach, ...words, ...(dominatedFindings(solved.value, maxStates) ?? []), ...fairnessFindings(solved.value, maxStates)];
}

function unsolved(error: 'not-proven' | 'best-is-worst', explored: number): StateFinding {
  return error === 'not-proven' ? notProven(explored) : bestIsWorst();
}

function notProven(explored: number): StateFinding {
  return stateFinding(
    'not-proven',
    1,
    `not proven: explored ${explored.toLocaleString('en')} states and there are more`,
    HINT_FEWER_STATES,
  );
}

const HINT_FEWER_STATES = 'Fewer flags, fewer look-ups open at once, or fewer conditions on the clock make it smaller.';

function bestIsWorst(): StateFinding {
  return stateFinding('best-is-worst', 1, 'every play ends with the same points, so that no score can be given');
}
