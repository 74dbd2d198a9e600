/** A piece of Ink's text: what it says, where it leads, and what of it a scenario has nothing for. */
import type { Instead } from './skeleton.ts';

export type InkText = {
  readonly said: string;
  /** As the source names it. */
  readonly to: string | undefined;
  readonly lost: readonly { readonly what: string; readonly instead: Instead }[];
};

const BRACES = /\{(?:[^{}]|\{[^{}]*\})*\}/g;
const ARGUMENTS = String.raw`(?:\(([^)]*)\))?`;
/** A tag ends at the line's end, at a bracket and before a divert. */
const TAG = /(?<!\\)#[^\]]*?(?=\]|->|$)/g;
const THREAD = new RegExp(String.raw`<-\s*[\w.]*${ARGUMENTS}`, 'g');
const RETURN = /->->\s*[\w.]*/g;
const TUNNEL = new RegExp(String.raw`->\s*[\w.]+\s*${ARGUMENTS}\s*(?=->)`, 'g');
const DIVERT = new RegExp(String.raw`->\s*([\w.]+)\s*${ARGUMENTS}$`);

export function inkText(source: string): InkText {
  const lost: InkText['lost'][number][] = [];
  let rest = source;
  take(BRACES);
  take(TAG);
  take(THREAD);
  take(RETURN, (all) => `the return ${all} of a tunnel`);
  take(TUNNEL, (all) => `the tunnel ${all} ->`);
  // A tunnel that comes back here, and a choice that goes on below, end with an arrow to nothing.
  rest = rest.trim().replace(/->$/, '').trim();
  const [divert = '', to, values] = DIVERT.exec(rest) ?? [];
  if (values !== undefined) lost.push({ what: `(${values}) of ${divert}`, instead: 'left out' });
  rest = rest.slice(0, rest.length - divert.length);
  take(/->\s*[\w.]*/g);
  take(/[{}]+/g);
  return {
    said: rest
      .replaceAll('<>', '')
      .replace(/\\([^\w\s])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
    to,
    lost,
  };

  function take(piece: RegExp, called = (all: string) => all): void {
    rest = rest.replace(piece, (all: string) => {
      lost.push({ what: called(all.trim()), instead: 'left out' });
      return ' ';
    });
  }
}

/** How many braces a line leaves open; below zero where it closes some of before. */
export function openBraces(text: string): number {
  return text.split('{').length - text.split('}').length;
}

/** Where the first brace stands that a line leaves open. */
export function openBraceOf(text: string): number {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g))
    if (brace === '{') open.push(index);
    else open.pop();
  return open[0] ?? text.length;
}
