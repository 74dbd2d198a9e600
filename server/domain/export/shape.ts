/** Shapes: what a value read from JSON must look like, so that what fits can be used by its type and what does not is told by its place. */

/** `answers[3].parts`: expected a text, saw a number. */
export type Wrong = { readonly at: string; readonly expected: string; readonly saw: string };

export type Shape<T> = {
  readonly expected: string;
  /** The first thing wrong, by its place below the value; null where it fits. */
  wrong(value: unknown): Wrong | null;
  /** Never there; it carries the type. */
  readonly type?: T;
};

export type TypeOf<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** A text that fits `pattern`, if one is given; at most `most` UTF-16 units. */
export function text(most: number, expected = `text of at most ${most} characters`, pattern = /^/): Shape<string> {
  return simple(expected, (value): value is string => typeof value === 'string' && value.length <= most && pattern.test(value));
}

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  return simple(`one of ${values.join(', ')}`, (value): value is T => values.some((one) => one === value));
}

export function integer(least: number, most: number): Shape<number> {
  return simple(
    `a whole number from ${least} to ${most}`,
    (value): value is number => isWithin(value, least, most) && Number.isSafeInteger(value),
  );
}

export function real(least: number, most: number): Shape<number> {
  return simple(`a number from ${least} to ${most}`, (value): value is number => isWithin(value, least, most));
}

export const truth: Shape<boolean> = simple('true or false', (value): value is boolean => typeof value === 'boolean');

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  const expected = `${shape.expected}, or null`;
  const wrong = (value: unknown) => {
    const found = value === null ? null : shape.wrong(value);
    return found?.at === '' ? { ...found, expected } : found;
  };
  return { expected, wrong };
}

export function list<T>(most: number, item: Shape<T>): Shape<readonly T[]> {
  const expected = `a list of at most ${most}`;
  const wrong = (value: unknown) => {
    if (!Array.isArray(value) || value.length > most) return mismatch(expected, value);
    for (const [index, one] of value.entries()) {
      const found = item.wrong(one);
      if (found) return below(`[${index}]`, found);
    }
    return null;
  };
  return { expected, wrong };
}

/** Exactly these fields, in any order. */
export function fields<F extends Fields>(shapes: F): Shape<{ readonly [K in keyof F]: TypeOf<F[K]> }> {
  const names = Object.keys(shapes);
  const wrong = (value: unknown) => {
    if (!isObject(value)) return mismatch('an object', value);
    for (const name of names) {
      if (!Object.hasOwn(value, name)) return below(`.${name}`, { at: '', expected: shapes[name]?.expected ?? '', saw: 'nothing' });
      const found = shapes[name]?.wrong(value[name]);
      if (found) return below(`.${name}`, found);
    }
    const strange = Object.keys(value).find((name) => !Object.hasOwn(shapes, name));
    return strange === undefined ? null : { at: '', expected: `only ${names.join(', ')}`, saw: shown(strange) };
  };
  return { expected: 'an object', wrong };
}

/** Texts by the ids of parts; `most` units in each and `all` in all of them. */
export function texts(most: number, all: number): Shape<Readonly<Record<string, string>>> {
  const one = text(most);
  const wrong = (value: unknown) => {
    if (!isObject(value)) return mismatch('an object of texts', value);
    const entries = Object.entries(value);
    const strange = entries.find(([name]) => !PART.test(name));
    if (strange || entries.length > MOST_PARTS) return mismatch(`at most ${MOST_PARTS} texts by the names of parts`, strange?.[0] ?? value);
    for (const [name, each] of entries) {
      const found = one.wrong(each);
      if (found) return below(`.${name}`, found);
    }
    const length = entries.reduce((sum, [, each]) => sum + String(each).length, 0);
    return length > all ? { at: '', expected: `at most ${all} characters in all`, saw: `${length}` } : null;
  };
  return { expected: 'an object of texts', wrong };
}

export function below(step: string, { at, expected, saw }: Wrong): Wrong {
  return { at: step + at, expected, saw };
}

/** A value in a few words: never more of it than a sentence holds. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > LONGEST_SHOWN ? `text of ${value.length} characters` : JSON.stringify(value);
}

/** Scaffolds have six at most; an answer may hold those of an earlier scaffold too. */
const MOST_PARTS = 30;
const PART = /^[a-z][a-z0-9-]{0,39}$/;
const LONGEST_SHOWN = 60;

function simple<T>(expected: string, fits: (value: unknown) => value is T): Shape<T> {
  return { expected, wrong: (value) => (fits(value) ? null : mismatch(expected, value)) };
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(expected: string, value: unknown): Wrong {
  return { at: '', expected, saw: shown(value) };
}
