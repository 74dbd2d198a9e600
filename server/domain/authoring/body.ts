/** The body of a file as blocks, if it is safe to read. */

import { readMarkdown } from '../markdown/read-markdown.ts';
import type { MarkdownBlock } from '../markdown.ts';
import { withinLimits } from './limits.ts';
import type { Reporter } from './reporter.ts';

/** Null where the body passes a limit, which is reported. */
export function readBody(body: string, bodyLine: number, reporter: Reporter): readonly MarkdownBlock[] | null {
  if (body.trim() === '') return [];
  return withinLimits(body, bodyLine, reporter) ? readMarkdown(body, bodyLine) : null;
}
