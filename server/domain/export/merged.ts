/** What becomes of an imported row beside the one that is here. */
import type { ListName } from './lists.ts';

/** `known`: how many of its parts are here already. `yields`: whose text gave way and is kept in the history; null for neither. */
export type Merged<T> =
  | { readonly kind: 'added'; readonly row: T; readonly known?: number }
  | { readonly kind: 'changed'; readonly row: T; readonly known?: number; readonly yields?: 'here' | 'file' | null }
  | { readonly kind: 'same'; readonly known?: number }
  /** It lacks what it would be here, as a recording without its sound. */
  | { readonly kind: 'left' }
  /** Its id names something else here, so that it cannot be stored at all. */
  | { readonly kind: 'another' };

/** What rows of the file are called here, where that is another name; filled while lists are merged, in an order in which names come first. */
export type Renames = {
  readonly stories: Map<string, string>;
  /** By answer: the numbers of its versions. */
  readonly versions: Map<string, ReadonlyMap<number, number>>;
};

/** Above both, so that no page that is open overwrites what came in. */
export function nextRevision(here: { readonly revision: number }, there: { readonly revision: number }): number {
  return Math.max(here.revision, there.revision) + 1;
}

/** A text that is on both sides, of which the earlier one gives way and is kept as a version. */
export type YieldedText = {
  readonly list: ListName;
  readonly id: string;
  /** The title of a story; the question of an answer. */
  readonly name: string;
  readonly yields: 'here' | 'file';
};
