/** What a candidate writes during a run: notes of their own, and the words of an update. How long they may be, and what becomes of two notes. */

/** UTF-16 units, as a browser counts them: of notes in one page. */
export const MOST_NOTES = 20_000;
/** Of all that several pages left behind. */
export const MOST_NOTES_KEPT = 100_000;
/** Of one update; what is longer is no update. */
export const MOST_WORDS = 4_000;

export const BETWEEN = '---- written in another tab ----';

/** Both of two notes that went different ways; the one that holds the other stands for both. */
export function bothNotes(kept: string, written: string): string {
  if (kept.includes(written.trim())) return kept;
  if (written.includes(kept.trim())) return written;
  return `${kept.trimEnd()}\n\n${BETWEEN}\n${written}`;
}
