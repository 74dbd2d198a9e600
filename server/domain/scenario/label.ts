/** What headings and labels may not hold (SCENARIO-FORMAT §1). */
import { type Inlines, plain } from '../markdown.ts';
import type { Context } from './names.ts';

const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;

/** `inlines` of a choice's or an `at`'s link. Slots in it are reported where it is rendered. */
export function checkLabel(context: Context, line: number, inlines: Inlines): void {
  const text = plain(inlines);
  if (text.trim() === '') context.reporter.report('empty-label', line, 'expected a label between the brackets, saw none');
  checkEmoji(context, line, text, 'a label');
}

export function checkEmoji({ reporter }: Context, line: number, text: string, where: string): void {
  if (EMOJI.test(text)) reporter.report('emoji', line, `${where} cannot hold emoji`);
}
