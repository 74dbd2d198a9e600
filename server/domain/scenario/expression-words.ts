/** The written form of an expression (SCENARIO-FORMAT §8): which words it may hold, judged before CEL reads it. */
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
  '&': 'Write && for “and”.',
  '|': 'Write || for “or”.',
  '≤': 'Write <=.',
  '≥': 'Write >=.',
  '−': 'Write an ASCII minus.',
  '`': 'Write it without backticks here.',
};

/** The expression as CEL with one number type (every literal with a point), or the first thing wrong with its words. */
export function celOf(source: string): string | WordFault {
  const words: string[] = [];
  // Comparisons seen at each depth of parentheses since the last && or ||: two of them are a chain.
  const open = [0];
  let before = '';
  for (WORD.lastIndex = 0; WORD.lastIndex < source.length; ) {
    const at = WORD.lastIndex;
    const word = WORD.exec(source)?.[0];
    const fault = word === undefined ? strange(source.slice(at)) : faultOf(word, before, open);
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
  else if (COMPARISON.has(word)) return comparisonFault(open);
  return null;
}

function comparisonFault(open: number[]): WordFault | null {
  const count = (open.pop() ?? 0) + 1;
  open.push(count);
  if (count < 2) return null;
  return { code: 'chained-comparison', message: 'expected one comparison, saw a chain of two', hint: 'Join two comparisons with &&.' };
}

function literalFault(word: string): WordFault | null {
  if (!LITERAL.test(word)) return { code: 'bad-literal', message: `expected digits, and after a point one to three more, saw “${word}”` };
  return Number(word) <= LARGEST_VALUE ? null : { code: 'bad-literal', message: `expected a number up to 100,000,000,000, saw “${word}”` };
}

function literal(word: string): string {
  const digits = word.replace(/^0+(?=\d)/, '');
  return digits.includes('.') ? digits : `${digits}.0`;
}

function strange(rest: string): WordFault {
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0xfffd);
  if (BEYOND.test(character)) return { code: 'unsupported-expression', message: `“${character}” is not part of expressions` };
  return { code: 'bad-expression', message: `cannot read “${character}” in an expression`, hint: SLIPS[character] };
}
