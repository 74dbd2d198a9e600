/** Reads a Mermaid flowchart: a node is a scene, an edge a choice. */
import { decisionsLoss } from './decisions.ts';
import { mermaidLines } from './mermaid-lines.ts';
import { type MermaidEdge, type MermaidNode, mermaidStatement, mermaidWords } from './mermaid-statement.ts';
import { drawnWays, type MermaidWay, withoutNotes } from './mermaid-ways.ts';
import {
  choiceTo,
  type Instead,
  type Skeleton,
  type SkeletonChoice,
  type SkeletonScene,
  sceneNamed,
  type Unexpressed,
} from './skeleton.ts';

/** Far more than a scenario has choices. */
const MOST_JOINED = 10_000;

/** Other drawings of Mermaid hold no nodes that lead to one another. */
const OTHER_DRAWING =
  /^\s*(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|journey|gantt|pie|quadrantChart|requirementDiagram|gitGraph|mindmap|timeline|sankey|xychart|block|packet|kanban|architecture|C4\w+)\b/m;

export function readMermaid(source: string): Skeleton {
  const scenes = new Map<string, SkeletonScene>();
  const decisions = new Set<string>();
  const edgeIds = new Set<string>();
  const ways: MermaidWay[] = [];
  /** Groups that are named, each with its first node. */
  const groups = new Map<string, string | null>();
  const begun: string[] = [];
  const { title, statements, unread } = mermaidLines(OTHER_DRAWING.test(source) ? '' : source);
  const unexpressed: Unexpressed[] = unread.map(({ line, text }) => ({ line, what: text, instead: 'left out' }));
  for (const { line, text } of statements) readStatement(text, line);
  const drawn = drawnWays(ways, unexpressed);
  for (const way of drawn) lead(way);
  const first = new Set([...groups.values()].flatMap((node) => node ?? []));
  const all = withoutNotes([...scenes.values()], { all: ways, drawn, kept: first }, unexpressed);
  for (const { choices } of all) nameWays(choices);
  unexpressed.push(...decisionsLoss(all, decisions));
  return { title: title === null ? null : mermaidWords(title), scenes: all, flags: [], unexpressed };

  /** By where they lead, where they have no words of their own or those of another. */
  function nameWays(choices: readonly SkeletonChoice[]): void {
    const seen = new Set<string>();
    const twice = new Set(choices.flatMap(({ label }) => (seen.has(label) || !seen.add(label) ? [label] : [])));
    for (const choice of choices) {
      const heading = scenes.get(choice.to ?? '')?.heading ?? 'Go on';
      if (choice.label === '') choice.label = heading;
      else if (twice.has(choice.label)) choice.label = `${choice.label}: ${heading}`;
    }
  }

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  function readStatement(text: string, line: number): void {
    const [isGroup, name = ''] = /^subgraph\b\s*([^\s[]*)/.exec(text) ?? [];
    if (isGroup !== undefined) {
      lose(line, text);
      if (name !== '') groups.set(name, null);
      if (name !== '') begun.push(name);
    } else if (text === 'end') begun.pop();
    else if (edgeIds.has(/^(\w+)@\{/.exec(text)?.[1] ?? '')) lose(line, text);
    else readWays(text, line);
  }

  function readWays(text: string, line: number): void {
    const { groups: nodes, edges, looks, rest, edgeIds: named } = mermaidStatement(text);
    for (const id of named) edgeIds.add(id);
    for (const look of looks) lose(line, look);
    for (const node of nodes.flat()) meet(node, line);
    for (const [index, edge] of edges.entries()) join(nodes[index] ?? [], nodes[index + 1] ?? [], edge, line);
    if (rest !== '') lose(line, rest);
  }

  function join(from: readonly MermaidNode[], to: readonly MermaidNode[], edge: MermaidEdge, line: number): void {
    const isTooMany = from.length * to.length > MOST_JOINED;
    if (isTooMany) lose(line, `${from.length * to.length} ways at once`);
    for (const one of isTooMany ? [] : from)
      for (const other of to) {
        if (!edge.isSeen) lose(line, `the edge from ${one.id} to ${other.id}, which is not drawn`);
        else ways.push({ from: one.id, to: other.id, label: edge.label, line, isHeaded: edge.isHeaded });
        if (edge.isBothWays) ways.push({ from: other.id, to: one.id, label: edge.label, line, isHeaded: true });
      }
  }

  function meet({ id, label, isDecision }: MermaidNode, line: number): void {
    if (isDecision) decisions.add(id);
    const known = scenes.get(id);
    if (groups.has(id)) return;
    for (const group of begun.splice(0)) groups.set(group, id);
    if (!known) scenes.set(id, sceneNamed(id, label || id, line));
    else if (label && known.heading === id) scenes.set(id, { ...known, heading: label });
  }

  /** A way to a group leads to its first node; which of its nodes a way from it leaves, nobody can say. */
  function lead({ from, to, label, line }: MermaidWay): void {
    const scene = groups.has(from) ? undefined : scenes.get(from);
    const target = groups.has(to) ? groups.get(to) : to;
    if (!scene || !target) lose(line, `the way from ${from} to ${to}`);
    else {
      if (groups.has(to)) lose(line, `the way to the group ${to}`, 'leads to its first node');
      scene.choices.push(choiceTo(target, label, line));
    }
  }
}
