/**
 * Variables of Twee that hold one of a few words or numbers, set outright and never counted up, as variables that are true or false: one
 * for each value that is asked for. `$plan to "hand"` is `$plan_hand to true; $plan_ask to false`, and `$plan is "hand"` is `$plan_hand`.
 */
import { areFree, askedBy, comparisonOf, type Enumeration, enumerationOf, flagOfValue, plainValue } from './enumerated.ts';
import { timesSetIn } from './twee-settings.ts';

export type Enumerated = {
  /** Line by line as the source. */
  readonly source: string;
  /** A piece of it as the source has it. */
  asWritten(piece: string): string;
};

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
  for (const [name, { asked }] of variables) for (const value of asked) written.set(flagOf(name)(value), `$${name} is “${value}”`);
  return {
    source: rewritten(source, variables),
    asWritten: (piece) => piece.replace(/\$\w+/g, (name) => written.get(name) ?? name),
  };
}

/** Those of which all that is ever done is to set them to one of several values, and of which one is asked for. */
function variablesIn(source: string): ReadonlyMap<string, Enumeration> {
  const values = new Map<string, string[]>();
  const set = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), plainValue(value)]);
  for (const [, name = '', value = ''] of source.matchAll(SET)) set(name, value);
  for (const [, value = '', name = ''] of source.matchAll(PUT)) set(name, value);
  if (values.size === 0) return new Map();
  const asked = askedIn(source, values);
  const timesSet = timesSetIn(source);
  return new Map(
    [...values].flatMap(([name, all]): [string, Enumeration][] => {
      const own = timesSet(name) === all.length ? enumerationOf(all, asked.get(name) ?? new Set()) : null;
      return own && areFree(source, own, flagOf(name)) ? [[name, own]] : [];
    }),
  );
}

/** By variable; of what is compared by size all that meet it. */
function askedIn(source: string, values: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  const ask = (name: string, those: readonly string[]) => asked.set(name, new Set([...(asked.get(name) ?? []), ...those]));
  for (const [, name = '', operator = '', value = ''] of source.matchAll(COMPARED))
    ask(name, askedBy(operator, plainValue(value), values.get(name) ?? []));
  for (const [, name = '', body = ''] of source.matchAll(SWITCHED)) {
    const cases = Array.from(body.matchAll(CASE), ([, value = '']) => plainValue(value));
    ask(name, cases);
  }
  return asked;
}

function rewritten(source: string, variables: ReadonlyMap<string, Enumeration>): string {
  return source
    .replace(SWITCHED, (whole, name: string, body: string) => {
      const own = variables.get(name);
      if (!own || body.split('<<case').length - 1 !== (body.match(CASE) ?? []).length) return whole;
      const isCase = (value: string) => comparisonOf(own, 'is', plainValue(value), flagOf(name));
      return `<<switch true>>${body.replace(CASE, (_, value: string) => `<<case ${isCase(value)}>>`)}<</switch>>`;
    })
    .replace(COMPARED, (whole, name: string, operator: string, value: string) => {
      const own = variables.get(name);
      return (own && comparisonOf(own, operator, plainValue(value), flagOf(name))) ?? whole;
    })
    .replace(SET, (whole, name: string, value: string) => changes(name, variables.get(name), value) ?? whole)
    .replace(PUT, (whole, value: string, name: string) => changes(name, variables.get(name), value) ?? whole);
}

function changes(name: string, own: Enumeration | undefined, value: string): string | undefined {
  return own && [...own.asked].map((one) => `${flagOf(name)(one)} to ${one === plainValue(value)}`).join(', ');
}

function flagOf(name: string): (value: string) => string {
  return (value) => `$${flagOfValue(name, value)}`;
}
