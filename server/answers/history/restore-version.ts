/** An earlier version becomes the text of the answer again; what stood there becomes a version first. */
import { isSame } from '../../domain/answer/draft.ts';
import { kept } from '../../domain/answer/version.ts';
import type { AnswerStore, StoredAnswer } from '../store.ts';
import type { Version } from './store.ts';

/** `revision`: of the answer, as the candidate saw it. The sentence why not, or null where it is done, now or before. */
export async function restore(
  store: AnswerStore,
  answer: StoredAnswer,
  version: Version,
  revision: number | null,
  now: number,
): Promise<string | null> {
  if (answer.closedAt !== null) return 'This answer is closed. Copy what you need into the open one.';
  if (isSame(answer.parts, version.parts)) return null;
  if (answer.revision !== revision) return CHANGED;
  const { id: answerId, candidate, questionId, storyId, simulated } = answer;
  const next = { parts: version.parts, tab: '', sent: 0, storyId, simulated, closedAt: null };
  const change = { answerId, candidate, questionId, was: answer, next, versions: kept(answer, 'restored'), rated: null, now };
  return (await store.change(change)) ? null : CHANGED;
}

const CHANGED = 'The answer was changed in the meantime, so nothing was brought back. Here is how it differs now.';
