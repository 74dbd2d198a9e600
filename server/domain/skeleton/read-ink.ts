/** Reads the simple part of Ink: knots, stitches, diverts, choices with their nesting and gathers, variables that are true or false, and conditions on them. */
import { conditionOn, type FlagNames, flagNames } from './flags.ts';
import {
  choiceTo,
  type Instead,
  type Skeleton,
  type SkeletonChoice,
  type SkeletonScene,
  sceneNamed,
  type Unexpressed,
} from './skeleton.ts';

const VARIABLE = /^\s*VAR\s+(\w+)\s*=\s*(true|false)\s*$/gm;
const DIVERT = /\s*->\s*([\w.]+)\s*$/;

export function readInk(source: string): Skeleton {
  const flags = flagNames(Array.from(source.matchAll(VARIABLE), ([, name = '']) => name));
  const reader = inkReader(flags);
  let isComment = false;
  for (const [index, text] of source.split('\n').entries()) {
    const plain = text.replace(/\/\*.*?\*\//g, '').replace(/\/\/.*$/, '');
    if (isComment && !plain.includes('*/')) continue;
    isComment = plain.includes('/*');
    reader.read(
      plain
        .replace(/^.*\*\//, '')
        .replace(/\/\*.*$/, '')
        .trim(),
      index + 1,
    );
  }
  return { ...reader.end(), flags: [...flags.values()] };
}

function inkReader(flags: FlagNames) {
  const scenes: SkeletonScene[] = [];
  const unexpressed: Unexpressed[] = [];
  let knot = '';
  let gathers = 0;
  /** By nesting: where choices of that depth are offered; and the last choice there. */
  let offeredIn: SkeletonScene[] = [];
  let lastChoice: (SkeletonChoice | undefined)[] = [];
  /** Choices that lead on to the next gather of their depth or less. */
  let open: { readonly choice: SkeletonChoice; readonly depth: number }[] = [];

  return {
    read(text: string, line: number): void {
      if (text === '' || VARIABLE_LINE.test(text)) return;
      const named = /^={1,}\s*(?:function\s+)?(\w+)/.exec(text);
      const choice = /^((?:[*+]\s*)+)(.*)$/.exec(text);
      const gather = /^((?:-\s*(?!>))+)(?:\((\w+)\))?\s*(.*)$/.exec(text);
      if (/^=+\s*function/.test(text)) lose(line, text);
      else if (named) beginScene(text.startsWith('==') ? (named[1] ?? '') : `${knot}.${named[1]}`, text.startsWith('=='), line);
      else if (choice) addChoice(choice[1] ?? '', choice[2] ?? '', line);
      else if (gather && text.startsWith('-') && !text.startsWith('->'))
        addGather((gather[1] ?? '').replace(/\s/g, '').length, gather[2], gather[3] ?? '', line);
      else addText(text, line);
    },
    end(): Pick<Skeleton, 'scenes' | 'unexpressed'> {
      resolveStitches();
      return { scenes, unexpressed };
    },
  };

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  function beginScene(name: string, isKnot: boolean, line: number): void {
    const before = scenes.at(-1);
    // A knot that begins with a stitch is that stitch.
    if (!isKnot && before && before.name === knot && before.prose.length + before.choices.length === 0)
      before.choices.push(choiceTo(name, 'Go on', line));
    if (isKnot) knot = name;
    gathers = 0;
    enter(sceneNamed(name, titled(name), line), 1);
    open = [];
  }

  function enter(scene: SkeletonScene, depth: number): void {
    scenes.push(scene);
    offeredIn = [...offeredIn.slice(0, depth - 1), scene];
    lastChoice = lastChoice.slice(0, depth - 1);
  }

  function here(line: number): SkeletonScene {
    if (scenes.length === 0) enter(sceneNamed('start', 'Start', line), 1);
    return offeredIn.at(-1) as SkeletonScene;
  }

  function addChoice(marks: string, text: string, line: number): void {
    const depth = marks.replace(/\s/g, '').length;
    here(line);
    while (offeredIn.length < depth) nest(line);
    offeredIn = offeredIn.slice(0, depth);
    const [bare, when] = conditionOf(text, line);
    const to = DIVERT.exec(bare)?.[1];
    const [, before = '', option = '', after = ''] =
      /^([^[\]]*)(?:\[([^\]]*)\])?(.*)$/.exec(bare.replace(DIVERT, '').replace(/^\((\w+)\)\s*/, '')) ?? [];
    const choice = choiceTo(target(to), (before + option).trim() || 'Go on', line, when);
    choice.again = marks.includes('+');
    if (after.trim() !== '') choice.shows.push((before + after).trim());
    offeredIn.at(-1)?.choices.push(choice);
    lastChoice[depth - 1] = choice;
    lastChoice.length = depth;
    if (to === undefined) open.push({ choice, depth });
  }

  /** Choices below a choice are offered in a scene of their own. */
  function nest(line: number): void {
    const parent = lastChoice.at(-1);
    const from = offeredIn.at(-1);
    const scene = sceneNamed(`${from?.name} > ${line}`, parent?.label ?? 'Go on', parent?.line ?? line);
    if (parent) {
      scene.prose.push(...parent.shows.splice(0).map((text) => ({ when: null, text })));
      parent.to = scene.name;
      open = open.filter(({ choice }) => choice !== parent);
    }
    scenes.push(scene);
    offeredIn.push(scene);
  }

  function addGather(depth: number, label: string | undefined, text: string, line: number): void {
    const scene = here(line);
    if (open.length === 0 && scene.choices.length === 0) {
      if (text !== '') addText(text, line);
      return;
    }
    gathers++;
    const next = sceneNamed(
      label === undefined ? `${knot || 'start'}/${gathers}` : `${knot || 'start'}.${label}`,
      titled(label ?? `${knot || 'start'} ${gathers + 1}`),
      line,
    );
    for (const one of open) if (one.depth >= depth) one.choice.to = next.name;
    open = open.filter((one) => one.depth < depth);
    enter(next, depth);
    if (text !== '') addText(text, line);
  }

  function addText(text: string, line: number): void {
    const assigned = /^~\s*(\w+)\s*=\s*(true|false)$/.exec(text);
    const flag = assigned && flags.get(assigned[1] ?? '');
    if (!flag && LOST.test(text)) {
      lose(line, text);
      return;
    }
    const scene = here(line);
    const choice = lastChoice.at(-1);
    if (flag !== undefined && flag !== null) (choice ?? scene).sets.push({ flag, to: assigned?.[2] === 'true', line });
    else addProse(text, scene, choice, line);
  }

  function addProse(text: string, scene: SkeletonScene, choice: SkeletonChoice | undefined, line: number): void {
    const to = DIVERT.exec(text)?.[1];
    const [, condition, shown] = /^\{([^:|{}]+):([^|{}]*)\}$/.exec(text.replace(DIVERT, '')) ?? [];
    const when = condition === undefined ? null : conditionOn(flags, condition);
    const prose = (when === null ? text.replace(DIVERT, '') : (shown ?? '')).trim();
    if ((condition !== undefined && when === null) || (condition === undefined && /[{}]|<-/.test(prose))) lose(line, text);
    const said = prose
      .replace(/\{[^{}]*\}/g, '')
      .replace(/<-\s*\w+|<>/g, '')
      .replace(/\s#.*$/, '')
      .trim();
    if (said !== '' && choice && when === null) choice.shows.push(said);
    else if (said !== '') scene.prose.push({ when, text: said });
    if (to === undefined) return;
    if (choice) {
      choice.to = target(to);
      open = open.filter((one) => one.choice !== choice);
    } else scene.choices.push(choiceTo(target(to), 'Go on', line, when));
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

/** What a scenario has nothing for: sums, lists, files, functions of a game, tags, threads and tunnels. */
const LOST = /^(?:~|VAR|CONST|INCLUDE|LIST|EXTERNAL|TODO|#|<-|->->)/;
const VARIABLE_LINE = /^VAR\s+\w+\s*=\s*(?:true|false)$/;

function target(name: string | undefined): string | null {
  return name === undefined || name === 'END' || name === 'DONE' ? null : name;
}

function titled(name: string): string {
  const words = name.replace(/^.*\./, '').replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
