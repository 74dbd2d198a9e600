/** Answers that show a run: the whole page, or with htmx the part that a decision changes. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Frame } from '../../views/layout.tsx';
import { RunConsole, RunPage } from '../../views/runs/run-page.tsx';
import { boundedCache } from '../content/bounded-cache.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import { runView } from '../domain/run/run-view.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import { type AppContext, wantsPart } from '../http/request-context.ts';
import type { Decided } from './decision.ts';
import type { Missing, Played } from './played.ts';

/** `notice`: a sentence about what became of the request. */
export function show(
  c: AppContext,
  content: ScenarioLibrary,
  played: Played,
  status: ContentfulStatusCode = 200,
  notice: string | null = null,
) {
  const scenarioId = content.playable(played.stored.scenarioId) ? played.stored.scenarioId : null;
  const frame = wantsPart(c) ? null : pageFrame(c, played);
  const render = () => String(pageOf(played, scenarioId, notice, frame));
  if (notice !== null) return c.html(render(), status);
  const key = [played.stored.id, played.run.turn, played.stored.state, scenarioId, frame?.theme, frame?.interview].join(' ');
  const html = shown.get(key) ?? render();
  shown.set(key, html);
  return c.html(html, status);
}

/** A run looks the same at the same turn: a page that is opened again, or gone back to, is not made again. */
const shown = boundedCache<string, string>(200);

function pageOf({ stored, run }: Played, scenarioId: string | null, notice: string | null, frame: Frame | null) {
  const props = { runId: stored.id, scenarioId, state: stored.state, picture: runView(run, stored.seed), notice };
  return frame ? <RunPage frame={frame} {...props} /> : <RunConsole {...props} />;
}

export function answer(c: AppContext, content: ScenarioLibrary, decided: Decided) {
  switch (decided.kind) {
    case 'moved':
      return moved(c, content, decided.played);
    case 'refused':
      return show(c, content, decided.played, decided.status, decided.notice);
    case 'missing':
      return missing(c, decided.why);
  }
}

/** After a decision: the new state in the same round trip, or a redirect that leaves nothing to send again. */
function moved(c: AppContext, content: ScenarioLibrary, played: Played) {
  return wantsPart(c) ? show(c, content, played) : c.redirect(`/runs/${played.stored.id}`, 303);
}

export function missing(c: AppContext, why: Missing) {
  return why === 'no-run' ? problem(c, 404, NO_RUN) : problem(c, 410, UNREADABLE);
}

/** Shown in answer to a POST, the page's own address is still that of the run. */
function pageFrame(c: AppContext, { stored }: Played) {
  return { ...c.get('frame'), path: `/runs/${stored.id}` };
}

const NEXT = { href: '/incidents', label: 'All incidents' };

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
