/** Reads Twee 3: passages, links, and the macros of Harlowe and SugarCube that set a variable to true or false, ask for one or lead on. */
import { flagNames, flagsIn } from './flags.ts';
import type { Skeleton, SkeletonScene, Unexpressed } from './skeleton.ts';
import type { StoryClock } from './story-clock.ts';
import { beginningOf } from './twee-beginning.ts';
import { beginsClock, tweeClock, withClock } from './twee-clock.ts';
import { tagsLost, withEndings } from './twee-endings.ts';
import { withEnumerated } from './twee-enumerated.ts';
import { waysIn, withIncluded } from './twee-include.ts';
import { withLater } from './twee-later.ts';
import { styleOf } from './twee-lines.ts';
import { tweeLink } from './twee-link.ts';
import type { TweeNode } from './twee-node.ts';
import { isInit, isScene, isTold, passagesOf, startFirst, type TweePassage, titleOf } from './twee-passages.ts';
import { leadBack } from './twee-return.ts';
import { type TweeStory, tweeScene } from './twee-scene.ts';
import type { TweeSet } from './twee-sets.ts';
import { timesSetIn } from './twee-settings.ts';
import { sourceOf } from './twee-source.ts';
import { tweeTree } from './twee-tree.ts';
import { withVisits } from './twee-visits.ts';
import { printedIn } from './twee-words.ts';

type Trees = ReadonlyMap<TweePassage, readonly TweeNode[]>;

export function readTwee(given: string): Skeleton {
  const { source, asWritten } = withEnumerated(given);
  const passages = passagesOf(source);
  const told = passages.filter((one) => isScene(one) || isInit(one));
  const read: Trees = new Map(told.map((one) => [one, tweeTree(one.lines.join('\n'), one.line + 1)]));
  const values = beginningOf(
    [...read.values()].flatMap(variablesIn),
    told.filter(isInit).flatMap((one) => (read.get(one) ?? []).flatMap(setsOf).map((part) => part.source)),
  );
  const trees: Trees = new Map([...read].map(([one, tree]) => [one, withLater(tree, one.name, values)]));
  const [first] = startFirst(passages);
  const begin = new Set([...beginOf(trees), ...begunIn((first && trees.get(first)) ?? [])]);
  const visits = withVisits(sceneTrees(passages, trees), first?.name);
  const flags = flagNames([...[...trees.values()].flatMap(variablesIn), ...visits.variables], begin);
  const begins = passages.filter(isInit).map(({ lines }) => lines.join('\n'));
  const clock = clockOf(trees, first, source);
  const style = styleOf(passages.find(({ name }) => name === 'StoryData')?.lines.join('\n') ?? '', source);
  const story = { flags, clock, style, printed: printedIn(source, begins.join('\n'), clock?.variable ?? null) };
  const unexpressed: Unexpressed[] = [...beforeFirst(source), ...passages.flatMap((one) => leftOut(one, trees.get(one) ?? [], story))];
  const { trees: whole, onlyIncluded } = withIncluded(withClock(visits.trees, clock));
  const found = startFirst(passages)
    .filter((one) => one === first || !onlyIncluded.has(one.name))
    .map((one) => {
      const tree = visits.visited(one.name, whole.get(one.name) ?? [], one.line);
      return tweeScene(one, tree, story, unexpressed);
    });
  const scenes = leadBack(withEndings(found, passages, unexpressed), unexpressed);
  unexpressed.push(...tagsLost(passages.filter(isScene), scenes));
  endNowhere(scenes, unexpressed);
  return {
    title: titleOf(passages),
    scenes,
    flags: flagsIn(flags),
    clock,
    unexpressed: eachOnce(unexpressed.map((one) => ({ ...one, what: asWritten(one.what) }))).sort((a, b) => a.line - b.line),
  };
}

/** By their names; of several of one name the first. */
function sceneTrees(passages: readonly TweePassage[], trees: Trees): ReadonlyMap<string, readonly TweeNode[]> {
  return new Map(
    startFirst(passages)
      .toReversed()
      .map((one) => [one.name, trees.get(one) ?? []]),
  );
}

/** What stands in several passages is said once; each in one line. */
function eachOnce(unexpressed: readonly Unexpressed[]): Unexpressed[] {
  const lines = unexpressed.map((one) => ({ ...one, what: one.what.replace(/\s+/g, ' ') }));
  return [...new Map(lines.map((one) => [`${one.line} ${one.instead} ${one.what}`, one])).values()];
}

function beforeFirst(source: string): Unexpressed[] {
  const lines = source.split('\n');
  const first = lines.findIndex((text) => text.startsWith('::'));
  return lines.slice(0, Math.max(first, 0)).flatMap((text, index) => {
    return text.trim() === '' ? [] : [{ line: index + 1, what: text.trim(), instead: 'left out' as const }];
  });
}

/** Variables that are true as the story begins. */
function beginOf(trees: Trees): ReadonlySet<string> {
  const begin = new Set<string>();
  for (const [passage, tree] of trees)
    for (const { change } of isInit(passage) ? tree.flatMap((node) => (node.kind === 'sets' ? node.parts : [])) : []) {
      if (change?.to) begin.add(change.variable);
      else if (change) begin.delete(change.variable);
    }
  return begin;
}

/** It may begin in the first passage, where nothing leads back to that. */
function clockOf(trees: Trees, first: TweePassage | undefined, source: string): StoryClock | null {
  const isLed = [...trees.values()].some((tree) => waysIn(tree).includes(first?.name ?? ''));
  const begin = [...trees].filter(([passage]) => isInit(passage) || (passage === first && !isLed));
  const later = [...trees].filter(([passage]) => !isInit(passage));
  return tweeClock(
    begin.flatMap(([, tree]) => tree.flatMap(setsOf)),
    later.flatMap(([, tree]) => partsIn(tree)),
    timesSetIn(source),
  );
}

/** Variables that the first passage sets to true before it asks for them. */
function begunIn(tree: readonly TweeNode[]): string[] {
  const asked = new Set<string>();
  const begun = new Set<string>();
  const found = new Set<string>();
  for (const node of tree) {
    if (node.kind === 'sets')
      for (const { change } of node.parts) if (change?.to && !asked.has(change.variable)) begun.add(change.variable);
    for (const word of node.kind === 'branch' ? (node.condition.match(/\w+/g) ?? []) : []) {
      if (begun.has(word)) found.add(word);
      asked.add(word);
    }
  }
  return [...found];
}

/** Of a passage that is no scene: all of it, or what is more than a variable that begins true or false. */
function leftOut(passage: TweePassage, tree: readonly TweeNode[], { flags, clock, printed }: TweeStory): Unexpressed[] {
  if (isScene(passage) || !isTold(passage)) return [];
  if (!isInit(passage)) return [{ line: passage.line, what: `the passage “${passage.name}”, which is no scene`, instead: 'left out' }];
  return tree.flatMap((node): Unexpressed[] => {
    if (node.kind === 'newline' || (node.kind === 'text' && node.text.trim() === '')) return [];
    // What is a number may be reckoned with.
    const isPrinted = (set: string) => /["']$/.test(set) && printed.constants.has(/^\$\w+/.exec(set)?.[0] ?? '');
    const isKnown = (part: TweeSet) =>
      part.change === null ? beginsClock(clock, part) || isPrinted(part.source) : flags.has(part.change.variable);
    if (node.kind === 'sets') {
      const lost = node.parts.filter((part) => !isKnown(part)).map(({ source }) => `“${source}” of ${node.source}`);
      const all = lost.length === node.parts.length ? [node.source] : lost;
      return all.map((what) => ({ line: node.line, what, instead: 'left out' }));
    }
    return [{ line: node.line, what: sourceOf(node), instead: 'left out' }];
  });
}

function variablesIn(nodes: readonly TweeNode[]): string[] {
  return partsIn(nodes).flatMap(({ change }) => change?.variable ?? []);
}

function partsIn(nodes: readonly TweeNode[]): TweeSet[] {
  return nodes.flatMap((node) => [...setsOf(node), ...('body' in node ? partsIn(node.body) : [])]);
}

function setsOf(node: TweeNode): readonly TweeSet[] {
  if (node.kind === 'sets') return node.parts;
  if (node.kind === 'act') return node.setters;
  return node.kind === 'link' ? tweeLink(node.source).setters : [];
}

function endNowhere(scenes: readonly SkeletonScene[], unexpressed: Unexpressed[]): void {
  const names = new Set(scenes.map(({ name }) => name));
  for (const { choices } of scenes)
    for (const choice of choices) {
      const { line, label, to } = choice;
      if (to === null || names.has(to)) continue;
      const what = to === '' ? `the way of “${label}”, which has no end` : `the way to “${to}”, which is nowhere`;
      unexpressed.push({ line, what, instead: 'ends the story' });
      choice.to = null;
    }
}
