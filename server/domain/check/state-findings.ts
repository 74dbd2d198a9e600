/** What exploring the states of a scenario finds (format §12): places that cannot be reached, and places that cannot be left. */
import type { State } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { NONE_INTERCHANGEABLE } from '../solve/interchangeable-choices.ts';
import type { SearchSpace } from '../solve/search.ts';
import type { Solution } from '../solve/solve.ts';
import { exploreStates, type ReachedState, type StateGraph } from '../solve/state-graph.ts';
import { boundsHint } from './always-true.ts';
import { foundIn, placed, type StateFinding, stateFinding } from './finding.ts';
import { type Reach, whyUnoffered, whyUnreached } from './out-of-reach.ts';
import { whyStuck } from './why-stuck.ts';

/** `graphs`: one a variant. */
export function reachFindings(scenario: Scenario, graphs: readonly StateGraph[]): StateFinding[] {
  const reach = reachOf(graphs);
  return [
    ...scenario.scenes
      .filter((scene) => !reach.entered.has(scene.index))
      .map((scene) =>
        stateFinding('unreachable-scene', scene.line, `no play enters the scene "${scene.id}"`, whyUnreached(scenario, scene, reach)),
      ),
    ...scenario.choices
      .filter((choice) => isNeverOffered(choice, reach))
      .map((choice) =>
        stateFinding(
          'choice-never-offered',
          choice.line,
          `no play is offered the choice "${choice.name}"`,
          whyUnoffered(scenario, choice, reach),
        ),
      ),
    ...firstOfScene(graphs.map(({ stuck }) => stuck)).map(({ place, variant }) =>
      foundIn(
        scenario,
        variant,
        placed(scenario, 'nothing-offered', place, 'a play comes to a state in which nothing is offered', whyStuck(place.state)),
      ),
    ),
    ...firstOfScene(graphs.map(({ traps }) => traps)).map(({ place, variant }) =>
      foundIn(scenario, variant, placed(scenario, 'trap', place, 'from here no play reaches an ending, however long it goes on')),
    ),
    ...scenario.scenes
      .filter((scene) => reach.entered.has(scene.index) && !reach.rested.has(scene.index))
      .map((scene) => stateFinding('never-at-rest', scene.line, `the scene "${scene.id}" is passed through; no play comes to rest in it`)),
    ...scenario.choices.filter((choice) => isAlwaysOffered(choice, reach)).map((choice) => alwaysTrue(scenario, choice)),
  ];
}

function reachOf(graphs: readonly StateGraph[]): Reach {
  const union = (of: (graph: StateGraph) => ReadonlySet<number>) => new Set(graphs.flatMap((graph) => [...of(graph)]));
  return {
    entered: union(({ entered }) => entered),
    rested: union(({ rested }) => rested),
    latest: latestOf(graphs),
    offered: union(({ offered }) => offered),
    withheld: union(({ withheld }) => withheld),
  };
}

function latestOf(graphs: readonly StateGraph[]): Reach['latest'] {
  const found = new Map<number, number>();
  for (const { latest } of graphs) for (const [scene, minute] of latest) found.set(scene, Math.max(minute, found.get(scene) ?? 0));
  return found;
}

/** Of places by variant, one a scene: that of the first variant in which there is one. */
function firstOfScene<P extends ReachedState>(places: readonly (readonly P[])[]): { readonly place: P; readonly variant: number }[] {
  const all = places.flatMap((own, variant) => own.map((place) => ({ place, variant })));
  return all.filter(({ place }, index) => all.findIndex((one) => one.place.scene === place.scene) === index);
}

/** Choices without a `why` that are worse than another of their section wherever both are offered. Null past `maxStates` states. */
export function dominatedFindings(solutions: readonly Solution[], maxStates: number): StateFinding[] | null {
  const scenario = solutions[0]?.scenario;
  if (!scenario) return [];
  const pairs = scenario.choices.flatMap((worse) => rivalsOf(scenario, worse).map((rival) => ({ worse, rival, met: false, holds: true })));
  if (pairs.length === 0) return [];
  if (!solutions.every((solution) => judgePairs(solution, pairs, maxStates))) return null;
  const dominated = pairs.filter((pair) => pair.met && pair.holds);
  return dominated
    .filter(({ worse }, i) => dominated.findIndex((pair) => pair.worse === worse) === i)
    .map(({ worse, rival }) =>
      stateFinding(
        'dominated-choice',
        worse.line,
        `"${worse.name}" is worse than "${rival.name}" wherever both are offered, and no \`why\` says so`,
      ),
    );
}

type Pair = { readonly worse: Choice; readonly rival: Choice; met: boolean; holds: boolean };

/** False past `maxStates` states. */
function judgePairs(solution: Solution, pairs: readonly Pair[], maxStates: number): boolean {
  // Interchangeable choices are told apart here: which of them is left matters to what another choice is worth.
  const whole: SearchSpace = { ...solution.space, interchangeable: NONE_INTERCHANGEABLE };
  const left = new Map<Choice, Pair[]>();
  for (const pair of pairs) if (pair.holds) left.set(pair.worse, [...(left.get(pair.worse) ?? []), pair]);
  if (left.size === 0) return true;
  const graph = exploreStates(whole, maxStates, (state, open) => {
    for (const worse of open) {
      const own = left.get(worse);
      if (!own) continue;
      const holding = own.filter((pair) => !open.includes(pair.rival) || isWorse(solution, state, pair));
      if (holding.length === 0) left.delete(worse);
      else if (holding.length < own.length) left.set(worse, holding);
    }
    return left.size === 0 ? 'enough' : undefined;
  });
  return graph !== null;
}

/** In a state that offers both. */
function isWorse(solution: Solution, state: State, pair: Pair): boolean {
  pair.met = true;
  pair.holds = solution.worth(state, pair.worse) < solution.worth(state, pair.rival);
  return pair.holds;
}

function isNeverOffered(choice: Choice, graph: Reach): boolean {
  const isSceneKnown = choice.section === null || graph.entered.has(choice.section);
  return isSceneKnown && !graph.offered.has(choice.index);
}

function isAlwaysOffered(choice: Choice, graph: Reach): boolean {
  return choice.when !== null && graph.offered.has(choice.index) && !graph.withheld.has(choice.index);
}

function alwaysTrue(scenario: Scenario, { when, name, line }: Choice): StateFinding {
  const message = `\`when\` of "${name}" is true in every reachable state of its scene`;
  return stateFinding('when-always-true', when?.line ?? line, message, when && boundsHint(scenario, when));
}

function rivalsOf(scenario: Scenario, worse: Choice): Choice[] {
  if (worse.why !== null) return [];
  const section = worse.section === null ? scenario.anyTime : (scenario.scenes[worse.section]?.choices ?? []);
  // A look-up leads to its own scene; what stays at any time is none (§5).
  return section.filter((rival) => rival !== worse && (rival.target !== null || rival.section === null));
}
