/** Where a flag can have been set, as far as the scenes and their ways tell it for certain. */
import type { Choice, Node, Scenario } from '../scenario/scenario.ts';
import { onwardScenes } from '../solve/liveness.ts';

/**
 * Where a condition is asked: at a decision before it is taken (`choice`) or after it (`shows`), at rest in a scene (`scene`), when a
 * play first enters it (`entering`), at the minute of a message. `of`: the index of that choice, scene or message.
 */
export type WhenAsked = { readonly at: 'choice' | 'shows' | 'scene' | 'entering' | 'message'; readonly of: number };

/** Whether a condition asks for a flag that no play can have set by then: false where only exploring tells. */
export function neverSetByThen(scenario: Scenario): (asked: WhenAsked, parts: readonly Node[]) => boolean {
  const onward = onwardScenes(scenario);
  const everywhere = scenario.scenes.map(({ index }) => index);

  return ({ at, of }, parts) => {
    const choice = at === 'choice' || at === 'shows' ? scenario.choices[of] : undefined;
    const scene = choice ? choice.section : of;
    if (at === 'message' || scene === null) return false;
    return parts.some((part) => part.kind === 'flag' && !settersOf(part.flag, choice, at === 'shows').some((one) => comesTo(one, scene)));
  };

  /** What a choice sets itself holds in its `shows`, and when it is decided once more. */
  function settersOf(flag: number, asking: Choice | undefined, isAfter: boolean): readonly Choice[] {
    const setters = scenario.choices.filter(({ effects }) => effects.some((one) => one.kind === 'flag' && one.flag === flag && one.to));
    if (isAfter && asking && setters.includes(asking)) return [{ ...asking, target: null }];
    return setters.filter((one) => one !== asking || one.again > 1);
  }

  function comesTo({ section, target }: Choice, scene: number): boolean {
    const after = target === null ? (section === null ? everywhere : [section]) : [target];
    return after.some((one) => one === scene || onward[one]?.has(scene) === true);
  }
}
