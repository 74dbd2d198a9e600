/** Reads where a candidate stands with each scenario, and which runs may be gone on with. */
import { and, desc, eq, exists, gte, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { ASKED, askedList } from '../db/asked-list.ts';
import type { Reader } from '../db/reader.ts';
import { runs } from '../db/tables/runs.ts';
import { isNotWithheld } from '../db/withheld-run.ts';

export type ScenarioToday = {
  readonly id: string;
  /** Of before today and of first tries, as all here: best score, 0 … 100, and the newest end of a run. */
  readonly best: number | null;
  readonly lastAt: number | null;
  readonly doneToday: boolean;
};

export type RunInProgress = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly turns: number;
  readonly isRetry: boolean;
};

/** `day` and `tomorrow` are the moments that begin and end today. */
type Asked = { readonly candidate: string; readonly day: number; readonly tomorrow: number; readonly scenarioIds: readonly string[] };

/** Scores among which the best of before today is looked for: as many runs of one scenario may end on one day. */
const RUNS_A_DAY = 30;

/** One a scenario, in the order of `scenarioIds`. */
export function scenariosIn(reader: Reader): (asked: Asked) => Promise<readonly ScenarioToday[]> {
  const beforeToday = lt(runs.updatedAt, DAY);
  const afterToday = gte(runs.updatedAt, TOMORROW);
  const scores = reader
    .select({ score: runs.score, updatedAt: runs.updatedAt })
    .from(runs)
    .where(and(FINISHED, isNotWithheld(reader)))
    .orderBy(desc(runs.score))
    .limit(RUNS_A_DAY)
    .as('scores');
  const best = reader
    .select({ best: sql`max(${scores.score})` })
    .from(scores)
    .where(or(lt(scores.updatedAt, DAY), gte(scores.updatedAt, TOMORROW)));
  const newest = (when: SQL) =>
    reader.select({ at: runs.updatedAt }).from(runs).where(and(FINISHED, when)).orderBy(desc(runs.updatedAt)).limit(1);
  const today = reader
    .select({ id: runs.id })
    .from(runs)
    .where(and(FINISHED, gte(runs.updatedAt, DAY), lt(runs.updatedAt, TOMORROW)));
  const found = reader
    .select({
      id: ASKED,
      best: sql<number | null>`${best}`,
      // After a clock was set back, one from the days to come.
      lastAt: sql<number | null>`coalesce(${newest(beforeToday)}, ${newest(afterToday)})`,
      doneToday: sql`${exists(today)}`.mapWith(Boolean),
    })
    .from(askedList('scenarioIds'))
    .prepare();
  return ({ scenarioIds, ...rest }) => found.all({ ...rest, scenarioIds: JSON.stringify(scenarioIds) });
}

const CANDIDATE = sql.placeholder('candidate');
const DAY = sql.placeholder('day');
const TOMORROW = sql.placeholder('tomorrow');
/** A retry shows nothing of what its candidate could do before the debrief. */
const FINISHED = and(eq(runs.candidateId, CANDIDATE), eq(runs.scenarioId, ASKED), eq(runs.state, 'over'), isNull(runs.retryOf));

/** More than anybody goes on with. */
const OPEN_RUNS = 20;

/** Newest first. */
export function openRunsIn(reader: Reader): (candidate: string) => Promise<readonly RunInProgress[]> {
  const found = reader
    .select({
      id: runs.id,
      scenarioId: runs.scenarioId,
      hash: runs.hash,
      turns: runs.turns,
      isRetry: sql`${runs.retryOf} is not null`.mapWith(Boolean),
    })
    .from(runs)
    .where(and(eq(runs.candidateId, CANDIDATE), eq(runs.state, 'open')))
    .orderBy(desc(runs.updatedAt))
    .limit(OPEN_RUNS)
    .prepare();
  return (candidate) => found.all({ candidate });
}
