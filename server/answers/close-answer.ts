/** An answer is closed: it goes to the history, and the editor is empty again. */
import { isEmpty } from '../domain/answer/draft.ts';
import type { DraftRequest, SaveOutcome } from './draft-submission.ts';
import { type DraftDeps, draftChange, save, versionsByHand } from './save-draft.ts';

export function closeAnswer(deps: DraftDeps, { submission }: DraftRequest): Promise<SaveOutcome> {
  const now = deps.now();
  return save(deps, submission, (draft) => {
    // One in which nothing was ever written stays open: the editor is empty anyway.
    if (isEmpty(draft.parts) && !draft.stored?.version) return null;
    return draftChange(draft, { closedAt: now }, versionsByHand(draft, now), now);
  });
}
