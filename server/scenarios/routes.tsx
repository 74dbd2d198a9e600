/** The incidents that can be played. */
import { Hono } from 'hono';
import { IncidentsPage, type OrphanRun } from '../../views/scenarios/incidents-page.tsx';
import type { OpenRun } from '../../views/scenarios/open-runs.tsx';
import { clockOf, dayOf } from '../calendar/day-words.ts';
import { MIDNIGHT } from '../calendar/local-day.ts';
import { quoted } from '../content/quoted.ts';
import { isPlayable, type Playable, type ScenarioLibrary } from '../content/scenario-library.ts';
import { storedPoints } from '../domain/solve/ratio.ts';
import type { AppEnv } from '../http/request-context.ts';
import type { OpenRunRow, ScenarioStanding, StandingStore } from './store.ts';

export type ScenarioRouteDeps = {
  readonly content: ScenarioLibrary;
  readonly store: StandingStore;
  /** Whether the pages of the author are there. */
  readonly hasAuthor: boolean;
  readonly now: () => number;
};

export function scenarioRoutes({ content, store, hasAuthor, now }: ScenarioRouteDeps) {
  return new Hono<AppEnv>().get('/', async (c) => {
    const files = content.files();
    const playable = files.filter(isPlayable);
    const waiting = new Set(files.filter(({ looked }) => looked === 'not').map(({ id }) => id));
    const ids = playable.map((file) => file.id);
    const [standings, open] = await Promise.all([store.standings(c.get('candidate'), ids), store.openRuns(c.get('candidate'))]);
    const incidents = standings.flatMap((standing, index) => {
      const file = playable[index];
      const runs = open.filter((run) => run.scenarioId === standing.scenarioId).map((run) => openRun(run, now()));
      return file ? [incidentRow(file, standing, runs)] : [];
    });
    const orphans = (of: (scenarioId: string) => boolean) =>
      Promise.all(open.filter((run) => of(run.scenarioId)).map((run) => orphan(content, run, now())));
    const broken = files.filter((file) => file.looked !== 'not' && !isPlayable(file));
    return c.html(
      <IncidentsPage
        frame={c.get('frame')}
        hasAuthor={hasAuthor}
        incidents={incidents}
        broken={broken.map(({ file, problems }) => ({ file, argument: quoted(file), errors: errorsIn(problems) }))}
        orphans={await orphans((id) => !ids.includes(id) && !waiting.has(id))}
        waiting={{ files: waiting.size, runs: await orphans((id) => waiting.has(id)) }}
      />,
    );
  });
}

function incidentRow({ scenario }: Playable, { best, bestRetry, last }: ScenarioStanding, open: readonly OpenRun[]) {
  const { name, title, summary, severity, difficulty, role, skills, minutes } = scenario;
  return {
    name,
    title,
    summary,
    severity,
    difficulty,
    role,
    skills,
    minutes,
    open,
    best: best === null ? null : storedPoints(best),
    bestRetry: bestRetry === null ? null : storedPoints(bestRetry),
    last: last && { ...last, score: storedPoints(last.score) },
  };
}

function openRun({ id, turns, isRetry, updatedAt }: OpenRunRow, now: number): OpenRun {
  return { runId: id, turns, isRetry, when: `${dayOf(updatedAt, now, MIDNIGHT)} at ${clockOf(updatedAt)}` };
}

async function orphan(content: ScenarioLibrary, run: OpenRunRow, now: number): Promise<OrphanRun> {
  const scenario = await content.version(run.hash);
  return { ...openRun(run, now), title: scenario?.title ?? null };
}

function errorsIn(problems: readonly { readonly level: string }[]): number {
  return problems.filter((problem) => problem.level === 'error').length;
}
