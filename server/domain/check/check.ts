/** The checker: what `compile` finds in the text, and what exploring every state finds beyond it (format §12). */
import { byLine, hasErrors, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Compiled, compile } from '../scenario/compile.ts';
import { type Scenario, variantsOf } from '../scenario/scenario.ts';
import { searchSpaceOf } from '../solve/search.ts';
import { MAX_STATES, mostStatesOf } from '../solve/solve.ts';
import { solveVariants, type VariantFailure } from '../solve/solve-variants.ts';
import { exploreStates, type StateGraph } from '../solve/state-graph.ts';
import { alikeFindings } from './alike-looks.ts';
import { alwaysTrueFindings } from './always-true.ts';
import { dearFindings } from './dear-choices.ts';
import { fairnessFindings } from './fairness.ts';
import { foundIn, type StateFinding, stateFinding } from './finding.ts';
import { lateMessageFindings, neverCostsFindings, neverEarnedFindings, neverTrueFindings } from './never-true.ts';
import { notProvenProblem } from './not-proven.ts';
import { shownFindings } from './shown-findings.ts';
import { dominatedFindings, reachFindings } from './state-findings.ts';

/** As `compile`, with the findings about states; the scenario is null if there is any error. States are explored only if the text has none. */
export function check(file: string, source: string, maxStates = MAX_STATES): Compiled {
  const { scenario, problems } = compile(file, source);
  if (!scenario) return { scenario, problems };
  const found = stateFindings(scenario, maxStates).map((one): Problem => ({ ...one, file }));
  const all = [...problems, ...found].sort(byLine);
  return { scenario: hasErrors(all) ? null : scenario, problems: all };
}

/** Of the findings about states only the errors, which keep a scenario from being played; much quicker than `check`. */
export function stateErrors(scenario: Scenario, solved: Result<unknown, VariantFailure>, atMost = MAX_STATES): Problem[] {
  const maxStates = mostStatesOf(scenario, atMost);
  const graphs = graphsOf(scenario, maxStates);
  const reach = graphs.ok ? reachFindings(scenario, graphs.value) : [graphs.error];
  const found = solved.ok || !graphs.ok ? reach : [...reach, unsolved(scenario, solved.error, maxStates)];
  return found.filter(({ level }) => level === 'error').map((one) => ({ ...one, file: scenario.file }));
}

function stateFindings(scenario: Scenario, atMost: number): StateFinding[] {
  const maxStates = mostStatesOf(scenario, atMost);
  const graphs = graphsOf(scenario, maxStates);
  if (!graphs.ok) return [graphs.error];
  const found = [
    ...reachFindings(scenario, graphs.value),
    ...alikeFindings(scenario),
    ...shownFindings(scenario, maxStates),
    ...alwaysTrueFindings(scenario),
    ...lateMessageFindings(scenario),
    ...neverCostsFindings(scenario),
    ...neverEarnedFindings(scenario),
    ...neverTrueFindings(scenario, maxStates),
  ];
  const solved = solveVariants(scenario, maxStates);
  if (!solved.ok) return [...found, unsolved(scenario, solved.error, maxStates)];
  return [
    ...found,
    ...(dominatedFindings(solved.value, maxStates) ?? []),
    ...dearFindings(solved.value, maxStates),
    ...fairnessFindings(solved.value, maxStates),
  ];
}

/** By variant. */
function graphsOf(scenario: Scenario, maxStates: number): Result<readonly StateGraph[], StateFinding> {
  const graphs: StateGraph[] = [];
  for (const variant of variantsOf(scenario)) {
    const graph = exploreStates(searchSpaceOf(scenario, variant), maxStates);
    if (!graph) return fail(foundIn(scenario, variant, notProvenProblem(maxStates, { scenario, variant })));
    graphs.push(graph);
  }
  return ok(graphs);
}

function unsolved(scenario: Scenario, { error, variant }: VariantFailure, explored: number): StateFinding {
  return foundIn(scenario, variant, error === 'not-proven' ? notProvenProblem(explored, { scenario, variant }) : bestIsWorst());
}

function bestIsWorst(): StateFinding {
  return stateFinding('best-is-worst', 1, 'every play ends with the same points, so that no score can be given');
}
