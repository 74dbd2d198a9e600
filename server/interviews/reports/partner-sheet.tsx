/** The partner's sheet: shown to whoever asks, and its marks kept, blind to the candidate's own until both are done. */
import { PartnerPage, type SheetItem } from '../../../views/interviews/partner-page.tsx';
import { links } from '../../../views/links.ts';
import { hashOf } from '../../content/hash.ts';
import type { PartnerMark, PartnerMarks } from '../../domain/interview/interview.ts';
import { parseQuestion } from '../../domain/question/parse.ts';
import { SCREENS } from '../../domain/question/question.ts';
import { type ProblemWords, problem } from '../../http/error-pages.tsx';
import { type Form, integer } from '../../http/form.ts';
import type { AppContext } from '../../http/request-context.ts';
import type { StoredInterview } from '../stored-interview.ts';
import type { ReportDeps } from './report-deps.ts';

export async function showSheet(c: AppContext, deps: ReportDeps, interview: StoredInterview): Promise<Response> {
  if (!interview.setup.partner) return problem(c, 404, noSheet(interview));
  const notice = c.req.query('saved') === undefined ? null : SAVED;
  return c.html(sheetPage(c, deps, interview, interview.partner, notice));
}

export async function keepSheet(c: AppContext, deps: ReportDeps, interview: StoredInterview, form: Form): Promise<Response> {
  if (!interview.setup.partner) return problem(c, 404, noSheet(interview));
  const sheet = links.partnerSheet(interview.id);
  // Marks that are done may have been seen beside the others.
  if (interview.partner?.doneAt != null) return c.redirect(sheet, 303);
  const isDone = form.do === 'done';
  const marks = marksIn(form, interview, isDone ? deps.now() : null);
  if (form.based !== stampOf(interview.partner))
    return c.html(sheetPage(c, deps, interview, { ...marks, doneAt: null }, OTHER_WINDOW), 409);
  if (await keep(deps, c.get('candidate'), interview, marks)) return c.redirect(isDone ? sheet : links.with(sheet, { saved: '' }), 303);
  const latest = (await deps.store.find(c.get('candidate'), interview.id)) ?? interview;
  return c.html(sheetPage(c, deps, latest, { ...marks, doneAt: null }, OTHER_WINDOW), 409);
}

const SAVED = 'Saved. Go on whenever you like; nobody sees it before you are done.';
const OTHER_WINDOW = 'Another window saved other marks meanwhile. Yours stand below and are not saved yet; saving now keeps yours.';

/** What the candidate rates meanwhile changes the revision and nothing of the marks. */
const TRIES = 3;

async function keep(deps: ReportDeps, candidate: string, first: StoredInterview, partner: PartnerMarks): Promise<boolean> {
  let interview: StoredInterview | null = first;
  for (let tried = 0; tried < TRIES && interview !== null; tried += 1) {
    if (stampOf(interview.partner) !== stampOf(first.partner)) return false;
    if (await deps.store.change(candidate, interview, { partner }, deps.now())) return true;
    interview = await deps.store.find(candidate, first.id);
  }
  return false;
}

/** Of UTF-16 units: a sentence or two. */
const MOST_NOTE = 2000;

function marksIn(form: Form, { items }: StoredInterview, doneAt: number | null): PartnerMarks {
  const screens = SCREENS.flatMap((screen) => entryOf(screen, `screen-${screen}`, form));
  const places = items.flatMap(({ place }) => entryOf(String(place), `item-${place}`, form));
  return { screens: Object.fromEntries(screens), items: Object.fromEntries(places), doneAt };
}

function entryOf(key: string, name: string, form: Form): readonly (readonly [string, PartnerMark])[] {
  const level = integer(form[name], 1, 4);
  const note = (form[`${name}-note`] ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').trim().slice(0, MOST_NOTE);
  return level === null && note === '' ? [] : [[key, { level, note }]];
}

function stampOf(marks: PartnerMarks | null): string {
  return marks === null ? 'none' : hashOf(new TextEncoder().encode(JSON.stringify(marks))).slice(0, 16);
}

function sheetPage(c: AppContext, { titleOf }: ReportDeps, interview: StoredInterview, marks: PartnerMarks | null, notice: string | null) {
  const items = interview.items.map(sheetItem);
  return (
    <PartnerPage
      frame={c.get('frame')}
      interviewId={interview.id}
      title={titleOf(interview)}
      items={items}
      screens={SCREENS}
      marks={marks}
      based={stampOf(interview.partner)}
      notice={notice}
    />
  );
}

function sheetItem({ place, title, minutes, kind, subject, source }: StoredInterview['items'][number]): SheetItem {
  const question = kind === 'question' ? parseQuestion(`${subject}.md`, source).question : null;
  return { place, title, minutes, question };
}

function noSheet({ id }: StoredInterview): ProblemWords {
  return {
    title: 'This interview has no partner’s sheet',
    happened: 'It shows the questions, so it is there only where an interview was set up with a partner.',
    kept: null,
    next: { href: links.interview(id), label: 'Back to the interview' },
  };
}
