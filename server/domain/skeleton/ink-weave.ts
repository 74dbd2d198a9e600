/** Ink's choices, nested as deep as they like, and the gathers where they meet again, as scenes. */
import { allOf } from './condition.ts';
import type { FlagNames } from './flags.ts';
import { withoutEmptyBeginnings } from './ink-beginning.ts';
import type { InkLine } from './ink-block.ts';
import { inkBlockTelling } from './ink-block-telling.ts';
import { inkChanges } from './ink-changes.ts';
import { bracketed, inkChoice, partedBehind } from './ink-choice.ts';
import { doubtfulLast } from './ink-doubts.ts';
import { withEndings } from './ink-endings.ts';
import { inkEnds } from './ink-ends.ts';
import { type InkValue, inkValueOf } from './ink-first-values.ts';
import { inkFlow } from './ink-flow.ts';
import { withMarkup } from './ink-markup.ts';
import { resolveWays, TOP, target, titled } from './ink-names.ts';
import { pathTo } from './ink-places.ts';
import { inkTelling } from './ink-telling.ts';
import { inkThreads } from './ink-threads.ts';
import type { InkConstants } from './ink-values.ts';
import type { InkVisits } from './ink-visits.ts';
import { choiceTo, type Instead, type SkeletonChoice, type SkeletonScene, sceneNamed, showsOf } from './skeleton.ts';
import { settleChoice, settleScene } from './spent-minutes.ts';
import type { StoryClock } from './story-clock.ts';

export type InkWeave = {
  begin(name: string, isKnot: boolean, line: number): void;
  read(text: string, line: number): void;
  /** Of a condition over several lines, without its braces; false where it cannot be expressed. */
  readBlock(lines: readonly InkLine[]): boolean;
  /** What follows stands in a scene of this name, to which a play returns. */
  resume(name: string, line: number): void;
  /** What could not be expressed, for the author. */
  note(source: string, line: number): void;
  /** `unreached` are places that are asked for and that nothing leads to. */
  end(): { readonly scenes: readonly SkeletonScene[]; readonly unreached: readonly string[] };
};

/** What a scenario has nothing for: sums, lists, files and tags. */
const LOST = /^(?:~|VAR|CONST|INCLUDE|LIST|EXTERNAL|TODO|#)/;

const THREAD = /^([^<{}]{0,2000})<-\s{0,9}([\w.]+)$/;

export type InkWeaveContext = {
  readonly flags: FlagNames;
  readonly constants: InkConstants;
  readonly clock: StoryClock | null;
  readonly visits: InkVisits;
  /** Of variables as the story begins. */
  readonly values: ReadonlyMap<string, InkValue>;
  lose(line: number, what: string, instead?: Instead): void;
};

export function inkWeave({ flags, constants, clock, visits, values, lose }: InkWeaveContext): InkWeave {
  const scenes: SkeletonScene[] = [];
  const flow = inkFlow();
  let knot = '';
  /** Of the knot or the stitch. */
  let path = '';
  let gathers = 0;
  /** By nesting: where choices of that depth are offered; and the last choice there. */
  let offeredIn: SkeletonScene[] = [];
  let lastChoice: (SkeletonChoice | undefined)[] = [];
  /** What is told belongs to this choice; to the scene, where there is none. */
  let told: SkeletonChoice | undefined;
  const ends = inkEnds();
  const threads = inkThreads(flow);
  /** Nobody chooses these in Ink: the story goes there once nothing else is left. */
  const fallbacks: { readonly scene: SkeletonScene; readonly line: number; readonly text: string }[] = [];

  const addChange = inkChanges({ flow, flags, constants, clock, here, told: () => told, isPast, lose });
  const place = { flow, constants, asks, first, here, told: () => told, isPast, nest, leadBy, lose };
  const telling = inkTelling(place, readWays);
  const blocks = inkBlockTelling(place, () => telling, addChange);

  return {
    begin: beginScene,
    read: readLine,
    readBlock: blocks.tellBlock,
    resume,
    note(source, line) {
      if (scenes.length > 0 && !isPast(line)) telling.note(source, line);
    },
    end() {
      for (const scene of scenes) if (scene.choices.length > 0) flow.leadOn(scene, null, scene.line);
      resolveWays(scenes, ({ line, to }) => lose(line, `the way to “${to}”, which is nowhere`, 'ends the story'));
      for (const { scene, line, text } of fallbacks)
        if (scene.choices.length > 1) lose(line, `that “${text}” is taken only where nothing else is left`, 'open from the start');
      for (const scene of scenes) settleScene(scene);
      const whole = threads.joined(scenes, (line, to) => lose(line, `<- ${to}`));
      const unreached = visits.settle(whole);
      const begun = withoutEmptyBeginnings(doubtfulLast(whole, flow), flow.isByItself);
      return { scenes: withEndings(begun, flow.isByItself).map(withMarkup), unreached };
    },
  };

  function beginScene(given: string, isKnot: boolean, line: number): void {
    const name = isKnot ? given : pathTo(knot, given);
    const before = scenes.at(-1);
    // A knot that begins with a stitch is that stitch.
    if (!isKnot && before && before.name === knot && before.prose.length + before.choices.length === 0) flow.goOn(before, [name], line);
    if (isKnot) knot = name;
    path = name;
    gathers = 0;
    ends.clear();
    enter(sceneNamed(name, titled(name), line), 1);
  }

  function enter(scene: SkeletonScene, depth: number): void {
    scenes.push(scene);
    ends.addScene(scene, depth);
    offeredIn = [...offeredIn.slice(0, depth - 1), scene];
    lastChoice = lastChoice.slice(0, depth - 1);
    told = undefined;
  }

  function here(line: number): SkeletonScene {
    if (scenes.length === 0) enter(sceneNamed(TOP, 'Start', line), 1);
    return offeredIn.at(-1) as SkeletonScene;
  }

  function readLine(text: string, line: number): void {
    const choice = /^((?:[*+]\s*)+)(.*)$/.exec(text);
    const gather = /^((?:-\s*(?!>))+)(?:\((\w+)\))?\s*(.*)$/.exec(text);
    if (choice) addChoice(choice[1] ?? '', choice[2] ?? '', line);
    else if (gather) {
      addGather((gather[1] ?? '').replace(/\s/g, '').length, gather[2], line);
      if (gather[3]) readLine(gather[3], line);
    } else addText(text, line);
  }

  function addChoice(marks: string, text: string, line: number): void {
    const depth = marks.replace(/\s/g, '').length;
    here(line);
    while (offeredIn.length < depth) nest(line);
    offeredIn = offeredIn.slice(0, depth);
    if (lastChoice.length > depth) ends.closeBelow(depth);
    const { name, when, unknown, words } = inkChoice(asks, text);
    loseConditions(unknown, when, line);
    const parts = partedBehind(words);
    const { said, to } = telling.textOf(telling.labelOf(parts.offered, line), line);
    const { label, before, after } = bracketed(said);
    const scene = here(line);
    const choice = choiceTo(target(to), label || 'Go on', line, { when: allOf([flow.restOf(scene), when]), isOften: marks.includes('+') });
    if (after !== '') showsOf(choice, after, line);
    if (choice.when !== 'false') offer(choice, scene, name);
    if (choice.when === 'false' || to !== undefined) ends.leave(choice);
    else ends.addChoice(choice, depth);
    if (label === '' && choice.when !== 'false') fallbacks.push({ scene, line, text: `${marks.trim()} ${text}` });
    lastChoice = lastChoice.slice(0, depth - 1);
    lastChoice[depth - 1] = choice;
    told = choice;
    telling.noteDropped(line);
    if (parts.told !== '') telling.tell((before + parts.told).trim(), line);
  }

  function offer(choice: SkeletonChoice, scene: SkeletonScene, name: string | undefined): void {
    scene.choices.push(choice);
    if (name !== undefined) visits.comeBy(pathTo(path, name), choice);
  }

  function asks(condition: string): string | null {
    return visits.asks(condition, path);
  }

  function first(expression: string): InkValue | null {
    return inkValueOf(expression, (name) => values.get(name) ?? visits.countAtFirst(name, path));
  }

  function loseConditions(unknown: readonly string[], kept: string | null, line: number): void {
    for (const one of unknown)
      if (kept === null) lose(line, `the condition {${one}}`, 'always open');
      else lose(line, `the condition {${one}} beside “${kept}”, which is kept`);
  }

  /** Choices below a choice are offered in a scene of their own; without a choice above them, where they stand. */
  function nest(line: number): void {
    const parent = lastChoice[offeredIn.length - 1];
    const from = here(line);
    if (!parent) {
      offeredIn.push(from);
      return;
    }
    const scene = sceneNamed(`${from.name} > ${line}`, parent.label, parent.line);
    offeredIn.push(scene);
    if (ends.isGone(parent)) return;
    settleChoice(parent);
    scene.prose.push(...parent.shows.splice(0));
    parent.to = scene.name;
    ends.replace(parent);
    scenes.push(scene);
    ends.addScene(scene, offeredIn.length);
    told = undefined;
  }

  function resume(given: string, line: number): void {
    const name = pathTo(path, given);
    const depth = offeredIn.length;
    visits.returnTo(name);
    if (!told) gathers++;
    const scene = told ? sceneNamed(name, told.label, told.line) : sceneNamed(name, titled(`${path || 'start'} ${gathers + 1}`), line);
    if (!told) enter(scene, depth);
    else {
      offeredIn.push(scene);
      scenes.push(scene);
      ends.addScene(scene, depth + 1);
      told = undefined;
    }
  }

  function addGather(depth: number, label: string | undefined, line: number): void {
    const scene = here(line);
    const isText = !ends.hasFrom(depth) && lastChoice.length < depth && offeredIn.length <= depth;
    if (isText && label === undefined && (told !== undefined || scene.choices.length === 0)) return;
    gathers++;
    const next = sceneNamed(
      label === undefined ? `${path}/${gathers}` : pathTo(path, label),
      titled(label ?? `${path || 'start'} ${gathers + 1}`),
      line,
    );
    const met = ends.meet(depth, lastChoice.slice(0, depth - 1).at(-1));
    for (const choice of met.choices) choice.to = next.name;
    for (const one of met.scenes) flow.leadOn(one, next.name, line);
    if (!told) flow.leadOn(scene, next.name, line);
    enter(next, depth);
  }

  /** Of texts on one line in which a way stands. */
  function readWays(inner: string, line: number): void {
    if (blocks.tellBlock([{ text: inner, line }])) return;
    lose(line, `{${inner}}`);
    telling.note(`{${inner}}`, line);
  }

  function addText(text: string, line: number): void {
    const [, before = '', name] = THREAD.exec(text) ?? [];
    const part = name === undefined ? undefined : visits.startedOnce(name, path);
    if (LOST.test(text)) addChange(text, line, []);
    else if (part === undefined || isPast(line)) telling.tell(text, line);
    else {
      if (before !== '') telling.tell(before.trim(), line);
      if (told) nest(line);
      threads.add(here(line), part, line);
    }
  }

  function isPast(line: number): boolean {
    const scene = here(line);
    return told ? ends.isGone(told) : flow.isLeft(scene);
  }

  function leadBy(choice: SkeletonChoice, to: string | null): void {
    choice.to = to;
    ends.leave(choice);
  }
}
