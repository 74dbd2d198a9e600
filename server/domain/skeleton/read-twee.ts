/** Reads Twee 3: passages, links, and the macros of Harlowe and SugarCube that set a variable to true or false or ask for one. */
import { conditionOn, type FlagNames, flagNames } from './flags.ts';
import { allowCircles, choiceTo, type Instead, type Skeleton, type SkeletonScene, sceneNamed, type Unexpressed } from './skeleton.ts';
import { NO_LINK, TWEE_LINK, tweeLink } from './twee-link.ts';

type Block = { readonly name: string; readonly tags: string; readonly line: number; readonly lines: readonly string[] };

const SET = /<<set\s+\$(\w+)\s+(?:to|=)\s+(true|false)\s*>>|\(set:\s*\$(\w+)\s+to\s+(true|false)\s*\)/g;
const IF = /<<if\s+([^>]+)>>(.*?)<<\/if>>|\(if:\s*([^)]*)\)\[((?:\[\[[^\]]*\]\]|[^\][]|\[(?!\[))*)\]/g;
const MACRO = /<<.*?>>|\((?:[a-z-]+):[^)]*\)|\$\w+/g;
/** Of what is not on one line: what follows is shown. */
const CONDITION = /^<<(?:if|else)|^\((?:if|unless|else-if|else):/;
/** Passages that hold no scene. */
const SPECIAL = /^(?:StoryTitle|StoryData|StoryInit|StoryCaption|StoryMenu|StoryBanner|PassageHeader|PassageFooter)$/;

export function readTwee(source: string): Skeleton {
  const blocks = blocksOf(source);
  const flags = flagNames(variablesIn(source));
  const unexpressed: Unexpressed[] = beforeFirst(source);
  const passages = blocks.filter(({ name, tags }) => !SPECIAL.test(name) && !/\b(?:script|stylesheet)\b/.test(tags));
  for (const block of blocks)
    if (!passages.includes(block) && !/^Story(?:Title|Data)$/.test(block.name))
      unexpressed.push({ line: block.line, what: `the passage “${block.name}”, which is no scene`, instead: 'left out' });
  const scenes = startFirst(passages, startOf(blocks)).map((block) => sceneOf(block, flags, unexpressed));
  endNowhere(scenes, unexpressed);
  allowCircles(scenes);
  return { title: titleOf(blocks), scenes, flags: [...flags.values()], unexpressed: unexpressed.sort((a, b) => a.line - b.line) };
}

function beforeFirst(source: string): Unexpressed[] {
  const lines = source.split('\n');
  const first = lines.findIndex((text) => text.startsWith('::'));
  return lines.slice(0, Math.max(first, 0)).flatMap((text, index) => {
    return text.trim() === '' ? [] : [{ line: index + 1, what: text.trim(), instead: 'left out' as const }];
  });
}

function variablesIn(source: string): string[] {
  const set = Array.from(source.matchAll(SET), ([, sugar, , harlowe]) => sugar ?? harlowe ?? '');
  const setters = Array.from(source.matchAll(TWEE_LINK)).flatMap(([, link = '']) => tweeLink(link).setters);
  return [...set, ...setters.flatMap(({ change }) => change?.variable ?? [])];
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

function titleOf(blocks: readonly Block[]): string | null {
  const lines = blocks.find(({ name }) => name === 'StoryTitle')?.lines ?? [];
  return lines.find((text) => text.trim() !== '')?.trim() ?? null;
}

function blocksOf(source: string): Block[] {
  const blocks: { name: string; tags: string; line: number; lines: string[] }[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const head = /^::\s*(.*)$/.exec(text)?.[1];
    if (head === undefined) blocks.at(-1)?.lines.push(text);
    else {
      const [, name = '', tags = ''] = /^([^[{]*)(?:\[([^\]]*)\])?/.exec(head) ?? [];
      blocks.push({ name: name.trim(), tags, line: index + 1, lines: [] });
    }
  }
  return blocks;
}

function startOf(blocks: readonly Block[]): string {
  const data = blocks.find(({ name }) => name === 'StoryData')?.lines.join('\n') ?? '';
  return /"start"\s*:\s*"([^"]*)"/.exec(data)?.[1] ?? 'Start';
}

function startFirst(passages: readonly Block[], start: string): Block[] {
  return passages.toSorted((a, b) => Number(b.name === start) - Number(a.name === start));
}

function sceneOf({ name, line, lines }: Block, flags: FlagNames, unexpressed: Unexpressed[]): SkeletonScene {
  const scene = sceneNamed(name, name, line);
  for (const [index, text] of lines.entries()) readLine(text, line + index + 1);
  return scene;

  function lose(at: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line: at, what, instead });
  }

  function readLine(text: string, at: number): void {
    const plain = text.replace(IF, (_all, sugar?: string, sugarText = '', harlowe?: string, harloweText = '') => {
      if (sugar === undefined) readCondition((harlowe ?? '').trim(), harloweText, at);
      else readBranches(sugar.trim(), sugarText, at);
      return '';
    });
    readText(withoutSets(plain, at), at, null);
  }

  function readBranches(condition: string, text: string, at: number): void {
    const [then = '', otherwise, ...more] = text.split('<<else>>');
    const isPlain = more.length === 0 && !text.includes('<<elseif');
    readCondition(condition, isPlain ? then : text, at);
    if (isPlain && otherwise !== undefined) readCondition(`not (${condition})`, otherwise, at);
  }

  function readCondition(condition: string, text: string, at: number): void {
    const when = conditionOn(flags, condition);
    const left = withoutSets(text, at);
    if (left !== text) lose(at, `the condition “${condition}” of what it sets`, 'always set');
    if (when === null && left.trim() !== '') lose(at, `the condition “${condition}”`, opened(left));
    readText(left, at, when);
  }

  function withoutSets(text: string, at: number): string {
    return text.replace(SET, (all: string, sugar?: string, sugarTo?: string, harlowe?: string, harloweTo?: string) => {
      const flag = flags.get(sugar ?? harlowe ?? '');
      if (flag === undefined) lose(at, all);
      else scene.sets.push({ flag, to: (sugarTo ?? harloweTo) === 'true', line: at });
      return '';
    });
  }

  function readText(text: string, at: number, when: string | null): void {
    const unlinked = text.replace(TWEE_LINK, (_all, link: string) => {
      addLink(link, at, when);
      return '';
    });
    const prose = unlinked.replace(NO_LINK, (all) => {
      lose(at, all);
      return '';
    });
    for (const [macro] of prose.matchAll(MACRO))
      if (!macro.startsWith('<</')) lose(at, macro, CONDITION.test(macro) ? 'always shown' : 'left out');
    const left = prose
      .replace(/\([a-z-]+:[^)]*\)\[([^\][]*)\]/g, '$1')
      .replace(/<<.*?>>|\((?:[a-z-]+):[^)]*\)(?:\[|\])?/g, '')
      .replace(/^[\s*-]+$/, '')
      .trim();
    if (left !== '') scene.prose.push({ when, text: left });
  }

  function addLink(source: string, at: number, when: string | null): void {
    const { label, to, setters } = tweeLink(source);
    const choice = choiceTo(to, label, at, when);
    for (const { source: setter, change } of setters) {
      const flag = flags.get(change?.variable ?? '');
      if (!change || flag === undefined) lose(at, `“${setter}” of the way to “${to}”`);
      else choice.sets.push({ flag, to: change.to, line: at });
    }
    scene.choices.push(choice);
  }
}

function opened(text: string): Instead {
  return text.includes('[[') ? 'always open' : 'always shown';
}
