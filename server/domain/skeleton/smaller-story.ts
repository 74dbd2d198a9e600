/**
 * A story as large as can be solved. Where it has too many states even with its ways taken as seldom as may be, less of it is kept, step by
 * step: what is lost least goes first, and is listed.
 */
import { withCircleCut } from './circle-cuts.ts';
import { type TimesToTake, timesIn } from './circles.ts';
import { withLookUps } from './look-ups.ts';
import { type Explored, moreTimes } from './more-times.ts';
import type { Skeleton, SkeletonScene, Unexpressed } from './skeleton.ts';
import { withOneWayBack } from './ways-back.ts';

/** As many as a scene has choices. */
const MOST_PLACES = 12;
/** So few need no exploring. */
const FEW_STATES = 1000;

/** Where ways were left out, so that nearly all others are too many to be taken twice. */
const FEW_TRIES = 4;

export type SettledStory = {
  readonly scenes: readonly SkeletonScene[];
  readonly times: TimesToTake;
  readonly lost: readonly Unexpressed[];
  readonly isLarge: boolean;
};

export function settledStory(
  skeleton: Skeleton,
  exploreStory: (scenes: readonly SkeletonScene[], times: TimesToTake) => Explored,
): SettledStory {
  const { scenes } = skeleton;
  // Its ways back lead where a play came from, as they did.
  const looks = withLookUps({ ...skeleton, unexpressed: [] }, { mostShort: MOST_PLACES });
  const led = withOneWayBack(looks.scenes);
  return (
    settled(scenes, []) ??
    (looks.scenes === scenes ? null : settled(looks.scenes, looks.unexpressed)) ??
    (led === looks.scenes ? null : settled(led, looks.unexpressed)) ??
    settledCut() ??
    large()
  );

  function settled(kept: readonly SkeletonScene[], lost: readonly Unexpressed[], mostTries?: number): SettledStory | null {
    const times = moreTimes(kept, (tried) => explore(kept, tried), mostTries);
    return times && { scenes: kept, times, lost, isLarge: false };
  }

  function settledCut(): SettledStory | null {
    const cut = withCircleCut(led, (tried) => explore(tried, timesIn(tried, { isLarge: true })));
    return cut && settled(cut.scenes, [...looks.unexpressed, ...cut.lost], FEW_TRIES);
  }

  /** Nothing helps: all of it is kept. */
  function large(): SettledStory {
    return { scenes, times: timesIn(scenes, { isLarge: true }), lost: [], isLarge: true };
  }

  function explore(tried: readonly SkeletonScene[], times: TimesToTake): Explored {
    return mostStates(tried, times) <= FEW_STATES ? 'small' : exploreStory(tried, times);
  }

  /** A state is a scene, what is set, and how often each choice was taken; and the minute, where that is asked. */
  function mostStates(tried: readonly SkeletonScene[], times: TimesToTake): number {
    if (skeleton.clock) return Number.POSITIVE_INFINITY;
    const taken = tried.flatMap(({ choices }) => choices).reduce((product, choice) => product * ((times.of.get(choice) ?? 1) + 1), 1);
    return taken * tried.length * 2 ** skeleton.flags.length;
  }
}
