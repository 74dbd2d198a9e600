/** A Twee passage as a scene: its text in lines, its links as choices, its changes and its conditions where they stand. */
import { allOf, asksFor, negated } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import { saysWords } from './line-cases.ts';
import {
  changeHere,
  choiceTo,
  type Guard,
  type Instead,
  type SkeletonChoice,
  type SkeletonScene,
  sceneNamed,
  type Unexpressed,
} from './skeleton.ts';
import { onwardOf, type TweeBranch, waysOf } from './twee-act.ts';
import { changes, conditionOf, loss, setsAnything } from './twee-branch.ts';
import { tweeLink } from './twee-link.ts';
import { markdownOf, withoutMarks } from './twee-markup.ts';
import type { TweeNode } from './twee-node.ts';
import type { TweePassage } from './twee-passages.ts';
import { doesAnything, hasWay, type LinePiece, lineOf, losesWay, saysAnything } from './twee-says.ts';
import type { TweeSet } from './twee-sets.ts';
import { type Printed, withWords } from './twee-words.ts';

/** What holds where a link does something, how many changes stand before that was asked, and what the link itself stands under. */
type OnTheWay = {
  readonly when: string | null;
  readonly under: readonly Guard[];
  readonly sets: number | null;
  readonly opens: string | null;
};

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
  let pieces: LinePiece[] = [];
  const askedInLine = new Set<string>();
  /** Of the branches read last: that none of them holds; null where that cannot be said. */
  let otherwise: string | null = null;
  readAll(tree, null, []);
  flush();
  // Nothing leads on from here: the story ends.
  if (scene.choices.length > 0 && scene.choices.every(({ stays }) => stays)) scene.choices.push(choiceTo(null, 'Go on', first));
  const found = withoutDead(scene, ways);
  if (found.choices.length === 0 && (scene.choices.length > 0 || losesWay(tree)))
    lose(first, `a way on from “${name}” that can be taken`, 'ends the story');
  return found;

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  function readAll(nodes: readonly TweeNode[], when: string | null, under: readonly Guard[]): void {
    for (const node of nodes) read(node, when, under);
  }

  function read(node: TweeNode, when: string | null, under: readonly Guard[]): void {
    switch (node.kind) {
      case 'text':
        addText(node.text, node.line, when);
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
        addWay(node.to, node.line, when);
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
    pieces.push({ when, text: worded(text, line), isLink: false });
  }

  function worded(text: string, line: number): string {
    return withWords(text, printed, (variable) => lose(line, variable));
  }

  function flush(): void {
    const line = pieces;
    pieces = [];
    askedInLine.clear();
    scene.prose.push(...lineOf(line));
  }

  function addLink(source: string, line: number, when: string | null): void {
    const { label, to, setters } = tweeLink(source);
    const words = worded(label, line);
    pieces.push({ when, text: words, isLink: true });
    const choice = choiceTo(to, withoutMarks(words), line, { when });
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
        if (asksFor(otherwise, found.flag)) otherwise = null;
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
  function addAct({ label, to, setters, line, body }: Extract<TweeNode, { kind: 'act' }>, when: string | null): void {
    const words = worded(label, line);
    pieces.push({ when, text: words, isLink: true });
    const those =
      to === null ? waysOf(body, flags, (branch) => lose(branch.line, loss(branch), 'always open')) : [{ when: null, to, body }];
    for (const way of those) {
      if (those.length > 1 && way.to === null && !way.body.some(doesAnything)) continue;
      const choice = choiceTo(way.to ?? name, withoutMarks(words), line, { when: allOf([when, way.when]), stays: way.to === null });
      setAll(choice, setters, line);
      scene.choices.push(choice);
      addOnTheWay(choice, way.body, { when: null, under: [], sets: null, opens: when });
    }
  }

  function addOnTheWay(choice: SkeletonChoice, nodes: readonly TweeNode[], { when, under, sets, opens }: OnTheWay): void {
    let rest: string | null = null;
    for (const node of nodes) {
      if (node.kind === 'sets') setAll(choice, node.parts, node.line, under);
      else if (node.kind === 'text' && saysWords(node.text)) {
        const text = markdownOf(worded(node.text, node.line).replace(/\s+/g, ' ').trim());
        if (text !== '') choice.shows.push({ when, text, isMarkdown: true, line: node.line, sets: sets ?? choice.sets.length });
      } else if (node.kind === 'branch') {
        const { own, isKnown, after } = conditionOf(flags, node, rest);
        if (!isKnown) loseOnTheWay(choice, node);
        const inner = own === null ? under : [...under, { when: own }];
        const further = { when: allOf([when, own]), under: inner, sets: sets ?? choice.sets.length, opens };
        if (own !== 'false') addOnTheWay(choice, node.body, further);
        rest = after !== null && node.body.some((one) => changes(flags, one, after)) ? null : after;
      } else if (node.kind === 'lost') lose(node.line, node.what);
      else if (node.kind === 'goto' && node.to !== choice.to) lose(node.line, `the way to “${node.to}” of “${choice.label}”`);
      else if ((node.kind === 'link' || (node.kind === 'act' && onwardOf(node).length === 0)) && !opened.has(node)) {
        opened.add(node);
        lose(node.line, `that “${choice.label}” comes before what it opens`, 'open from the start');
        read(node, allOf([opens, when]), []);
      }
    }
  }

  function loseOnTheWay({ label }: SkeletonChoice, { line, source, body }: TweeBranch): void {
    const what = `the condition ${source} of what “${label}” does`;
    if (body.some((inner) => setsAnything(flags, inner))) lose(line, what, 'always set');
    if (body.some(saysAnything) || hasWay(body)) lose(line, what, 'always shown');
  }

  function addBranch(node: TweeBranch, when: string | null, under: readonly Guard[]): void {
    const { own, isKnown, after } = conditionOf(flags, node, otherwise);
    if (!isKnown) loseCondition(node);
    otherwise = null;
    for (const flag of own?.match(/\w+/g) ?? []) askedInLine.add(flag);
    const before = scene.sets.length;
    const inner = allOf([when, own]);
    // What is shown side by side though it never was is kept apart.
    const isApart = !isKnown && node.body.some(saysAnything);
    if (isApart) flush();
    if (own !== 'false') readAll(node.body, inner, own === null ? under : [...under, { when: own }]);
    if (isApart) flush();
    setLast(before, inner);
    otherwise = after !== null && node.body.some((one) => changes(flags, one, after)) ? null : after;
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

  function loseCondition(node: TweeBranch): void {
    const { line, body } = node;
    const says = body.some(
      (inner) => inner.kind !== 'newline' && inner.kind !== 'sets' && !(inner.kind === 'text' && inner.text.trim() === ''),
    );
    if (body.some((inner) => setsAnything(flags, inner))) lose(line, `${loss(node)} of what it sets`, 'always set');
    if (says) lose(line, loss(node), hasWay(body) ? 'always open' : 'always shown');
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
