/** What the clock of live runs writes: how they stand, each minute, and how it ends them. */
import type { InStatement } from '@libsql/client';
import { and, sql } from 'drizzle-orm';
import { build, given, prepareStatement } from '../../db/statement.ts';
import { runs } from '../../db/tables/runs.ts';
import type { LiveRun } from '../../domain/run/live.ts';
import { ended, endedBy, isAtTurn, type RunEnd, type RunEndColumns } from '../run-end-store.ts';

/** How a run stands at live pace now. Nothing changes where it stands otherwise than `before` by then. */
export type NewLive = {
  readonly runId: string;
  /** Decisions taken. */
  readonly turns: number;
  readonly before: LiveRun;
  readonly live: LiveRun;
  readonly now: number;
  /** Where the clock ends the run. */
  readonly end: RunEnd | null;
};

/** Gives the id of the run where it stood so. */
export function liveStatement({ runId, turns, before, live, now, end }: NewLive): InStatement {
  const stand = { runId, before: turns, was: JSON.stringify(before), live: JSON.stringify(live) };
  return end ? endLive({ ...stand, now, ...endedBy(end) }) : setLive(stand);
}

type LiveStand = { readonly runId: string; readonly before: number; readonly live: string; readonly was: string };

const standsSo = and(isAtTurn, sql`${runs.live} = ${sql.placeholder('was')}`);

/** Each minute of each run: nothing that an index holds is written. */
const setLive = prepareStatement<LiveStand>(
  build
    .update(runs)
    .set({ live: given<LiveRun>('live') })
    .where(standsSo)
    .returning({ id: runs.id }),
);

const endLive = prepareStatement<LiveStand & RunEndColumns & { readonly now: number }>(
  build
    .update(runs)
    .set({ updatedAt: given<number>('now'), live: given<LiveRun>('live'), ...ended })
    .where(standsSo)
    .returning({ id: runs.id }),
);
