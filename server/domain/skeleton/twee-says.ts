/** What of Twee says something: words, ways on, and what may have been either. */

import type { SkeletonPassage } from './skeleton.ts';
import { markdownOf } from './twee-markup.ts';
import type { TweeNode } from './twee-node.ts';

export type LinePiece = { readonly when: string | null; readonly text: string; readonly isLink: boolean };

const NO_WORDS = /^[\s*{}|\\-]*$/;

/** A line of the source; the label of a link is part of it where it says more than its links. */
export function lineOf(pieces: readonly LinePiece[]): SkeletonPassage[] {
  const line = [...pieces];
  const said: SkeletonPassage[] = [];
  while (line.length > 0) {
    const when = line[0]?.when ?? null;
    const end = line.findIndex((one) => one.when !== when);
    const part = line.splice(0, end < 0 ? line.length : end);
    const own = part.map(({ text, isLink }) => (isLink ? '' : text)).join('');
    const says = part.some(({ isLink }) => isLink) ? /[\p{L}\p{N}]/u.test(own) : saysWords(own);
    const text = part
      .map((one) => one.text)
      .join('')
      .replace(/\\$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (says) said.push({ when, text: markdownOf(text), isMarkdown: true });
  }
  return said;
}

export function saysWords(text: string): boolean {
  return !NO_WORDS.test(text);
}

/** What may have been a way on, and was not read. */
const LOST_WAY = /^\[\[|^\[img\[.*\]\[|\b(?:link|goto|go-to|click|button|actions|return|undo|restart|data-passage)/i;

export function losesWay(nodes: readonly TweeNode[]): boolean {
  return nodes.some((node) => (node.kind === 'lost' && LOST_WAY.test(node.what)) || ('body' in node && losesWay(node.body)));
}

export function doesAnything(node: TweeNode): boolean {
  return node.kind !== 'newline' && !(node.kind === 'text' && !saysWords(node.text));
}

export function saysAnything(node: TweeNode): boolean {
  return node.kind === 'text' ? saysWords(node.text) : node.kind === 'branch' && node.body.some(saysAnything);
}

export function hasWay(nodes: readonly TweeNode[]): boolean {
  return nodes.some(
    (node) => node.kind === 'link' || node.kind === 'act' || node.kind === 'goto' || (node.kind === 'branch' && hasWay(node.body)),
  );
}
