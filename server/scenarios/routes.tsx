/** The incidents that can be played. */

import { Hono } from 'hono';
import { IncidentsPage, type OpenRun, type OrphanRun } from '../../views/scenarios/incidents-page.tsx';
import { dayOf } from '../calendar/day-words.ts';
import { isPlayable, type Playable, type ScenarioLibrary } from '../content/scenario-library.ts';
import type { AppEnv } from '../http/request-context.ts';
import type { OpenRunRow, ScenarioStanding, StandingStore } from './store.ts';

export type ScenarioRouteDeps = { readonly content: ScenarioLibrary; readonly store: StandingStore; readonly now: () => number };

export function scenarioRoutes({ content, store, now }: ScenarioRouteDeps) {
  return new Hono<AppEnv>().get('/', async (c) => {
    const files = content.files();
    const playable = files.filter(isPlayable);
    const waiting = files.filter(({ looked }) => looked === 'not');
    const ids = playable.map((file) => file.id);
    const [standings, open] = await Promise.all([store.standings(c.get('candidate'), ids), store.openRuns(c.get('candidate'))]);
    const openOf = (id: string) => open.filter((run) => run.scenarioId === id).map((run) => openRun(run, now()));
    const incidents = standings.flatMap((standing, index) => {
      const file = playable[index];
      return file ? [incidentRow(file, standing, openOf(file.id))] : [];
    });
    const here = new Set([...playable, ...waiting].map((file) => file.id));
    const orphans = await Promise.all(open.filter((run) => !here.has(run.scenarioId)).map((run) => orphan(content, run, now())));
    const broken = files.filter((file) => file.looked !== 'not' && !isPlayable(file));
    return c.html(
      <IncidentsPage
        frame={c.get('frame')}
        incidents={incidents}
        broken={broken.map(({ file, problems }) => ({ file, errors: errorsIn(problems) }))}
        orphans={orphans}
        waiting={waiting.map(({ file, id }) => ({ file, open: openOf(id) }))}
      />,
    );
  });
}

function incidentRow({ id, scenario }: Playable, { best, last }: ScenarioStanding, open: readonly OpenRun[]) {
  const { title, summary, severity, difficulty, role, minutes } = scenario;
  return {
    id,
    title,
    summary,
    severity,
    difficulty,
    role,
    open,
    minutes,
    best: best === null ? null : wholePoints(best),
    last: last && { runId: last.runId, score: wholePoints(last.score) },
  };
}

/** 100 only if exact (format §11). */
function wholePoints(score: number): string {
  return String(score < 100 ? Math.min(99, Math.round(score)) : 100);
}

function openRun(run: OpenRunRow, now: number): OpenRun {
  return { runId: run.id, turns: run.turns, when: dayOf(run.updatedAt, now) };
}

async function orphan(content: ScenarioLibrary, run: OpenRunRow, now: number): Promise<OrphanRun> {
  const scenario = await content.version(run.hash);
  return { ...openRun(run, now), title: scenario?.title ?? run.scenarioId };
}

function errorsIn(problems: readonly { readonly level: string }[]): number {
  return problems.filter((problem) => problem.level === 'error').length;
}
