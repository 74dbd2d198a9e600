/** Ways of Twee that lead back to where a play came from, as ways to the scenes that lead here. */
import type { SkeletonChoice, SkeletonScene, Unexpressed } from './skeleton.ts';

/** No passage has a name that ends with a space. */
export const BACK = 'where a play came from ';
/** As `BACK`, and what was set since is taken back. */
export const UNDO = 'where a play came from, undone ';
/** The story begins anew. */
export const RESTART = 'where the story begins anew ';
/** As many as a scenario has in a section. */
const MOST_WAYS = 12;

const NO_LABEL = /^(?:Return|Back|Undo|Go on)$/;

export function leadBack(scenes: readonly SkeletonScene[], unexpressed: Unexpressed[]): SkeletonScene[] {
  const from = comingFrom(scenes);
  return scenes.map((scene) => {
    const ways = scene.choices.map((choice) =>
      isBack(choice) ? waysBack(choice, scene, from.get(scene.name) ?? [], unexpressed) : [choice],
    );
    const before = [0];
    for (const those of ways) before.push((before.at(-1) ?? 0) + those.length);
    const sets = scene.sets.map((change) => ({ ...change, choices: before[change.choices] ?? change.choices }));
    return { ...scene, sets, choices: ways.flat() };
  });
}

function isBack({ to }: SkeletonChoice): boolean {
  return to === BACK || to === UNDO;
}

/** Of each scene those that lead to it, in their order. */
function comingFrom(scenes: readonly SkeletonScene[]): ReadonlyMap<string, readonly SkeletonScene[]> {
  const from = new Map<string, SkeletonScene[]>();
  for (const scene of scenes)
    for (const to of new Set(scene.choices.map((choice) => choice.to))) {
      if (to === null || to === scene.name) continue;
      const those = from.get(to) ?? [];
      if (those.length < MOST_WAYS) those.push(scene);
      from.set(to, those);
    }
  return from;
}

function waysBack(
  choice: SkeletonChoice,
  scene: SkeletonScene,
  from: readonly SkeletonScene[],
  unexpressed: Unexpressed[],
): SkeletonChoice[] {
  const { line, label } = choice;
  const [only] = from;
  if (!only) {
    const isLast = scene.choices.every(isBack);
    unexpressed.push({
      line,
      what: `“${label}”, which leads back from where nothing leads to`,
      instead: isLast ? 'ends the story' : 'left out',
    });
    return isLast ? [{ ...choice, to: null }] : [];
  }
  if (choice.to === UNDO && (scene.sets.length + scene.minutes > 0 || from.some((one) => setsOnTheWay(one, scene))))
    unexpressed.push({ line, what: `that “${label}” takes back what was set`, instead: 'left out' });
  if (from.length === 1) return [{ ...choice, to: only.name }];
  const back = { label, places: from.length };
  return from.map(({ name, heading }) => ({
    ...choice,
    back,
    to: name,
    label: NO_LABEL.test(label) ? `Return to ${heading}` : `${label}: ${heading}`,
  }));
}

function setsOnTheWay(from: SkeletonScene, { name }: SkeletonScene): boolean {
  return from.choices.some(({ to, sets, minutes }) => to === name && sets.length + minutes > 0);
}
