/**
 * Folds scenes that a play looks into and leaves by the way it came into the choices that lead there. Such a choice stays where it is and
 * shows what the scene said: nobody has to go on from there, and there are fewer states.
 */
import { asksFor } from './condition.ts';
import { changeKeys } from './flag-changes.ts';
import { type PlacedChanges, placedChanges } from './scene-changes.ts';
import type { ChoicePassage, FlagChange, SceneChange, Skeleton, SkeletonChoice, SkeletonScene, Unexpressed } from './skeleton.ts';
import { askedLater, guardsLater } from './spent-minutes.ts';

/** A text that stood more often would be mended in one place and not in the others. */
const MOST_WAYS = 3;
/** As many as a scene's own may be, each under conditions. */
const MOST_CHANGES = 60;
/** A way back with such words says nothing that is missed. */
const ONLY_BACK = /^(?:go )?(?:back|return)(?: to .{1,60})?[.!]?$|^(?:go on|continue|okay|ok)[.!]?$/i;

type Way = { readonly from: SkeletonScene; readonly choice: SkeletonChoice };
/** A scene with its way back, and the scene around it. */
type Look = { readonly scene: SkeletonScene; readonly back: SkeletonChoice; readonly hub: SkeletonScene };

/** `saysName`: a scene says its heading, and nothing else. */
export function withLookUps(skeleton: Skeleton, { saysName = false } = {}): Skeleton {
  const { scenes, unexpressed } = skeleton;
  const waysTo = waysByTarget(scenes);
  const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
  const placed = new Map<SkeletonScene, PlacedChanges>();
  const hubs = new Set<SkeletonScene>();
  const gone = new Set<SkeletonScene>();
  const looks = new Map<SkeletonChoice, SkeletonChoice>();
  const lost: Unexpressed[] = [];
  for (const scene of scenes.slice(1)) fold(scene);
  if (gone.size === 0) return skeleton;
  const left = scenes.filter((scene) => !gone.has(scene));
  const folded = left.map((scene) => ({ ...scene, choices: scene.choices.map((choice) => looks.get(choice) ?? choice) }));
  return { ...skeleton, scenes: folded, unexpressed: [...unexpressed, ...lost] };

  function fold(scene: SkeletonScene): void {
    const [back, ...others] = scene.choices;
    const ways = waysTo.get(scene.name) ?? [];
    const hub = ways[0]?.from;
    if (!back || !hub || others.length > 0 || hubs.has(scene) || gone.has(hub) || byName.get(scene.name) !== scene) return;
    if (byName.get(hub.name) !== hub || !isLook({ scene, back, hub }, ways)) return;
    const changes = placed.get(hub) ?? placedChanges(hub, hub === scenes[0]);
    placed.set(hub, changes);
    const folds = ways.map(({ choice }) => [choice, lookUp(choice, { scene: saysName ? naming(scene) : scene, back, hub })] as const);
    if (!folds.every(([choice, look]) => look.shows.length > choice.shows.length && isSame(look, changes))) return;
    gone.add(scene);
    hubs.add(hub);
    for (const [choice, look] of folds) looks.set(choice, look);
    if (!ONLY_BACK.test(back.label) && back.label !== hub.heading)
      lost.push({ line: back.line, what: `the words “${back.label}” of the way back to “${hub.heading}”`, instead: 'left out' });
  }

  /** Whether nothing but this scene leads there, by choices with words, and back as often as there. */
  function isLook({ scene, back, hub }: Look, ways: readonly Way[]): boolean {
    if (back.to !== hub.name || hub === scene || back.when !== null || back.stays || ways.length > MOST_WAYS) return false;
    if (ways.some(({ choice }) => choice.sets.length + scene.sets.length + back.sets.length > MOST_CHANGES)) return false;
    const isOnce = ways.length === 1 && ways[0]?.choice.isOften === false;
    if (!back.isOften && !isOnce) return false;
    const isSaid = ({ label }: SkeletonChoice) => !(saysName && label.includes(scene.heading)) && label !== 'Go on';
    return ways.every(({ from, choice }) => from === hub && !choice.stays && isSaid(choice));
  }
}

function waysByTarget(scenes: readonly SkeletonScene[]): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  for (const from of scenes)
    for (const choice of from.choices) {
      if (choice.to === null) continue;
      const ways = found.get(choice.to) ?? [];
      ways.push({ from, choice });
      found.set(choice.to, ways);
    }
  return found;
}

function naming(scene: SkeletonScene): SkeletonScene {
  return { ...scene, prose: [{ when: null, text: scene.heading }, ...scene.prose] };
}

/** What it asked of the minutes is asked behind those of the way back, which are part of it now. */
function lookUp(choice: SkeletonChoice, { scene, back, hub }: Look): SkeletonChoice {
  const [before, within] = [choice.sets.length, scene.sets.length];
  const told = scene.prose.map((one, index): ChoicePassage => ({ ...one, line: scene.line, sets: before + setsBefore(scene.sets, index) }));
  const shown = [...choice.shows, ...told].map((one) => ({ ...one, when: askedLater(one.when, back.minutes) }));
  const possible = shown.filter(({ when }) => when !== 'false');
  const after = back.shows.map((one) => ({ ...one, sets: before + within + one.sets }));
  const sets = [...guardsLater([...choice.sets, ...scene.sets.map(withoutPlace)], () => back.minutes), ...back.sets];
  return { ...choice, to: hub.name, minutes: choice.minutes + back.minutes, sets, shows: [...possible, ...after] };
}

function setsBefore(sets: readonly SceneChange[], index: number): number {
  const later = sets.findIndex(({ prose }) => prose > index);
  return later < 0 ? sets.length : later;
}

function withoutPlace({ flag, to, line, under }: SceneChange): FlagChange {
  return { flag, to, line, ...(under && { under }) };
}

/** Whether it sets all that was set, and what it shows, which is judged after that, is the same. */
function isSame({ sets, shows }: SkeletonChoice, { entering, leaving }: PlacedChanges): boolean {
  const isLate = shows.some(({ when, sets: before }) => [...sets.slice(before), ...entering].some(({ flag }) => asksFor(when, flag)));
  const guards = leaving.flatMap(({ under = [] }) => under);
  const lost: Unexpressed[] = [];
  changeKeys([...leaving, ...sets, ...entering], lost);
  return !isLate && lost.length === 0 && !guards.some(({ when }) => sets.some(({ flag }) => asksFor(when, flag)));
}
