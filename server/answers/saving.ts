/** What becomes of a draft that a page sends: kept once, in order, and never over what another tab wrote. */

import { ID } from '../db/ids.ts';
import { autosaveOrder, type IncomingSave } from '../domain/answer/autosave-order.ts';
import { isSame, laidOver } from '../domain/answer/draft.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { AnswerStore, Change, StoredAnswer } from './store.ts';

export type Sending = IncomingSave & {
  readonly candidate: string;
  /** For an answer that is not stored yet. */
  readonly questionId: string;
  /** As far as the form has them. */
  readonly parts: DraftParts;
};

/** What a plan is made from. */
export type Ground = {
  readonly sending: Sending;
  readonly questionId: string;
  readonly stored: StoredAnswer | null;
  /** All parts, as they are to be. */
  readonly parts: DraftParts;
  /** The page that sent it shows an older state of the same text: a double click, or a tab beside. */
  readonly isStale: boolean;
};

/** What is to change; null where nothing is. Asked again where somebody was faster. */
export type Plan = (ground: Ground) => Promise<Change | null> | Change | null;

export type Taken =
  /** `answer` is null where there was nothing to keep. */
  | { readonly kind: 'kept'; readonly answer: StoredAnswer | null; readonly questionId: string }
  | { readonly kind: 'conflict'; readonly stored: StoredAnswer }
  /** The answer was closed and the text is another. */
  | { readonly kind: 'closed'; readonly stored: StoredAnswer }
  | { readonly kind: 'missing' };

export type SavingDeps = { readonly store: AnswerStore; readonly isQuestion: (id: string) => boolean };

/** Requests for one answer at the same moment are few; more than this is a fault. */
const ATTEMPTS = 8;

export async function take(deps: SavingDeps, sending: Sending, plan: Plan): Promise<Taken> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const taken = await takeOnce(deps, sending, plan);
    if (taken !== 'overtaken') return taken;
  }
  throw new Error(`answer ${sending.answerId} was overtaken ${ATTEMPTS} times`);
}

async function takeOnce({ store, isQuestion }: SavingDeps, sending: Sending, plan: Plan): Promise<Taken | 'overtaken'> {
  const { candidate, answerId } = sending;
  const own = await store.find(answerId);
  const questionId = own?.questionId ?? sending.questionId;
  if (!ID.test(answerId) || (own ? own.candidate !== candidate : !isQuestion(questionId))) return { kind: 'missing' };
  const stored = own ?? (await store.open(candidate, questionId));
  const parts = laidOver(stored?.parts ?? {}, sending.parts);
  const verdict = autosaveOrder(sending, stored, stored !== null && isSame(stored.parts, parts));
  if (verdict === 'late') return { kind: 'kept', answer: stored, questionId };
  if (stored && stored.closedAt !== null)
    return isSame(stored.parts, parts) ? { kind: 'kept', answer: stored, questionId } : { kind: 'closed', stored };
  if (verdict === 'conflict' && stored) return { kind: 'conflict', stored };
  const isStale = stored !== null && (stored.id !== answerId || stored.revision !== sending.revision);
  const change = await plan({ sending, questionId, stored, parts, isStale });
  if (!change) return { kind: 'kept', answer: stored, questionId };
  const answer = await store.change(change);
  return answer ? { kind: 'kept', answer, questionId } : 'overtaken';
}
