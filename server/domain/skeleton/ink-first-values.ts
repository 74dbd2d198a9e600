/** What a condition or a number of Ink is as its story begins, as far as its declarations say. */

/** A list is the set of its items. */
export type InkValue = number | string | boolean | ReadonlySet<string>;
/** Null where it is not known. */
export type FirstValue = (expression: string) => InkValue | null;

type Named = (name: string) => InkValue | undefined;

const LIST = /^LIST\s{1,9}(\w+)\s{0,9}=(.{1,2000})$/;
const CONSTANT = /^CONST\s{1,9}(\w+)\s{0,9}=(.{1,400})$/;
const VARIABLE = /^VAR\s{1,9}(\w+)\s{0,9}=(.{1,400})$/;
const TEMPORARY = /^~\s{0,9}temp\s{1,9}(\w+)\s{0,9}=(.{1,400})$/;
const TOKEN = /"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_]\w*(?:\.\w+)*|&&|\|\||[=!<>]=|!\?|\S/g;
/** Longer ones are not known. */
const MOST_TOKENS = 80;

export function firstValues(lines: readonly string[]): ReadonlyMap<string, InkValue> {
  const values = new Map<string, InkValue>();
  for (const text of lines) addList(LIST.exec(text));
  for (const pattern of [CONSTANT, VARIABLE, TEMPORARY])
    for (const [name, written] of declaredOnce(lines, pattern)) {
      const value = inkValueOf(written, (one) => values.get(one));
      if (value !== null && !values.has(name)) values.set(name, value);
    }
  return values;

  function addList(found: RegExpExecArray | null): void {
    const [, list, written = ''] = found ?? [];
    if (list === undefined) return;
    const items = written.split(',').map((one) => ({ name: /\w+/.exec(one)?.[0] ?? '', isIn: one.includes('(') }));
    for (const { name } of items) {
      values.set(name, new Set([name]));
      values.set(`${list}.${name}`, new Set([name]));
    }
    values.set(list, new Set(items.flatMap(({ name, isIn }) => (isIn ? [name] : []))));
  }
}

/** A name that is declared in several places has several values. */
function declaredOnce(lines: readonly string[], pattern: RegExp): readonly (readonly [string, string])[] {
  const found = lines.flatMap((text) => {
    const [, name, written = ''] = pattern.exec(text) ?? [];
    return name === undefined ? [] : [[name, written] as const];
  });
  const times = new Map<string, number>();
  for (const [name] of found) times.set(name, (times.get(name) ?? 0) + 1);
  return found.filter(([name]) => times.get(name) === 1);
}

/** As Ink reads it; null where it asks for what is not known. */
export function inkValueOf(expression: string, named: Named): InkValue | null {
  const tokens = expression.slice(0, 1000).match(TOKEN) ?? [];
  if (tokens.length > MOST_TOKENS || expression.length > 1000) return null;
  let at = 0;
  const value = either();
  return at === tokens.length ? value : null;

  function either(): InkValue | null {
    return joined(['||', 'or'], both, (one, other) =>
      one === true || other === true ? true : one === false && other === false ? false : null,
    );
  }

  function both(): InkValue | null {
    return joined(['&&', 'and'], compared, (one, other) => (one === false || other === false ? false : one && other));
  }

  function joined(signs: readonly string[], part: () => InkValue | null, by: (a: boolean | null, b: boolean | null) => boolean | null) {
    let value = part();
    while (signs.includes(tokens[at] ?? '')) {
      at++;
      value = by(truthOf(value), truthOf(part()));
    }
    return value;
  }

  function compared(): InkValue | null {
    return chained(['==', '!=', '<', '>', '<=', '>=', '?', '!?', 'has', 'hasnt'], sum, comparison);
  }

  function sum(): InkValue | null {
    return chained(['+', '-'], product, added);
  }

  function product(): InkValue | null {
    return chained(['*', '/', '%', 'mod'], one, multiplied);
  }

  function chained(signs: readonly string[], part: () => InkValue | null, by: (sign: string, a: InkValue, b: InkValue) => InkValue | null) {
    let left = part();
    while (signs.includes(tokens[at] ?? '')) {
      const sign = tokens[at++] ?? '';
      const right = part();
      left = left === null || right === null ? null : by(sign, left, right);
    }
    return left;
  }

  function one(): InkValue | null {
    const token = tokens[at++] ?? '';
    if (token === '!' || token === 'not') {
      const truth = truthOf(one());
      return truth === null ? null : !truth;
    }
    if (token === '-') return multiplied('*', -1, one() ?? '');
    if (token === '(') return several();
    if (token === 'true' || token === 'false') return token === 'true';
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith('"')) return token.slice(1, -1);
    if (tokens[at] !== '(') return named(token) ?? null;
    at++;
    const handed = several();
    return token === 'LIST_COUNT' && handed instanceof Set ? handed.size : null;
  }

  /** In brackets: one, or the items of a list. */
  function several(): InkValue | null {
    if (tokens[at] === ')') {
      at++;
      return new Set();
    }
    let value = either();
    while (tokens[at] === ',') {
      at++;
      const next = either();
      value = value instanceof Set && next instanceof Set ? new Set([...value, ...next]) : null;
    }
    return tokens[at++] === ')' ? value : null;
  }
}

export function truthOf(value: InkValue | null): boolean | null {
  if (value === null || typeof value === 'string') return null;
  return value instanceof Set ? value.size > 0 : Boolean(value);
}

function comparison(sign: string, left: InkValue, right: InkValue): boolean | null {
  if (left instanceof Set && right instanceof Set) return listComparison(sign, left, right);
  if (typeof left === 'object' || typeof right === 'object') return null;
  if (typeof left !== typeof right && (typeof left === 'string' || typeof right === 'string')) return null;
  const [one, other] = typeof left === 'string' ? [left, right] : [Number(left), Number(right)];
  switch (sign) {
    case '==':
      return one === other;
    case '!=':
      return one !== other;
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '<=':
      return one <= other;
    case '>=':
      return one >= other;
    default:
      return null;
  }
}

function listComparison(sign: string, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean | null {
  const hasAll = [...right].every((item) => left.has(item));
  const isSame = hasAll && left.size === right.size;
  if (sign === '==' || sign === '!=') return isSame === (sign === '==');
  if (sign === '?' || sign === 'has') return hasAll && right.size > 0;
  return sign === '!?' || sign === 'hasnt' ? !(hasAll && right.size > 0) : null;
}

function added(sign: string, left: InkValue, right: InkValue): InkValue | null {
  if (typeof left === 'number' && typeof right === 'number') return sign === '+' ? left + right : left - right;
  if (!(left instanceof Set && right instanceof Set)) return null;
  return sign === '+' ? new Set([...left, ...right]) : new Set([...left].filter((item) => !right.has(item)));
}

function multiplied(sign: string, left: InkValue, right: InkValue): number | null {
  if (typeof left !== 'number' || typeof right !== 'number' || (right === 0 && sign !== '*')) return null;
  if (sign === '*') return left * right;
  if (sign !== '/') return left % right;
  return Number.isInteger(left) && Number.isInteger(right) ? Math.trunc(left / right) : left / right;
}
