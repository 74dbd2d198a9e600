/** Answers that show a run: the whole page, or with htmx the part that a decision changes. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Frame } from '../../views/layout.tsx';
import { links } from '../../views/links.ts';
import { RunConsole, RunPage } from '../../views/runs/run-page.tsx';
import { boundedCache } from '../content/bounded-cache.ts';
import { orderSeed } from '../content/order-seed.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { runView } from '../domain/run/run-view.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import type { Form } from '../http/form.ts';
import { type AppContext, wantsPart } from '../http/request-context.ts';
import type { DecisionOutcome } from './decision.ts';
import type { AskedPrediction } from './prediction-form.ts';
import type { ReplayedRun, ReplayFailure } from './replay-run.ts';
import { type NotesOutcome, writtenIn } from './save-notes.ts';

/** What a page says beyond the run as it stands. */
export type Said = {
  /** A sentence about what became of the request. */
  readonly notice?: string;
  /** What was typed for choices, by their tokens, and not stored. */
  readonly drafts?: Readonly<Record<string, string>>;
  /** Notes as they were typed, where they could not be stored. */
  readonly notes?: string;
  /** What the page asks about a choice before it is taken. */
  readonly asked?: AskedPrediction;
};

export function show(c: AppContext, content: ScenarioLibrary, replayed: ReplayedRun, status: ContentfulStatusCode = 200, said: Said = {}) {
  const { stored, run } = replayed;
  const scenarioId = content.listed(stored.scenarioId)?.scenario.name ?? null;
  const frame = wantsPart(c) ? null : pageFrame(c, replayed);
  const { sitting } = c.get('frame');
  const render = () => String(pageOf(replayed, scenarioId, said, frame, sitting?.href ?? null));
  if (said.notice !== undefined || said.asked !== undefined) return c.html(render(), status);
  const moment = [run.turn, run.state.minutes, stored.live?.stands].join(' ');
  const around = [frame?.theme, frame?.interview, sitting?.href, frame?.sitting?.left].join(' ');
  const key = [stored.id, moment, stored.state, stored.notesRevision, scenarioId, around].join(' ');
  const html = shown.get(key) ?? render();
  shown.set(key, html);
  return c.html(html, status);
}

/** A run looks the same at the same moment: a page that is opened again, or gone back to, is not made again. */
const shown = boundedCache<string, string>(200);

function pageOf({ stored, run }: ReplayedRun, scenarioId: string | null, said: Said, frame: Frame | null, interviewHref: string | null) {
  const { notice, drafts, notes, asked } = said;
  const props = {
    runId: stored.id,
    scenarioId,
    state: stored.state,
    view: runView(run, orderSeed(run.scenario, stored.seed)),
    notice: notice ?? null,
    notes: { text: notes ?? stored.notes, revision: stored.notesRevision },
    drafts: drafts ?? {},
    words: stored.words,
    live: stored.live && { factor: stored.live.factor, isPaused: stored.live.stands === 'paused' },
    asked: asked ?? null,
    predicts: stored.predicts,
    interviewHref,
  };
  return frame ? <RunPage frame={frame} {...props} /> : <RunConsole {...props} />;
}

export function answer(c: AppContext, content: ScenarioLibrary, form: Form, outcome: DecisionOutcome) {
  switch (outcome.kind) {
    case 'moved':
      return moved(c, content, outcome.replayed);
    case 'refused':
      return show(c, content, outcome.replayed, outcome.status, { notice: outcome.notice, drafts: draftsIn(form) });
    case 'asks':
      return asks(c, content, form, outcome);
    case 'missing':
      return missing(c, outcome.why);
  }
}

/** The same page with the question below the choice; a plain form is sent to its address, so that a reload asks again. */
function asks(c: AppContext, content: ScenarioLibrary, form: Form, { replayed, asked }: Extract<DecisionOutcome, { kind: 'asks' }>) {
  const drafts = draftsIn(form);
  if (asked.wrong !== null) return show(c, content, replayed, 422, { asked, drafts });
  const isPlain = !wantsPart(c) && Object.keys(drafts).length === 0;
  return isPlain ? c.redirect(links.runAsking(replayed.stored.id, asked.token), 303) : show(c, content, replayed, 200, { asked, drafts });
}

/** By the tokens of the choices that they were typed for. */
function draftsIn(form: Form): Readonly<Record<string, string>> {
  const typed = Object.entries(form).filter(([name, text]) => /^words-[0-9a-f]{16}$/.test(name) && writtenIn(text) !== '');
  return Object.fromEntries(typed.map(([name, text]) => [name.slice('words-'.length), writtenIn(text)]));
}

/** For the script of the page what it needs to go on from; for a form the page. */
export function answerNotes(c: AppContext, content: ScenarioLibrary, replayed: ReplayedRun, form: Form, outcome: NotesOutcome) {
  if (c.req.header('Accept') === 'application/json') return c.json(notesJson(outcome), outcome.kind === 'kept' ? 200 : 422);
  const drafts = draftsIn(form);
  if (outcome.kind === 'refused') return show(c, content, replayed, 422, { notice: outcome.line, notes: outcome.written, drafts });
  const now = { ...replayed, stored: { ...replayed.stored, notes: outcome.stored.notes, notesRevision: outcome.stored.notesRevision } };
  if (outcome.line !== null || Object.keys(drafts).length > 0)
    return show(c, content, now, 200, { notice: outcome.line ?? 'Your notes are saved.', drafts });
  return c.redirect(links.notesOf(replayed.stored.id), 303);
}

function notesJson(outcome: NotesOutcome) {
  if (outcome.kind === 'refused') return { line: outcome.line };
  const { notes, notesRevision } = outcome.stored;
  return { notes, revision: notesRevision, line: outcome.line };
}

/** After a decision: the new state in the same round trip, or a redirect that leaves nothing to send again. */
function moved(c: AppContext, content: ScenarioLibrary, replayed: ReplayedRun) {
  return wantsPart(c) ? show(c, content, replayed) : c.redirect(links.run(replayed.stored.id), 303);
}

export function missing(c: AppContext, why: ReplayFailure) {
  return why === 'no-run' ? problem(c, 404, NO_RUN) : problem(c, 410, UNREADABLE);
}

/** Shown in answer to a POST, the page's own address is still that of the run. */
function pageFrame(c: AppContext, { stored }: ReplayedRun) {
  return { ...c.get('frame'), path: links.run(stored.id) };
}

const NEXT = {
  get href() {
    return links.incidents;
  },
  label: 'All incidents',
};

export const NO_INCIDENT: ProblemWords = {
  title: 'There is no such incident',
  happened: 'Its file is gone, or has errors and cannot be played.',
  kept: 'Runs that you began go on with the text they began with.',
  next: NEXT,
};

export const STILL_LOOKING: ProblemWords = {
  title: 'Not known yet whether it can be played',
  happened: 'The incident is new or changed, and every way through it is still being followed. It goes on with that; nothing was begun.',
  kept: null,
  next: NEXT,
};

const NO_RUN: ProblemWords = {
  title: 'There is no such run',
  happened: 'The address is wrong, or the run is not yours.',
  kept: null,
  next: NEXT,
};

const UNREADABLE: ProblemWords = {
  title: 'This run can no longer be shown',
  happened: 'The text that was played is damaged, or of a format that this version does not play.',
  kept: 'Its decisions are still stored.',
  next: NEXT,
};

export const NOT_PROVEN: ProblemWords = {
  title: 'There is no debrief for this run',
  happened: 'The scenario could not be solved exactly, and Dry Run gives no score that is not exact.',
  kept: 'The run and its decisions are stored.',
  next: NEXT,
};
