/** Where the front matter of a file stands, and what it holds (SCENARIO-FORMAT §2). */
import type { Reporter } from './reporter.ts';
import { readYaml, type YamlEntry, type YamlText } from './yaml.ts';

/** `entries` is null where the front matter is missing or unreadable, which was reported. */
export type FrontMatter = { readonly entries: readonly YamlEntry[] | null; readonly body: string; readonly bodyLine: number };

/** Cuts the front matter from `source` (LF line ends) and reads it. */
export function readFrontMatter(source: string, reporter: Reporter): FrontMatter {
  const opening = /^---[ \t]*\n/.exec(source)?.[0];
  if (!opening) {
    reporter.report('no-front-matter', 1, 'expected front matter between two lines of ---, saw none', 'The first line of the file is ---.');
    return withoutFrontMatter(source);
  }
  const closing = /^---[ \t]*$/m.exec(source.slice(opening.length));
  if (!closing) {
    reportUnclosed(source, opening.length, reporter);
    return withoutFrontMatter(source);
  }
  const yaml = source.slice(opening.length, opening.length + closing.index);
  const end = opening.length + closing.index + closing[0].length + 1;
  return { entries: readYaml(yaml, frontMatterText(reporter), reporter), body: source.slice(end), bodyLine: yaml.split('\n').length + 2 };
}

/** Said where it seems to end: at a line that is nearly one, or at the first heading. */
function reportUnclosed(source: string, from: number, reporter: Reporter): void {
  const nearly = /^([ \t]*)-{2,}[ \t]*$/m.exec(source.slice(from));
  const heading = firstHeading(source);
  const line = (at: number) => source.slice(0, at).split('\n').length;
  const what = 'expected a second line of --- that ends the front matter, saw none';
  if (nearly) {
    const own = line(from + nearly.index);
    const mend = nearly[1] === '' ? 'write three hyphens' : 'begin it at the margin, with three hyphens';
    reporter.report('no-front-matter', own, what, `Line ${own} is nearly one: ${mend}.`);
  } else if (heading === null) reporter.report('no-front-matter', 1, what);
  else reporter.report('no-front-matter', line(heading), `${what} before this heading`, 'Write --- on a line of its own above it.');
}

/** Where the first heading begins. A comment of YAML looks alike, and has no empty line beside it. */
function firstHeading(source: string): number | null {
  const lines = source.split('\n');
  const isBlank = (line: string | undefined) => line?.trim() === '';
  const parted = lines.findIndex((line, at) => HEADING.test(line) && (isBlank(lines[at - 1]) || isBlank(lines[at + 1])));
  const first = parted === -1 ? lines.findIndex((line) => HEADING.test(line)) : parted;
  return first === -1 ? null : lines.slice(0, first).join('\n').length + (first === 0 ? 0 : 1);
}

const HEADING = /^#{1,2} /;

/** The first line of YAML is the second of the file. */
function frontMatterText(reporter: Reporter): YamlText {
  return {
    what: 'front matter',
    line: 2,
    tooLong: (message) => reporter.report('long-front-matter', 1, message),
    unreadable: (line, message, hint) => reporter.report('bad-front-matter', line, message, hint),
  };
}

/** What follows from the first heading on can still be judged. */
function withoutFrontMatter(source: string): FrontMatter {
  const start = firstHeading(source) ?? source.length;
  return { entries: null, body: source.slice(start), bodyLine: source.slice(0, start).split('\n').length };
}
