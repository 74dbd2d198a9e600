/** A Twee passage as a scene: its text in lines, its links as choices, its changes and its conditions where they stand. */
import { asksFor } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import {
  changeHere,
  choiceTo,
  commentOf,
  fencedText,
  type Guard,
  type Instead,
  type SkeletonPassage,
  type SkeletonScene,
  sceneNamed,
  type Unexpressed,
} from './skeleton.ts';
import { askedLater, settleScene, spendHere } from './spent-minutes.ts';
import type { StoryClock } from './story-clock.ts';
import type { TweeBranch } from './twee-act.ts';
import { type AskedBranch, asksForAny, bothOf, conditionOf, NOTHING_ASKED, type Rest, restLater } from './twee-branch.ts';
import { tweeChoices } from './twee-choices.ts';
import { beginsClock, tweeMinutes } from './twee-clock.ts';
import { markedLine, type TweeStyle } from './twee-lines.ts';
import { lossesOf } from './twee-losses.ts';
import { plainText } from './twee-markup.ts';
import type { TweeNode } from './twee-node.ts';
import type { TweePassage } from './twee-passages.ts';
import { isAtStop, type LinePiece, losesWay, saysAnything } from './twee-says.ts';
import type { TweeSet } from './twee-sets.ts';
import { wholeSource } from './twee-source.ts';
import { tweeTable } from './twee-table.ts';
import { type Printed, withWords } from './twee-words.ts';

/** What holds for all passages of a story. */
export type TweeStory = {
  readonly flags: FlagNames;
  readonly clock: StoryClock | null;
  readonly printed: Printed;
  readonly style: TweeStyle;
};

export function tweeScene(
  { name, line: first }: TweePassage,
  tree: readonly TweeNode[],
  { flags, clock, printed, style }: TweeStory,
  unexpressed: Unexpressed[],
): SkeletonScene {
  const scene = sceneNamed(name, name, first);
  const choices = tweeChoices({
    scene,
    flags,
    clock,
    unexpressed,
    lose,
    worded,
    tell: (text, when) => addPiece({ when, text, isLink: true }),
    read: (node, when) => read(node, when, []),
  });
  const table = tweeTable(scene.prose);
  let pieces: LinePiece[] = [];
  /** Minutes that have passed in the scene; and that had, before each of the pieces. */
  let passed = 0;
  let passedBefore: number[] = [];
  const askedInLine = new Set<string>();
  /** In the line that is read. */
  const comments: SkeletonPassage[] = [];
  /** Of the branches read last; null where that cannot be said. */
  let otherwise: Rest | null = null;
  /** How many conditions around what is read are not kept whole. */
  let doubts = 0;
  /** How many branches are open: what stands in them is not passed in every play. */
  let depth = 0;
  /** Of the story's own, above all that is said. */
  let heading: string | null = null;
  readAll(tree, NOTHING_ASKED, []);
  flush();
  table.end();
  // Nothing leads on from here: the story ends.
  if (scene.choices.length > 0 && scene.choices.every(({ stays }) => stays)) scene.choices.push(choiceTo(null, 'Go on', first));
  settleScene(scene);
  const found = choices.withoutDead();
  if (found.choices.length === 0 && (scene.choices.length > 0 || losesWay(tree)))
    lose(first, `a way on from “${name}” that can be taken`, 'ends the story');
  return heading === null ? found : { ...found, heading, isHeaded: true };

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  function readAll(nodes: readonly TweeNode[], when: AskedBranch, under: readonly Guard[]): void {
    for (const node of nodes) read(node, when, under);
  }

  function read(node: TweeNode, when: AskedBranch, under: readonly Guard[]): void {
    switch (node.kind) {
      case 'text':
        addText(node, when.said);
        break;
      case 'fence':
        addFence(node.text, when.said);
        break;
      case 'newline':
        flush();
        break;
      case 'link':
        choices.addLink(node.source, node.line, when);
        break;
      case 'sets':
        addSets(node.parts, node.source, node.line, under);
        break;
      case 'goto':
        choices.addWay(node.to, node.line, when.open, doubts === 0);
        break;
      case 'act':
        choices.addAct(node, when);
        break;
      case 'branch':
        addBranch(node, when, under);
        break;
      case 'include':
        lose(node.line, node.source);
        break;
      case 'lost':
        if (/^<<(?:case|default)\b/.test(node.what)) flush();
        lose(node.line, node.what, node.instead ?? (node.isShown ? 'always shown' : 'left out'));
        break;
    }
  }

  function addText({ text, isVerbatim, line }: Extract<TweeNode, { kind: 'text' }>, when: string | null): void {
    if (when !== 'false') addPiece({ when, text: isVerbatim ? text : worded(plainText(text), line), isLink: false });
  }

  function addFence(text: string, when: string | null): void {
    flush();
    table.end();
    if (when !== 'false') scene.prose.push(fencedText(text, when));
  }

  function addPiece(piece: LinePiece): void {
    if (piece.when === 'false') return;
    pieces.push(piece);
    passedBefore.push(passed);
  }

  function worded(text: string, line: number): string {
    return withWords(text, printed, (variable, instead) => lose(line, variable, instead));
  }

  function flush(): void {
    const line = pieces.map((piece, index) => ({ ...piece, when: askedLater(piece.when, passed - (passedBefore[index] ?? passed)) }));
    pieces = [];
    passedBefore = [];
    askedInLine.clear();
    const isRow = line.every(({ when }) => when === null) && table.takes(line.map(({ text }) => text).join(''));
    if (!isRow || comments.length > 0) table.end();
    if (!isRow) addLine(line);
    scene.prose.push(...comments.splice(0));
  }

  function addLine(line: readonly LinePiece[]): void {
    const found = markedLine(line, style, heading === null && scene.prose.every(({ isComment }) => isComment));
    heading ??= found.heading;
    scene.prose.push(...found.said);
  }

  function addSets(parts: readonly TweeSet[], source: string, line: number, under: readonly Guard[]): void {
    const others = parts.filter((part) => !spends(part) && !beginsClock(clock, part));
    const isUnknown = others.every(({ change }) => change === null);
    if (isUnknown && others.length === parts.length) lose(line, source);
    else if (isUnknown) for (const part of others) lose(line, `“${part.source}” of ${source}`);
    for (const part of isUnknown ? [] : others) {
      const found = part.change && changeOf(flags, part.change.variable, part.change.to);
      if (!found) lose(line, `“${part.source}” of ${source}`);
      else {
        if (askedInLine.has(found.flag)) flush();
        if (otherwise && asksForAny(otherwise, found.flag)) otherwise = null;
        changeHere(scene, { ...found, line, under });
      }
    }
  }

  /** Minutes that pass in every play that comes here. */
  function spends(part: TweeSet): boolean {
    const minutes = tweeMinutes(clock, part);
    if (minutes === null || depth > 0 || choices.mayHaveGone()) return false;
    passed += minutes;
    otherwise = otherwise && restLater(otherwise, minutes);
    spendHere(scene, minutes);
    return true;
  }

  function addBranch(node: TweeBranch, when: AskedBranch, under: readonly Guard[]): void {
    const { own, lost, isKnown, left } = conditionOf(flags, node, otherwise);
    const isHushed = !isKnown && own.said === 'false' && when.said !== 'false';
    if (!isKnown) unexpressed.push(...lossesOf({ flags, clock }, node, { ...own, lost, isHushed }));
    if (isHushed && node.body.some(saysAnything)) comments.push(commentOf(wholeSource(node)));
    otherwise = null;
    for (const flag of `${own.said} ${own.open}`.match(/\w+/g) ?? []) askedInLine.add(flag);
    const before = scene.sets.length;
    const inner = bothOf(when, own);
    // What is shown side by side though it never was is kept apart, unless it stands in a sentence.
    const isApart = !isKnown && node.body.some(saysAnything);
    if (isApart && isAtStop(pieces)) flush();
    // As of what it sets: what is not known to be left out, is taken.
    const isTaken = node.is === 'if' && own.open === null && !isKnown;
    if (!isTaken) depth++;
    if (!isKnown) doubts++;
    if (own.open !== 'false') readAll(node.body, inner, own.open === null ? under : [...under, { when: own.open }]);
    if (!isKnown) doubts--;
    if (!isTaken) depth--;
    if (isApart && isAtStop(pieces)) flush();
    setLast(before, inner.open);
    otherwise = left;
  }

  /** What all that stands in a branch is shown by, is set behind it. */
  function setLast(from: number, when: string | null): void {
    const inside = scene.sets.splice(from);
    if (inside.some(({ flag }) => asksFor(when, flag))) flush();
    for (const change of inside) {
      if (asksFor(when, change.flag)) changeHere(scene, change);
      else scene.sets.push(change);
    }
  }
}
