/** A draft arrives with every form of the question's page: it is read, kept by a plan, and answered as a page or for its script. */

import type { ConflictProps } from '../../views/answers/conflict.tsx';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { momentOf } from '../calendar/day-words.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import { editorParts, excessOf, partsOf } from '../domain/answer/draft.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { type Form, readForm } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { isRated, NOTHING_AROUND, type PageDeps, plainly, type Shown, show } from './answer-page.tsx';
import { conflictJson, refusalJson, savedJson, wantsJson } from './autosave-response.tsx';
import { type Plan, type Sending, type Taken, take } from './saving.ts';
import type { AnswerStore, StoredAnswer } from './store.ts';

export type ReceptionDeps = PageDeps & { readonly store: AnswerStore; readonly log: Log };

export type Received = {
  readonly form: Form;
  readonly sending: Sending;
  /** The stored answer, or another one open for the question; null where there is none, or none of this candidate's. */
  readonly stored: StoredAnswer | null;
  readonly question: Question | null;
};

/** Why nothing can be kept: the page comes back with what was typed, and with this. */
export type Refusal = { readonly status: 404 | 422; readonly line: string } & Partial<Pick<Shown, 'chosen' | 'wrong' | 'tooLong'>>;

export type Decide = (received: Received) => Promise<Plan | Refusal> | Plan | Refusal;

/** `anchor`: where on the page a form without a script comes back to. */
export async function receive(c: AppContext, deps: ReceptionDeps, decide: Decide, anchor = ''): Promise<Response> {
  const form = await readForm(c);
  const sending = sendingOf(c, form);
  const question = deps.bank.question(sending.questionId);
  try {
    const received = await receivedOf(deps, sending, form);
    const plan = tooLong(sending.parts) ?? (await decide(received));
    if (typeof plan !== 'function') return await refused(c, deps, received, plan);
    const isQuestion = (id: string) => deps.bank.question(id) !== null;
    return await answered(c, deps, sending, await take({ store: deps.store, isQuestion }, sending, plan), anchor);
  } catch (error) {
    const fault = storageErrorOf(error);
    if (fault) return unstored(c, deps, sending, question, `${fault.happened}, so this was not saved. ${fault.advice}`);
    deps.log.error({ err: error, path: c.req.path }, 'a draft could not be kept');
    return broken(c, sending);
  }
}

function sendingOf(c: AppContext, form: Form): Sending {
  return {
    candidate: c.get('candidate'),
    answerId: c.req.param('id') ?? '',
    questionId: form.question ?? '',
    parts: partsOf(form),
    // What is no number is no revision that was ever stored.
    revision: wholeNumber(form.revision) ?? -1,
    tab: /^[\w-]{1,32}$/.test(form.tab ?? '') ? (form.tab ?? '') : '',
    sent: wholeNumber(form.sent) ?? 0,
  };
}

function wholeNumber(text = ''): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

async function receivedOf({ store, bank }: ReceptionDeps, sending: Sending, form: Form): Promise<Received> {
  const stored = (await store.find(sending.answerId)) ?? (await store.open(sending.candidate, sending.questionId));
  if (stored && stored.candidate !== sending.candidate) return { form, sending, stored: null, question: null };
  return { form, sending, stored, question: bank.question(stored?.questionId ?? sending.questionId) };
}

function tooLong(parts: DraftParts): Refusal | null {
  const excess = excessOf(parts);
  if (!excess) return null;
  const most = excess.most.toLocaleString('en-GB');
  const [part] = editorParts(null, excess.part === null ? {} : { [excess.part]: 'x' });
  return { status: 422, line: `Not saved: ${part?.name ?? 'the answer'} is over ${most} characters.`, tooLong: excess.part };
}

async function refused(c: AppContext, deps: ReceptionDeps, received: Received, refusal: Refusal) {
  const { sending, stored, question } = received;
  const { status, line, ...fields } = refusal;
  if (wantsJson(c)) return refusalJson(c, status, line);
  if (!question) return lost(c, sending);
  const around = await deps.store.around(sending.candidate, question.id);
  return show(c, deps, { ...typedInto(question, stored, around, sending), notice: line, ...fields }, status);
}

/** The form goes on from the state that its page had, or it would overwrite what another tab saved since. */
function typedInto(question: Question, stored: StoredAnswer | null, around: Shown['around'], sending: Sending): Shown {
  const form = { id: sending.answerId, revision: Math.max(0, sending.revision) };
  return { ...plainly(question, stored, around, sending.answerId), typed: sending.parts, form };
}

async function answered(c: AppContext, deps: ReceptionDeps, sending: Sending, taken: Taken, anchor: string) {
  switch (taken.kind) {
    case 'kept':
      return kept(c, deps, sending, taken.answer, taken.questionId, anchor);
    case 'conflict':
      return beside(c, deps, sending, taken.stored, 'other-tab');
    case 'closed':
      return beside(c, deps, sending, taken.stored, 'closed');
    case 'missing':
      return wantsJson(c) ? refusalJson(c, 404, 'Not saved: there is no such question or answer any more.') : lost(c, sending);
  }
}

async function kept(
  c: AppContext,
  { store, bank, now }: ReceptionDeps,
  { candidate }: Sending,
  answer: StoredAnswer | null,
  questionId: string,
  anchor: string,
) {
  const question = bank.question(questionId);
  if (wantsJson(c)) return savedJson(c, question, answer, isRated(answer, await store.around(candidate, questionId)), now());
  // The answers to a question whose file is gone are still there to read.
  return c.redirect(question || !answer ? `/questions/${questionId}${anchor}` : `/answers/${answer.id}/versions`, 303);
}

/** Both texts on one page; the typed one is in the fields. */
async function beside(c: AppContext, deps: ReceptionDeps, sending: Sending, stored: StoredAnswer, kind: ConflictProps['kind']) {
  const question = deps.bank.question(stored.questionId);
  const form = kind === 'closed' ? { id: deps.newId(), revision: 0 } : { id: stored.id, revision: stored.revision };
  const theirs = editorParts(question && SCAFFOLDS[question.scaffold], stored.parts);
  const differing = theirs.filter(({ id, text }) => text !== (sending.parts[id] ?? text));
  const conflict: ConflictProps = { kind, answerId: form.id, at: momentOf(stored.updatedAt, deps.now()), theirs: differing };
  if (wantsJson(c)) return conflictJson(c, conflict, form.revision);
  if (!question) return lost(c, sending);
  const around = await deps.store.around(sending.candidate, question.id);
  const shown = plainly(question, kind === 'closed' ? null : stored, around, form.id);
  return show(c, deps, { ...shown, typed: sending.parts, conflict }, 409);
}

/** The database does not answer: the page is made without it. */
function unstored(c: AppContext, deps: ReceptionDeps, sending: Sending, question: Question | null, line: string) {
  if (wantsJson(c)) return refusalJson(c, 503, line);
  if (!question) return lost(c, sending);
  return show(c, deps, { ...typedInto(question, null, NOTHING_AROUND, sending), notice: line }, 503);
}

function lost(c: AppContext, { parts }: Sending) {
  const words = {
    title: 'There is no such answer',
    happened: 'The address is wrong, the file of its question is gone, or it is not yours.',
  };
  return c.html(<UnsavedTextPage frame={c.get('frame')} {...words} parts={editorParts(null, parts)} section="questions" />, 404);
}

/** A fault of ours, perhaps in the very page of the question: this one needs nothing but the text. */
function broken(c: AppContext, { parts }: Sending) {
  const words = { title: 'Something broke', happened: 'That is a fault of Dry Run. It has been written to the log.' };
  if (wantsJson(c)) return refusalJson(c, 500, `Not saved: something broke. ${words.happened}`);
  return c.html(<UnsavedTextPage frame={c.get('frame')} {...words} parts={editorParts(null, parts)} section="questions" />, 500);
}
