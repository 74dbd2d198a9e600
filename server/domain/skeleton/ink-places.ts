/** The places that a story of Ink names, before it is read: knots, stitches and labels; and those that it comes to and returns from. */
import { type InkPlaces, inkPlaces } from './ink-names.ts';

/** Its marks, `function`, its name and its parameters. */
export const HEADING = /^(={1,})\s*(?:(function)\s+)?(\w+)\s*(\([^)]*\))?/;
const LABEL = /^[-*+\s]+\((\w+)\)/;
const VISITED = /->([\w.]+)(?:\([^()]*\))?(?=->)|<-([\w.]+)/g;

export type NamedPlaces = {
  readonly places: InkPlaces;
  /** Paths of gathers and choices that have a name. */
  readonly labels: ReadonlySet<string>;
  readonly returnedFrom: ReadonlySet<string>;
};

export function placesIn(lines: readonly string[]): NamedPlaces {
  const paths: string[] = [];
  const labels = new Set<string>();
  const visits: { readonly name: string; readonly from: string }[] = [];
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
    for (const [, tunnel, thread] of text.replace(/\s+/g, '').matchAll(VISITED)) visits.push({ name: tunnel ?? thread ?? '', from: path });
  }
  const places = inkPlaces(paths);
  return { places, labels, returnedFrom: new Set(visits.flatMap(({ name, from }) => places.called(name, from) ?? [])) };
}

export function pathTo(from: string, name: string): string {
  return from === '' ? name : `${from}.${name}`;
}
