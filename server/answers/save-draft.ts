/** A draft is saved, from the fields of its form to what became of it: once, in order, and never over what another tab wrote. */
import type { QuestionBank } from '../content/question-bank.ts';
import { ID } from '../db/ids.ts';
import { autosaveOrder } from '../domain/answer/autosave-order.ts';
import { isEmpty, isSame, laidOver } from '../domain/answer/draft.ts';
import { earlierVersion, type NewVersion, savedByHand, versionOnReturn } from '../domain/answer/version.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { DraftRequest, DraftSubmission, SaveOutcome } from './draft-submission.ts';
import type { AnswerStore, AnswerStudy } from './store.ts';
import { type AnswerChange, changeOf, type NewContent, type StoredAnswer } from './stored-answer.ts';

export type DraftDeps = {
  readonly store: AnswerStore;
  readonly study: Pick<AnswerStudy, 'studied'>;
  readonly bank: QuestionBank;
  readonly now: () => number;
  readonly newId: () => string;
};

/** What was submitted, over what is stored: a change is made from it. */
export type MergedDraft = {
  readonly submission: DraftSubmission;
  readonly questionId: string;
  readonly stored: StoredAnswer | null;
  /** All parts, as they are to be. */
  readonly parts: DraftParts;
  /** The page that sent it shows an older state of the same text: a double click, or a tab beside. */
  readonly isStale: boolean;
};

/** As it is typed, by the button, or as the candidate settles a conflict. */
export function saveDraft(deps: DraftDeps, { form, submission }: DraftRequest): Promise<SaveOutcome> {
  const now = deps.now();
  const { by, keep } = form;
  if (keep === 'mine') return save(deps, submission, (draft) => keepMine(draft, now));
  if (keep === 'theirs') return save(deps, submission, (draft) => takeTheirs(draft, now));
  return by === 'hand' ? save(deps, submission, (draft) => saveByHand(draft, now)) : autosave(deps, submission);
}

/** As it is typed: an earlier text becomes a version where the candidate comes back to it. */
export function autosave(deps: DraftDeps, submission: DraftSubmission): Promise<SaveOutcome> {
  const now = deps.now();
  return save(deps, submission, (draft) => draftChange(draft, {}, versionsOnReturn(draft, now), now));
}

/** `change`: what is to change, null where nothing is. It is asked again where somebody was faster. */
export async function save(
  deps: DraftDeps,
  submission: DraftSubmission,
  change: (draft: MergedDraft) => Promise<AnswerChange | null> | AnswerChange | null,
): Promise<SaveOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const merged = await merge(deps, submission);
    if ('kind' in merged) return merged;
    const { stored, questionId } = merged;
    const next = await change(merged);
    if (!next) return { kind: 'saved', answer: stored, questionId };
    const answer = await deps.store.change(next);
    if (answer) return { kind: 'saved', answer, questionId };
  }
  throw new Error(`answer ${submission.answerId} was overtaken ${ATTEMPTS} times`);
}

/** Requests for one answer at the same moment are few; more than this is a fault. */
const ATTEMPTS = 8;

/** An outcome where nothing is to be changed. */
async function merge({ store, bank }: DraftDeps, submission: DraftSubmission): Promise<MergedDraft | SaveOutcome> {
  const { candidate, answerId } = submission;
  const own = await store.find(answerId);
  const questionId = own?.questionId ?? submission.questionId;
  const isMissing = own ? own.candidate !== candidate : bank.question(questionId) === null;
  if (!ID.test(answerId) || isMissing) return { kind: 'missing' };
  const stored = own ?? (await store.open(candidate, questionId));
  const parts = laidOver(stored?.parts ?? {}, submission.parts);
  const isSameText = stored !== null && isSame(stored.parts, parts);
  const order = autosaveOrder(submission, stored, isSameText);
  if (order === 'late') return { kind: 'saved', answer: stored, questionId };
  if (stored && stored.closedAt !== null) return isSameText ? { kind: 'saved', answer: stored, questionId } : { kind: 'closed', stored };
  if (order === 'conflict' && stored) return { kind: 'conflict', stored };
  const isStale = stored !== null && (stored.id !== answerId || stored.revision !== submission.revision);
  return { submission, questionId, stored, parts, isStale };
}

/** Null where nothing would be another than before, or an answer would begin with nothing in it. */
export function draftChange(
  { submission, questionId, stored, parts }: MergedDraft,
  content: Partial<NewContent>,
  versions: readonly NewVersion[],
  now: number,
): AnswerChange | null {
  const { answerId, candidate, tab, sent } = submission;
  const change = changeOf(stored ?? { answerId, candidate, questionId }, { parts, tab, sent, ...content }, versions, now);
  const isNothing = isSame(change.next.parts, stored?.parts ?? {}) && change.next.closedAt === null && versions.length === 0;
  return isNothing || (stored === null && isEmpty(change.next.parts)) ? null : change;
}

/** The stored text, where the candidate comes back to it. */
export function versionsOnReturn({ stored, parts, submission }: MergedDraft, now: number): readonly NewVersion[] {
  return versionOnReturn(stored, { parts, tab: submission.tab }, now);
}

/** The same, and this very text. */
export function versionsByHand(draft: MergedDraft, now: number, earlier = versionsOnReturn(draft, now)): readonly NewVersion[] {
  return [...earlier, ...savedByHand(draft.stored, earlier, draft.parts, now)];
}

function saveByHand(draft: MergedDraft, now: number): AnswerChange | null {
  return draftChange(draft, {}, versionsByHand(draft, now), now);
}

/** Of two texts the typed one stays, the stored one becomes a version. */
function keepMine(draft: MergedDraft, now: number): AnswerChange | null {
  return draftChange(draft, {}, versionsByHand(draft, now, earlierVersion(draft.stored, 'other-tab')), now);
}

/** Of two texts the stored one stays, the typed one becomes a version. */
function takeTheirs(draft: MergedDraft, now: number): AnswerChange | null {
  const { stored, parts } = draft;
  if (!stored || isSame(stored.parts, parts) || isEmpty(parts)) return null;
  const mine: NewVersion = { parts, reason: 'other-tab', at: now, marks: null };
  const isKept = stored.newest !== null && isSame(stored.newest, parts);
  const { tab, sent } = draft.submission;
  // Saved again though nothing of it is another: so it is settled.
  return changeOf(stored, { parts: stored.parts, tab, sent }, isKept ? [] : [...earlierVersion(stored, 'saved'), mine], now);
}
