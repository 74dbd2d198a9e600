/** Expressions (SCENARIO-FORMAT §8). CEL's own parser reads them; this file wraps it, checks names and types, and makes the tree. */
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { flat, packed } from '../authoring/packing.ts';
import { comparisonHint, strangerCompared } from './condition-slips.ts';
import { holdsOf } from './expression-closure.ts';
import { celOf } from './expression-words.ts';
import { type Context, type NameKind, noteRead, reportName } from './names.ts';
import type { Condition, Node } from './scenario.ts';

/** `impacts`: whether impacts may be read here (in If-quotes and messages). */
export type ExpressionPlace = { readonly line: number; readonly impacts: boolean };

type Type = 'bool' | 'number';
/** Null where a problem was reported below. */
type Typed = { readonly type: Type; readonly node: Node } | null;

/** Longer ones do not belong on one line; it also bounds the depth of the tree. */
const LONGEST = 2000;
const cel = new Environment({ limits: { maxDepth: 60 } });

const BINARY: Readonly<
  Record<
    string,
    {
      readonly kind: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'add' | 'sub' | 'and' | 'or';
      readonly of: Type | 'same';
      readonly gives: Type;
    }
  >
> = {
  '==': { kind: 'eq', of: 'same', gives: 'bool' },
  '!=': { kind: 'ne', of: 'same', gives: 'bool' },
  '<': { kind: 'lt', of: 'number', gives: 'bool' },
  '<=': { kind: 'le', of: 'number', gives: 'bool' },
  '>': { kind: 'gt', of: 'number', gives: 'bool' },
  '>=': { kind: 'ge', of: 'number', gives: 'bool' },
  '+': { kind: 'add', of: 'number', gives: 'number' },
  '-': { kind: 'sub', of: 'number', gives: 'number' },
  '&&': { kind: 'and', of: 'bool', gives: 'bool' },
  '||': { kind: 'or', of: 'bool', gives: 'bool' },
};

/** Reads a condition; null after a problem was reported. Of equal ones the tree is shared. */
export function readCondition(context: Context, source: string, place: ExpressionPlace): Condition | null {
  const key = `${place.impacts} ${source}`;
  const known = context.conditions.get(key);
  if (known) return known.line === place.line ? known : { ...known, line: place.line };
  const read = newCondition(context, source, place);
  if (read) context.conditions.set(key, read);
  return read;
}

function newCondition(context: Context, source: string, place: ExpressionPlace): Condition | null {
  const hyphened = hyphenedName(context, source);
  if (hyphened) {
    const { written, name } = hyphened;
    context.reporter.report('unknown-name', place.line, `no name “${written}”: a hyphen subtracts`, `Write “${name}”.`);
    return null;
  }
  const stranger = context.names.complete ? strangerCompared(context.names, source) : null;
  const plain = stranger === null ? undefined : comparisonHint(context.names, source);
  if (plain !== undefined) {
    context.reporter.report('unknown-name', place.line, `no signal or flag or variant called “${stranger}”`, plain);
    return null;
  }
  const ast = parse(context, source, place.line);
  const typed = ast && typedOf(context, ast, place);
  if (!typed) return null;
  const { node } = typed;
  if (typed.type === 'bool')
    return {
      source: flat(source),
      line: place.line,
      node,
      readsClock: readsClock(node),
      signals: packed([...new Set(signalsOf(node))]),
      holds: holdsOf(node),
    };
  context.reporter.report('type-mismatch', place.line, `expected something true or false, but “${clipped(source)}” is a number`);
  return null;
}

/** A declared name whose parts are joined by hyphens. Where each part is a name too, it is a sum. */
function hyphenedName({ names: { all } }: Context, source: string): { written: string; name: string } | null {
  if (!source.includes('-')) return null;
  for (const [written] of source.slice(0, LONGEST).matchAll(/\b[a-z]\w*(?:-[a-z0-9]\w*)+/gi)) {
    const name = written.replaceAll('-', '_');
    if (all.has(name) && !written.split('-').every((part) => all.has(part) || part === 'minutes')) return { written, name };
  }
  return null;
}

function readsClock(node: Node): boolean {
  if ('left' in node) return readsClock(node.left) || readsClock(node.right);
  return 'of' in node ? readsClock(node.of) : node.kind === 'minutes';
}

function signalsOf(node: Node): readonly number[] {
  if ('left' in node) return [...signalsOf(node.left), ...signalsOf(node.right)];
  if ('of' in node) return signalsOf(node.of);
  return node.kind === 'signal' ? [node.signal] : [];
}

function parse({ names, reporter }: Context, source: string, line: number): ASTNode | null {
  if (source.length > LONGEST) {
    reporter.report('expression-too-long', line, `expected an expression of at most ${LONGEST} characters, saw ${source.length}`);
    return null;
  }
  const written = celOf(source);
  if (typeof written !== 'string') {
    reporter.report(written.code, line, written.message, comparisonHint(names, source) ?? written.hint);
    return null;
  }
  try {
    return cel.parse(written).ast;
  } catch (fault) {
    reporter.report('bad-expression', line, `cannot read “${clipped(source)}”: ${reasonOf(fault, written)}`, spokenHint(source));
    return null;
  }
}

/** Operators written as words, as other languages have them. */
function spokenHint(source: string): string | undefined {
  const word = /\b(?:and|or|not)\b/i.exec(source)?.[0].toLowerCase();
  const operator = word === 'and' ? '&&' : word === 'or' ? '||' : '!';
  return word && `Write ${operator} for “${word}”.`;
}

function reasonOf(fault: unknown, written: string): string {
  const { code, range } = fault as { code?: string; range?: { start: number; end: number } };
  if (code === 'limit_exceeded') return 'it is nested too deep';
  const seen = range ? written.slice(range.start, range.end).trim() : '';
  return seen === '' ? 'it ends too early' : `“${seen}” is out of place`;
}

function typedOf(context: Context, ast: ASTNode, place: ExpressionPlace): Typed {
  switch (ast.op) {
    case 'value':
      if (typeof ast.args === 'boolean') return { type: 'bool', node: { kind: 'bool', value: ast.args } };
      if (typeof ast.args === 'number') return { type: 'number', node: { kind: 'number', value: Math.round(ast.args * 1000) } };
      return unsupported(context, String(ast.args), place.line);
    case 'id':
      return named(context, ast.args, place);
    case '!_':
    case '-_':
      return unary(context, ast, place);
    default:
      return Object.hasOwn(BINARY, ast.op) ? binary(context, ast, place) : unsupported(context, ast.op, place.line);
  }
}

function named(context: Context, name: string, place: ExpressionPlace): Typed {
  if (name === 'minutes') return { type: 'number', node: { kind: 'minutes' } };
  const found = context.names.all.get(name);
  if (found?.kind === 'impact' && !place.impacts) {
    const hint = 'Read the signals that it depends on.';
    context.reporter.report('impact-out-of-place', place.line, `“${name}” is an impact; only If-quotes and messages may read those`, hint);
    return null;
  }
  if (!found || found.kind === 'person') {
    const wanted: [NameKind, ...NameKind[]] = place.impacts ? ['signal', 'impact', 'flag', 'variant'] : ['signal', 'flag', 'variant'];
    reportName(context, place.line, name, wanted, ['minutes', 'true', 'false']);
    return null;
  }
  noteRead(context, found, place.line);
  if (found.kind === 'flag') return { type: 'bool', node: { kind: 'flag', flag: found.index } };
  if (found.kind === 'variant') return { type: 'bool', node: { kind: 'variant', variant: found.index } };
  return {
    type: 'number',
    node: found.kind === 'signal' ? { kind: 'signal', signal: found.index } : { kind: 'impact', impact: found.index },
  };
}

function unary(context: Context, ast: Extract<ASTNode, { op: '!_' | '-_' }>, place: ExpressionPlace): Typed {
  const of = typedOf(context, ast.args, place);
  const type = ast.op === '!_' ? 'bool' : 'number';
  if (!of || !accepts(context, ast.op[0] ?? '', type, of.type, place.line)) return null;
  return { type, node: { kind: type === 'bool' ? 'not' : 'minus', of: of.node } };
}

function binary(context: Context, ast: ASTNode, place: ExpressionPlace): Typed {
  const rule = BINARY[ast.op];
  const [leftAst, rightAst] = ast.args as [ASTNode, ASTNode];
  const left = typedOf(context, leftAst, place);
  const right = typedOf(context, rightAst, place);
  if (!rule || !left || !right) return null;
  const wanted = rule.of === 'same' ? left.type : rule.of;
  if (!accepts(context, ast.op, wanted, left.type, place.line) || !accepts(context, ast.op, wanted, right.type, place.line)) return null;
  return { type: rule.gives, node: { kind: rule.kind, left: left.node, right: right.node } };
}

function accepts(context: Context, operator: string, wanted: Type, seen: Type, line: number): boolean {
  if (seen === wanted) return true;
  const said = { bool: 'true-or-false value', number: 'number' };
  context.reporter.report('type-mismatch', line, `“${operator}” expected a ${said[wanted]} here, saw a ${said[seen]}`);
  return false;
}

function unsupported(context: Context, seen: string, line: number): null {
  context.reporter.report('unsupported-expression', line, `“${seen}” is not part of expressions`);
  return null;
}

function clipped(source: string): string {
  return source.length > 60 ? `${source.slice(0, 60)}…` : source;
}
