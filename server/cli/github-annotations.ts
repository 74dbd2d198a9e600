/** Problems as workflow commands, which GitHub shows beside the changed lines of a pull request. */
import type { Problem } from '../domain/problem.ts';
import type { PageOfCode } from './problem-page.ts';

export function githubAnnotations(problems: readonly Problem[], pageOf: PageOfCode): string[] {
  return problems.map(({ file, line, level, code, message, hint, path }) => {
    const way = path && `The way there: ${path.join(', ') || 'the start'}`;
    const page = pageOf(code);
    const text = [message, hint, way, page && `With Dry Run running: ${page}`].filter(Boolean).join('\n');
    return `::${level} file=${property(file)},line=${line},title=${property(code)}::${data(text)}`;
  });
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
