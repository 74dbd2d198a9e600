/** A story that counts its minutes, as one whose choices take them: its scenes take none, and it begins at minute 0. */
import type { Skeleton, SkeletonChoice, SkeletonScene } from './skeleton.ts';
import { askedLater, guardsLater } from './spent-minutes.ts';

type Asking = { readonly when: string | null };

/** What a scene takes is taken by each way there; what the first one takes has passed as a play begins. */
export function withMinutes(skeleton: Skeleton): Skeleton {
  const { clock, scenes } = skeleton;
  if (!clock) return skeleton;
  const begun = -(clock.begins + (scenes[0]?.minutes ?? 0));
  // Of several of one name the first is led to.
  const taken = new Map(scenes.toReversed().map(({ name, minutes }) => [name, minutes]));
  return { ...skeleton, clock: { ...clock, begins: 0 }, scenes: scenes.map(timed) };

  function timed(scene: SkeletonScene): SkeletonScene {
    const prose = scene.prose.map((one) => asked(one, begun));
    const choices = scene.choices.map((choice) => timedChoice(asked(choice, begun)));
    const [proseLeft, choicesLeft] = [countsOf(prose), countsOf(choices)];
    const sets = guardsLater(scene.sets, () => begun).map((change) => {
      return { ...change, prose: proseLeft[change.prose] ?? 0, choices: choicesLeft[change.choices] ?? 0 };
    });
    return { ...scene, minutes: 0, prose: prose.filter(isPossible), sets, choices: choices.filter(isPossible) };
  }

  function timedChoice(choice: SkeletonChoice): SkeletonChoice {
    const way = choice.to === null || choice.stays ? 0 : (taken.get(choice.to) ?? 0);
    // What it tells and sets is judged behind all that it takes.
    const shows = choice.shows.map((one) => asked(one, begun + way)).filter(isPossible);
    return { ...choice, minutes: choice.minutes + way, sets: guardsLater(choice.sets, () => begun + way), shows };
  }
}

function asked<P extends Asking>(one: P, minutes: number): P {
  return { ...one, when: askedLater(one.when, minutes) };
}

/** How many are possible of the first so many. */
function countsOf(all: readonly Asking[]): number[] {
  const counts = [0];
  for (const one of all) counts.push((counts.at(-1) ?? 0) + (isPossible(one) ? 1 : 0));
  return counts;
}

function isPossible({ when }: Asking): boolean {
  return when !== 'false';
}
