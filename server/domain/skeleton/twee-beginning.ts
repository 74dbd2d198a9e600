/** What conditions of Twee say as the story begins, on values that no flag holds: numbers, words, and visits of the passage itself. */

export type TweeValue = number | string | boolean;

const SET = /^(\$\w+)\s{0,9}(?:\bto\b|=)\s{0,9}(.{1,200})$/s;
const PUT = /^(.{1,200}?)\s{1,9}into\s{1,9}(\$\w+)$/s;
/** In a passage that a play comes to for the first time. */
const OWN_VISITS = /\bvisited\s?\(\s?\)|(?<![\w$])visits?\b(?!\s?\()/g;
const LONGEST = 400;

/** `flags` are set to true or false somewhere, and `parts` is all that is set as the story begins. */
export function beginningOf(flags: readonly string[], parts: readonly string[]): ReadonlyMap<string, TweeValue> {
  const values = new Map<string, TweeValue>(flags.map((variable) => [`$${variable}`, false]));
  for (const part of parts) {
    const [, variable, set] = SET.exec(part) ?? [];
    const [, put, into] = PUT.exec(part) ?? [];
    const name = variable ?? into;
    const value = literalOf((variable === undefined ? put : set) ?? '');
    if (name === undefined) continue;
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  return values;
}

/** In the passage of this name; null where it is not known. */
export function holdsAtBeginning(values: ReadonlyMap<string, TweeValue>, condition: string, passage: string): boolean | null {
  if (condition.length > LONGEST) return null;
  const own = [`visited("${passage}")`, `visited('${passage}')`];
  const asked = own.reduce((text, visit) => text.replaceAll(visit, '1'), condition).replace(OWN_VISITS, '1');
  const tokens = asked.match(TOKEN) ?? [];
  let at = 0;
  const found = either();
  return at === tokens.length && typeof found === 'boolean' ? found : null;

  function either(): TweeValue | null {
    let left = both();
    while (['||', 'or'].includes(tokens[at] ?? '')) {
      at++;
      const right = both();
      left = left === true || right === true ? true : left === false && right === false ? false : null;
    }
    return left;
  }

  function both(): TweeValue | null {
    let left = compared();
    while (['&&', 'and'].includes(tokens[at] ?? '')) {
      at++;
      const right = compared();
      left = left === false || right === false ? false : left === true && right === true ? true : null;
    }
    return left;
  }

  function compared(): TweeValue | null {
    const left = operand();
    const sign = tokens[at] ?? '';
    if (!Object.hasOwn(COMPARE, sign)) return left;
    at++;
    const isNot = sign === 'is' && tokens[at] === 'not';
    if (isNot) at++;
    const right = operand();
    const found = left === null || right === null ? null : (COMPARE[sign]?.(left, right) ?? null);
    return isNot && found !== null ? !found : found;
  }

  function operand(): TweeValue | null {
    const token = tokens[at++] ?? '';
    if (token === '!' || token === 'not') {
      const inner = operand();
      return typeof inner === 'boolean' ? !inner : null;
    }
    if (token === '(') {
      const inner = either();
      // What is no bracket here is none that can be read.
      if (tokens[at] === ')') at++;
      else at = tokens.length + 1;
      return inner;
    }
    return values.get(token) ?? literalOf(token);
  }
}

const TOKEN = /"[^"]*"|'[^']*'|&&|\|\||[!=]==?|[<>]=?|[!()]|\$?\w+(?:\.\w+)*|\S/g;

const same = (left: TweeValue, right: TweeValue) => left === right;
const other = (left: TweeValue, right: TweeValue) => left !== right;
const more = (left: TweeValue, right: TweeValue) => left > right;
const less = (left: TweeValue, right: TweeValue) => left < right;
const least = (left: TweeValue, right: TweeValue) => left >= right;
const most = (left: TweeValue, right: TweeValue) => left <= right;

const COMPARE: Readonly<Record<string, (left: TweeValue, right: TweeValue) => boolean>> = {
  ...{ is: same, eq: same, '==': same, '===': same },
  ...{ isnot: other, neq: other, '!=': other, '!==': other },
  ...{ gt: more, '>': more, lt: less, '<': less },
  ...{ gte: least, '>=': least, lte: most, '<=': most },
};

function literalOf(text: string): TweeValue | null {
  if (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Number(text);
  if (/^(?:true|false)$/.test(text)) return text === 'true';
  return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1) : null;
}
