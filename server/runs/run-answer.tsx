/** Answers that show a run: the whole page, or with htmx the part that a decision changes. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { rendered } from '../../views/prose.tsx';
import { RunConsole, RunPage } from '../../views/runs/run-page.tsx';
import { boundedCache } from '../bounded-cache.ts';
import type { Content } from '../content.ts';
import { type AppContext, wantsPart } from '../context.ts';
import { picture } from '../domain/run/picture.ts';
import { type ProblemWords, problem } from '../problem-answer.tsx';
import type { Decided } from './decision.ts';
import type { Missing, Played } from './played.ts';

/** `notice`: a sentence about what became of the request. */
export function show(c: AppContext, content: Content, played: Played, status: ContentfulStatusCode = 200, notice: string | null = null) {
  const html = consoleOf(content, played, notice);
  if (wantsPart(c)) return c.html(html, status);
  const { title } = played.run.scenario;
  return c.html(<RunPage frame={pageFrame(c, played)} title={title} console={rendered(html)} />, status);
}

export function answer(c: AppContext, content: Content, decided: Decided) {
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
function moved(c: AppContext, content: Content, played: Played) {
  return wantsPart(c) ? show(c, content, played) : c.redirect(`/runs/${played.stored.id}`, 303);
}

export function missing(c: AppContext, why: Missing) {
  return why === 'no-run' ? problem(c, 404, NO_RUN) : problem(c, 410, UNREADABLE);
}

/** A run looks the same at the same turn: a page that is opened again, or gone back to, is not made again. */
const consoles = boundedCache<string, string>(200);

function consoleOf(content: Content, { stored, run }: Played, notice: string | null): string {
  const scenarioId = content.playable(stored.scenarioId) ? stored.scenarioId : null;
  const render = () =>
    String(
      <RunConsole runId={stored.id} scenarioId={scenarioId} state={stored.state} picture={picture(run, stored.seed)} notice={notice} />,
    );
  if (notice !== null) return render();
  const key = [stored.id, run.turn, stored.state, scenarioId].join(' ');
  const html = consoles.get(key) ?? render();
  consoles.set(key, html);
  return html;
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
