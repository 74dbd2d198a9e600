/** How a run ends in its row, by a decision or by the clock; and the condition under which anything of an open run is written. */
import { and, eq, sql } from 'drizzle-orm';
import { given } from '../db/statement.ts';
import { runs } from '../db/tables/runs.ts';
import type { Outcome } from '../domain/scenario/scenario.ts';

/** The score is 0 … 100, or null where it is not known. */
export type RunEnd = { readonly outcome: Outcome; readonly score: number | null };

/** As the columns hold it. */
export type RunEndColumns = { readonly state: 'open' | 'over'; readonly outcome: Outcome | null; readonly score: number | null };

export const ended = {
  state: given<'open' | 'over'>('state'),
  outcome: given<Outcome | null>('outcome'),
  score: given<number | null>('score'),
};

export function endedBy(end: RunEnd | null): RunEndColumns {
  return { state: end ? 'over' : 'open', outcome: end?.outcome ?? null, score: end?.score ?? null };
}

/** Of a statement with the placeholders `runId` and `before`: decisions taken. */
export const isAtTurn = and(eq(runs.id, sql.placeholder('runId')), eq(runs.state, 'open'), eq(runs.turns, sql.placeholder('before')));
