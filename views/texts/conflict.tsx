/** Two texts of one answer or story: the typed one stays in the editor, the other is shown, and the candidate chooses. */
import type { EditorPart } from '../../server/domain/answer/draft.ts';

export type ConflictProps = {
  readonly of: 'answer' | 'story';
  readonly kind: 'other-tab' | 'closed';
  /** Where the choice goes. */
  readonly action: string;
  /** The revision of the other text, which the candidate sees here. */
  readonly revision: number;
  /** When the other text was saved: `today 14:02`. */
  readonly at: string;
  /** The parts in which the two differ, as they are stored. */
  readonly theirs: readonly EditorPart[];
};

/**
 * The buttons belong to the form of the draft, so that the typed text goes with them. What that is based on stays as it was: only a choice
 * settles it, and until then whatever is typed or comes back is asked about again.
 */
export function Conflict({ of, kind, action, revision, at, theirs }: ConflictProps) {
  return (
    <section class="conflict" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading" tabindex={-1}>
        {kind === 'closed' ? `This ${of} was closed in another tab` : `This ${of} was changed in another tab`}
      </h2>
      <p>
        {kind === 'closed'
          ? 'It is kept in the history as it was. What you typed since is in the fields below; it is not saved yet.'
          : `Nothing was overwritten. What you typed is in the fields below; it is not saved yet. The other text was saved ${/^\d\d:/.test(at) ? `at ${at}` : at}:`}
      </p>
      {kind === 'closed' ? null : <Theirs parts={theirs} />}
      <input type="hidden" form="draft" name="settles" value={String(revision)} />
      <div class="actions">
        <button type="submit" class="btn" form="draft" formaction={action} name="keep" value="mine">
          {kind === 'closed' ? 'Save mine as a new answer' : 'Keep mine'}
        </button>
        {kind === 'closed' ? null : (
          <button type="submit" class="btn plain" form="draft" formaction={action} name="keep" value="theirs">
            Take the other
          </button>
        )}
      </div>
      {kind === 'closed' ? null : <p class="small quiet">The one that you leave is kept as a version.</p>}
    </section>
  );
}

function Theirs({ parts }: { readonly parts: readonly EditorPart[] }) {
  return (
    <dl class="theirs">
      {parts.map(({ name, text }) => (
        <>
          <dt>{name}</dt>
          <dd class="text">{text === '' ? <span class="faint">Empty</span> : text}</dd>
        </>
      ))}
    </dl>
  );
}
