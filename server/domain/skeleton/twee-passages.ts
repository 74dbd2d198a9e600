/** Twee 3 as passages: their names, tags and lines; which of them are scenes, and which comes first. */

export type TweePassage = { readonly name: string; readonly tags: string; readonly line: number; readonly lines: readonly string[] };

/** Passages that hold no scene, by name and by tag. */
const SPECIAL =
  /^(?:Story(?:Title|Data|Init|Caption|Menu|Banner|Author|Subtitle|Interface|Settings|DisplayTitle|Share)|Passage(?:Header|Footer|Ready|Done))$/;
const SPECIAL_TAG = /(?:^|\s)(?:script|stylesheet|widget|header|footer|startup|debug-\w+|init|Twine\.image)(?:\s|$)/;

export function passagesOf(source: string): TweePassage[] {
  const passages: { name: string; tags: string; line: number; lines: string[] }[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    if (!text.startsWith('::')) passages.at(-1)?.lines.push(text);
    else {
      const [, name = '', tags = ''] = /^((?:\\.|[^[{\\])*)(?:\[([^\]]*)\])?/.exec(text.slice(2)) ?? [];
      passages.push({ name: name.replace(/\\(.)/g, '$1').trim(), tags, line: index + 1, lines: [] });
    }
  }
  return passages;
}

export function isScene({ name, tags }: TweePassage): boolean {
  return !SPECIAL.test(name) && !SPECIAL_TAG.test(tags);
}

/** Its title and its data are read elsewhere. */
export function isTold({ name }: TweePassage): boolean {
  return name !== 'StoryTitle' && name !== 'StoryData';
}

/** What it sets holds as the story begins. */
export function isInit({ name, tags }: TweePassage): boolean {
  return name === 'StoryInit' || /(?:^|\s)(?:startup|init)(?:\s|$)/.test(tags);
}

export function titleOf(passages: readonly TweePassage[]): string | null {
  const lines = passages.find(({ name }) => name === 'StoryTitle')?.lines ?? [];
  return lines.find((text) => text.trim() !== '')?.trim() ?? null;
}

export function startFirst(all: readonly TweePassage[]): TweePassage[] {
  const data = all.find(({ name }) => name === 'StoryData')?.lines.join('\n') ?? '';
  const start = /"start"\s*:\s*"([^"]*)"/.exec(data)?.[1] ?? 'Start';
  return all.filter(isScene).toSorted((a, b) => Number(b.name === start) - Number(a.name === start));
}
