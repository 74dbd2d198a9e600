/** Holds the graph against the oracle: what is entered, offered and withheld, where plays are stuck and where they are trapped. */

import type { SearchSpace } from '../../../server/domain/solve/search.ts';
import { exploreStates, type ReachedState as Found, type StateGraph } from '../../../server/domain/solve/state-graph.ts';
import { same } from './agreement.ts';
import { distances, type Oracle, type Place, trapTest, withheldBy } from './oracle.ts';

/** What was found, for those who count. */
export function agreeOnStateGraph(oracle: Oracle, space: SearchSpace, maxStates: number): StateGraph {
  const graph = exploreStates(space, maxStates);
  if (!graph) throw new Error('the graph is not finished');
  const { scenario, places } = oracle;
  same(
    'entered',
    listed(graph.entered),
    listed(scenario.scenes.map(({ index }) => index).filter((scene) => places.some(({ moment }) => moment.entered[scene]))),
  );
  same('rested', listed(graph.rested), listed(places.map(({ moment }) => moment.scene)));
  same('offered', listed(graph.offered), listed(places.flatMap(({ moves }) => moves.map(({ choice }) => choice.index))));
  same('withheld', listed(graph.withheld), listed(withheldBy(oracle)));
  agreeOnStuck(oracle, graph);
  agreeOnTraps(oracle, graph, maxStates);
  return graph;
}

function agreeOnStuck(oracle: Oracle, graph: StateGraph): void {
  const stuck = oracle.places.filter(({ outcome }) => outcome === 'stuck');
  same('scenes with stuck states', listed(graph.stuck.map(({ scene }) => scene)), listed(scenesOf(stuck)));
  const distance = distances(oracle);
  for (const found of graph.stuck) {
    const place = placeAlong(oracle, found);
    same('end of a path to a stuck state', `${place.moment.scene} ${place.outcome}`, `${found.scene} stuck`);
    same('length of a path to a stuck state', found.path.length, nearestOf(stuck, found.scene, distance));
  }
}

function agreeOnTraps(oracle: Oracle, graph: StateGraph, maxStates: number): void {
  const isTrap = trapTest(oracle.scenario, maxStates);
  const traps = new Set(oracle.places.filter(({ moment, outcome }) => outcome === null && isTrap(moment)));
  const entries = new Set(traps.has(oracle.start) ? [oracle.start] : []);
  for (const from of oracle.places) for (const { to } of from.moves) if (!traps.has(from) && traps.has(to)) entries.add(to);
  same('scenes with traps', listed(graph.traps.map(({ scene }) => scene)), listed(scenesOf([...entries])));
  const distance = distances(oracle);
  for (const found of graph.traps) {
    const place = placeAlong(oracle, found);
    same('scene of a path to a trap', place.moment.scene, found.scene);
    same('end of a path to a trap', traps.has(place), true);
    same('whether a path to a trap is a shortest', found.path.length <= nearestOf([...entries], found.scene, distance), true);
  }
}

function nearestOf(places: readonly Place[], scene: number, distance: ReadonlyMap<Place, number>): number {
  return Math.min(...places.filter(({ moment }) => moment.scene === scene).map((place) => distance.get(place) ?? Number.NaN));
}

function placeAlong({ start }: Oracle, { path }: Found): Place {
  return path.reduce((place, name) => {
    const move = place.moves.find(({ choice }) => choice.name === name);
    if (!move) throw new Error(`${name}: product takes it, oracle does not offer it`);
    return move.to;
  }, start);
}

function scenesOf(places: readonly Place[]): number[] {
  return places.map(({ moment }) => moment.scene);
}

function listed(numbers: Iterable<number>): string {
  return [...new Set(numbers)].sort((a, b) => a - b).join(', ');
}
