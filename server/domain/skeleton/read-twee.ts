/** Reads Twee 3: passages, links, and the macros of Harlowe and SugarCube that set a variable to true or false or ask for one. */
import { conditionOn, type FlagNames, flagNames } from './flags.ts';
import {
  allowCircles,
  choiceTo,
  type FlagChange,
  type Instead,
  type Skeleton,
  type SkeletonScene,
  sceneNamed,
  type Unexpressed,
} from './skeleton.ts';

type Block = { readonly name: string; readonly tags: string; readonly line: number; readonly lines: readonly string[] };

const SET = /<<set\s+\$(\w+)\s+(?:to|=)\s+(true|false)\s*>>|\(set:\s*\$(\w+)\s+to\s+(true|false)\s*\)/g;
const IF = /<<if\s+([^>]+)>>(.*?)<<\/if>>|\(if:\s*([^)]*)\)\[((?:\[\[[^\]]*\]\]|[^\][]|\[(?!\[))*)\]/g;
const LINK = /\[\[(.+?)\]\]/g;
/** Passages that hold no scene. */
const SPECIAL = /^(?:StoryTitle|StoryData|StoryInit|StoryCaption|StoryMenu|StoryBanner|PassageHeader|PassageFooter)$/;

export function readTwee(source: string): Skeleton {
  const blocks = blocksOf(source);
  const flags = flagNames(Array.from(source.matchAll(SET), ([, sugar, , harlowe]) => sugar ?? harlowe ?? ''));
  const unexpressed: Unexpressed[] = [];
  const passages = blocks.filter(({ name, tags }) => !SPECIAL.test(name) && !/\b(?:script|stylesheet)\b/.test(tags));
  for (const block of blocks)
    if (!passages.includes(block) && !/^Story(?:Title|Data)$/.test(block.name))
      unexpressed.push({ line: block.line, what: `the passage “${block.name}”, which is no scene`, instead: 'left out' });
  const scenes = startFirst(passages, startOf(blocks)).map((block) => sceneOf(block, flags, unexpressed));
  allowCircles(scenes);
  return { scenes, flags: [...flags.values()], unexpressed: unexpressed.sort((a, b) => a.line - b.line) };
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

  function readLine(text: string, at: number): void {
    const unset = text.replace(SET, (_all, ...found: string[]) => noted(found, at));
    const plain = unset.replace(IF, (_all, sugar?: string, sugarText?: string, harlowe?: string, harloweText?: string) => {
      const when = conditionOn(flags, sugar ?? harlowe ?? '');
      if (when === null)
        unexpressed.push({
          line: at,
          what: `the condition “${(sugar ?? harlowe ?? '').trim()}”`,
          instead: opened(sugarText ?? harloweText ?? ''),
        });
      readText(sugarText ?? harloweText ?? '', at, when);
      return '';
    });
    readText(plain, at, null);
  }

  function noted([sugar, sugarTo, harlowe, harloweTo]: readonly (string | undefined)[], at: number): string {
    const flag = flags.get(sugar ?? harlowe ?? '');
    const change: FlagChange | null = flag === undefined ? null : { flag, to: (sugarTo ?? harloweTo) === 'true', line: at };
    if (change) scene.sets.push(change);
    return '';
  }

  function readText(text: string, at: number, when: string | null): void {
    const prose = text.replace(LINK, (_all, link: string) => {
      const [label, to] = linkOf(link);
      scene.choices.push(choiceTo(to, label, at, when));
      return '';
    });
    for (const [macro] of prose.matchAll(/<<.*?>>|\((?:[a-z-]+):[^)]*\)|\$\w+/g))
      unexpressed.push({ line: at, what: macro, instead: 'left out' });
    const left = prose
      .replace(/<<.*?>>|\((?:[a-z-]+):[^)]*\)(?:\[|\])?/g, '')
      .replace(/^[\s*-]+$/, '')
      .trim();
    if (left !== '') scene.prose.push({ when, text: left });
  }
}

function opened(text: string): Instead {
  return text.includes('[[') ? 'always open' : 'always shown';
}

/** `label->to`, `to<-label`, `label|to` or `to`; label first. */
function linkOf(link: string): readonly [string, string] {
  const [, label, to] = /^(.*)->(.*)$/.exec(link) ?? [];
  if (label !== undefined && to !== undefined) return [label.trim(), to.trim()];
  const [, target, text] = /^(.*?)<-(.*)$/.exec(link) ?? [];
  if (target !== undefined && text !== undefined) return [text.trim(), target.trim()];
  const [, before, after] = /^(.*?)\|(.*)$/.exec(link) ?? [];
  return before !== undefined && after !== undefined ? [before.trim(), after.trim()] : [link.trim(), link.trim()];
}
