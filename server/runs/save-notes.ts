/** Notes of a run as they are typed: what an older page sends never takes the place of what a newer one wrote. */
import { bothNotes, MOST_NOTES, MOST_NOTES_KEPT } from '../domain/run/notes.ts';
import { type Form, integer } from '../http/form.ts';
import type { ReplayedRun, Replays } from './replay-run.ts';
import type { RunStore, StoredRun } from './store.ts';

export type NotesOutcome =
  /** `line`: where two pages wrote, that both texts are kept. */
  | { readonly kind: 'kept'; readonly stored: StoredRun; readonly line: string | null }
  | { readonly kind: 'refused'; readonly written: string; readonly line: string };

export type NotesDeps = { readonly store: Pick<RunStore, 'note'>; readonly replays: Pick<Replays, 'find'> };

const BOTH = 'These notes had been changed in another tab. Both texts are kept, one below the other.';
const TOO_LONG = `Not saved: notes hold ${MOST_NOTES.toLocaleString('en')} characters. What you typed is still here; shorten it.`;
/** Each means that somebody else was faster. */
const TRIES = 4;

/** `notes` and, as `based`, the revision that they were written upon. */
export async function saveNotes(deps: NotesDeps, candidate: string, { stored }: ReplayedRun, form: Form): Promise<NotesOutcome> {
  const written = writtenIn(form.notes);
  if (written.length > MOST_NOTES) return { kind: 'refused', written, line: TOO_LONG };
  const based = integer(form.based, 0, Number.MAX_SAFE_INTEGER);
  let at = stored;
  for (let tries = 0; tries < TRIES; tries++) {
    const isNewest = based === at.notesRevision;
    const notes = isNewest ? written : bothNotes(at.notes, written);
    if (notes.length > MOST_NOTES_KEPT) break;
    const line = isNewest || notes === written ? null : BOTH;
    if (notes === at.notes) return { kind: 'kept', stored: at, line };
    if (await deps.store.note({ id: at.id, candidate, notes, based: at.notesRevision }))
      return { kind: 'kept', stored: { ...at, notes, notesRevision: at.notesRevision + 1 }, line };
    const current = await deps.replays.find(at.id, candidate);
    if (!current.ok) break;
    at = current.value.stored;
  }
  return { kind: 'refused', written, line: 'Not saved: these notes are being changed elsewhere. What you typed is still here.' };
}

/** What a text area sends, with the line ends that it shows. */
export function writtenIn(field: string | undefined): string {
  return (field ?? '').replace(/\r\n?/g, '\n').trimEnd();
}
