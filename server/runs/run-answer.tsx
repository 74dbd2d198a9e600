/** Answers that show a run: the whole page, or with htmx the part that a decision changes. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Frame } from '../../views/layout.tsx';
import { links } from '../../views/links.ts';
import { RunConsole, RunPage } from '../../views/runs/run-page.tsx';
import { boundedCache } from '../content/bounded-cache.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { runView } from '../domain/run/run-view.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import { type AppContext, wantsPart } from '../http/request-context.ts';
import type { DecisionOutcome } from './decision.ts';
import type { ReplayedRun, ReplayFailure } from './replay-run.ts';

/** `notice`: a sentence about what became of the request. */
export function show(
  c: AppContext,
  content: ScenarioLibrary,
  replayed: ReplayedRun,
  status: ContentfulStatusCode = 200,
  notice: string | null = null,
) {
  const scenarioId = content.playable(replayed.stored.scenarioId)?.scenario.name ?? null;
  const frame = wantsPart(c) ? null : pageFrame(c, replayed);
  const render = () => String(pageOf(replayed, scenarioId, notice, frame));
  if (notice !== null) return c.html(render(), status);
  const key = [replayed.stored.id, replayed.run.turn, replayed.stored.state, scenarioId, frame?.theme, frame?.interview].join(' ');
  const html = shown.get(key) ?? render();
  shown.set(key, html);
  return c.html(html, status);
}

/** A run looks the same at the same turn: a page that is opened again, or gone back to, is not made again. */
const shown = boundedCache<string, string>(200);

function pageOf({ stored, run }: ReplayedRun, scenarioId: string | null, notice: string | null, frame: Frame | null) {
  const props = { runId: stored.id, scenarioId, state: stored.state, view: runView(run, stored.seed), notice };
  return frame ? <RunPage frame={frame} {...props} /> : <RunConsole {...props} />;
}

export function answer(c: AppContext, content: ScenarioLibrary, outcome: DecisionOutcome) {
  switch (outcome.kind) {
    case 'moved':
      return moved(c, content, outcome.replayed);
    case 'refused':
      return show(c, content, outcome.replayed, outcome.status, outcome.notice);
    case 'missing':
      return missing(c, outcome.why);
  }
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

const NEXT = { href: links.incidents, label: 'All incidents' };

export const NO_INCIDENT: ProblemWords = {
  title: 'There is no such incident',
  happened: 'Its file is gone, or has errors and cannot be played.',
  kept: 'Runs that you began go on with the text they began with.',
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
