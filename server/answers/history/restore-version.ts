/** An earlier version becomes the text of the answer again; what stood there becomes a version first. */
import { isSame } from '../../domain/answer/draft.ts';
import { earlierVersion } from '../../domain/answer/version.ts';
import { type Form, integer } from '../../http/form.ts';
import { MOST_COUNTED } from '../draft-submission.ts';
import type { AnswerStore } from '../store.ts';
import { changeOf, type StoredAnswer } from '../stored-answer.ts';
import type { StoredVersion } from './store.ts';

/** Field: `revision` of the answer, as the candidate saw it. The sentence why not, or null where it is done, now or before. */
export async function restoreVersion(
  store: AnswerStore,
  answer: StoredAnswer,
  version: StoredVersion,
  form: Form,
  now: number,
): Promise<string | null> {
  if (answer.closedAt !== null) return 'This answer is closed. Copy what you need into the open one.';
  if (isSame(answer.parts, version.parts)) return null;
  if (answer.revision !== integer(form.revision, 0, MOST_COUNTED)) return CHANGED;
  const content = { parts: version.parts, tab: '', sent: 0 };
  return (await store.change(changeOf(answer, content, earlierVersion(answer, 'restored'), now))) ? null : CHANGED;
}

const CHANGED = 'The answer was changed in the meantime, so nothing was brought back. Here is how it differs now.';
