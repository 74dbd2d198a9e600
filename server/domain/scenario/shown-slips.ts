/** What stands in a text in the wish that it be read, filled in or hidden, and is shown as it stands. */
import type { CodeBlock, Inline, Paragraph } from '../markdown.ts';
import { elseIn } from './if-quotes.ts';
import { linesOf } from './near-keys.ts';
import type { SlotWriter } from './slot-writer.ts';

/** Nothing is filled in within evidence; braces around another name are most often those of a template that it quotes. */
export function checkFenceSlots({ context: { names }, reporter }: SlotWriter, { line, text, leftOpen }: CodeBlock): void {
  if (leftOpen || !text.includes('{{')) return;
  for (const [index, row] of text.split('\n').entries())
    for (const { 1: name = '' } of row.matchAll(/\{\{([a-z][a-z0-9_]{0,60})\}\}/g)) {
      const kind = names.all.get(name)?.kind;
      if (name !== 'clock' && kind !== 'signal' && kind !== 'impact') continue;
      const message = `“{{${name}}}” is shown as it stands: nothing is filled in within a fence`;
      reporter.report('shown-as-written', line + 1 + index, message, 'Write the figure there, or {{…}} in a text above the fence.');
    }
}

/** Markdown hides a comment that stands by itself; right below a text it is the end of that. */
export function checkComments({ reporter }: SlotWriter, { line, of }: Paragraph): void {
  if (!of.some(({ raw }) => raw.includes('[//]:'))) return;
  for (const [index, text] of linesOf(of).entries())
    if (/^\s{0,3}\[\/\/\]:/.test(text))
      reporter.report(
        'shown-as-written',
        line + index,
        'this comment is shown to the candidate',
        'A comment is [//]: # (like this), without brackets in it and with empty lines around it.',
      );
}

/** Below the opening of an If-quote, where another language would go on with its condition. */
export function checkElse({ reporter }: Pick<SlotWriter, 'reporter'>, inlines: readonly Inline[]): void {
  for (const { word, line } of elseIn(inlines))
    reporter.report(
      'shown-as-written',
      line,
      `there is no **${word}**: it is shown as a part of the If-quote`,
      'Begin a quote of its own, with an empty line before it, and write the whole condition: > **If** `!seen`: and then the text.',
    );
}
