/** One thing of the candidate's that was removed by itself, as its page names it, how long that can be undone, and what a slice may ask for it. */
import type { Result } from '../result.ts';

export type RemovedThing =
  | { readonly kind: 'answer'; readonly id: string; readonly title: string; readonly questionId: string }
  | { readonly kind: 'version'; readonly of: 'answer' | 'story'; readonly id: string; readonly number: number; readonly title: string }
  | { readonly kind: 'recording'; readonly id: string; readonly answerId: string; readonly title: string }
  | { readonly kind: 'run'; readonly id: string; readonly title: string }
  | { readonly kind: 'story'; readonly id: string; readonly title: string };

/** By what a form names it, which knows no title. `number`: of a version. */
export type RemovedName = { readonly kind: RemovedThing['kind']; readonly id: string; readonly number?: number | null };

export type Removals = {
  /** The id under which it can be brought back; null where there is nothing to remove, or it is another candidate's. */
  remove(candidate: string, thing: RemovedThing): Promise<string | null>;
  /** The same id for what was removed already, as by the first click of two; null where it was not, or its hour is over. */
  lately(candidate: string, name: RemovedName): Promise<string | null>;
  /** Null where it is back already, its hour is over, or it is another candidate's. */
  find(id: string, candidate: string): Promise<RemovedThing | null>;
  /** `in-the-way`: what it belonged to is gone, or something else stands in its place. */
  bringBack(id: string, candidate: string): Promise<Result<RemovedThing, 'gone' | 'in-the-way'>>;
  /** Forgets what cannot be brought back any more. Ids of the recordings whose files are to go. */
  forget(): Promise<readonly string[]>;
  /** Ids of the recordings that wait to be brought back. */
  recordings(): Promise<readonly string[]>;
};

/** Milliseconds: as long as somebody may come back to the page that offers it. Afterwards what was removed is gone. */
export const UNDO_TIME = 60 * 60 * 1000;

/** Removed before this moment, it cannot be brought back any more. */
export function undoneSince(now: number): number {
  return now - UNDO_TIME;
}
