/** The worked example with slips planted in it, and what is said of them. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

export const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');

/** The worked example with one text for another, in turn. */
export function swapped(...edits: readonly string[]): string {
  let text = WORKED;
  for (let at = 0; at < edits.length; at += 2) {
    expect(text).toContain(edits[at]);
    text = text.replace(edits[at] ?? '', () => edits[at + 1] ?? '');
  }
  return text;
}

export function problemsOf(text: string) {
  return compile('a.md', text).problems;
}

export function hintsOf(text: string) {
  return problemsOf(text).map(({ hint }) => hint);
}
