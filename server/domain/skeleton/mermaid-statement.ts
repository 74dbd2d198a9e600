/** A statement of a Mermaid flowchart: nodes with their words, joined by edges with theirs. */
export type MermaidNode = { readonly id: string; readonly label: string | null; readonly isDecision: boolean };
/** `isHeaded`: it has an arrow head, so that it says which way it leads. */
export type MermaidEdge = {
  readonly label: string;
  readonly isBothWays: boolean;
  readonly isSeen: boolean;
  readonly isHeaded: boolean;
};

/** Groups of nodes, with the edges between them; `rest` is what could not be read. */
export type MermaidStatement = {
  readonly groups: readonly (readonly MermaidNode[])[];
  readonly edges: readonly MermaidEdge[];
  /** Looks of nodes, each as it is written. */
  readonly looks: readonly string[];
  /** Names of edges, by which their looks are given. */
  readonly edgeIds: readonly string[];
  readonly rest: string;
};

const ID = /^\s*([\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?=[\p{L}\p{N}_]))*)/u;
/** How a node's words begin, longest first, and how they may end. */
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['{{', ['}}']],
  ['[', [']']],
  ['(', [')']],
  ['{', ['}']],
  ['>', [']']],
];
const CLASS = /^:::[\w-]+/;
const DATA = /^@\{([^}]*)\}/;
/** All names that Mermaid has for the shape of a decision. */
const DECISION = /\bshape:\s*"?(?:diam|diamond|decision|question)\b/;
const EDGE_ID = /^\s*(\w+)@(?=[-=<~ox])/;
const PLAIN_EDGE = /^\s*(<|[ox](?=[-=]))?(?:-{2,}>|-{3,}|-{2,}[xo](?!\p{L})|={2,}>|={3,}|={2,}[xo](?!\p{L})|-\.+->?|(~{3,}))\s*/u;
const EDGE_LABEL = /^\|\s*(?:"([^"]*)"|([^|]*))\s*\|/;
const OPEN_EDGE = /^\s*(<|[ox](?=[-=]))?(--|==|-\.)/;
const CLOSE_EDGE: Readonly<Record<string, RegExp>> = { '--': /-{2,}[>xo]|-{3,}/, '==': /={2,}[>xo]|={3,}/, '-.': /\.+-[>xo]?/ };

export function mermaidStatement(source: string): MermaidStatement {
  let rest = source;
  const groups: MermaidNode[][] = [];
  const edges: MermaidEdge[] = [];
  const looks: string[] = [];
  const edgeIds: string[] = [];
  for (let group = nodes(); group.length > 0; group = nodes()) {
    groups.push(group);
    const before = rest;
    const found = edge();
    if (!found) break;
    if (!ID.test(rest)) {
      rest = before;
      break;
    }
    edges.push(found);
  }
  return { groups, edges, looks, edgeIds, rest: rest.trim() };

  function take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  }

  /** Joined by `&`. */
  function nodes(): MermaidNode[] {
    const found: MermaidNode[] = [];
    for (let one = node(); one; one = take(/^\s*&/) ? node() : null) found.push(one);
    return found;
  }

  function node(): MermaidNode | null {
    const id = take(ID)?.[1];
    if (id === undefined) return null;
    const words = shape();
    const data = take(DATA)?.[1] ?? '';
    const [look] = take(CLASS) ?? [];
    if (look !== undefined) looks.push(`${id}${look}`);
    const [, quoted, bare] = /\blabel:\s*(?:"([^"]*)"|([^,}]*))/.exec(data) ?? [];
    return { id, label: words?.said ?? quoted ?? bare?.trim() ?? null, isDecision: words?.begin === '{' || DECISION.test(data) };
  }

  function shape(): { readonly begin: string; readonly said: string } | null {
    const text = /^\s*/.exec(rest)?.[0].length ?? 0;
    const inner = rest.slice(text);
    for (const [begin, ends] of SHAPES) {
      if (!inner.startsWith(begin)) continue;
      const words = wordsUpTo(inner.slice(begin.length), ends);
      if (!words) continue;
      rest = words.rest;
      return { begin, said: words.said };
    }
    return null;
  }

  function edge(): MermaidEdge | null {
    const [, id] = take(EDGE_ID) ?? [];
    if (id !== undefined) edgeIds.push(id);
    const plain = take(PLAIN_EDGE);
    if (plain) {
      const [, quoted, bare] = take(EDGE_LABEL) ?? [];
      const isBothWays = plain[1] === '<';
      return { label: mermaidWords(quoted ?? bare ?? ''), isBothWays, isSeen: plain[2] === undefined, isHeaded: isHeaded(plain[0]) };
    }
    const open = take(OPEN_EDGE);
    const close = open && CLOSE_EDGE[open[2] ?? '']?.exec(rest);
    if (!open || !close) return null;
    const label = rest
      .slice(0, close.index)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    rest = rest.slice(close.index + close[0].length);
    return { label: mermaidWords(label), isBothWays: open[1] === '<', isSeen: true, isHeaded: isHeaded(`${open[0]}${close[0]}`) };
  }
}

/** A circle, a cross and a bare end point nowhere. */
function isHeaded(edge: string): boolean {
  return /^\s*<|>\s*$/.test(edge);
}

/** In quotes anything may stand but a quote; without them what ends the shape does. */
function wordsUpTo(text: string, ends: readonly string[]): { readonly said: string; readonly rest: string } | null {
  const quoted = /^\s*"([^"]*)"\s*/.exec(text);
  const after = quoted ? text.slice(quoted[0].length) : text;
  const found = ends.map((end) => ({ end, at: after.indexOf(end) })).filter(({ at }) => (quoted ? at === 0 : at >= 0));
  const [first] = found.sort((a, b) => a.at - b.at);
  if (!first) return null;
  return { said: mermaidWords(quoted?.[1] ?? after.slice(0, first.at)), rest: after.slice(first.at + first.end.length) };
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** Line breaks, entities and the stars of a Markdown string as they are seen. */
export function mermaidWords(text: string): string {
  const [, markdown] = /^\s*`([\s\S]*)`\s*$/.exec(text) ?? [];
  return (markdown?.replace(/\*\*?|__/g, '') ?? text)
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(/#(\d{1,6});/g, (all, code: string) =>
      Number(code) > 31 && Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/#(quot|amp|lt|gt|nbsp);/g, (_all, name: string) => NAMED[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
