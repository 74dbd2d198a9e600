/** Tunnels of Ink, `-> knot ->`, as plain ways: to the knot, and from its `->->` to where the play goes on behind the call. */
import type { InkPlaces } from './ink-names.ts';
import { HEADING, pathTo } from './ink-places.ts';
import type { Unexpressed } from './skeleton.ts';

type Call = { readonly index: number; readonly name: string; readonly from: string; readonly to: string; readonly next: string | null };

export type WithTunnels = { readonly lines: readonly string[]; readonly unexpressed: readonly Unexpressed[] };

const CALL = /->\s{0,9}([\w.]+)\s{0,9}((?:\([^()]{0,200}\))?)\s{0,9}->\s{0,9}([\w.]*)$/;
const RETURN = /->->(?:\s{0,9}([\w.]+))?/g;
/** A way on alone, behind a gather too. */
const WAY = /^(?:-\s{1,9}){0,3}->\s{0,9}([\w.]+)$/;

/** Lines stay where they are. A call that is followed by more than a way on stays one, and is listed. */
export function withTunnels(lines: readonly string[], places: InkPlaces): WithTunnels {
  const paths = pathsOf(lines);
  const calls = lines.flatMap((text, index) => callIn(text, index));
  const changed = [...lines];
  const unexpressed: Unexpressed[] = [];
  for (const to of new Set(calls.map((call) => call.to))) lead(to);
  return { lines: changed, unexpressed };

  function callIn(text: string, index: number): Call[] {
    const found = CALL.exec(text);
    if (!found || text.slice(0, found.index).includes('->')) return [];
    const from = paths[index] ?? '';
    const to = places.called(found[1] ?? '', from);
    const next = found[3] || WAY.exec(lines.slice(index + 1).find((one) => one !== '') ?? '')?.[1];
    return to === undefined ? [] : [{ index, name: found[1] ?? '', from, to, next: next === undefined ? null : placeOf(next, from) }];
  }

  function placeOf(name: string, from: string): string | null {
    return name === 'END' || name === 'DONE' ? name : (places.called(name, from) ?? null);
  }

  function lead(to: string): void {
    const own = calls.filter((call) => call.to === to);
    const isPlain = own.every(({ next }) => next !== null);
    const back = [...new Set(own.map(({ next, from }) => (isPlain ? next : from)))].filter((one) => one !== null && isSeen(one, to));
    const [first] = back;
    if (typeof first !== 'string' || own.some(({ from }) => isIn(from, to))) return;
    if (isPlain) for (const { index, name } of own) changed[index] = (changed[index] ?? '').replace(CALL, `-> ${name}$2`);
    const returns = paths.flatMap((path, index) => (isIn(path, to) && lines[index]?.includes('->->') ? [index] : []));
    for (const index of returns) changed[index] = (changed[index] ?? '').replace(RETURN, (_, name) => `-> ${name ?? first}`);
    const [at] = returns;
    if (at !== undefined && !(isPlain && back.length === 1))
      unexpressed.push({
        line: at + 1,
        what: `that the tunnel “${to}” returns to each place that calls it`,
        instead: 'leads to the first',
      });
  }

  /** Whether the name means the same place there. */
  function isSeen(name: string, to: string): boolean {
    const found = placeOf(name, to);
    return found === name;
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

function isIn(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}
