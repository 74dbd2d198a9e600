/** Ways in many circles, taken twice as far as the scenario stays small; and which can be taken how often. */
import { asManyAs } from './as-many-as.ts';
import { type TimesToTake, timesIn } from './circles.ts';
import type { SkeletonScene, Unexpressed } from './skeleton.ts';

/**
 * Whether its states are so few that it is solved even once its author has added to it; and of those that are, whether in some of them nothing
 * is left to choose.
 */
export type Explored = 'small' | 'stuck' | 'large';

/** Each explores a scenario, which takes up to a second or two. */
const MOST_TRIES = 11;

/** Null where the scenario is too large even with each way taken as seldom as may be. */
export function moreTimes(
  scenes: readonly SkeletonScene[],
  explore: (times: TimesToTake) => Explored,
  mostTries = MOST_TRIES,
): TimesToTake | null {
  const usual = timesIn(scenes);
  if (!usual.seldom && explore(usual) !== 'large') return usual;
  const fewest = timesIn(scenes, { isLarge: true });
  if (explore(fewest) === 'large') return null;
  const once = fewest.seldom?.ways.filter(({ times }) => times === 1).map(({ choice }) => choice) ?? [];
  const twice = asManyAs(once, { mostTries }, (some) => {
    const times = timesIn(scenes, { twice: some, isLarge: true });
    return times.dry.length <= fewest.dry.length && explore(times) === 'small';
  });
  return twice.size === 0 ? fewest : timesIn(scenes, { twice, isLarge: true });
}

const HOW_OFTEN = ['never', 'once', 'twice', 'three times', 'four times', 'five times'];

/** More are counted. */
const MOST_NAMED = 6;

export function seldomLoss({ circles, ways }: NonNullable<TimesToTake['seldom']>, line: number): Unexpressed {
  const said = HOW_OFTEN.flatMap((often, so) => {
    const those = ways.filter(({ times }) => times === so);
    const named = those.map(({ choice, from }) => `“${choice.label}” of “${from.heading}”`).join(', ');
    return those.length === 0 ? [] : { which: those.length > MOST_NAMED ? `${those.length}` : named, often };
  });
  const counts = said.map(({ which, often }, index) => `${which} ${index === 0 ? 'can be taken ' : ''}${often}`).join(', ');
  const round = circles === 1 ? 'circle' : `${circles} circles`;
  return { line, what: `that the ways in its ${round} are open each time: ${counts}`, instead: 'offered as “again” says' };
}
