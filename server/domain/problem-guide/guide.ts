/** What there is to read about each code of a problem: what it means, in which files, how to mend it, and a text before and after. */
import type { Level } from '../problem.ts';
import { CHECKED_KINDS, type CheckedKind, CODES_OF } from './kinds.ts';
import { MENDS } from './mends.ts';

/** One thing that a code means. A few codes mean another thing in another kind of file. */
export type CodeMeaning = {
  readonly level: Level;
  readonly meaning: string;
  readonly kinds: readonly CheckedKind[];
  /** Null where the examples say it. */
  readonly mend: string | null;
};

export type CodeEntry = { readonly code: string; readonly meanings: readonly CodeMeaning[] };

/** Lines of a file around what is changed in it; `from` is the number of the first. */
export type ExampleLines = { readonly from: number; readonly lines: readonly string[] };

/** A text with this problem alone, and the same text mended, as far as they differ. */
export type ProblemExample = {
  readonly kind: CheckedKind;
  readonly code: string;
  /** Where and how the checker tells it. */
  readonly line: number;
  readonly message: string;
  readonly hint: string | null;
  readonly wrong: readonly ExampleLines[];
  readonly mended: readonly ExampleLines[];
};

/** Every code, in the order of the kinds. */
export function codeEntries(): readonly CodeEntry[] {
  const codes = new Set(CHECKED_KINDS.flatMap((kind) => Object.keys(CODES_OF[kind])));
  return [...codes].map((code) => ({ code, meanings: meaningsOf(code) }));
}

export function codeEntry(code: string): CodeEntry | null {
  const meanings = meaningsOf(code);
  return meanings.length === 0 ? null : { code, meanings };
}

function meaningsOf(code: string): readonly CodeMeaning[] {
  const found: CodeMeaning[] = [];
  for (const kind of CHECKED_KINDS) {
    const own = Object.hasOwn(CODES_OF[kind], code) ? CODES_OF[kind][code] : undefined;
    if (!own || found.some(({ meaning }) => meaning === own.meaning)) continue;
    const kinds = CHECKED_KINDS.filter((one) => Object.hasOwn(CODES_OF[one], code) && CODES_OF[one][code]?.meaning === own.meaning);
    found.push({ level: own.level, meaning: own.meaning, kinds, mend: mendOf(code, kinds) });
  }
  return found;
}

function mendOf(code: string, kinds: readonly CheckedKind[]): string | null {
  for (const kind of kinds) {
    const mends = MENDS[kind];
    if (Object.hasOwn(mends, code)) return mends[code] ?? null;
  }
  return null;
}
