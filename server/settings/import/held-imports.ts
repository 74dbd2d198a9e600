/** Files that were looked at and wait to be brought in, and what was brought in lately: in memory, one of each a candidate. */
import type { YieldedText } from '../../domain/export/merged.ts';
import type { ImportTally } from '../../domain/export/tally.ts';

/** `file`: to be brought in. `done`: what that did, or one that was brought in at once. */
export type HeldImport =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'done'; readonly tally: ImportTally; readonly texts: readonly YieldedText[] };

export type HeldImports = {
  /** Takes the place of what was held before. */
  hold(candidate: string, id: string, held: HeldImport): void;
  find(candidate: string, id: string): HeldImport | null;
  drop(candidate: string): void;
};

/** An hour: who reads longer chooses the file once more. */
const AGE = 60 * 60 * 1000;

export function createHeldImports(now: () => number): HeldImports {
  const byCandidate = new Map<string, { readonly id: string; readonly at: number; readonly held: HeldImport }>();
  return {
    hold: (candidate, id, held) => void byCandidate.set(candidate, { id, at: now(), held }),
    find(candidate, id) {
      const known = byCandidate.get(candidate);
      if (known && now() - known.at > AGE) byCandidate.delete(candidate);
      return known?.id === id && now() - known.at <= AGE ? known.held : null;
    },
    drop: (candidate) => void byCandidate.delete(candidate),
  };
}
