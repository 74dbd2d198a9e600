/** The branch map of a scenario: scenes as nodes, choices and the clock as ways between them, the best line, and what each way loses at the least. */
import { initial, type Listener, step } from '../run/state.ts';
import type { Choice, Ending, Scenario, Scene } from '../scenario/scenario.ts';

export type MapScene = {
  /** Position in `Scenario.scenes`. */
  readonly index: number;
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  readonly ends: Ending | null;
  readonly lookUps: number;
  /** Choices that lead away. */
  readonly choices: number;
  /** Whether some play of what is shown enters it. */
  readonly isReached: boolean;
  /** Its place on the first best line, from 0 on; null where that does not come by. */
  readonly onBest: number | null;
};

/** From one scene to another. What the best line takes and what else leads the same way are two ways. */
export type MapWay = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'choice' | 'clock';
  /** Those that lead this way, in file order; none for the clock. */
  readonly choices: readonly Choice[];
  /** Points of 100 that the way loses at the least; null for the clock, and where it is not known or no play takes it. */
  readonly loss: number | null;
  readonly isBest: boolean;
  /** Minute of the run at which the clock leads on. */
  readonly minute: number | null;
};

/** What leads to a scene from anywhere, and so is not drawn from each. */
export type AnywhereWay = { readonly choice: Choice; readonly to: number; readonly loss: number | null };

export type BranchMap = {
  readonly scenes: readonly MapScene[];
  readonly ways: readonly MapWay[];
  readonly anywhere: readonly AnywhereWay[];
  /** Scenes of the first best line in its order, each once. */
  readonly bestLine: readonly number[];
};

/** The best line in a variant: its choices in order. */
export type MapLine = { readonly variant: number; readonly choices: readonly Choice[] };

export type MapFacts = {
  readonly scenario: Scenario;
  /** Of each variant that is shown; none where the scenario is not solved. */
  readonly lines: readonly MapLine[];
  /** Indexes of the scenes that some play enters. */
  readonly entered: ReadonlySet<number>;
  /** Points of 100 that a choice loses at the least; null where no play is offered it, or it is not known. */
  readonly lossOf: (choice: Choice) => number | null;
};

export function branchMap({ scenario, lines, entered, lossOf }: MapFacts): BranchMap {
  const routes = lines.map((line) => routeOf(scenario, line));
  const bestLine = [...new Set((routes[0] ?? []).map(({ scene }) => scene))];
  const best = new Set(routes.flatMap(passagesOf));
  return {
    scenes: scenario.scenes.map((scene) => sceneOf(scene, entered, bestLine)),
    ways: [...scenario.scenes.flatMap((scene) => waysFrom(scene, best, lossOf)), ...anyTimePassages(scenario, routes)],
    anywhere: scenario.anyTime.flatMap((choice) => (choice.target === null ? [] : [{ choice, to: choice.target, loss: lossOf(choice) }])),
    bestLine,
  };
}

/** One entering of a scene, and what led there: null at the start and where the clock did. */
type Entering = { readonly scene: number; readonly by: Choice | null };

function routeOf(scenario: Scenario, { variant, choices }: MapLine): Entering[] {
  const route: Entering[] = [];
  let by: Choice | null = null;
  const listener: Listener = {
    entering(scene) {
      route.push({ scene, by });
      by = null;
    },
  };
  const state = initial(scenario, variant, listener);
  for (const choice of choices) {
    // After one that stays, only the clock leads on.
    by = choice.target === null ? null : choice;
    step(state, choice, listener);
  }
  return route;
}

/** `from to choice`, the choice −1 for the clock. */
function passagesOf(route: readonly Entering[]): string[] {
  return route.slice(1).map(({ scene, by }, index) => passage(route[index]?.scene ?? 0, scene, by));
}

function passage(from: number, to: number, by: Choice | null): string {
  return `${from} ${to} ${by?.index ?? -1}`;
}

function sceneOf(scene: Scene, entered: ReadonlySet<number>, bestLine: readonly number[]): MapScene {
  const { index, id, heading, line, ends } = scene;
  const lookUps = scene.choices.filter(({ target }) => target === null).length;
  const place = bestLine.indexOf(index);
  const choices = scene.choices.length - lookUps;
  return { index, id, heading, line, ends, lookUps, choices, isReached: entered.has(index), onBest: place < 0 ? null : place };
}

function waysFrom(scene: Scene, best: ReadonlySet<string>, lossOf: MapFacts['lossOf']): MapWay[] {
  const targets = [...new Set(scene.choices.flatMap(({ target }) => (target === null ? [] : [target])))];
  const ways = targets.flatMap((to) => {
    const leading = scene.choices.filter(({ target }) => target === to);
    const isBest = (choice: Choice) => best.has(passage(scene.index, to, choice));
    const taken = leading.filter(isBest);
    const others = leading.filter((choice) => !isBest(choice));
    return [wayBy(scene.index, to, taken, true, lossOf), wayBy(scene.index, to, others, false, lossOf)].filter((way) => way !== null);
  });
  return scene.at ? [...ways, clockWay(scene.index, scene.at, best)] : ways;
}

function wayBy(from: number, to: number, choices: readonly Choice[], isBest: boolean, lossOf: MapFacts['lossOf']): MapWay | null {
  if (choices.length === 0) return null;
  const losses = choices.map(lossOf).filter((loss) => loss !== null);
  const loss = losses.length === 0 ? null : Math.min(...losses);
  return { from, to, kind: 'choice', choices, loss, isBest, minute: null };
}

function clockWay(
  from: number,
  { target, minute }: { readonly target: number; readonly minute: number },
  best: ReadonlySet<string>,
): MapWay {
  return { from, to: target, kind: 'clock', choices: [], loss: null, isBest: best.has(passage(from, target, null)), minute };
}

/** What the best lines take of the choices at any time: drawn, since the line would break off there. */
function anyTimePassages(scenario: Scenario, routes: readonly (readonly Entering[])[]): MapWay[] {
  const known = new Map<string, MapWay>();
  for (const route of routes)
    for (const [index, { scene, by }] of route.entries()) {
      const from = route[index - 1]?.scene;
      if (from === undefined || by === null || by.section !== null || !scenario.anyTime.includes(by)) continue;
      known.set(passage(from, scene, by), { from, to: scene, kind: 'choice', choices: [by], loss: 0, isBest: true, minute: null });
    }
  return [...known.values()];
}

/** Whether losses are known at all; otherwise a way without one may well be taken. */
export function hasLosses(ways: readonly Pick<MapWay, 'loss'>[]): boolean {
  return ways.some(({ loss }) => loss !== null);
}

/** Scenes that no play enters. */
export function unreached({ scenes }: BranchMap): readonly MapScene[] {
  return scenes.filter(({ isReached }) => !isReached);
}
