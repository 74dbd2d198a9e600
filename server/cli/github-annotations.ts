/** Problems as workflow commands, which GitHub shows beside the changed lines of a pull request. */
import type { Problem } from '../domain/problem.ts';

export function githubAnnotations(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, level, code, message, hint, path }) => {
    const text = [message, hint, path && `The way there: ${path.join(', ') || 'the start'}`].filter(Boolean).join('\n');
    return `::${level} file=${property(file)},line=${line},title=${property(code)}::${data(text)}`;
  });
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
