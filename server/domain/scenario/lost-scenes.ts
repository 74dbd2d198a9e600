/** Headings that a link takes for scenes and that open none: what stands below one was read as if it belonged to the scene before it. */
import type { Problem } from '../problem.ts';
import type { Parsed } from './parse.ts';

/** What is found of text in the wrong scene. */
const MISREAD: readonly string[] = [
  'misplaced-key',
  'late-key',
  'stray-key',
  'missing-shows',
  'duplicate-choice',
  'too-many-choices',
  'second-after',
];

/** Without what is gone once such a heading begins with ##. */
export function withoutMisread({ context, titles, deeper, refused, sections }: Parsed, problems: readonly Problem[]): readonly Problem[] {
  const lost = new Set(
    context.undeclared.flatMap(({ code, name }) =>
      code === 'unknown-target' ? (titles.get(name) ?? deeper.get(name) ?? refused.get(name) ?? []) : [],
    ),
  );
  if (lost.size === 0) return problems;
  const ranges = [...lost].map((from) => ({ from, to: sections.find((line) => line > from) ?? Number.POSITIVE_INFINITY }));
  return problems.filter(({ code, line }) => !MISREAD.includes(code) || !ranges.some(({ from, to }) => line > from && line < to));
}
