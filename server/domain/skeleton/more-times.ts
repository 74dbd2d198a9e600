/** Ways in many circles, taken twice as far as the scenario stays small; and which can be taken once only. */
import { type TimesToTake, timesIn } from './circles.ts';
import type { SkeletonChoice, SkeletonScene, Unexpressed } from './skeleton.ts';

/** Each explores a scenario, which takes up to a second or two. */
const MOST_TRIES = 12;

/** All of them at first, then half of them and the other half, and so on. */
export function moreTimes(scenes: readonly SkeletonScene[], isSmall: (times: TimesToTake) => boolean): TimesToTake {
  const fewest = timesIn(scenes);
  if (!fewest.seldom) return fewest;
  let best: TimesToTake = fewest;
  let left = MOST_TRIES;
  raise(
    new Set(),
    fewest.seldom.ways.filter(({ times }) => times === 1).map(({ choice }) => choice),
  );
  return best;

  function raise(raised: ReadonlySet<SkeletonChoice>, more: readonly SkeletonChoice[]): ReadonlySet<SkeletonChoice> {
    if (more.length === 0 || left === 0) return raised;
    left--;
    const tried = new Set([...raised, ...more]);
    const times = timesIn(scenes, tried);
    if (times.dry.length <= fewest.dry.length && isSmall(times)) {
      best = times;
      return tried;
    }
    const half = more.length >> 1;
    return half === 0 ? raised : raise(raise(raised, more.slice(0, half)), more.slice(half));
  }
}

const HOW_OFTEN = ['never', 'once', 'twice', 'three times', 'four times', 'five times'];

export function seldomLoss({ circles, ways }: NonNullable<TimesToTake['seldom']>, line: number): Unexpressed[] {
  const said = HOW_OFTEN.flatMap((often, so) => {
    const count = ways.filter(({ times }) => times === so).length;
    return count === 0 ? [] : { count, often };
  });
  const counts = said.map(({ count, often }, index) => `${count} ${index === 0 ? 'can be taken ' : ''}${often}`).join(', ');
  const once = ways.filter(({ times }) => times === 1);
  return [
    { line, what: `that the ways in its ${circles} circles are open each time: ${counts}`, instead: 'offered as “again” says' },
    ...once.map(({ choice, from }): Unexpressed => {
      return { line: choice.line, what: `that “${choice.label}” of “${from.heading}” is open each time`, instead: 'offered once' };
    }),
  ];
}
