/** The places that a story of Ink names, before it is read: knots, stitches and labels; and those that it comes to and returns from. */
import { type InkPlaces, inkPlaces } from './ink-names.ts';

/** Its marks, `function`, its name and its parameters. */
export const HEADING = /^(={1,})\s*(?:(function)\s+)?(\w+)\s*(\([^)]*\))?/;
const LABEL = /^[-*+\s]+\((\w+)\)/;
const VISITED = /->([\w.]+)(?:\([^()]*\))?(?=->)|<-([\w.]+)/g;
const LED = /(->|<-)([\w.]+)/g;

export type NamedPlaces = {
  readonly places: InkPlaces;
  /** Paths of gathers and choices that have a name. */
  readonly labels: ReadonlySet<string>;
  readonly returnedFrom: ReadonlySet<string>;
  /** Paths of knots and stitches that one thread starts, and that nothing else leads to. */
  readonly startedOnce: ReadonlySet<string>;
};

export function placesIn(lines: readonly string[]): NamedPlaces {
  const paths: string[] = [];
  const labels = new Set<string>();
  const visits: { readonly name: string; readonly from: string }[] = [];
  const led: { readonly name: string; readonly from: string; readonly isThread: boolean }[] = [];
  let knot = '';
  let path = '';
  for (const text of lines) {
    const [, marks, kind, name = ''] = HEADING.exec(text) ?? [];
    const [, label] = LABEL.exec(text) ?? [];
    if (marks !== undefined && kind === undefined) {
      path = marks === '=' ? pathTo(knot, name) : name;
      if (marks !== '=') knot = name;
      paths.push(path);
    } else if (label !== undefined) {
      paths.push(pathTo(path, label));
      labels.add(pathTo(path, label));
    }
    const plain = text.replace(/\s+/g, '');
    for (const [, tunnel, thread] of plain.matchAll(VISITED)) visits.push({ name: tunnel ?? thread ?? '', from: path });
    for (const [, sign, name = ''] of plain.matchAll(LED)) led.push({ name, from: path, isThread: sign === '<-' });
  }
  const places = inkPlaces(paths);
  const returnedFrom = new Set(visits.flatMap(({ name, from }) => places.called(name, from) ?? []));
  return { places, labels, returnedFrom, startedOnce: startedOnceIn() };

  function startedOnceIn(): ReadonlySet<string> {
    const started = new Set<string>();
    const others = new Set<string>();
    for (const { name, from, isThread } of led) {
      const to = places.called(name, from);
      if (to === undefined) continue;
      if (started.has(to) || !isThread) others.add(to);
      started.add(to);
    }
    return new Set([...started].filter((to) => !others.has(to) && !labels.has(to)));
  }
}

export function pathTo(from: string, name: string): string {
  return from === '' ? name : `${from}.${name}`;
}
