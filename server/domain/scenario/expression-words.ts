/** The written form of an expression (SCENARIO-FORMAT §8): which words it may hold, judged before CEL reads it. */
import { strangeLetter } from '../authoring/strange-letters.ts';
import { LARGEST_VALUE } from './quantity.ts';

export type WordFault = {
  readonly code: 'bad-expression' | 'unsupported-expression' | 'bad-literal' | 'chained-comparison';
  readonly message: string;
  readonly hint?: string | undefined;
};

const WORD = /\s+|[A-Za-z_]\w*|\d[\w.]*|&&|\|\||[=!<>]=|[<>!+()-]/y;
const COMPARISON = new Set(['==', '!=', '<', '<=', '>', '>=']);
const LITERAL = /^\d+(?:\.\d{1,3})?$/;
/** What CEL knows and scenarios do not. */
const BEYOND = /[*/%.?:[\]{}"',]/;
const SLIPS: Readonly<Record<string, string>> = {
  '=': 'Compare with ==.',
  '=>': 'Write >=.',
  '=<': 'Write <=.',
  '&': 'Write && for “and”.',
  '|': 'Write || for “or”.',
  '≤': 'Write <=.',
  '≥': 'Write >=.',
  '−': 'Write an ASCII minus.',
  '`': 'Write it without backticks here.',
  '%': 'Compare with the number alone, in the unit of the signal: timeouts > 5.',
  ',': 'A decimal is written with a point, and thousands without a comma.',
  ':': 'There is no time of day: “minutes” counts from the start of the run.',
  '?': 'For two cases write two keys, each with its “if”.',
  '"': 'There are no texts: only numbers, flags and variants.',
  '“': 'There are no texts: only numbers, flags and variants.',
  '‘': 'There are no texts: only numbers, flags and variants.',
};

const HINT_CLOCK = 'There is no time of day: “minutes” counts from the start of the run, as in minutes > 20.';

/** The expression as CEL with one number type (every literal with a point), or the first thing wrong with its words. */
export function celOf(source: string): string | WordFault {
  const words: string[] = [];
  // Comparisons seen at each depth of parentheses since the last && or ||: two of them are a chain.
  const open = [0];
  let before = '';
  for (WORD.lastIndex = 0; WORD.lastIndex < source.length; ) {
    const at = WORD.lastIndex;
    const word = WORD.exec(source)?.[0];
    const fault = word === undefined ? strange(source, at) : faultOf(word, before, open);
    if (fault) return fault;
    if (word?.trim()) before = word;
    words.push(/^\d/.test(word ?? '') ? literal(word ?? '') : (word ?? ''));
  }
  return words.join('');
}

function faultOf(word: string, before: string, open: number[]): WordFault | null {
  if (/^\d/.test(word)) return literalFault(word);
  if (word === '(') {
    if (/^[A-Za-z_]/.test(before)) return { code: 'unsupported-expression', message: `expressions call no functions, saw “${before}(”` };
    open.push(0);
  } else if (word === ')') open.pop();
  else if (word === '&&' || word === '||') open[open.length - 1] = 0;
  else if (COMPARISON.has(word)) return comparisonFault(open, before + word);
  return null;
}

function comparisonFault(open: number[], pair: string): WordFault | null {
  const count = (open.pop() ?? 0) + 1;
  open.push(count);
  if (count < 2) return null;
  if (pair === '<>') return { code: 'bad-expression', message: 'cannot read “<>” in an expression', hint: 'Write != for “is not”.' };
  return { code: 'chained-comparison', message: 'expected one comparison, saw a chain of two', hint: 'Join two comparisons with &&.' };
}

function literalFault(word: string): WordFault | null {
  if (!LITERAL.test(word))
    return { code: 'bad-literal', message: `expected digits, and after a point one to three more, saw “${word}”`, hint: unitHint(word) };
  return Number(word) <= LARGEST_VALUE ? null : { code: 'bad-literal', message: `expected a number up to 100,000,000,000, saw “${word}”` };
}

/** `30m`: a number with a unit. */
function unitHint(word: string): string | undefined {
  const [, digits, unit] = /^(\d+)([A-Za-z]+)$/.exec(word) ?? [];
  return unit && `Write the number alone: ${digits}. Time is counted in minutes, a signal in its own unit.`;
}

function literal(word: string): string {
  const digits = word.replace(/^0+(?=\d)/, '');
  return digits.includes('.') ? digits : `${digits}.0`;
}

function strange(source: string, at: number): WordFault {
  const rest = source.slice(at);
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0xfffd);
  if (BEYOND.test(character))
    return {
      code: 'unsupported-expression',
      message: `“${character}” is not part of expressions`,
      hint: /\bclock\b/.test(source) ? HINT_CLOCK : SLIPS[character],
    };
  return {
    code: 'bad-expression',
    message: `cannot read “${character}” in an expression`,
    hint: quotedHint(rest) ?? SLIPS[rest.slice(0, 2)] ?? SLIPS[character] ?? strangeLetter(source),
  };
}

/** An expression that stands in curly quotes as a whole. */
function quotedHint(rest: string): string | undefined {
  const [, held] = /^[“”„«‘’]([^“”„«»‘’]{1,80})[“”»‘’]\s?$/.exec(rest) ?? [];
  return held?.trim() && `Write \`${held.trim()}\`, without quotes.`;
}
