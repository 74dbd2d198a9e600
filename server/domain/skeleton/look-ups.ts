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
/** One that is no longer than this may stand more often where a story is too large otherwise. */
const SHORT_TEXT = 300;
/** As many as a scene's own may be, each under conditions. */
const MOST_CHANGES = 60;
/** A way back with such words says nothing that is missed. */
const ONLY_BACK = /^(?:go )?(?:back|return)(?: to .{1,60})?[.!]?$|^(?:go on|continue|okay|ok)[.!]?$/i;

type Way = { readonly from: SkeletonScene; readonly choice: SkeletonChoice };
/** A scene with its way back, and the scene around it. */
type Look = { readonly scene: SkeletonScene; readonly back: SkeletonChoice; readonly hub: SkeletonScene };

/** `saysName`: a scene says its heading, and nothing else. `mostShort`: in so many places a short text may stand. */
export function withLookUps(skeleton: Skeleton, { saysName = false, mostShort = MOST_WAYS } = {}): Skeleton {
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
    const ways = waysTo.get(scene.name) ?? [];
    const backs = onlyBack(scene);
    const [back] = backs;
    if (!back || ways.length === 0 || hubs.has(scene) || byName.get(scene.name) !== scene || !isSaidSo(scene, ways)) return;
    const folds = ways.map((way) => lookBy(way, scene, backs, ways.length === 1));
    if (folds.includes(null)) return;
    gone.add(scene);
    for (const [index, { from, choice }] of ways.entries()) {
      hubs.add(from);
      looks.set(choice, folds[index] ?? choice);
    }
    if (backs.length === 1 && !ONLY_BACK.test(back.label) && back.label !== ways[0]?.from.heading)
      lost.push({ line: back.line, what: `the words “${back.label}” of the way back to “${ways[0]?.from.heading}”`, instead: 'left out' });
  }

  /** Whether choices with words lead there, few enough for what it says. */
  function isSaidSo(scene: SkeletonScene, ways: readonly Way[]): boolean {
    const isShort = scene.prose.reduce((sum, { text }) => sum + text.length, 0) <= SHORT_TEXT;
    const isSaid = ({ label }: SkeletonChoice) => !(saysName && label.includes(scene.heading)) && label !== 'Go on';
    return ways.length <= (isShort ? mostShort : MOST_WAYS) && ways.every(({ choice }) => !choice.stays && isSaid(choice));
  }

  /** Null where the way back does not lead where this way came from, or not as often, or says or sets something else than the scene does. */
  function lookBy(
    { from, choice }: Way,
    scene: SkeletonScene,
    backs: readonly SkeletonChoice[],
    isOnlyWay: boolean,
  ): SkeletonChoice | null {
    const back = backs.find(({ to }) => to === from.name);
    if (!back || from === scene || gone.has(from) || byName.get(from.name) !== from || back.when !== null || back.stays) return null;
    if (choice.sets.length + scene.sets.length + back.sets.length > MOST_CHANGES) return null;
    if (!back.isOften && !(isOnlyWay && !choice.isOften)) return null;
    const changes = placed.get(from) ?? placedChanges(from, from === scenes[0]);
    placed.set(from, changes);
    const look = lookUp(choice, { scene: saysName || scene.isHeaded ? naming(scene) : scene, back, hub: from });
    return look.shows.length > choice.shows.length && isSame(look, changes) ? look : null;
  }
}

/** The one way on, or those that stand for one way back; none where there are others. */
function onlyBack({ choices }: SkeletonScene): readonly SkeletonChoice[] {
  const [first, ...others] = choices;
  const isOne = others.every(({ back }) => back !== undefined && back === first?.back);
  return isOne ? choices : [];
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
