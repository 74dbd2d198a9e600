/** What a candidate writes to oneself on the last evening before an interview, and reads in the morning of it. */

export type EveningNote = {
  /** The day of the interview that it is for: `2026-12-04`. */
  readonly on: string;
  readonly well: string;
  readonly begin: string;
};

/** UTF-16 units of each of the two: two minutes of writing, with room. */
export const MOST_EVENING = 2000;

/** As it is stored, in a text of its own. */
export function eveningText({ on, well, begin }: EveningNote): string {
  return JSON.stringify({ on, well, begin });
}

/** Null for what is no note, and for the empty text that stands for none. */
export function eveningNoteOf(text: string): EveningNote | null {
  const read = parsed(text);
  if (typeof read !== 'object' || read === null || !('on' in read && 'well' in read && 'begin' in read)) return null;
  const { on, well, begin } = read;
  return typeof on === 'string' && typeof well === 'string' && typeof begin === 'string' ? { on, well, begin } : null;
}

export type Evening =
  /** The day before: a form, filled with what was written already. */
  | { readonly kind: 'write'; readonly note: EveningNote | null }
  /** The morning: what was written. */
  | { readonly kind: 'read'; readonly note: EveningNote };

/** Null on all other days, and where nothing was written for this interview. `daysLeft`: whole days to it. */
export function eveningOn(daysLeft: number | null, interviewOn: string | null, text: string): Evening | null {
  const kept = eveningNoteOf(text);
  const note = kept?.on === interviewOn ? kept : null;
  if (daysLeft === 1) return { kind: 'write', note };
  return daysLeft === 0 && note ? { kind: 'read', note } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
