/** Quotes and lines that are, or may be meant as, a text under a condition (SCENARIO-FORMAT §6). */
import { nearest } from '../authoring/suggest.ts';
import { type Inline, isBlank, type MarkdownBlock, plain, type Quote } from '../markdown.ts';
import { spansIn } from './keyed-item.ts';
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

/** Nothing stands after its colon: most often its text is right below, without “>”. `below`: what stands there. */
export function reportEmpty({ reporter }: Context, line: number, below: MarkdownBlock | undefined): void {
  // What follows less indented was told as no part of its text.
  if (!below && reporter.problems().some((told) => told.code === 'choice-extra' && told.line > line && told.line <= line + 3)) return;
  const isText = below !== undefined && !(below.kind === 'quote' && opensWithIf(below));
  const what = isText ? `: the ${below.kind === 'code' ? 'evidence' : 'text'} on line ${below.line} is always shown` : ' and shows nothing';
  const hint = isText
    ? 'Begin the text with “> ”, each line of it, and an empty line above it with “>”.'
    : 'Write its text after the colon, or below it in lines that begin with “> ”.';
  reporter.report('unclear-if', line, `this If-quote holds nothing${what}`, hint);
}

/** The code spans before the colon; none where there is no colon. */
export function spansToColon(inlines: readonly Inline[]): ReturnType<typeof spansIn> {
  const spans = spansIn(inlines);
  const last = spans.findIndex(({ after }) => /^\s*:/.test(after));
  return spans.slice(0, last + 1).map((span, index) => (index === last ? { ...span, after: '' } : span));
}

/** A condition that stands where none may would be read by the candidate, with the name of what it asks. */
export function checkLines({ reporter }: Pick<Context, 'reporter'>, inlines: readonly Inline[]): void {
  inlines.forEach((inline, index) => {
    if (!isIf(inline) || !opensLine(inlines[index - 1])) return;
    if (inlines.slice(index + 1).find((one) => !isBlank(one))?.kind !== 'code') return;
    const isBelowAlert = /^\s*\[![A-Z]{3,12}\]\s*$/i.test(
      inlines
        .slice(0, index)
        .map(({ raw }) => raw)
        .join('')
        .slice(0, 40),
    );
    const hint = isBelowAlert
      ? 'Leave out the line above it: **If** begins the quote.'
      : 'Begin a quote block with it, with an empty line before it: > **If** `minutes > 15`: and then the text.';
    reporter.report(
      'misplaced-if',
      inline.line,
      'a line that opens with **If** and an expression stands at the opening of a quote block only',
      hint,
    );
  });
}

/** A quote that opens with a condition, but for its form: then it is shown always, condition and all. */
export function checkPlainIf(context: Pick<Context, 'reporter' | 'names'>, { line, of: [first] }: Quote): void {
  const inlines = first?.kind === 'paragraph' ? first.of : [];
  const other = otherWord(inlines[0], inlines[1]);
  if (other) reportOther(context, line, other, inlines);
  if (!isPlainIf(inlines)) return;
  const message = 'expected **If** in bold, the expression, and a colon: as it is, the quote is always shown';
  context.reporter.report('shown-as-written', line, message, 'Write > **If** `minutes > 15`: and then the text.');
}

/** In plain letters or slanted ones, or with all of the condition in bold. */
function isPlainIf(inlines: readonly Inline[]): boolean {
  const [opener, code, after] = inlines.filter((inline, index) => index === 0 || !isBlank(inline));
  if (!opener || 'href' in opener) return false;
  if (opener.kind === 'strong' || opener.kind === 'em') {
    const text = plain(opener.of).trim();
    if (/^if\s/i.test(text) && opener.of.some(({ kind }) => kind === 'code')) return true;
    if (opener.kind === 'strong' || !/^if:?$/i.test(text)) return false;
  } else if (opener.kind !== 'text' || !/^\s*[*_]{0,3}if\s*$/i.test(opener.text)) return false;
  return code?.kind === 'code' && /^\s*[*_]{0,3}\s*:/.test(after ? plain([after]) : '');
}

/** Of an opening that has its condition and its colon the hint gives all of it. */
function reportOther(
  { names, reporter }: Pick<Context, 'reporter' | 'names'>,
  line: number,
  word: string,
  inlines: readonly Inline[],
): void {
  const [, code, after] = inlines.filter((inline, index) => index === 0 || !isBlank(inline));
  const written = code?.kind === 'code' && /^\s*:/.test(after ? plain([after]) : '') && code.text.length <= 80 ? code.text : null;
  const known = [...names.all.keys(), 'minutes', 'true', 'false'];
  const unknown = names.complete ? (written?.match(/[a-z_]\w*/gi) ?? []).filter((name) => !known.includes(name)) : [];
  const also = unknown[0] === undefined ? '' : `, and no name “${unknown[0]}”`;
  const meant = written?.replace(/[a-z_]\w*/gi, (name) => (known.includes(name) ? name : (nearest(name, known) ?? name)));
  const condition = meant !== undefined && /^unless$/i.test(word) ? `!(${meant})` : meant;
  const hint =
    condition !== undefined && /^(?:when|unless)$/i.test(word)
      ? `Write > **If** \`${condition}\`: and then the text.`
      : 'Write > **If** and the whole condition again, as in `!seen`: and then the text.';
  reporter.report('shown-as-written', line, `there is no **${word}**${also}: as it is, the quote is always shown`, hint);
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
