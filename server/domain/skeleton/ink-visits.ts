/** Where a play has been, as `{knot}` or `{not knot.label}` asks: a flag that is set on each way in. */
import { withAskedMinutes } from './asked-minutes.ts';
import { asksFor, conditionOn } from './condition.ts';
import { type FlagNames, flagNames } from './flags.ts';
import { askedVisits, replaceCounted, type Visited } from './ink-counts.ts';
import { type InkPlaces, pathOf } from './ink-names.ts';
import { conditionsIn, type SkeletonChoice, type SkeletonScene } from './skeleton.ts';
import type { StoryClock } from './story-clock.ts';

export type InkVisits = {
  /** A condition on variables and places in our words; null where it asks more than flags can answer. */
  asks(condition: string, from: string): string | null;
  /** How often a play was at a place as it comes to another for the first time, as far as is known; undefined where it is no place. */
  countAtFirst(name: string, from: string): number | undefined;
  /** The path of a place that this thread alone starts; undefined where it is none. */
  startedOnce(name: string, from: string): string | undefined;
  /** By the ways to this scene a play comes back to where it was. */
  returnTo(scene: string): void;
  /** By this choice a play comes to that label. */
  comeBy(label: string, choice: SkeletonChoice): void;
  /** Sets what is asked for; gives the places that nothing leads to. */
  settle(scenes: readonly SkeletonScene[]): readonly string[];
  /** Those of variables, and those of places that are asked for. */
  flags(): readonly string[];
};

/** Behind a path: that a play came there more than once. No path has a space. */
const AGAIN = ' again';
/** Longer ones ask more than flags can answer. */
const LONGEST = 2000;
const WORDS = new Set(['not', 'and', 'or', 'true', 'false']);

/** `uncounted` are places that a play comes to in ways which a scenario has not. */
export type InkVisitsContext = {
  readonly beginTrue: ReadonlySet<string>;
  readonly places: InkPlaces;
  readonly labels: ReadonlySet<string>;
  readonly startedOnce: ReadonlySet<string>;
  readonly uncounted: ReadonlySet<string>;
  readonly clock: StoryClock | null;
};

export function inkVisits(
  variables: readonly string[],
  { beginTrue, places, labels, startedOnce, uncounted, clock }: InkVisitsContext,
): InkVisits {
  const timed = clock ? withAskedMinutes(clock.variable) : (condition: string) => condition;
  const own = new Set(variables);
  /** By the path of a place, under a name that no variable has. */
  let keys: ReadonlyMap<string, string> = new Map();
  const choices = new Map<string, SkeletonChoice>();
  const returned = new Set<string>();
  let unread: ReadonlySet<string> = new Set();

  return {
    asks(condition, from) {
      if (condition.length > LONGEST) return null;
      const tried = new Map(keys);
      const source = replaceCounted(timed(condition), (counted) => {
        const { name } = counted;
        const path = own.has(name) || WORDS.has(name) ? undefined : places.called(name, from);
        if (path === undefined || isUncounted(path)) return null;
        return askedVisits(counted, isIn(from, path), (what) => keyIn(tried, path, what));
      });
      const asked = conditionOn(named(tried), source);
      if (asked !== null) keys = tried;
      return asked;
    },
    countAtFirst(name, from) {
      const path = places.called(name, from);
      return path === undefined ? undefined : Number(isIn(from, path));
    },
    startedOnce(name, from) {
      const path = places.called(name, from);
      return path !== undefined && startedOnce.has(path) ? path : undefined;
    },
    returnTo: (scene) => void returned.add(scene),
    comeBy(label, choice) {
      choices.set(label, choice);
    },
    settle(scenes) {
      const asked = scenes.flatMap(conditionsIn);
      const isAsked = (path: string) => keys.has(path) && asked.some((when) => asksFor(when, flagOf(path)));
      const again = new Set([...keys.keys()].filter((path) => path.endsWith(AGAIN) && isAsked(path)));
      // Who comes again has come before.
      const read = [...keys.keys()].filter((path) => !path.endsWith(AGAIN) && (isAsked(path) || again.has(path + AGAIN)));
      unread = new Set([...keys.keys()].filter((path) => !read.includes(path) && !again.has(path)));
      return read.flatMap((path) => (setOnWaysTo(path, again.has(path + AGAIN), scenes) ? [] : path));
    },
    flags() {
      const left = new Set([...unread].map(flagOf));
      return [...named(keys).values()].map(({ flag }) => flag).filter((flag) => !left.has(flag));
    },
  };

  function named(by: ReadonlyMap<string, string>): FlagNames {
    return flagNames([...variables, ...by.values()], beginTrue);
  }

  function flagOf(path: string): string {
    return named(keys).get(keys.get(path) ?? '')?.flag ?? '';
  }

  /** Who comes again has come before. */
  function keyIn(tried: Map<string, string>, path: string, what: Visited): string {
    for (const one of what === 'again' ? [path, path + AGAIN] : [path]) if (!tried.has(one)) tried.set(one, keyOf(one, tried));
    return tried.get(what === 'again' ? path + AGAIN : path) ?? '';
  }

  function keyOf(path: string, taken: ReadonlyMap<string, string>): string {
    const others = new Set([...own, ...taken.values()]);
    const place = path.replaceAll('.', '_');
    let key = path.endsWith(AGAIN) ? `again_${place.slice(0, -AGAIN.length)}` : `seen_${place}`;
    while (others.has(key)) key += '_';
    return key;
  }

  function isUncounted(path: string): boolean {
    return [...uncounted].some((one) => isIn(one, path) || isIn(path, one));
  }

  function setOnWaysTo(path: string, isCounted: boolean, scenes: readonly SkeletonScene[]): boolean {
    const flag = flagOf(path);
    const again = isCounted ? [{ flag: flagOf(path + AGAIN), to: true, under: [{ when: flag }] }] : [];
    const changes = [...again, { flag, to: true }];
    const choice = choices.get(path);
    if (choice) {
      const { line } = choice;
      choice.sets.unshift(...changes.map((change) => ({ ...change, line })));
      choice.shows.splice(0, choice.shows.length, ...choice.shows.map((one) => ({ ...one, sets: one.sets + changes.length })));
      return true;
    }
    const inside = scenes.filter(({ name }) => isIn(pathOf(name), path) && !returned.has(name));
    const outside = scenes.filter((scene) => !isIn(pathOf(scene.name), path));
    const ways = outside.flatMap((scene) => scene.choices);
    const led = new Set([scenes[0]?.name, ...ways.map(({ to }) => to)]);
    const entered = inside.filter(({ name }) => led.has(name));
    // A label counts each time that a play comes by, a knot or a stitch only where it comes from without.
    const each = labels.has(path) ? changes : [{ flag, to: true }];
    for (const { sets, line } of entered) sets.unshift(...each.map((change) => ({ ...change, line, prose: 0, choices: 0 })));
    const names = new Set(labels.has(path) ? [] : inside.map(({ name }) => name));
    for (const { to, sets, line } of ways) if (names.has(to ?? '')) sets.push(...again.map((change) => ({ ...change, line })));
    return entered.length > 0;
  }
}

function isIn(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}
