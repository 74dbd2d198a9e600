/** Where a play has been, as `{knot}` or `{not knot.label}` asks: a flag that is set on each way in. */
import { asksFor, conditionOn } from './condition.ts';
import { type FlagNames, flagNames } from './flags.ts';
import { type InkPlaces, pathOf } from './ink-names.ts';
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

export type InkVisits = {
  /** A condition on variables and places in our words; null where it asks more than flags can answer. */
  asks(condition: string, from: string): string | null;
  /** By this choice a play comes to that label. */
  comeBy(label: string, choice: SkeletonChoice): void;
  /** Sets what is asked for; gives the places that nothing leads to. */
  settle(scenes: readonly SkeletonScene[]): readonly string[];
  /** Those of variables, and those of places that are asked for. */
  flags(): readonly string[];
};

const NAME = /[A-Za-z_]\w*(?:\.\w+)*/g;
/** Longer ones ask more than flags can answer. */
const LONGEST = 2000;
const WORDS = new Set(['not', 'and', 'or', 'true', 'false']);

/** `uncounted` are places that a play comes to in ways which a scenario has not. */
export function inkVisits(
  variables: readonly string[],
  { beginTrue, places, uncounted }: { beginTrue: ReadonlySet<string>; places: InkPlaces; uncounted: ReadonlySet<string> },
): InkVisits {
  const own = new Set(variables);
  /** By the path of a place, under a name that no variable has. */
  let keys: ReadonlyMap<string, string> = new Map();
  const choices = new Map<string, SkeletonChoice>();
  let unread: ReadonlySet<string> = new Set();

  return {
    asks(condition, from) {
      if (condition.length > LONGEST) return null;
      const tried = new Map(keys);
      const source = condition.replace(NAME, (name) => {
        const path = own.has(name) || WORDS.has(name) ? undefined : places.called(name, from);
        if (path === undefined || isUncounted(path)) return name;
        const key = tried.get(path) ?? keyOf(path, tried);
        tried.set(path, key);
        return key;
      });
      const asked = conditionOn(named(tried), source);
      if (asked !== null) keys = tried;
      return asked;
    },
    comeBy(label, choice) {
      choices.set(label, choice);
    },
    settle(scenes) {
      const read = [...keys].filter(([path]) => isRead(scenes, flagOf(path)));
      unread = new Set([...keys.keys()].filter((path) => !read.some(([one]) => one === path)));
      return read.flatMap(([path]) => (setOnWaysTo(path, scenes) ? [] : path));
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

  function keyOf(path: string, taken: ReadonlyMap<string, string>): string {
    const others = new Set([...own, ...taken.values()]);
    let key = `seen_${path.replaceAll('.', '_')}`;
    while (others.has(key)) key += '_';
    return key;
  }

  function isUncounted(path: string): boolean {
    return [...uncounted].some((one) => isIn(one, path) || isIn(path, one));
  }

  function setOnWaysTo(path: string, scenes: readonly SkeletonScene[]): boolean {
    const flag = flagOf(path);
    const choice = choices.get(path);
    if (choice) {
      choice.sets.unshift({ flag, to: true, line: choice.line });
      choice.shows.splice(0, choice.shows.length, ...choice.shows.map((one) => ({ ...one, sets: one.sets + 1 })));
      return true;
    }
    const inside = scenes.filter(({ name }) => isIn(pathOf(name), path));
    const outside = scenes.filter((scene) => !isIn(pathOf(scene.name), path));
    const led = new Set([scenes[0]?.name, ...outside.flatMap((scene) => scene.choices.map(({ to }) => to))]);
    const entered = inside.filter(({ name }) => led.has(name));
    for (const { sets, line } of entered) sets.unshift({ flag, to: true, line, prose: 0, choices: 0 });
    return entered.length > 0;
  }
}

function isIn(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

function isRead(scenes: readonly SkeletonScene[], flag: string): boolean {
  return scenes.some(({ prose, choices }) =>
    [...prose, ...choices, ...choices.flatMap(({ shows }) => shows)].some(({ when }) => asksFor(when, flag)),
  );
}
