/** What an import did, in numbers: as the page tells it, and as an address carries it there. */

import { TALLIED, type Tallied } from './lists.ts';

export type Counts = {
  readonly added: number;
  readonly changed: number;
  /** Here already, or here in a later state. */
  readonly same: number;
  /** Recordings whose sound the file does not hold. */
  readonly left: number;
};

export type ImportTally = Readonly<Record<Tallied, Counts>> & {
  /** Settings that were taken from the file. */
  readonly preferences: number;
};

export type TallyCounter = {
  add(what: Tallied, kind: keyof Counts, by?: number): void;
  tally(preferences: number): ImportTally;
};

export function createTally(): TallyCounter {
  const counts = new Map<Tallied, { -readonly [K in keyof Counts]: number }>(
    TALLIED.map((what) => [what, { added: 0, changed: 0, same: 0, left: 0 }]),
  );
  return {
    add(what, kind, by = 1) {
      const count = counts.get(what);
      if (count) count[kind] += by;
    },
    tally: (preferences) => ({ ...(Object.fromEntries(counts) as Record<Tallied, Counts>), preferences }),
  };
}

/** `runs=2.0.1.0`, in the order added, changed, same, left. */
export function tallyFields(tally: ImportTally): Readonly<Record<string, string>> {
  const lists = TALLIED.map((what) => [what, KINDS.map((kind) => tally[what][kind]).join('.')]);
  return { ...Object.fromEntries(lists), preferences: String(tally.preferences) };
}

/** Null where the fields are not those of a tally. */
export function tallyOf(field: (name: string) => string | undefined): ImportTally | null {
  const read = createTally();
  for (const what of TALLIED) {
    const numbers = field(what) ?? '';
    if (!/^\d{1,9}(\.\d{1,9}){3}$/.test(numbers)) return null;
    for (const [index, number] of numbers.split('.').entries()) read.add(what, KINDS[index] ?? 'same', Number(number));
  }
  const preferences = field('preferences') ?? '';
  return /^\d$/.test(preferences) ? read.tally(Number(preferences)) : null;
}

const KINDS = ['added', 'changed', 'same', 'left'] as const;
