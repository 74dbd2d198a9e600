/** A Twee passage as a scene: its text in lines, its links as choices, its changes and its conditions where they stand. */
import { allOf, asksFor, negated } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import { saysWords } from './line-cases.ts';
import {
  changeHere,
  choiceTo,
  commentOf,
  type Guard,
  type Instead,
  type SkeletonChoice,
  type SkeletonPassage,
  type SkeletonScene,
  sceneNamed,
  type Unexpressed,
} from './skeleton.ts';
import { onwardOf, type TweeBranch, waysOf } from './twee-act.ts';
import { type AskedBranch, asksForAny, bothOf, changesAny, conditionOf, NOTHING_ASKED, type Rest } from './twee-branch.ts';
import { tweeLink } from './twee-link.ts';
import { besideKept, loss, lossesOf, lossesOnTheWay } from './twee-losses.ts';
import { markdownOf, withoutMarks } from './twee-markup.ts';
import type { TweeNode } from './twee-node.ts';
import type { TweePassage } from './twee-passages.ts';
import { doesAnything, isAtStop, type LinePiece, lineOf, losesWay, saysAnything } from './twee-says.ts';
import type { TweeSet } from './twee-sets.ts';
import { wholeSource } from './twee-source.ts';
import { tweeTable } from './twee-table.ts';
import { type Printed, withWords } from './twee-words.ts';

/** What holds where a link does something, how many changes stand before that was asked, and what the link itself stands under. */
type OnTheWay = {
  readonly when: AskedBranch;
  readonly under: readonly Guard[];
  readonly sets: number | null;
  readonly opens: AskedBranch;
};

/** Tags that say nothing by themselves. */
const TAG = /<\/?(?:span|div)\b[^<>]{0,400}>/gi;

/** What holds for all passages of a story. */
export type TweeStory = { readonly flags: FlagNames; readonly printed: Printed };

export function tweeScene(
  { name, line: first }: TweePassage,
  tree: readonly TweeNode[],
  { flags, printed }: TweeStory,
  unexpressed: Unexpressed[],
): SkeletonScene {
  const scene = sceneNamed(name, name, first);
  /** The ways that a play goes by itself, each under a condition: nothing else is open then. */
  const ways = new Map<SkeletonChoice, string | null>();
  /** Links that stand in a link. */
  const opened = new Set<TweeNode>();
  const table = tweeTable(scene.prose);
  let pieces: LinePiece[] = [];
  const askedInLine = new Set<string>();
  /** In the line that is read. */
  const comments: SkeletonPassage[] = [];
  /** Of the branches read last; null where that cannot be said. */
  let otherwise: Rest | null = null;
  readAll(tree, NOTHING_ASKED, []);
  flush();
  table.end();
  // Nothing leads on from here: the story ends.
  if (scene.choices.length > 0 && scene.choices.every(({ stays }) => stays)) scene.choices.push(choiceTo(null, 'Go on', first));
  const found = withoutDead(scene, ways);
  if (found.choices.length === 0 && (scene.choices.length > 0 || losesWay(tree)))
    lose(first, `a way on from “${name}” that can be taken`, 'ends the story');
  return found;

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  function readAll(nodes: readonly TweeNode[], when: AskedBranch, under: readonly Guard[]): void {
    for (const node of nodes) read(node, when, under);
  }

  function read(node: TweeNode, when: AskedBranch, under: readonly Guard[]): void {
    switch (node.kind) {
      case 'text':
        addText(node.text, node.line, when.said);
        break;
      case 'newline':
        flush();
        break;
      case 'link':
        addLink(node.source, node.line, when);
        break;
      case 'sets':
        addSets(node.parts, node.source, node.line, under);
        break;
      case 'goto':
        addWay(node.to, node.line, when.open);
        break;
      case 'act':
        addAct(node, when);
        break;
      case 'branch':
        addBranch(node, when, under);
        break;
      case 'include':
        lose(node.line, node.source);
        break;
      case 'lost':
        if (/^<<(?:case|default)\b/.test(node.what)) flush();
        lose(node.line, node.what, node.isShown ? 'always shown' : 'left out');
        break;
    }
  }

  function addText(text: string, line: number, when: string | null): void {
    if (when !== 'false') pieces.push({ when, text: worded(text.replace(TAG, ''), line), isLink: false });
  }

  function worded(text: string, line: number): string {
    return withWords(text, printed, (variable) => lose(line, variable));
  }

  function flush(): void {
    const line = pieces;
    pieces = [];
    askedInLine.clear();
    const isRow = line.every(({ when }) => when === null) && table.takes(line.map(({ text }) => text).join(''));
    if (!isRow || comments.length > 0) table.end();
    scene.prose.push(...(isRow ? [] : lineOf(line)), ...comments.splice(0));
  }

  function addLink(source: string, line: number, { said, open }: AskedBranch): void {
    const { label, to, setters } = tweeLink(source);
    const words = worded(label, line);
    if (said !== 'false') pieces.push({ when: said, text: words, isLink: true });
    const choice = choiceTo(to, withoutMarks(words), line, { when: open });
    setAll(choice, setters, line);
    scene.choices.push(choice);
  }

  function setAll(choice: SkeletonChoice, setters: readonly TweeSet[], line: number, under: readonly Guard[] = []): void {
    for (const { source, change } of setters) {
      const found = change && changeOf(flags, change.variable, change.to);
      if (found) choice.sets.push({ ...found, line, under });
      else lose(line, `“${source}” of the way to “${choice.to}”`);
    }
  }

  function addSets(parts: readonly TweeSet[], source: string, line: number, under: readonly Guard[]): void {
    const isUnknown = parts.every(({ change }) => change === null);
    if (isUnknown) lose(line, source);
    for (const part of isUnknown ? [] : parts) {
      const found = part.change && changeOf(flags, part.change.variable, part.change.to);
      if (!found) lose(line, `“${part.source}” of ${source}`);
      else {
        if (askedInLine.has(found.flag)) flush();
        if (otherwise && asksForAny(otherwise, found.flag)) otherwise = null;
        changeHere(scene, { ...found, line, under });
      }
    }
  }

  function addWay(to: string, line: number, when: string | null): void {
    const choice = choiceTo(to, 'Go on', line, { when });
    ways.set(choice, when);
    scene.choices.push(choice);
  }

  /** A link with what happens on the way; where it leads nowhere it stays, and what it says is shown. */
  function addAct({ label, to, setters, line, body }: Extract<TweeNode, { kind: 'act' }>, when: AskedBranch): void {
    const words = worded(label, line);
    if (when.said !== 'false') pieces.push({ when: when.said, text: words, isLink: true });
    const those =
      to === null
        ? waysOf(body, flags, (branch, { kept, lost }) =>
            kept === null ? lose(branch.line, loss(branch), 'always open') : lose(branch.line, besideKept(kept, lost)),
          )
        : [{ when: null, to, body }];
    for (const way of those) {
      if (those.length > 1 && way.to === null && !way.body.some(doesAnything)) continue;
      const choice = choiceTo(way.to ?? name, withoutMarks(words), line, { when: allOf([when.open, way.when]), stays: way.to === null });
      setAll(choice, setters, line);
      scene.choices.push(choice);
      addOnTheWay(choice, way.body, { when: NOTHING_ASKED, under: [], sets: null, opens: when });
    }
  }

  function addOnTheWay(choice: SkeletonChoice, nodes: readonly TweeNode[], { when, under, sets, opens }: OnTheWay): void {
    let rest: Rest | null = null;
    for (const node of nodes) {
      if (node.kind === 'sets') setAll(choice, node.parts, node.line, under);
      else if (node.kind === 'text' && saysWords(node.text) && when.said !== 'false') {
        const text = markdownOf(worded(node.text, node.line).replace(/\s+/g, ' ').trim());
        if (text !== '') choice.shows.push({ when: when.said, text, isMarkdown: true, line: node.line, sets: sets ?? choice.sets.length });
      } else if (node.kind === 'branch') {
        const { own, lost, isKnown, after } = conditionOf(flags, node, rest);
        const inner = bothOf(when, own);
        const isHushed = !isKnown && own.said === 'false' && when.said !== 'false';
        if (!isKnown) unexpressed.push(...lossesOnTheWay(flags, choice.label, node, { said: own.said, lost, isHushed }));
        if (isHushed && node.body.some(saysAnything))
          choice.shows.push({ ...commentOf(wholeSource(node)), line: node.line, sets: choice.sets.length });
        const guards = own.open === null ? under : [...under, { when: own.open }];
        if (own.open !== 'false') addOnTheWay(choice, node.body, { when: inner, under: guards, sets: sets ?? choice.sets.length, opens });
        rest = leftBy(node, after, isKnown);
      } else if (node.kind === 'lost') lose(node.line, node.what);
      else if (node.kind === 'goto' && node.to !== choice.to) lose(node.line, `the way to “${node.to}” of “${choice.label}”`);
      else if ((node.kind === 'link' || (node.kind === 'act' && onwardOf(node).length === 0)) && !opened.has(node)) {
        opened.add(node);
        lose(node.line, `that “${choice.label}” comes before what it opens`, 'open from the start');
        read(node, bothOf(opens, when), []);
      }
    }
  }

  function addBranch(node: TweeBranch, when: AskedBranch, under: readonly Guard[]): void {
    const { own, lost, isKnown, after } = conditionOf(flags, node, otherwise);
    const isHushed = !isKnown && own.said === 'false' && when.said !== 'false';
    if (!isKnown) unexpressed.push(...lossesOf(flags, node, { said: own.said, lost, isHushed }));
    if (isHushed && node.body.some(saysAnything)) comments.push(commentOf(wholeSource(node)));
    otherwise = null;
    for (const flag of `${own.said} ${own.open}`.match(/\w+/g) ?? []) askedInLine.add(flag);
    const before = scene.sets.length;
    const inner = bothOf(when, own);
    // What is shown side by side though it never was is kept apart, unless it stands in a sentence.
    const isApart = !isKnown && node.body.some(saysAnything);
    if (isApart && isAtStop(pieces)) flush();
    if (own.open !== 'false') readAll(node.body, inner, own.open === null ? under : [...under, { when: own.open }]);
    if (isApart && isAtStop(pieces)) flush();
    setLast(before, inner.open);
    otherwise = leftBy(node, after, isKnown);
  }

  /** Null where a branch changes what those behind it ask for. One that says nothing leaves its place to them. */
  function leftBy({ body }: TweeBranch, after: Rest | null, isKnown: boolean): Rest | null {
    if (after === null || body.some((one) => changesAny(flags, one, after))) return null;
    return isKnown || body.some(saysAnything) ? after : { ...after, said: after.open };
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

/** Where a play goes by itself, nothing else is open; and what never holds is not there. */
function withoutDead(scene: SkeletonScene, ways: ReadonlyMap<SkeletonChoice, string | null>): SkeletonScene {
  const rest = allOf([...new Set(ways.values())].flatMap((when) => (when === null ? [] : [negated(when)])));
  const choices = scene.choices
    .map((choice) => (ways.has(choice) ? choice : { ...choice, when: allOf([choice.when, rest]) }))
    .filter(({ when }) => when !== 'false');
  return { ...scene, choices, prose: scene.prose.filter(({ when }) => when !== 'false') };
}
