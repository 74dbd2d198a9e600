/** Shapes of what an import reads, in valibot, each with the words by which a mistake is told: `expected a whole number from 1 to 4`. */
import * as v from 'valibot';
import { shown, type Wrong } from '../../domain/export/wrong.ts';

export type Shape<T = unknown> = v.GenericSchema<unknown, T>;

/** A shape, and the same where null stands for none. */
type Leaf<T> = Shape<T> & { readonly orNull: Shape<T | null> };

/** A text that fits `pattern`, if one is given; at most `most` UTF-16 units. */
export function text(most: number, expected = `text of at most ${most} characters`, pattern = /^/): Leaf<string> {
  return leaf(expected, (message) => v.pipe(v.string(message), v.maxLength(most, message), v.regex(pattern, message)));
}

export function oneOf<const T extends string>(values: readonly T[]): Leaf<T> {
  return leaf(`one of ${values.join(', ')}`, (message) => v.picklist(values, message));
}

export function integer(least: number, most: number): Leaf<number> {
  return leaf(`a whole number from ${least} to ${most}`, (message) =>
    v.pipe(v.number(message), v.safeInteger(message), v.minValue(least, message), v.maxValue(most, message)),
  );
}

export function real(least: number, most: number): Leaf<number> {
  return leaf(`a number from ${least} to ${most}`, (message) =>
    v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message)),
  );
}

export const truth: Shape<boolean> = v.boolean('true or false');

export function list<T>(most: number, item: Shape<T>): Leaf<readonly T[]> {
  return leaf(`a list of at most ${most}`, (message) => v.pipe(v.array(item, message), v.maxLength(most, message)));
}

/** What fits one of two shapes. */
export function either<A, B>(one: Shape<A>, other: Shape<B>, expected: string): Shape<A | B> {
  return v.union([one, other], expected);
}

/** Exactly these fields, in any order. */
export function fields<const E extends Readonly<Record<string, Shape>>>(
  entries: E,
): Shape<{ readonly [K in keyof E]: v.InferOutput<E[K]> }> {
  const message = (issue: v.StrictObjectIssue) => {
    if (issue.expected === 'never') return `only ${Object.keys(entries).join(', ')}`;
    const missing = entries[issue.expected.slice(1, -1)];
    return missing ? (v.safeParse(missing, undefined).issues?.[0].message ?? '') : 'an object';
  };
  return v.strictObject(entries, message) as unknown as Shape<{ readonly [K in keyof E]: v.InferOutput<E[K]> }>;
}

/** A field that files of before lack, and that is left out where there is nothing in it. */
export function absent<T>(shape: Shape<T>): Shape<T | undefined> {
  return v.optional(shape);
}

/** Texts by the ids of parts; `most` units in each and `all` in all of them. */
export function texts(most: number, all: number): Shape<Readonly<Record<string, string>>> {
  const one = text(most);
  return v.pipe(
    v.custom<Readonly<Record<string, string>>>(isObject, 'an object of texts'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const parts = Object.entries(dataset.value);
      const strange = parts.find(([name]) => !PART.test(name));
      if (strange || parts.length > MOST_PARTS)
        addIssue({ message: `at most ${MOST_PARTS} texts by the names of parts`, input: strange?.[0] ?? dataset.value });
      for (const [name, value] of parts) {
        const [issue] = v.safeParse(one, value).issues ?? [];
        const path = { type: 'object', origin: 'value', input: dataset.value, key: name, value } as const;
        if (issue) addIssue({ message: issue.message, input: value, path: [path] });
      }
      const length = parts.reduce((sum, [, each]) => sum + String(each).length, 0);
      if (length > all) addIssue({ message: `at most ${all} characters in all`, input: length });
    }),
  );
}

/** Whatever JSON holds, at most `most` characters of it; what reads it knows what it must be. */
export function json(most: number, what: string): Leaf<unknown> {
  const message = `${what}, at most ${most} characters`;
  const shape = (fits: (value: unknown) => boolean) =>
    v.custom<unknown>((value) => fits(value) && JSON.stringify(value).length <= most, message);
  const isSomething = (value: unknown) => value !== undefined && value !== null;
  return Object.assign(shape(isSomething), { orNull: shape((value) => value !== undefined) });
}

/** The first thing wrong, by its place below `at`; null where the value fits. */
export function wrongIn(shape: Shape, value: unknown, at: string): Wrong | null {
  const [issue] = v.safeParse(shape, value, { abortEarly: true }).issues ?? [];
  if (!issue) return null;
  const steps = issue.path ?? [];
  const isStrange = issue.expected === 'never';
  const place = (isStrange ? steps.slice(0, -1) : steps)
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return { at: at + place, expected: issue.message, saw: shown(isStrange ? steps.at(-1)?.key : issue.input) };
}

/** What many tables hold. */
export const id = text(16, 'an id of 16 letters, digits, - and _', /^[\w-]{16}$/);
export const name = text(100, 'a name of letters, digits, - and _', /^[\w-]+$/);
export const sha256 = text(64, 'a sha-256 in hex', /^[0-9a-f]{64}$/);
/** Milliseconds since 1970, to the end of the year 9999. */
export const time = integer(0, 253_402_300_799_999);
export const count = integer(0, 1_000_000_000);
export const level = integer(1, 4).orNull;
/** The scheduler's own numbers; days and a scale of ten, with room. */
export const weight = real(0, 1_000_000);

export function base64(bytes: number): Leaf<string> {
  return text(Math.ceil(bytes / 3) * 4, `base64 of at most ${bytes} bytes`, /^[A-Za-z0-9+/]*={0,2}$/);
}

/** Scaffolds have six at most; an answer may hold those of an earlier scaffold too. */
const MOST_PARTS = 30;
const PART = /^[a-z][a-z0-9-]{0,39}$/;

function leaf<T>(expected: string, make: (message: string) => Shape<T>): Leaf<T> {
  return Object.assign(make(expected), { orNull: v.nullable(make(`${expected}, or null`)) as Shape<T | null> });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
