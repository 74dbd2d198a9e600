/** What may stand at a place of a file that is being written: keys with a line on each, words of a value, and the names that the text has by now. */
import type { CompletedKind, Completions } from './completion.ts';
import { headCompletions } from './head-completions.ts';
import { bodyCompletions } from './scenario-completions.ts';
import { sectionCompletions } from './section-completions.ts';

/** `text` has LF; `at` is a place in it, in UTF-16 code units. Null where there is nothing to offer. */
export function completionsAt(kind: CompletedKind, text: string, at: number): Completions | null {
  const place = Math.min(Math.max(0, at), text.length);
  const before = text.slice(0, place);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const found = foundIn(kind, text, before, line);
  return found && found.options.length > 0 ? { from: place - found.word.length, options: found.options } : null;
}

function foundIn(kind: CompletedKind, text: string, before: string, line: string) {
  if (isInHead(before)) return headCompletions(kind, text, before, line);
  return sectionCompletions(kind, line) ?? (kind === 'scenarios' ? bodyCompletions(text, before, line) : null);
}

/** Above the second line of dashes. */
function isInHead(before: string): boolean {
  return /^---[ \t]*\n/.test(before) && !/\n---[ \t]*\n/.test(before.slice(3));
}
