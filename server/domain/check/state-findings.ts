/** What exploring the states of a scenario finds (format §12): places that cannot be reached, and places that cannot be left. */
import { initial, type State } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { earliestMinutes } from '../solve/earliest.ts';
import { NONE_INTERCHANGEABLE } from '../solve/interchangeable-choices.ts';
import { after, type SearchSpace, searchSpaceOf } from '../solve/search.ts';
import type { Solution } from '../solve/solve.ts';
import { exploreStates, type ReachedState, type StateGraph } from '../solve/state-graph.ts';
import { type StateFinding, stateFinding } from './finding.ts';
import { MOST_WORDS, mostWordsAtBoundary, shownReads, wordsAtBoundary } from './reading-load.ts';

export function reachFindings(scenario: Scenario, graph: StateGraph): StateFinding[] {
  return [
    ...scenario.scenes
      .filter((scene) => !graph.entered.has(scene.index))
      .map((scene) => stateFinding('unreachable-scene', scene.line, `no play enters the scene "${scene.id}"`)),
    ...scenario.choices
      .filter((choice) => isNeverOffered(choice, graph))
      .map((choice) => stateFinding('choice-never-offered', choice.line, `no play is offered the choice "${choice.name}"`)),
    ...graph.stuck.map((place) => placed(scenario, 'nothing-offered', place, 'a play comes to a state in which nothing is offered')),
    ...graph.traps.map((place) => placed(scenario, 'trap', place, 'from here no play reaches an ending, however long it goes on')),
    ...scenario.scenes
      .filter((scene) => graph.entered.has(scene.index) && !graph.rested.has(scene.index))
      .map((scene) => stateFinding('never-at-rest', scene.line, `the scene "${scene.id}" is passed through; no play comes to rest in it`)),
    ...scenario.choices.filter((choice) => isAlwaysOffered(choice, graph)).map((choice) => alwaysTrue(choice)),
  ];
}

/** Choices without a `why` that are worse than another of their section wherever both are offered. Null past `maxStates` states. */
export function dominatedFindings(solution: Solution, maxStates: number): StateFinding[] | null {
  const { scenario } = solution;
  const pairs = scenario.choices.flatMap((worse) => rivalsOf(scenario, worse).map((rival) => ({ worse, rival, met: false, holds: true })));
  if (pairs.length === 0) return [];
  // Interchangeable choices are told apart here: which of them is left matters to what another choice is worth.
  const whole: SearchSpace = { ...solution.space, interchangeable: NONE_INTERCHANGEABLE };
  const graph = exploreStates(whole, maxStates, (state, open) => {
    const worths = new Map(open.map((choice) => [choice, solution.worth(state, choice)]));
    for (const pair of pairs) {
      const own = worths.get(pair.worse);
      const rival = worths.get(pair.rival);
      if (own === undefined || rival === undefined) continue;
      pair.met = true;
      pair.holds &&= own < rival;
    }
  });
  if (!graph) return null;
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

/** Boundaries with too much to read, one a scene. Null past `maxStates` states. */
export function wordFindings(scenario: Scenario, maxStates: number): StateFinding[] | null {
  const earliest = earliestMinutes(scenario);
  const long = new Set(scenario.choices.filter((choice) => mostWordsAtBoundary(scenario, choice, earliest) > MOST_WORDS));
  const found = new Map<number, StateFinding>();
  const judge = (choice: Choice | null, before: number, state: State, path: () => readonly string[]) => {
    const words = wordsAtBoundary(scenario, choice, before, state);
    if (words <= MOST_WORDS || found.has(state.scene)) return;
    const way = choice ? [...path(), choice.name] : [];
    found.set(
      state.scene,
      placed(scenario, 'too-many-words', { scene: state.scene, path: way }, `${words} words at one boundary; at most ${MOST_WORDS}`),
    );
  };
  judge(null, -1, initial(scenario), () => []);
  if (long.size === 0) return [...found.values()];
  const graph = exploreStates(searchSpaceOf(scenario, shownReads(scenario, long, earliest)), maxStates, (state, open, path) => {
    for (const choice of open) if (long.has(choice)) judge(choice, state.minutes, after(state, choice), path);
  });
  return graph && [...found.values()];
}

function isNeverOffered(choice: Choice, graph: StateGraph): boolean {
  const isSceneKnown = choice.section === null || graph.entered.has(choice.section);
  return isSceneKnown && !graph.offered.has(choice.index);
}

function isAlwaysOffered(choice: Choice, graph: StateGraph): boolean {
  return choice.when !== null && graph.offered.has(choice.index) && !graph.withheld.has(choice.index);
}

function alwaysTrue(choice: Choice): StateFinding {
  const { when, name, line } = choice;
  return stateFinding('when-always-true', when?.line ?? line, `\`when\` of "${name}" is true in every reachable state of its scene`);
}

function rivalsOf(scenario: Scenario, worse: Choice): Choice[] {
  if (worse.why !== null) return [];
  const section = worse.section === null ? scenario.anyTime : (scenario.scenes[worse.section]?.choices ?? []);
  // A look-up leads to its own scene; what stays at any time is none (§5).
  return section.filter((rival) => rival !== worse && (rival.target !== null || rival.section === null));
}

function placed(scenario: Scenario, code: StateFinding['code'], place: ReachedState, message: string): StateFinding {
  return stateFinding(code, scenario.scenes[place.scene]?.line ?? 1, message, null, place.path);
}
