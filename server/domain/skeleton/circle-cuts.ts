/** Ways that lead back to a scene which a play has come through: without them a story has fewer circles. */
import { asManyAs } from './as-many-as.ts';
import type { Explored } from './more-times.ts';
import type { SkeletonChoice, SkeletonScene, Unexpressed } from './skeleton.ts';
import { keepingChoices } from './ways-back.ts';

/** Each explores a scenario. */
const MOST_TRIES = 10;

type Way = { readonly from: SkeletonScene; readonly choice: SkeletonChoice };

export type CutStory = { readonly scenes: readonly SkeletonScene[]; readonly lost: readonly Unexpressed[] };

/** Of a story that is too large: with as few of them left out as is found; null where even without them all it is too large. */
export function withCircleCut(scenes: readonly SkeletonScene[], explore: (scenes: readonly SkeletonScene[]) => Explored): CutStory | null {
  const ways = cuttable(scenes);
  const least = ways.length === 0 ? 'large' : explore(without(scenes, ways));
  if (least === 'large') return null;
  const kept = asManyAs(ways, { mostTries: MOST_TRIES, isTooMany: true }, (some) => {
    const found = explore(without(scenes, leftOf(ways, some)));
    return found === 'small' || found === least;
  });
  const cut = leftOf(ways, kept).sort((a, b) => a.choice.line - b.choice.line);
  const named = cut.map(({ from, choice }) => `“${choice.label}” of “${from.heading}” in line ${choice.line}`).join(', ');
  const what = `that ${cut.length === 1 ? 'a way leads' : `${cut.length} ways lead`} back to an earlier scene: ${named}`;
  return { scenes: without(scenes, cut), lost: cut.length === 0 ? [] : [{ line: scenes[0]?.line ?? 1, what, instead: 'left out' }] };
}

function leftOf(ways: readonly Way[], kept: ReadonlySet<Way>): Way[] {
  return ways.filter((way) => !kept.has(way));
}

function without(scenes: readonly SkeletonScene[], ways: readonly Way[]): readonly SkeletonScene[] {
  const cut = new Set(ways.map(({ choice }) => choice));
  return scenes.map((scene) => (scene.choices.some((choice) => cut.has(choice)) ? keepingChoices(scene, (one) => !cut.has(one)) : scene));
}

/** Those that are missed most come first. Each scene keeps a way that is always open, to an ending where one of its ways leads to one. */
function cuttable(scenes: readonly SkeletonScene[]): Way[] {
  const asks = new Set(scenes.filter(({ choices }) => choices.some(({ when }) => when !== null)).map(({ name }) => name));
  const missed = ({ choice }: Way) => (choice.sets.length > 0 ? 2 : 0) + (asks.has(choice.to ?? '') ? 1 : 0);
  let ways = waysBack(scenes).sort((a, b) => missed(b) - missed(a));
  for (;;) {
    const gone = new Set(ways.map(({ choice }) => choice));
    const isLeft = (choice: SkeletonChoice) => choice.when === null && !choice.stays && !gone.has(choice);
    const ending = endingBy(scenes, isLeft);
    const open = ways.filter(({ from, choice }) => choice.when === null && !ending.has(from.name));
    const needed = open.find(({ choice }) => ending.has(choice.to ?? '')) ?? open.find(({ from }) => !from.choices.some(isLeft));
    if (!needed) return ways;
    ways = ways.filter((way) => way !== needed);
  }
}

/** Names of scenes from which an ending is reached by these ways. */
function endingBy(scenes: readonly SkeletonScene[], isWay: (choice: SkeletonChoice) => boolean): ReadonlySet<string> {
  const from = new Map<string, string[]>();
  const open: string[] = [];
  for (const { name, choices } of scenes) {
    const ways = choices.filter(isWay);
    if (choices.length === 0 || ways.some(({ to }) => to === null)) open.push(name);
    for (const { to } of ways) if (to !== null) from.set(to, [...(from.get(to) ?? []), name]);
  }
  const found = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(from.get(name) ?? []));
  }
  return found;
}

/** By a search in depth from the first scene: those to a scene on the way there. */
function waysBack(scenes: readonly SkeletonScene[]): Way[] {
  const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
  const found: Way[] = [];
  const seen = new Set<SkeletonScene>();
  const open = new Set<SkeletonScene>();
  if (scenes[0]) visit(scenes[0]);
  return found;

  function visit(from: SkeletonScene): void {
    seen.add(from);
    open.add(from);
    for (const choice of from.choices) {
      const to = byName.get(choice.to ?? '');
      if (!to || to === from) continue;
      if (open.has(to)) found.push({ from, choice });
      else if (!seen.has(to)) visit(to);
    }
    open.delete(from);
  }
}
