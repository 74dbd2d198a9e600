/** What of Twee says something: words, ways on, and what may have been either. */

import { endsSentence, type LineCase, lineCases, partsUnder, saysWords, type Worded } from './line-cases.ts';
import type { SkeletonPassage } from './skeleton.ts';
import { markdownOf } from './twee-markup.ts';
import type { TweeNode } from './twee-node.ts';

export type LinePiece = Worded;

/** A line of the source; the label of a link is part of it where it says more than its links. */
export function lineOf(pieces: readonly LinePiece[]): SkeletonPassage[] {
  return (lineCases(pieces) ?? partsUnder(pieces)).flatMap(saidIn);
}

function saidIn({ when, pieces }: LineCase<LinePiece>): SkeletonPassage[] {
  const own = pieces.map(({ text, isLink }) => (isLink ? '' : text)).join('');
  const says = pieces.some(({ isLink }) => isLink) ? /[\p{L}\p{N}]/u.test(own) : saysWords(own);
  const text = pieces
    .map((one) => one.text)
    .join('')
    .replace(/\\$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return says ? [{ when, text: markdownOf(text), isMarkdown: true }] : [];
}

/** Whether nothing is said so far, or a sentence has ended. */
export function isAtStop(pieces: readonly LinePiece[]): boolean {
  const last = pieces.findLast(({ text, isLink }) => !isLink && saysWords(text));
  return last === undefined || endsSentence(last.text);
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
  if (node.kind === 'fence') return true;
  return node.kind === 'text' ? saysWords(node.text) : node.kind === 'branch' && node.body.some(saysAnything);
}

export function hasWay(nodes: readonly TweeNode[]): boolean {
  return nodes.some(
    (node) => node.kind === 'link' || node.kind === 'act' || node.kind === 'goto' || (node.kind === 'branch' && hasWay(node.body)),
  );
}
