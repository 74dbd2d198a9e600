/** A version beside another one, beside the text as it is now, or beside nothing. */
import type { DraftParts } from '../reading/reading.ts';
import { type Difference, difference } from './difference.ts';
import type { EditorPart } from './draft.ts';

/** `now` is the text of the editor; null where nothing stood before. */
export type ComparedWith = number | 'now' | null;

type Numbered = { readonly number: number; readonly parts: DraftParts };

export type Compared = { readonly before: DraftParts; readonly after: DraftParts; readonly comparedWith: ComparedWith };

/**
 * `other`: null for the version before, which the first has none of. `find`: a version by its number. Null where there is no such version.
 */
export async function compare(
  version: Numbered,
  present: DraftParts,
  other: ComparedWith,
  find: (number: number) => Promise<Numbered | null>,
): Promise<Compared | null> {
  const alone: Compared = { before: version.parts, after: version.parts, comparedWith: null };
  if (other === 'now') return { before: version.parts, after: present, comparedWith: 'now' };
  const number = other ?? version.number - 1;
  if (number === 0) return alone;
  const against = await find(number);
  if (!against) return other === null ? alone : null;
  // The earlier one is what was, whichever was asked for first.
  return number < version.number
    ? { before: against.parts, after: version.parts, comparedWith: number }
    : { before: version.parts, after: against.parts, comparedWith: number };
}

export type PartDifference = { readonly name: string; readonly difference: Difference };

/** `named`: the parts of both by their names, in the order of the page. */
export function differencesIn({ before, after }: Compared, named: readonly EditorPart[]): readonly PartDifference[] {
  return named.map(({ id, name }) => ({ name, difference: difference(before[id] ?? '', after[id] ?? '') }));
}
