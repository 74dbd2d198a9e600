/**
 * Variables of Twee that hold one of a few words or numbers, set outright and never counted up, as variables that are true or false: one
 * for each value that is asked for. `$plan to "hand"` is `$plan_hand to true; $plan_ask to false`, and `$plan is "hand"` is `$plan_hand`.
 */
import { timesSetIn } from './twee-settings.ts';

export type Enumerated = {
  /** Line by line as the source. */
  readonly source: string;
  /** A piece of it as the source has it. */
  asWritten(piece: string): string;
};

/** What it is set to, in order; and what of that is asked for. */
type Variable = { readonly set: ReadonlySet<string>; readonly asked: ReadonlySet<string> };

/** More are a count, or names of something. */
const MOST_VALUES = 8;

const NAME = String.raw`\$([A-Za-z_]\w{0,40})`;
const VALUE = String.raw`("[^"\\\n]{1,40}"|'[^'\\\n]{1,40}'|\d{1,4})`;
const SET = new RegExp(String.raw`${NAME}\s{0,3}(?:\bto\b|=(?!=))\s{0,3}${VALUE}(?=\s{0,9}(?:[,;)\]"]|>>))`, 'g');
const PUT = new RegExp(String.raw`${VALUE}\s{1,3}into\s{1,3}${NAME}\b`, 'g');
const COMPARED = new RegExp(
  String.raw`${NAME}\s{0,3}(===?|!==?|>=?|<=?|\b(?:is\s{1,3}not|isnot|is|eq|neq?|gte?|lte?)\b)\s{0,3}${VALUE}(?![\w.]|\s{0,3}[-+*/%])`,
  'g',
);
const SWITCHED = new RegExp(String.raw`<<switch\s{1,3}${NAME}\s{0,3}>>((?:(?!<</?switch)[\s\S]){0,20000}?)<</switch>>`, 'g');
const CASE = new RegExp(String.raw`<<case\s{1,3}${VALUE}\s{0,3}>>`, 'g');

export function withEnumerated(source: string): Enumerated {
  const variables = variablesIn(source);
  if (variables.size === 0) return { source, asWritten: (piece) => piece };
  const written = new Map<string, string>();
  for (const [name, { asked }] of variables) for (const value of asked) written.set(flagOf(name, value), `$${name} is “${value}”`);
  return {
    source: rewritten(source, variables),
    asWritten: (piece) => piece.replace(/\$\w+/g, (name) => written.get(name) ?? name),
  };
}

/** Those of which all that is ever done is to set them to one of several values, and of which one is asked for. */
function variablesIn(source: string): ReadonlyMap<string, Variable> {
  const values = new Map<string, string[]>();
  const set = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), plain(value)]);
  for (const [, name = '', value = ''] of source.matchAll(SET)) set(name, value);
  for (const [, value = '', name = ''] of source.matchAll(PUT)) set(name, value);
  if (values.size === 0) return new Map();
  const asked = askedIn(source, values);
  const timesSet = timesSetIn(source);
  return new Map(
    [...values].flatMap(([name, all]): [string, Variable][] => {
      const found = { set: new Set(all), asked: new Set(all.filter((value) => asked.get(name)?.has(value))) };
      return timesSet(name) === all.length && isFew(found) && areFree(source, name, found) ? [[name, found]] : [];
    }),
  );
}

/** By variable; of what is compared by size all that meet it. */
function askedIn(source: string, values: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  const ask = (name: string, those: readonly string[]) => asked.set(name, new Set([...(asked.get(name) ?? []), ...those]));
  for (const [, name = '', operator = '', value = ''] of source.matchAll(COMPARED))
    ask(name, isOfSize(operator) ? meeting(operator, plain(value), values.get(name) ?? []) : [plain(value)]);
  for (const [, name = '', body = ''] of source.matchAll(SWITCHED)) {
    const cases = Array.from(body.matchAll(CASE), ([, value = '']) => plain(value));
    ask(name, cases);
  }
  return asked;
}

function meeting(operator: string, value: string, values: Iterable<string>): readonly string[] {
  return [...values].filter((one) => isMet(operator, Number(one), Number(value)));
}

function isFew({ set, asked }: Variable): boolean {
  return set.size > 1 && set.size <= MOST_VALUES && asked.size > 0;
}

/** Whether the names for its values are no others. */
function areFree(source: string, name: string, { asked }: Variable): boolean {
  const flags = new Set([...asked].map((value) => flagOf(name, value)));
  return flags.size === asked.size && [...flags].every((flag) => !source.includes(flag));
}

function rewritten(source: string, variables: ReadonlyMap<string, Variable>): string {
  return source
    .replace(SWITCHED, (whole, name: string, body: string) => {
      const own = variables.get(name);
      if (!own || body.split('<<case').length - 1 !== (body.match(CASE) ?? []).length) return whole;
      return `<<switch true>>${body.replace(CASE, (_, value: string) => `<<case ${isValue(name, own, plain(value))}>>`)}<</switch>>`;
    })
    .replace(COMPARED, (whole, name: string, operator: string, value: string) => {
      const own = variables.get(name);
      return own ? (compared(name, own, operator, plain(value)) ?? whole) : whole;
    })
    .replace(SET, (whole, name: string, value: string) => changes(name, variables.get(name), value) ?? whole)
    .replace(PUT, (whole, value: string, name: string) => changes(name, variables.get(name), value) ?? whole);
}

/** Null where none are compared so. */
function compared(name: string, own: Variable, operator: string, value: string): string | null {
  if (!isOfSize(operator))
    return /^(?:!|neq?$|is\s{0,3}not)/.test(operator) ? `(not ${isValue(name, own, value)})` : isValue(name, own, value);
  if (![value, ...own.set].every((one) => /^\d+$/.test(one))) return null;
  const meant = meeting(operator, value, own.set);
  return meant.length === 0 ? 'false' : `(${meant.map((one) => flagOf(name, one)).join(' or ')})`;
}

function isOfSize(operator: string): boolean {
  return /^(?:[<>]|[gl]te?$)/.test(operator);
}

function isMet(operator: string, one: number, other: number): boolean {
  if (one === other) return /=|e$/.test(operator);
  return /^[>g]/.test(operator) === one > other;
}

function isValue(name: string, { asked }: Variable, value: string): string {
  return asked.has(value) ? flagOf(name, value) : 'false';
}

function changes(name: string, own: Variable | undefined, value: string): string | undefined {
  return own && [...own.asked].map((one) => `${flagOf(name, one)} to ${one === plain(value)}`).join(', ');
}

function flagOf(name: string, value: string): string {
  return `$${name}_${value.replace(/\W+/g, '_')}`;
}

function plain(value: string): string {
  return value.replace(/^["']|["']$/g, '');
}
