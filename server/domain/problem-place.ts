/** Where in its line a problem lies, as far as its words tell: what they quote, or the line as it stands. */
import type { Problem } from './problem.ts';

/** 1-based, in UTF-16 code units; `length` is at least 1. */
export type ProblemPlace = { readonly column: number; readonly length: number };

/** `line` is the line of the source that the problem names. */
export function placeInLine({ message }: Pick<Problem, 'message'>, line: string): ProblemPlace {
  // What was seen stands after what was expected.
  for (const quoted of quotedIn(message).reverse()) {
    const at = line.indexOf(quoted);
    if (at >= 0) return { column: at + 1, length: quoted.length };
  }
  const text = line.trim();
  return { column: line.length - line.trimStart().length + 1, length: Math.max(1, text.length) };
}

function quotedIn(message: string): string[] {
  return Array.from(message.matchAll(/“([^”]+)”|"([^"]+)"|`([^`]+)`/g), ([, curly, straight, code]) => curly ?? straight ?? code ?? '');
}
