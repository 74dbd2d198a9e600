/** Versions: which texts of an answer are kept when it changes, so that nothing that was written is ever overwritten for good. */
import type { DraftParts } from '../reading/reading.ts';
import { isEmpty, isSame } from './draft.ts';

/**
 * `pause`: the text as it was left the last time. `interview`: as it was given in one. `restored`: what stood when an earlier one came
 * back. `import`: what gave way to a later text when a file came in.
 */
export const REASONS = ['saved', 'pause', 'rated', 'restored', 'other-tab', 'interview', 'import'] as const;
export type Reason = (typeof REASONS)[number];

/** What it was rated: by the candidate, 1 … 4, and by the checks, null where they could not judge. */
export type Marks = { readonly selfLevel: number; readonly missed: readonly string[]; readonly readLevel: number | null };

export type NewVersion = {
  readonly parts: DraftParts;
  readonly reason: Reason;
  /** Milliseconds since 1970, as everywhere here. */
  readonly at: number;
  readonly marks: Marks | null;
};

export type StoredDraft = {
  readonly parts: DraftParts;
  readonly tab: string;
  readonly updatedAt: number;
  /** Text of the newest version; null before the first. */
  readonly newest: DraftParts | null;
};

/** Longer than thinking about a sentence, shorter than lunch. */
export const PAUSE = 10 * 60 * 1000;

/** The stored text as a version, unless it is empty or one already. */
export function earlierVersion(stored: StoredDraft | null, reason: Reason): readonly NewVersion[] {
  if (stored === null || isEmpty(stored.parts) || isNewest(stored, stored.parts)) return [];
  return [{ parts: stored.parts, reason, at: stored.updatedAt, marks: null }];
}

/** The same, where the candidate comes back to it, after a pause or on a page that was loaded anew; and where most of a part goes at once. */
export function versionOnReturn(stored: StoredDraft | null, next: { readonly parts: DraftParts; readonly tab: string }, now: number) {
  if (stored === null || isSame(stored.parts, next.parts)) return [];
  // A page that does not say its name may be any.
  const isReturn = now - stored.updatedAt > PAUSE || next.tab === '' || stored.tab !== next.tab;
  return isReturn || isCut(stored.parts, next.parts) ? earlierVersion(stored, 'pause') : [];
}

/** Characters: some two sentences. Who deletes less can write it again. */
const MISSED = 160;

/** A part that was of some length holds less than half of it: a key pressed with everything selected is no pause. */
function isCut(before: DraftParts, after: DraftParts): boolean {
  return Object.entries(before).some(([part, { length }]) => length >= MISSED && (after[part] ?? '').length < length / 2);
}

/** What is saved by hand, unless it is the newest version already, or nothing was ever written. */
export function savedByHand(
  stored: StoredDraft | null,
  earlier: readonly NewVersion[],
  parts: DraftParts,
  now: number,
): readonly NewVersion[] {
  const newest = earlier.at(-1)?.parts ?? stored?.newest ?? {};
  return isSame(newest, parts) ? [] : [{ parts, reason: 'saved', at: now, marks: null }];
}

/**
 * A text that met a newer one, kept before anybody has chosen: nothing where it is empty or the newest version already. It is later than
 * the text that stands, by which it is known until that is saved again.
 */
export function keptAside(stored: StoredDraft, parts: DraftParts, now: number): NewVersion | null {
  if (isEmpty(parts) || isNewest(stored, parts)) return null;
  return { parts, reason: 'other-tab', at: Math.max(now, stored.updatedAt + 1), marks: null };
}

/** Whether the newest version is such a text. */
export function isUnsettled(newest: { readonly reason: Reason; readonly at: number } | null, updatedAt: number): boolean {
  return newest?.reason === 'other-tab' && newest.at > updatedAt;
}

function isNewest({ newest }: StoredDraft, parts: DraftParts): boolean {
  return newest !== null && isSame(newest, parts);
}
