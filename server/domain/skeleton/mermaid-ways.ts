/** Which edges of a Mermaid flowchart are ways: one without an arrow head says that two nodes belong together, or is drawn in haste. */
import type { SkeletonScene, Unexpressed } from './skeleton.ts';

export type MermaidWay = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: number;
  readonly isHeaded: boolean;
};

/**
 * All but those that join a node without words to one that no arrow touches: that is a note. Where a chart has no arrows at all, all of
 * its edges are ways.
 */
export function drawnWays(ways: readonly MermaidWay[], lost: Unexpressed[]): readonly MermaidWay[] {
  const pointed = nodesOf(ways.filter(({ isHeaded, label }) => isHeaded || label !== ''));
  const isWay = ({ from, to, label, isHeaded }: MermaidWay) =>
    isHeaded || label !== '' || pointed.size === 0 || (pointed.has(from) && pointed.has(to));
  for (const way of ways.filter(({ isHeaded }) => !isHeaded))
    lost.push({
      line: way.line,
      what: `the edge from ${way.from} to ${way.to}, which has no arrow head`,
      instead: isWay(way) ? 'leads as it is written' : 'left out',
    });
  return ways.filter(isWay);
}

/** Scenes but for the notes, which nothing joins any more. */
export function withoutNotes(
  scenes: readonly SkeletonScene[],
  { all, drawn, kept }: { readonly all: readonly MermaidWay[]; readonly drawn: readonly MermaidWay[]; readonly kept: ReadonlySet<string> },
  lost: Unexpressed[],
): readonly SkeletonScene[] {
  const joined = nodesOf(drawn);
  const notes = nodesOf(all);
  return scenes.filter(({ name, heading, line }) => {
    const isNote = notes.has(name) && !joined.has(name) && !kept.has(name);
    if (isNote) lost.push({ line, what: `the node “${heading}”, to which no arrow leads`, instead: 'left out' });
    return !isNote;
  });
}

function nodesOf(ways: readonly MermaidWay[]): ReadonlySet<string> {
  return new Set(ways.flatMap(({ from, to }) => [from, to]));
}
