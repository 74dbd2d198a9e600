/** The candidate's own notes. They belong to the form of the choices, so that without scripts nothing typed is lost to a decision. */
import { MOST_NOTES } from '../../server/domain/run/notes.ts';
import { links } from '../links.ts';

export type RunNotes = {
  readonly text: string;
  /** Which of the run's notes these are. */
  readonly revision: number;
};

type NotesProps = {
  readonly runId: string;
  readonly notes: RunNotes;
  readonly isAbandoned: boolean;
  /** The form of the page with which they go; null where it has none for them. */
  readonly within: 'choices' | 'expect' | null;
};

/** Its script puts it back after a swap as it was: what is being typed stays. */
export function Notes({ runId, notes: { text, revision }, isAbandoned, within }: NotesProps) {
  const action = links.notes(runId);
  const form = within ?? 'noting';
  return (
    <div id="notes" class="own-notes" data-action={action}>
      <h2 class="eyebrow">
        <label for="own">{isAbandoned ? 'Your notes' : 'Your notes, kept for the debrief'}</label>
      </h2>
      {within !== null ? null : <form id="noting" method="post" action={action} />}
      <textarea id="own" class="own" name="notes" form={form} rows={4} maxlength={MOST_NOTES}>
        {text}
      </textarea>
      <input type="hidden" id="based" name="based" form={form} value={String(revision)} />
      <p class="small quiet">
        <button type="submit" class="link without-script" form={form} formaction={action}>
          Save the notes
        </button>
        <span id="notes-state" role="status" />
      </p>
    </div>
  );
}
