/** Quotes and lines that are, or may be meant as, a text under a condition (SCENARIO-FORMAT §6). */
import { type Inline, isBlank, plain, type Quote } from '../markdown.ts';
import type { Context } from './names.ts';

/** A bold “if” with code after it, or with a colon further on: what an author may have meant as a condition. */
export function opensWithIf(quote: Quote): boolean {
  const first = quote.of[0];
  const [opener, ...after] = first?.kind === 'paragraph' ? first.of : [];
  if (!opener || !isIf(opener)) return false;
  return after.find((inline) => !isBlank(inline))?.kind === 'code' || plain(after).includes(':');
}

export function reportJoined({ reporter }: Context, line: number): void {
  reporter.report(
    'unclear-if',
    line,
    'this line is part of the If-quote above it: it is shown only where that is',
    'Leave an empty line between them, or begin this one with “>” too.',
  );
}

/** A condition that stands where none may would be read by the candidate, with the name of what it asks. */
export function checkLines({ reporter }: Pick<Context, 'reporter'>, inlines: readonly Inline[]): void {
  inlines.forEach((inline, index) => {
    if (!isIf(inline) || !opensLine(inlines[index - 1])) return;
    if (inlines.slice(index + 1).find((one) => !isBlank(one))?.kind !== 'code') return;
    const hint = 'Begin a quote block with it, with an empty line before it: > **If** `minutes > 15`: and then the text.';
    reporter.report(
      'misplaced-if',
      inline.line,
      'a line that opens with **If** and an expression stands at the opening of a quote block only',
      hint,
    );
  });
}

/** A quote that opens with a condition, but for its form: then it is shown always, condition and all. */
export function checkPlainIf({ reporter }: Pick<Context, 'reporter'>, { line, of: [first] }: Quote): void {
  const [opener, code, after] = first?.kind === 'paragraph' ? first.of : [];
  const isPlain =
    opener?.kind === 'text' &&
    /^\s*\**if\s*$/i.test(opener.text) &&
    code?.kind === 'code' &&
    /^\s*\**\s*:/.test(after ? plain([after]) : '');
  const isWhole = opener?.kind === 'strong' && /^if\s/i.test(plain(opener.of)) && opener.of.some(({ kind }) => kind === 'code');
  const other = otherWord(opener, code);
  if (other) {
    const what = `there is no **${other}**: as it is, the quote is always shown`;
    reporter.report('shown-as-written', line, what, 'Write > **If** and the whole condition again, as in `!seen`: and then the text.');
  }
  if (!isPlain && !isWhole) return;
  const message = 'expected **If** in bold, the expression, and a colon: as it is, the quote is always shown';
  reporter.report('shown-as-written', line, message, 'Write > **If** `minutes > 15`: and then the text.');
}

/** A word in bold by which other languages go on with a condition, or ask one. */
function otherWord(opener: Inline | undefined, next: Inline | undefined): string | null {
  if (opener?.kind !== 'strong') return null;
  const word = plain(opener.of).trim().replace(/:$/, '');
  const isEnd = plain(opener.of).includes(':') || (next?.kind === 'text' && /^\s*:/.test(next.text));
  if (/^(?:else|otherwise)$/i.test(word) && isEnd) return word;
  const asks = next?.kind === 'code' || (next !== undefined && isBlank(next));
  return /^(?:else ?if|elif|unless|when)$/i.test(word) && asks ? word : null;
}

/** Words at the beginning of a line by which other languages go on with a condition. */
export function elseIn(inlines: readonly Inline[]): readonly { readonly word: string; readonly line: number }[] {
  return inlines.flatMap((inline, index) => {
    const word = opensLine(inlines[index - 1]) ? otherWord(inline, inlines[index + 1]) : null;
    return word !== null && /^el/i.test(word) ? [{ word, line: inline.line }] : [];
  });
}

function isIf(inline: Inline): boolean {
  return inline.kind === 'strong' && /^if:?$/i.test(plain(inline.of).trim());
}

function opensLine(before: Inline | undefined): boolean {
  return before === undefined || before.kind === 'break' || (before.kind === 'text' && /\n\s*$|^\s*$/.test(before.raw));
}
