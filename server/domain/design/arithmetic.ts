/** The working of a sum as an author writes it: figures, + - * /, parentheses, and a few functions. Never throws. */
import { fail, ok, type Result } from '../result.ts';

export type Worked = {
  readonly value: number;
  /** Every figure as it is written, so `30%` is 30. */
  readonly figures: readonly number[];
};

/** Longer than any sum that is done in one's head. */
export const LONGEST_WORKING = 200;
const DEEPEST = 20;

const FUNCTIONS: Readonly<Record<string, (...values: readonly number[]) => number>> = {
  ceil: (value = Number.NaN) => Math.ceil(value - ROUNDING),
  floor: (value = Number.NaN) => Math.floor(value + ROUNDING),
  round: (value = Number.NaN) => Math.round(value),
  min: (...values) => Math.min(...values),
  max: (...values) => Math.max(...values),
};
/** 0.1 * 30 is a little over 3, which is no fourth host. */
const ROUNDING = 1e-9;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e\d{1,2})?%?)|([a-z]+)|([-+*/(),]))/y;

type Cursor = { readonly tokens: readonly string[]; at: number; readonly figures: number[] };

/** The failure is what was expected and what was seen. */
export function worked(text: string): Result<Worked, string> {
  if (text.length > LONGEST_WORKING) return fail(`at most ${LONGEST_WORKING} characters, saw ${text.length}`);
  const tokens = tokensOf(text);
  if (tokens === null) return fail('figures, + - * / and parentheses, saw another sign');
  const cursor: Cursor = { tokens, at: 0, figures: [] };
  const value = sum(cursor, 0);
  if (value === null || cursor.at < tokens.length) return fail(`a sum, saw ${seen(cursor)}`);
  return Number.isFinite(value) ? ok({ value, figures: cursor.figures }) : fail('a sum with a value, saw a division by nothing');
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (!found) return null;
    tokens.push(found[0].trim());
  }
  return tokens;
}

function seen({ tokens, at }: Cursor): string {
  const token = tokens[at];
  return token === undefined ? 'its end too soon' : `“${token}” where none fits`;
}

/** Null where no sum begins here; the cursor then stands at what is wrong. */
function sum(cursor: Cursor, depth: number): number | null {
  let value = product(cursor, depth);
  while (value !== null && (takes(cursor, '+') || takes(cursor, '-'))) {
    const sign = cursor.tokens[cursor.at - 1] === '+' ? 1 : -1;
    const next = product(cursor, depth);
    value = next === null ? null : value + sign * next;
  }
  return value;
}

function product(cursor: Cursor, depth: number): number | null {
  let value = operand(cursor, depth);
  while (value !== null && (takes(cursor, '*') || takes(cursor, '/'))) {
    const isTimes = cursor.tokens[cursor.at - 1] === '*';
    const next = operand(cursor, depth);
    if (next === null) return null;
    value = isTimes ? value * next : value / next;
  }
  return value;
}

function operand(cursor: Cursor, depth: number): number | null {
  const token = cursor.tokens[cursor.at] ?? '';
  if (depth > DEEPEST) return null;
  if (/^\d/.test(token)) return figure(cursor, token);
  if (Object.hasOwn(FUNCTIONS, token)) return call(cursor, token, depth);
  if (!takes(cursor, '(')) return null;
  const value = sum(cursor, depth + 1);
  return value !== null && takes(cursor, ')') ? value : null;
}

function figure(cursor: Cursor, token: string): number {
  cursor.at += 1;
  const written = Number(token.replace('%', ''));
  cursor.figures.push(written);
  return token.endsWith('%') ? written / 100 : written;
}

function call(cursor: Cursor, name: string, depth: number): number | null {
  cursor.at += 1;
  const values: number[] = [];
  do {
    // The first sign is the parenthesis, the later ones are commas.
    if (values.length === 0 && !takes(cursor, '(')) return null;
    const value = sum(cursor, depth + 1);
    if (value === null) return null;
    values.push(value);
  } while (takes(cursor, ','));
  return takes(cursor, ')') ? (FUNCTIONS[name]?.(...values) ?? null) : null;
}

function takes(cursor: Cursor, token: string): boolean {
  if (cursor.tokens[cursor.at] !== token) return false;
  cursor.at += 1;
  return true;
}
