/** The public name of a scenario, for addresses and forms: made from its title, since the name of its file may tell the cause. */
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readSource } from '../authoring/source-file.ts';
import type { Problem } from '../problem.ts';
import { CODES } from './codes.ts';
import { slugOf } from './slug.ts';

/** A title of signs alone still has one. */
export function publicName(title: string): string {
  return /[\p{L}\p{N}]/u.test(title) ? slugOf(title) : 'incident';
}

/** A scenario by its front matter's title, and the line of that. */
export type Titled = { readonly file: string; readonly title: string; readonly titleLine: number };

/** One problem for each that has the public name of an earlier one, in the order given. */
export function sharedNames(all: readonly Titled[]): readonly Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ file, title, titleLine }) => {
    const name = publicName(title);
    const other = first.get(name);
    if (other !== undefined) return [sharedName(file, titleLine, name, other)];
    first.set(name, file);
    return [];
  });
}

function sharedName(file: string, line: number, name: string, other: string): Problem {
  const code = 'shared-name';
  const message = `expected a title of its own; with “${other}” the name in addresses, “${name}”, would be the same`;
  return { code, file, line, level: CODES[code].level, message, hint: 'Change a word of the title.', path: null };
}

/** The title of a text, whatever else is wrong with it; null where there is none. */
export function titledIn(file: string, text: string): Titled | null {
  const reporter = reporterOf(file, CODES);
  const source = readSource(text, reporter);
  const title = source === null ? undefined : readFrontMatter(source, reporter).entries?.find(({ key }) => key === 'title');
  return title?.value.kind === 'text' ? { file, title: title.value.text, titleLine: title.line } : null;
}
