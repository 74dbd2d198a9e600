/** A story of another tool by the ending of its file's name. */
import { withoutEmptyScenes } from './folded-scenes.ts';
import { withClicksListed, withJoinedScenes } from './joined-scenes.ts';
import { withLookUps } from './look-ups.ts';
import { withOnceOnly } from './once-only.ts';
import { readInk } from './read-ink.ts';
import { readMermaid } from './read-mermaid.ts';
import { readRunbook } from './read-runbook.ts';
import { readTwee } from './read-twee.ts';
import type { Skeleton } from './skeleton.ts';
import { withMinutes } from './timed-story.ts';

export const STORY_ENDINGS = ['ink', 'twee', 'tw', 'mmd', 'mermaid', 'md'] as const;

/** Null where the ending is none of these. A Markdown file is a flowchart where it holds one in a fence, otherwise a runbook. */
export function readStory(file: string, source: string): Skeleton | null {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const ending = STORY_ENDINGS.find((one) => file.toLowerCase().endsWith(`.${one}`));
  switch (ending) {
    case 'ink':
      return shaped(withMinutes(readInk(text)));
    case 'twee':
    case 'tw':
      return shaped(withMinutes(readTwee(text)));
    case 'mmd':
    case 'mermaid':
      return charted(text);
    case 'md':
      return /^```mermaid\b/m.test(text) ? charted(flowchartIn(text)) : readRunbook(text);
    case undefined:
      return null;
  }
}

/** Names of knots and of passages, which the story does not show, are the headings of its scenes. */
export function isHeadedByNames(file: string): boolean {
  return /\.(?:ink|twee|tw)$/i.test(file);
}

/** Of a story in which the name of a scene is not shown. */
function shaped(story: Skeleton): Skeleton {
  // What comes back to the first of two scenes comes back to both, once they are one.
  return withClicksListed(withOnceOnly(withLookUps(withJoinedScenes(withLookUps(withoutEmptyScenes(story))))));
}

function charted(text: string): Skeleton {
  return withLookUps(readMermaid(text), { saysName: true });
}

/** The first flowchart of a Markdown file, on its own lines. */
function flowchartIn(text: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => /^```mermaid\b/.test(line));
  const length = lines.slice(from + 1).findIndex((line) => /^```/.test(line));
  const to = length < 0 ? lines.length : from + 1 + length;
  return lines.map((line, index) => (index > from && index < to ? line : '')).join('\n');
}
