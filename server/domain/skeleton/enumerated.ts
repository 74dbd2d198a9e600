/** Variables of other tools that hold one of a few words or numbers, as flags: one for each value that is asked for. */

/** What a variable is set to; and what of that is asked for. */
export type Enumeration = { readonly set: ReadonlySet<string>; readonly asked: ReadonlySet<string> };

/** More are a count, or names of something. */
const MOST_VALUES = 8;

/** Null where one value is all that it has, where nobody asks for one, and where they are many. */
export function enumerationOf(values: Iterable<string>, asked: ReadonlySet<string>): Enumeration | null {
  const set = new Set(values);
  const own = { set, asked: new Set([...set].filter((value) => asked.has(value))) };
  return set.size > 1 && set.size <= MOST_VALUES && own.asked.size > 0 ? own : null;
}

/** Of these values, for which a comparison asks. */
export function askedBy(operator: string, value: string, values: Iterable<string>): readonly string[] {
  return isOfSize(operator) ? [...values].filter((one) => isMet(operator, Number(one), Number(value))) : [value];
}

/** In flags; null where none are compared so. */
export function comparisonOf(
  { set, asked }: Enumeration,
  operator: string,
  value: string,
  flagOf: (value: string) => string,
): string | null {
  if (!isOfSize(operator)) {
    const is = asked.has(value) ? flagOf(value) : 'false';
    return /^(?:!|neq?$|is\s{0,3}not)/.test(operator) ? `(not ${is})` : is;
  }
  if (![value, ...set].every((one) => /^-?\d+$/.test(one))) return null;
  const meant = askedBy(operator, value, set);
  return meant.length === 0 ? 'false' : `(${meant.map(flagOf).join(' or ')})`;
}

export function flagOfValue(name: string, value: string): string {
  return `${name}_${value.replace(/\W+/g, '_')}`;
}

/** Without its quotes. */
export function plainValue(value: string): string {
  return value.replace(/^["']|["']$/g, '');
}

/** Whether each value has a flag of its own, which stands nowhere in the source. */
export function areFree(source: string, { asked }: Enumeration, flagOf: (value: string) => string): boolean {
  const flags = new Set([...asked].map(flagOf));
  return flags.size === asked.size && [...flags].every((flag) => !source.includes(flag));
}

function isOfSize(operator: string): boolean {
  return /^(?:[<>]|[gl]te?$)/.test(operator);
}

function isMet(operator: string, one: number, other: number): boolean {
  if (one === other) return /=|e$/.test(operator);
  return /^[>g]/.test(operator) === one > other;
}
