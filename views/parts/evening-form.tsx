/** Two minutes of writing to oneself on the evening before an interview. */
import { MOST_EVENING } from '../../server/domain/study/evening-note.ts';
import { links } from '../links.ts';

export type EveningTyped = { readonly well: string; readonly begin: string };

export function EveningForm({ typed, label }: { readonly typed: EveningTyped; readonly label: string }) {
  return (
    <form method="post" action={links.eveningNote}>
      <div class="field">
        <label for="evening-well">What went well in your practice?</label>
        <textarea id="evening-well" name="well" rows={3} maxlength={MOST_EVENING}>
          {typed.well}
        </textarea>
      </div>
      <div class="field">
        <label for="evening-begin">How will you begin tomorrow?</label>
        <textarea id="evening-begin" name="begin" rows={3} maxlength={MOST_EVENING}>
          {typed.begin}
        </textarea>
      </div>
      <button type="submit" class="btn plain">
        {label}
      </button>
    </form>
  );
}
