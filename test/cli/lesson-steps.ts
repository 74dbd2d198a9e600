/** A lesson of a README: its steps, their fences, and the file as it is after each of them. */
import { expect } from 'vitest';

export type Fence = { readonly language: string; readonly body: string };

export function stepsIn(lesson: string): readonly (readonly Fence[])[] {
  return lesson
    .split(/^### Step \d: /m)
    .slice(1)
    .map(fencesIn);
}

export function fencesIn(text: string): readonly Fence[] {
  return [...text.matchAll(/^(`{3,4})(\w+)\n(.*?)^\1$/gms)].map(([, , language = '', body = '']) => ({ language, body }));
}

/** The file after each step: shown whole, or changed by a diff. */
export function filesAfter(steps: readonly (readonly Fence[])[]): readonly string[] {
  const files: string[] = [];
  for (const fences of steps) {
    const [whole] = fencesOf(fences, 'markdown');
    const [diff = ''] = fencesOf(fences, 'diff');
    files.push(whole ?? changed(files.at(-1) ?? '', diff));
  }
  return files;
}

/** Each hunk stands once in the file: what a `-` or a space begins gives way to what a `+` or a space begins. */
function changed(text: string, diff: string): string {
  const hunks = diff.split(/^@@\n/m).map((hunk) => hunk.trimEnd().split('\n'));
  return hunks.reduce((file, lines) => {
    const side = (marks: string) => lines.flatMap((line) => (marks.includes(line[0] ?? ' ') ? [`${line.slice(1)}\n`] : [])).join('');
    const parts = file.split(side(' -'));
    expect(parts, lines.join('\n')).toHaveLength(2);
    return parts.join(side(' +'));
  }, text);
}

export function fencesOf(fences: readonly Fence[], language: string): readonly string[] {
  return fences.filter((fence) => fence.language === language).map(({ body }) => body);
}

export function between(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from) + from.length, text.indexOf(to));
}
