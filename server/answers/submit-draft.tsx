/** A form of a question's page: read, given to the verb that it is for, and answered as a page or for the page's script. */
import { links } from '../../views/links.ts';
import type { ConflictProps } from '../../views/texts/conflict.tsx';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { momentOf } from '../calendar/day-words.ts';
import { consequenceOf, storageErrorOf } from '../db/storage-errors.ts';
import { tickChange, tickedBefore, tickedIn } from '../domain/answer/checklist.ts';
import { editorParts, excessOf, laidOver } from '../domain/answer/draft.ts';
import { keptAside } from '../domain/answer/version.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { type Form, readForm } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import { broken, noteFault } from '../http/request-log.ts';
import { type PageDeps, plainly, type Shown, show } from './answer-page.tsx';
import { conflictJson, refusalJson, savedJson, wantsJson } from './autosave-response.tsx';
import { type DraftRefusal, type DraftRequest, type DraftSubmission, type SaveOutcome, submissionOf } from './draft-submission.ts';
import { NO_PAGE_DATA, type QuestionPageData, type QuestionPageStore } from './question-page-store.ts';
import type { DraftDeps } from './save-draft.ts';
import type { StoredAnswer } from './stored-answer.ts';

export type SubmitDeps = DraftDeps & PageDeps & { readonly pages: QuestionPageStore };

export type DraftVerb = (deps: SubmitDeps, request: DraftRequest) => Promise<SaveOutcome>;

/** The part of the page to which a form without a script comes back. */
export type PagePart = 'reading' | 'recordings';

export async function submitDraft(c: AppContext, deps: SubmitDeps, verb: DraftVerb, part?: PagePart): Promise<Response> {
  const form = await readForm(c);
  const submission = submissionOf(c.get('candidate'), answerIn(c), form);
  try {
    const request = await requestOf(c, deps, submission, form);
    const outcome = tooLong(submission.parts) ?? (await verb(deps, request));
    await keepTicks(deps, request, outcome);
    return await answerTo(c, deps, request, outcome, part);
  } catch (error) {
    const fault = storageErrorOf(error);
    noteFault(c, error, 'a draft could not be saved');
    if (fault) return unstored(c, deps, { submission, form }, `${consequenceOf(fault, 'this was not saved')}. ${fault.advice}`);
    return brokenPage(c, submission);
  }
}

/** What is not stored yet is named behind the path: by that a browser knows the form again on Back, when the page comes with a new name. */
export function answerIn(c: AppContext): string {
  return c.req.param('id') ?? c.req.query('answer') ?? '';
}

async function requestOf(c: AppContext, { store, bank }: SubmitDeps, submission: DraftSubmission, form: Form): Promise<DraftRequest> {
  const { candidate, answerId, questionId } = submission;
  const pace = c.get('preferences').wordsAMinute;
  const stored = (await store.find(answerId)) ?? (await store.open(candidate, questionId));
  if (stored && stored.candidate !== candidate) return { form, submission, stored: null, question: null, pace };
  return { form, submission, stored, question: bank.question(stored?.questionId ?? questionId), pace };
}

/** They go with the text as it stands, and with both where two of them met: a tick is no text that another could overwrite. */
async function keepTicks({ store }: SubmitDeps, { form, question }: DraftRequest, outcome: SaveOutcome): Promise<void> {
  const answer = outcome.kind === 'saved' ? outcome.answer : outcome.kind === 'conflict' ? outcome.stored : null;
  const change = question && tickChange(question, form);
  if (answer && change) await store.tick(answer, change);
}

function tooLong(parts: DraftParts): DraftRefusal | null {
  const excess = excessOf(parts);
  if (!excess) return null;
  const most = excess.most.toLocaleString('en-GB');
  const [part] = editorParts(null, excess.part === null ? {} : { [excess.part]: 'x' });
  const line = `Not saved: ${part?.name ?? 'the answer'} is over ${most} characters.`;
  return { kind: 'refused', status: 422, line, tooLong: excess.part };
}

async function answerTo(c: AppContext, deps: SubmitDeps, request: DraftRequest, outcome: SaveOutcome, part?: PagePart) {
  const { submission } = request;
  switch (outcome.kind) {
    case 'saved':
      return saved(c, deps, submission, outcome.answer, outcome.questionId, part);
    case 'conflict':
      return conflictPage(c, deps, request, outcome.stored, 'other-tab');
    case 'closed':
      return conflictPage(c, deps, request, outcome.stored, 'closed');
    case 'missing':
      return wantsJson(c) ? refusalJson(c, 404, 'Not saved: there is no such question or answer any more.') : lost(c, submission);
    case 'refused':
      return refused(c, deps, request, outcome);
  }
}

async function saved(
  c: AppContext,
  { pages, bank, now }: SubmitDeps,
  { candidate }: DraftSubmission,
  answer: StoredAnswer | null,
  questionId: string,
  part?: PagePart,
) {
  const question = bank.question(questionId);
  if (wantsJson(c)) {
    const data = await pages.read(candidate, questionId);
    return savedJson(c, { question, topics: bank.topics(), data }, answer, now());
  }
  // The answers to a question whose file is gone are still there to read.
  return c.redirect(question || !answer ? links.question(questionId, part) : links.versions(answer.id), 303);
}

/** Both texts on one page; the typed one is in the fields. */
async function conflictPage(
  c: AppContext,
  deps: SubmitDeps,
  { submission, form: sent }: DraftRequest,
  stored: StoredAnswer,
  kind: ConflictProps['kind'],
) {
  const question = deps.bank.question(stored.questionId);
  const goes = kind === 'closed' ? { id: deps.newId(), revision: 0 } : { id: stored.id, revision: stored.revision };
  const theirs = editorParts(question && SCAFFOLDS[question.scaffold], stored.parts);
  const differing = theirs.filter(({ id, text }) => text !== (submission.parts[id] ?? text));
  const at = momentOf(stored.updatedAt, deps.now());
  const conflict: ConflictProps = { of: 'answer', kind, action: links.draft(goes.id), revision: goes.revision, at, theirs: differing };
  if (wantsJson(c)) return conflictJson(c, goes.id, conflict);
  // Where no script keeps it, whoever leaves the page without a choice finds it among the versions.
  const aside = keptAside(stored, laidOver(stored.parts, submission.parts), deps.now());
  if (aside) await deps.store.append(stored, aside);
  if (!question) return lost(c, submission);
  const data = await deps.pages.read(submission.candidate, question.id);
  const shown = plainly(question, kind === 'closed' ? null : stored, data, goes.id);
  // What was typed is still based on the text that its page had.
  const form = kind === 'closed' ? shown.form : { id: stored.id, revision: Math.max(0, submission.revision) };
  // What was ticked goes with what was typed, and is kept already where the answer is still open.
  const ticks = kind === 'closed' ? { base: [], shown: tickedIn(question, sent) } : null;
  return show(c, deps, { ...shown, form, typed: submission.parts, conflict, ticks }, 409);
}

async function refused(c: AppContext, deps: SubmitDeps, request: DraftRequest, refusal: DraftRefusal) {
  const { submission, stored, question } = request;
  const { status, line, tooLong = null, level = null, wrong = null } = refusal;
  if (wantsJson(c)) return refusalJson(c, status, line);
  if (!question) return lost(c, submission);
  const typed = typedInto(question, stored, await deps.pages.read(submission.candidate, question.id), request);
  return show(c, deps, { ...typed, notice: line, tooLong, level, wrong }, status);
}

/** The form goes on from the state that its page had, or it would overwrite what another tab saved since. */
function typedInto(
  question: Question,
  stored: StoredAnswer | null,
  data: QuestionPageData,
  { submission, form: sent }: Pick<DraftRequest, 'submission' | 'form'>,
): Shown {
  const form = { id: submission.answerId, revision: Math.max(0, submission.revision) };
  const base = tickedBefore(question, sent) ?? [];
  return {
    ...plainly(question, stored, data, submission.answerId),
    typed: submission.parts,
    form,
    ticks: { base, shown: tickedIn(question, sent) },
  };
}

/** The database does not answer: the page is made without it. */
function unstored(c: AppContext, deps: SubmitDeps, sent: Pick<DraftRequest, 'submission' | 'form'>, line: string) {
  const { submission } = sent;
  const question = deps.bank.question(submission.questionId);
  if (wantsJson(c)) return refusalJson(c, 503, line);
  if (!question) return lost(c, submission);
  return show(c, deps, { ...typedInto(question, null, NO_PAGE_DATA, sent), notice: line }, 503);
}

function lost(c: AppContext, { parts }: DraftSubmission) {
  const title = 'There is no such answer';
  const happened = 'The address is wrong, the file of its question is gone, or it is not yours.';
  return c.html(unsavedText(c, title, happened, parts), 404);
}

/** A fault of ours, perhaps in the very page of the question: this one needs nothing but the text. */
function brokenPage(c: AppContext, { parts }: DraftSubmission) {
  const happened = broken(c);
  if (wantsJson(c)) return refusalJson(c, 500, `Not saved: something broke. ${happened}`);
  return c.html(unsavedText(c, 'Something broke', happened, parts), 500);
}

function unsavedText(c: AppContext, title: string, happened: string, parts: DraftParts) {
  return <UnsavedTextPage frame={c.get('frame')} title={title} happened={happened} parts={editorParts(null, parts)} section="questions" />;
}
