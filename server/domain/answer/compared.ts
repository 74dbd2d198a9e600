/** A version beside another one, beside the text as it is now, or beside nothing. */
import type { DraftParts } from '../reading/reading.ts';
import { type Difference, difference } from './difference.ts';
import type { EditorPart } from './draft.ts';

/** `now` is the text of the editor; null where nothing stood before. */
export type ComparedWith = number | 'now' | null;

/** The nearest that are there; null where there is none. */
export type VersionsAround = { readonly before: number | null; readonly after: number | null };

type Numbered = { readonly number: number; readonly parts: DraftParts };

export type Compared = { readonly before: DraftParts; readonly after: DraftParts; readonly comparedWith: ComparedWith };

/**
 * `other`: null where nothing stands before it. `find`: a version by its number. Null where there is no such version.
 */
export async function compare(
  version: Numbered,
  present: DraftParts,
  other: ComparedWith,
  find: (number: number) => Promise<Numbered | null>,
): Promise<Compared | null> {
  if (other === null) return { before: version.parts, after: version.parts, comparedWith: null };
  if (other === 'now') return { before: version.parts, after: present, comparedWith: 'now' };
  const against = await find(other);
  if (!against) return null;
  // The earlier one is what was, whichever was asked for first.
  return other < version.number
    ? { before: against.parts, after: version.parts, comparedWith: other }
    : { before: version.parts, after: against.parts, comparedWith: other };
}

export type PartDifference = { readonly name: string; readonly difference: Difference };

/** `named`: the parts of both by their names, in the order of the page. */
export function differencesIn({ before, after }: Compared, named: readonly EditorPart[]): readonly PartDifference[] {
  return named.map(({ id, name }) => ({ name, difference: difference(before[id] ?? '', after[id] ?? '') }));
}
