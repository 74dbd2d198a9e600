/** Two texts of one answer: the typed one stays in the editor, the other is shown, and the candidate chooses. */
import type { EditorPart } from '../../server/domain/answer/draft.ts';
import { links } from '../links.ts';

export type ConflictProps = {
  readonly kind: 'other-tab' | 'closed';
  /** The answer to which the choice goes. */
  readonly answerId: string;
  /** When the other text was saved: `today 14:02`. */
  readonly at: string;
  /** The parts in which the two differ, as they are stored. */
  readonly theirs: readonly EditorPart[];
};

/** The buttons belong to the form of the draft, so that the typed text goes with them. */
export function Conflict({ kind, answerId, at, theirs }: ConflictProps) {
  const action = links.draft(answerId);
  return (
    <section class="conflict" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading" tabindex={-1}>
        {kind === 'closed' ? 'This answer was closed in another tab' : 'This answer was changed in another tab'}
      </h2>
      <p>
        {kind === 'closed'
          ? 'It is kept in the history as it was. What you typed since is in the fields below; it is not saved yet.'
          : `Nothing was overwritten. What you typed is in the fields below; it is not saved yet. The other text was saved ${/^\d\d:/.test(at) ? `at ${at}` : at}:`}
      </p>
      {kind === 'closed' ? null : <Theirs parts={theirs} />}
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
