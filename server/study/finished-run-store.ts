/** Finished runs that nobody has learnt from yet, and what is stored of one once somebody has. */
import { and, count, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { preferencesIn } from '../db/preferences.ts';
import type { Reader } from '../db/reader.ts';
import { build, prepareStatement } from '../db/statement.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
import { isNotWithheld } from '../db/withheld-run.ts';
import type { CardSubject } from '../domain/study/card.ts';
import type { Evidence } from '../domain/study/evidence.ts';
import type { Schedule } from '../domain/study/schedule.ts';
import { keepEvidence, makeCard } from './store.ts';

export type LearntFromRun = {
  readonly evidence: readonly Evidence[];
  /** Made unless there is one for the subject already. */
  readonly cards: readonly { readonly id: string; readonly subject: CardSubject; readonly schedule: Schedule }[];
};

/** `waits`: it belongs to an interview without a report. */
export type EndOfRun = { readonly at: number; readonly isRetry: boolean; readonly inherited: number; readonly waits: boolean };

export type FinishedRunStore = {
  /** Ids, newest first; none of an interview that waits for its report. */
  unstudied(candidate: string, most: number): Promise<readonly string[]>;
  /** When a run ended, whether it was a retry, and how many of its decisions it took over; null where it is gone. */
  ended(runId: string): Promise<EndOfRun | null>;
  /** The hour at which the candidate's day begins. */
  dayStartsAt(candidate: string): Promise<number>;
  /** From then on the run is studied. */
  keep(candidate: string, runId: string, learnt: LearntFromRun, now: number): Promise<void>;
};

export function createFinishedRunStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): FinishedRunStore {
  const { unstudied, endOf } = finishedRunQueries(reader);
  const preferences = preferencesIn(reader);
  return {
    async unstudied(candidate, most) {
      const rows = await unstudied.all({ candidate, most });
      return rows.map(({ id }) => id);
    },
    async ended(runId) {
      return (await endOf.get({ runId })) ?? null;
    },
    dayStartsAt: async (candidate) => (await preferences(candidate)).dayStartsAt,
    async keep(candidate, runId, { evidence, cards }, now) {
      await writer.write([
        ...evidence.map((observed) => keepEvidence(candidate, observed)),
        ...cards.map(({ id, subject, schedule }) => makeCard(id, candidate, subject, schedule, now)),
        markStudied({ runId }),
      ]);
    },
  };
}

export function finishedRunQueries(reader: Reader) {
  return {
    unstudied: reader
      .select({ id: runs.id })
      .from(runs)
      // The index of such runs is used only where these are words of the query, not parameters, and where the order asks for no index.
      .where(
        and(
          eq(runs.candidateId, sql.placeholder('candidate')),
          sql`${runs.state} = 'over'`,
          sql`${runs.studied} = 0`,
          isNotWithheld(reader),
        ),
      )
      .orderBy(sql`+${runs.updatedAt} desc`)
      .limit(sql.placeholder('most'))
      .prepare(),
    // What a retry took over has the date of its beginning.
    endOf: reader
      .select({
        at: runs.updatedAt,
        isRetry: sql`${runs.retryOf} is not null`.mapWith(Boolean),
        inherited: count(decisions.runId),
        waits: sql`not ${isNotWithheld(reader)}`.mapWith(Boolean),
      })
      .from(runs)
      .leftJoin(decisions, and(eq(decisions.runId, runs.id), eq(decisions.createdAt, runs.createdAt)))
      .where(eq(runs.id, sql.placeholder('runId')))
      .groupBy(runs.id)
      .prepare(),
  };
}

const markStudied = prepareStatement<{ readonly runId: string }>(
  build
    .update(runs)
    .set({ studied: true })
    .where(eq(runs.id, sql.placeholder('runId'))),
);
