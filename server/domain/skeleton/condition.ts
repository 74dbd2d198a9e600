/** Conditions on flags, from the words of other tools into those of a scenario, as short as they mean the same. */
import { isAskedMinutes } from './asked-minutes.ts';
import { type FlagNames, flagNamed } from './flags.ts';

/** Longer ones ask more than anybody could follow. */
const MOST_TOKENS = 80;
const LONGEST = 2000;

type Node =
  | { readonly kind: 'value'; readonly is: boolean }
  | { readonly kind: 'flag'; readonly name: string; readonly is: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Node[] }
  | { readonly kind: 'same'; readonly left: Node; readonly right: Node; readonly is: boolean };

/** A condition in the language of a scenario; null where it asks more than flags can answer. */
export function conditionOn(flags: FlagNames, source: string): string | null {
  const tokens = tokensOf(source.slice(0, LONGEST), WORDS);
  if (tokens.length > MOST_TOKENS || source.length > LONGEST) return null;
  const node = read(tokens, (name) => (isAskedMinutes(name) ? { flag: name, is: true } : flagNamed(flags, name)));
  return node && written(node);
}

/** Of what `conditionOn` gave. */
export function negated(condition: string): string {
  const node = readOwn(condition);
  return node ? written(inverse(node)) : '';
}

/** All of them, each once; null where nothing has to hold, `false` where they exclude one another. */
export function allOf(conditions: readonly (string | null)[]): string | null {
  const nodes = conditions.flatMap((one) => (one === null ? [] : (readOwn(one) ?? [])));
  const all = written(group('all', nodes));
  return all === 'true' ? null : all;
}

/** Those that all have to hold for it. */
export function partsOf(condition: string): readonly string[] {
  const node = readOwn(condition);
  return node?.kind === 'all' ? node.of.map((one) => written(one)) : [condition];
}

/** At least one of two that `conditionOn` gave. */
export function anyOf(one: string, other: string): string {
  const nodes = [readOwn(one), readOwn(other)].flatMap((node) => node ?? []);
  return written(group('any', nodes));
}

/** What it asks where flags have these values, each a condition itself; null where one is unknown, or it would ask too much. */
export function assuming(condition: string, values: ReadonlyMap<string, string | null>): string | null {
  const tokens = tokensOf(condition, {}).flatMap((one) => (values.has(one) ? ['(', ...tokensOf(values.get(one) ?? '?', {}), ')'] : [one]));
  if (tokens.length > MOST_TOKENS) return null;
  const node = tokens.includes('?') ? null : read(tokens, (name) => ({ flag: name, is: true }));
  return node && written(node);
}

/** Whether what it says depends on a flag. */
export function asksFor(condition: string | null, flag: string): boolean {
  return condition?.match(/\w+/g)?.includes(flag) ?? false;
}

/** Of what `conditionOn` gave, with these flags set. */
export function conditionHolds(condition: string, isSet: (flag: string) => boolean): boolean {
  const node = readOwn(condition);
  return node !== null && holds(node, isSet);
}

function holds(node: Node, isSet: (flag: string) => boolean): boolean {
  switch (node.kind) {
    case 'value':
      return node.is;
    case 'flag':
      return isSet(node.name) === node.is;
    case 'all':
      return node.of.every((one) => holds(one, isSet));
    case 'any':
      return node.of.some((one) => holds(one, isSet));
    case 'same':
      return (holds(node.left, isSet) === holds(node.right, isSet)) === node.is;
  }
}

function readOwn(condition: string): Node | null {
  return read(tokensOf(condition, {}), (name) => ({ flag: name, is: true }));
}

const TOKEN = /&&|\|\||={2,3}|!={1,2}|[!()]|\$?[A-Za-z_]\w*|\S/g;
const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  is: '==',
  eq: '==',
  '===': '==',
  neq: '!=',
  isnot: '!=',
  '!==': '!=',
};

/** “is not” and “== !” say the same of two that are true or false. */
function tokensOf(source: string, words: Readonly<Record<string, string>>): string[] {
  const tokens: string[] = [];
  for (const one of source.match(TOKEN) ?? []) {
    const word = Object.hasOwn(words, one) ? (words[one] ?? one) : one;
    if (word === '!' && tokens.at(-1) === '==') tokens[tokens.length - 1] = '!=';
    else tokens.push(word);
  }
  return tokens;
}

type Named = (name: string) => { readonly flag: string; readonly is: boolean } | undefined;

function read(tokens: readonly string[], named: Named): Node | null {
  let at = 0;
  const node = either();
  return at === tokens.length ? node : null;

  function either(): Node | null {
    return several('any', '||', both);
  }

  function both(): Node | null {
    return several('all', '&&', equal);
  }

  function several(kind: 'all' | 'any', operator: string, part: () => Node | null): Node | null {
    const parts = [part()];
    while (tokens[at] === operator) {
      at++;
      parts.push(part());
    }
    const known = parts.flatMap((one) => one ?? []);
    return known.length === parts.length ? group(kind, known) : null;
  }

  function equal(): Node | null {
    let left = operand();
    while (tokens[at] === '==' || tokens[at] === '!=') {
      const is = tokens[at++] === '==';
      const right = operand();
      left = left && right && same(left, right, is);
    }
    return left;
  }

  function operand(): Node | null {
    const token = tokens[at++];
    if (token === '!') {
      const inner = operand();
      return inner && inverse(inner);
    }
    if (token === '(') {
      const inner = either();
      return tokens[at++] === ')' ? inner : null;
    }
    if (token === 'true' || token === 'false') return { kind: 'value', is: token === 'true' };
    const found = named((token ?? '').replace(/^\$/, ''));
    return found ? { kind: 'flag', name: found.flag, is: found.is } : null;
  }
}

function group(kind: 'all' | 'any', nodes: readonly Node[]): Node {
  const flat = nodes
    .flatMap((one) => (one.kind === kind ? one.of : [one]))
    .filter((one) => one.kind !== 'value' || one.is === (kind === 'any'));
  const parts = [...new Map(flat.map((one) => [written(one), one])).values()];
  const said = new Set(parts.map((one) => written(one)));
  // One of two opposites always holds, never both.
  const isSettled = parts.some((one) => one.kind === 'value' || said.has(written(inverse(one))));
  if (parts.length === 0 || isSettled) return { kind: 'value', is: (kind === 'any') === isSettled };
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, of: parts };
}

function same(left: Node, right: Node, is: boolean): Node {
  if (right.kind === 'value') return right.is === is ? left : inverse(left);
  if (left.kind === 'value') return left.is === is ? right : inverse(right);
  return { kind: 'same', left, right, is };
}

function inverse(node: Node): Node {
  switch (node.kind) {
    case 'value':
    case 'flag':
    case 'same':
      return { ...node, is: !node.is };
    case 'all':
      return group('any', node.of.map(inverse));
    case 'any':
      return group('all', node.of.map(inverse));
  }
}

function written(node: Node, isInner = false): string {
  switch (node.kind) {
    case 'value':
      return `${node.is}`;
    case 'flag':
      return node.is ? node.name : `!${node.name}`;
    case 'same':
      return bracketed(`${written(node.left, true)} ${node.is ? '==' : '!='} ${written(node.right, true)}`, isInner);
    case 'all':
      return bracketed(node.of.map((one) => written(one, one.kind === 'any')).join(' && '), isInner);
    case 'any':
      return bracketed(node.of.map((one) => written(one, one.kind === 'all')).join(' || '), isInner);
  }
}

function bracketed(text: string, isInner: boolean): string {
  return isInner ? `(${text})` : text;
}
