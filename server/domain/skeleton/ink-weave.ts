/** Ink's choices, nested as deep as they like, and the gathers where they meet again, as scenes. */
import { conditionOn, type FlagNames } from './flags.ts';
import { type InkText, inkText } from './ink-text.ts';
import { allowCircles, choiceTo, type Instead, type SkeletonChoice, type SkeletonScene, sceneNamed } from './skeleton.ts';

export type InkWeave = {
  begin(name: string, isKnot: boolean, line: number): void;
  read(text: string, line: number): void;
  end(): SkeletonScene[];
};

/** What a scenario has nothing for: sums, lists, files, tags and returns from a tunnel. */
const LOST = /^(?:~|VAR|CONST|INCLUDE|LIST|EXTERNAL|TODO|#|->->)/;
const CHOICE_LABEL = /^\s*\(\w+\)\s*/;

export function inkWeave(flags: FlagNames, lose: (line: number, what: string, instead?: Instead) => void): InkWeave {
  const scenes: SkeletonScene[] = [];
  let knot = '';
  let gathers = 0;
  /** By nesting: where choices of that depth are offered; and the last choice there. */
  let offeredIn: SkeletonScene[] = [];
  let lastChoice: (SkeletonChoice | undefined)[] = [];
  /** What is told belongs to this choice; to the scene, where there is none. */
  let told: SkeletonChoice | undefined;
  /** Choices that lead on to the next gather of their depth or less; and scenes that do where they have no choice. */
  let open: { readonly choice: SkeletonChoice; readonly depth: number }[] = [];
  let openScenes: { readonly scene: SkeletonScene; readonly depth: number }[] = [];
  /** Nobody chooses these in Ink: the story goes there once nothing else is left. */
  const fallbacks: { readonly scene: SkeletonScene; readonly line: number; readonly text: string }[] = [];

  /** Ink follows these each time, where it offers a choice once. */
  const diverts = new Set<SkeletonChoice>();

  return {
    begin: beginScene,
    read: readLine,
    end() {
      resolveStitches();
      allowCircles(scenes, (choice) => diverts.has(choice));
      for (const { scene, line, text } of fallbacks)
        if (scene.choices.length > 1) lose(line, `that “${text}” is taken only where nothing else is left`, 'open from the start');
      return scenes;
    },
  };

  function beginScene(given: string, isKnot: boolean, line: number): void {
    const name = isKnot ? given : `${knot}.${given}`;
    const before = scenes.at(-1);
    // A knot that begins with a stitch is that stitch.
    if (!isKnot && before && before.name === knot && before.prose.length + before.choices.length === 0) goOn(before, name, line);
    if (isKnot) knot = name;
    gathers = 0;
    open = [];
    openScenes = [];
    enter(sceneNamed(name, titled(name), line), 1);
  }

  function enter(scene: SkeletonScene, depth: number): void {
    scenes.push(scene);
    openScenes.push({ scene, depth });
    offeredIn = [...offeredIn.slice(0, depth - 1), scene];
    lastChoice = lastChoice.slice(0, depth - 1);
    told = undefined;
  }

  function here(line: number): SkeletonScene {
    if (scenes.length === 0) enter(sceneNamed('start', 'Start', line), 1);
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
    const [bare, when] = conditionOf(text.replace(CHOICE_LABEL, ''), line);
    const { said, to } = textOf(bare.replace(CHOICE_LABEL, ''), line);
    const [, before = '', option = '', after = ''] = /^([^[\]]*)(?:\[([^\]]*)\])?(.*)$/.exec(said) ?? [];
    const label = (before + option).trim();
    const choice = choiceTo(target(to), label || 'Go on', line, when);
    choice.again = marks.includes('+');
    if (after.trim() !== '') choice.shows.push((before + after).trim());
    const scene = here(line);
    scene.choices.push(choice);
    if (label === '') fallbacks.push({ scene, line, text: `${marks.trim()} ${text}` });
    lastChoice = lastChoice.slice(0, depth - 1);
    lastChoice[depth - 1] = choice;
    told = choice;
    if (to === undefined) open.push({ choice, depth });
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
    scene.prose.push(...parent.shows.splice(0).map((text) => ({ when: null, text })));
    parent.to = scene.name;
    open = open.filter(({ choice }) => choice !== parent);
    scenes.push(scene);
    offeredIn.push(scene);
  }

  function addGather(depth: number, label: string | undefined, line: number): void {
    const scene = here(line);
    const isText = !open.some((one) => one.depth >= depth) && lastChoice.length < depth && offeredIn.length <= depth;
    if (isText && label === undefined && (told !== undefined || scene.choices.length === 0)) return;
    gathers++;
    const next = sceneNamed(
      `${knot || 'start'}${label === undefined ? `/${gathers}` : `.${label}`}`,
      titled(label ?? `${knot || 'start'} ${gathers + 1}`),
      line,
    );
    for (const one of open) if (one.depth >= depth) one.choice.to = next.name;
    for (const one of openScenes) if (one.depth >= depth && one.scene.choices.length === 0) goOn(one.scene, next.name, line);
    open = open.filter((one) => one.depth < depth);
    openScenes = openScenes.filter((one) => one.depth < depth);
    enter(next, depth);
  }

  function addText(text: string, line: number): void {
    const [, name = '', value] = /^~\s*(\w+)\s*=\s*(true|false)$/.exec(text) ?? [];
    const flag = flags.get(name);
    if (flag !== undefined) {
      const scene = here(line);
      (told ?? scene).sets.push({ flag, to: value === 'true', line });
    } else if (LOST.test(text)) lose(line, text);
    else addProse(text, line);
  }

  function addProse(text: string, line: number): void {
    const [, condition = '', shown = '', after = ''] = /^\{([^:|{}]+):([^|{}]*)\}\s*((?:->|#).*)?$/.exec(text) ?? [];
    const when = conditionOn(flags, condition);
    if (when === null) tell(textOf(text, line), line);
    else {
      tellWhen(when, textOf(shown, line), line);
      tell(textOf(after, line), line);
    }
  }

  function textOf(text: string, line: number): InkText {
    const read = inkText(text);
    for (const { what, instead } of read.lost) lose(line, what, instead);
    return read;
  }

  function tell({ said, to }: InkText, line: number): void {
    const scene = here(line);
    const choice = told;
    if (said !== '' && choice) choice.shows.push(said);
    else if (said !== '') scene.prose.push({ when: null, text: said });
    if (to === undefined) return;
    if (choice) {
      choice.to = target(to);
      open = open.filter((one) => one.choice !== choice);
    } else goOn(scene, target(to), line);
  }

  /** What a scene shows may have a condition; what a choice shows and where it leads has none. */
  function tellWhen(when: string, { said, to }: InkText, line: number): void {
    const scene = here(line);
    if (said !== '') scene.prose.push({ when, text: said });
    if (said !== '' && told) lose(line, `“${said}” if ${when}`, 'shown with its scene');
    if (to === undefined) return;
    if (!told) goOn(scene, target(to), line, when);
    lose(line, `the way to “${to}” if ${when}`, told ? 'left out' : 'offered as a choice');
  }

  function goOn(scene: SkeletonScene, to: string | null, line: number, when: string | null = null): void {
    const choice = choiceTo(to, 'Go on', line, when);
    diverts.add(choice);
    scene.choices.push(choice);
  }

  function conditionOf(text: string, line: number): readonly [string, string | null] {
    const conditions: string[] = [];
    let rest = text.trim();
    for (let found = /^\{([^{}]*)\}\s*/.exec(rest); found; found = /^\{([^{}]*)\}\s*/.exec(rest)) {
      const when = conditionOn(flags, found[1] ?? '');
      if (when === null) lose(line, `the condition {${found[1]}}`, 'always open');
      else conditions.push(when);
      rest = rest.slice(found[0].length);
    }
    return [
      rest,
      conditions.length === 0 ? null : conditions.length === 1 ? (conditions[0] ?? null) : conditions.map((one) => `(${one})`).join(' && '),
    ];
  }

  /** A stitch may be named without its knot; a knot is where it begins. */
  function resolveStitches(): void {
    const names = scenes.map(({ name }) => name);
    for (const scene of scenes)
      for (const choice of scene.choices) {
        const { to } = choice;
        if (to === null || names.includes(to)) continue;
        const own = scene.name.split(/[./]/)[0];
        const found = names.find((name) => name === `${own}.${to}`) ?? names.find((name) => name.endsWith(`.${to}`));
        if (found === undefined) lose(choice.line, `the way to “${to}”, which is nowhere`, 'ends the story');
        choice.to = found ?? null;
      }
  }
}

function target(name: string | undefined): string | null {
  return name === undefined || name === 'END' || name === 'DONE' ? null : name;
}

function titled(name: string): string {
  const words = name.replace(/^.*\./, '').replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
