/** The versions of a text that is on both sides of an import, and which of the two texts stands. */
import { isEmpty, isSame } from '../answer/draft.ts';
import type { Reason } from '../answer/version.ts';
import type { DraftParts } from '../reading/reading.ts';

type Version = { readonly number: number; readonly parts: DraftParts; readonly reason: Reason; readonly createdAt: number };

/** A text with its versions, the oldest first. */
export type VersionedText<V extends Version> = { readonly parts: DraftParts; readonly updatedAt: number; readonly versions: readonly V[] };

export type MergedVersions<V> = {
  /** All of both sides in order, and the text that yields where none of them holds it. */
  readonly versions: readonly V[];
  /** How many of them came. */
  readonly added: number;
  /** How many of the file were here already. */
  readonly known: number;
  /** What versions of the file are called here. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Whose text gives way to the other, which is later; null where both are the same. */
  readonly yields: 'here' | 'file' | null;
};

/** `overtaken`: the version that a text becomes, by its number. */
export function mergeVersions<V extends Version>(
  here: VersionedText<V>,
  there: VersionedText<V>,
  overtaken: (side: 'here' | 'file', number: number) => V,
): MergedVersions<V> {
  const { added, numbers } = numbered(here.versions, there.versions);
  const yields = there.updatedAt > here.updatedAt ? 'here' : 'file';
  const yielding = yields === 'here' ? here : there;
  const all = [...here.versions, ...added];
  const isSameText = isSame(here.parts, there.parts);
  const isKept = isSameText || isEmpty(yielding.parts) || all.some(({ parts }) => isSame(parts, yielding.parts));
  const whole = isKept ? all : [...all, overtaken(yields, highest(all) + 1)];
  return {
    versions: whole.toSorted((a, b) => a.number - b.number),
    added: whole.length - here.versions.length,
    known: there.versions.length - added.length,
    numbers,
    yields: isSameText ? null : yields,
  };
}

/** A version that is here already keeps its number; another by the same number is appended. */
function numbered<V extends Version>(here: readonly V[], there: readonly V[]) {
  const numbers = new Map<number, number>();
  const taken = new Set(here.map(({ number }) => number));
  const byMoment = new Map<number, V[]>();
  for (const one of here) byMoment.set(one.createdAt, [...(byMoment.get(one.createdAt) ?? []), one]);
  const added: V[] = [];
  let last = highest(here);
  for (const one of there) {
    const known = byMoment.get(one.createdAt)?.find((other) => other.reason === one.reason && isSame(other.parts, one.parts));
    const number = known ? known.number : taken.has(one.number) ? last + 1 : one.number;
    numbers.set(one.number, number);
    if (known) continue;
    taken.add(number);
    last = Math.max(last, number);
    added.push({ ...one, number });
  }
  return { added, numbers };
}

function highest(versions: readonly { readonly number: number }[]): number {
  return versions.reduce((most, { number }) => Math.max(most, number), 0);
}
