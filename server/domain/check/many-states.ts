/** The scene from which most of what a play has done still matters: each such thing multiplies the states. */
import type { Scenario, Scene } from '../scenario/scenario.ts';
import { bitCount } from '../solve/bits.ts';
import { type Live, livenessOf, onwardScenes } from '../solve/liveness.ts';

/** What still matters once a play is in a scene. */
export type Multiplying = {
  readonly scene: Scene;
  /** Choices that can be taken both before and after it, so that whether they are spent matters. */
  readonly choices: number;
  readonly flags: number;
  readonly signals: number;
  /** Which minute it is. */
  readonly clock: boolean;
};

/** Null in a scenario without choices. */
export function mostMultiplying(scenario: Scenario, variant: number): Multiplying | null {
  const onward = onwardScenes(scenario);
  const all = livenessOf(scenario, variant).flatMap((live, index) => {
    const scene = scenario.scenes[index];
    return scene && live.choices.length > 0 ? [multiplyingIn(scene, live, onward)] : [];
  });
  return all.reduce<Multiplying | null>((most, one) => (most === null || weight(one) > weight(most) ? one : most), null);
}

function multiplyingIn(scene: Scene, live: Live, onward: readonly ReadonlySet<number>[]): Multiplying {
  const leadsHere = (to: number) => to === scene.index || (onward[to]?.has(scene.index) ?? false);
  const mayBeSpent = live.choices.filter(({ section, target }) => section === null || leadsHere(target ?? section));
  return { scene, choices: mayBeSpent.length, flags: bitCount(live.flags), signals: live.courses.length, clock: live.clock >= 0 };
}

/** About as many doublings; where a signal stands and what the minute is double several times. */
function weight({ choices, flags, signals, clock }: Multiplying): number {
  return choices + flags + 3 * signals + (clock ? 4 : 0);
}
