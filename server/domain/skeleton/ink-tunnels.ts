/**
 * Tunnels of Ink, `-> knot ->`, as plain ways: to the knot, and from its `->->` to where the play goes on behind the call. Where more than
 * a way on stands there it goes on in a scene of its own.
 */
import type { InkPlaces } from './ink-names.ts';
import { HEADING, pathTo } from './ink-places.ts';
import { openBraces } from './ink-text.ts';
import type { Unexpressed } from './skeleton.ts';

/** `next`: where the call is followed by no more than a way on, or by nothing; `isWithin`: a block over several lines. */
type Call = {
  readonly index: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly next: string | null;
  readonly isWithin: boolean;
};

export type WithTunnels = {
  readonly lines: readonly string[];
  /** By the index of the line of a call the name of the scene that begins behind it. */
  readonly returns: ReadonlyMap<number, string>;
  readonly unexpressed: readonly Unexpressed[];
};

const CALL = /->\s{0,9}([\w.]+)\s{0,9}((?:\([^()]{0,200}\))?)\s{0,9}->\s{0,9}([\w.]*)$/;
/** More empty lines than anybody writes. */
const MOST_EMPTY = 200;
const RETURN = /->->(?:\s{0,9}([\w.]+))?/g;
/** A way on alone, behind a gather too. */
const WAY = /^(?:-\s{1,9}){0,3}->\s{0,9}([\w.]+)$/;

/** Lines stay where they are. Of several calls that are not all followed by a way on the first is taken, and the others stay, to be listed. */
export function withTunnels(lines: readonly string[], places: InkPlaces): WithTunnels {
  const paths = pathsOf(lines);
  const within = linesWithin(lines);
  const returning = returnsIn(lines, paths);
  const calls = lines.flatMap((text, index) => callIn(text, index));
  const changed = [...lines];
  const unexpressed: Unexpressed[] = [];
  const back = new Map<number, string>();
  for (const to of new Set(calls.map((call) => call.to))) lead(to);
  return { lines: changed, returns: back, unexpressed };

  function callIn(text: string, index: number): Call[] {
    const found = CALL.exec(text);
    if (!found || text.slice(0, found.index).includes('->')) return [];
    const from = paths[index] ?? '';
    const to = places.called(found[1] ?? '', from);
    const behind = lines.slice(index + 1, index + 1 + MOST_EMPTY).find((one) => one !== '') ?? '';
    const next = found[3] || WAY.exec(behind)?.[1] || (behind === '' || HEADING.test(behind) ? 'END' : undefined);
    const call = { index, name: found[1] ?? '', from, isWithin: within.has(index) };
    return to === undefined ? [] : [{ ...call, to, next: next === undefined ? null : placeOf(next, from) }];
  }

  function placeOf(name: string, from: string): string | null {
    return name === 'END' || name === 'DONE' ? name : (places.called(name, from) ?? null);
  }

  function lead(to: string): void {
    const all = calls.filter((call) => call.to === to);
    if (all.some(({ from }) => isIn(from, to))) return;
    const isPlain = all.every(({ next }) => next !== null);
    const own = isPlain ? all : all.filter(({ isWithin }) => !isWithin).slice(0, 1);
    const ways = [...new Set(own.map((call) => call.next ?? nameBehind(call)))].filter((one) => isSeen(one, to));
    const [first] = ways;
    if (first === undefined) return;
    for (const { index, name, next } of own) {
      changed[index] = (changed[index] ?? '').replace(CALL, `-> ${name}$2`);
      if (next === null) back.set(index, first);
    }
    const returns = returning.get(to) ?? [];
    for (const index of returns) changed[index] = (changed[index] ?? '').replace(RETURN, (_, name) => `-> ${name ?? first}`);
    const [at] = returns;
    if (at !== undefined && ways.length > 1)
      unexpressed.push({
        line: at + 1,
        what: `that the tunnel “${to}” returns to each place that calls it`,
        instead: 'leads to the first',
      });
  }

  function nameBehind({ to, index }: Call): string {
    let name = `behind_${to.replaceAll('.', '_')}_${index + 1}`;
    while (places.called(name, '') !== undefined) name += '_';
    return name;
  }

  /** Whether the name means the same place there. */
  function isSeen(name: string, to: string): boolean {
    const found = placeOf(name, to);
    return found === name || (found === null && name.startsWith('behind_'));
  }
}

function pathsOf(lines: readonly string[]): string[] {
  let knot = '';
  let path = '';
  return lines.map((text) => {
    const [, marks, , name = ''] = HEADING.exec(text) ?? [];
    if (marks !== undefined) path = marks === '=' ? pathTo(knot, name) : name;
    if (marks !== undefined && marks !== '=') knot = name;
    return path;
  });
}

/** By the path of a knot or a stitch the lines in it that return. */
function returnsIn(lines: readonly string[], paths: readonly string[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, text] of lines.entries()) {
    if (!text.includes('->->')) continue;
    const path = paths[index] ?? '';
    for (const one of new Set([path.replace(/\..*$/, ''), path])) {
      const own = found.get(one) ?? [];
      own.push(index);
      found.set(one, own);
    }
  }
  return found;
}

/** Lines within a block over several lines. */
function linesWithin(lines: readonly string[]): ReadonlySet<number> {
  let depth = 0;
  return new Set(
    lines.flatMap((text, index) => {
      if (HEADING.test(text)) depth = 0;
      const before = depth;
      depth = Math.max(0, depth + openBraces(text));
      return before > 0 || depth > 0 ? [index] : [];
    }),
  );
}

function isIn(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}
