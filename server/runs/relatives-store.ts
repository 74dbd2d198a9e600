/** Runs that belong together: a retry and the run that it tries again, and the one that was begun last. */
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
import type { StoredRun } from './store.ts';

/** Where a retry was taken up: 1 is the first decision of its own. */
export type Parent = { readonly id: string; readonly from: number };

export type RelativesStore = {
  /** The run that one tries again; null for a first try, and where it is not known. */
  parent(run: StoredRun): Promise<Parent | null>;
  /** Seeds of the runs of a text, the latest first. */
  latestSeeds(run: StoredRun, candidate: string): Promise<readonly number[]>;
};

export function createRelativesStore({ reader }: Pick<Database, 'reader'>): RelativesStore {
  const { inherited, ofText } = relativesQueries(reader);
  return {
    async parent({ id, retryOf }) {
      if (!retryOf) return null;
      return { id: retryOf, from: ((await inherited.get({ id }))?.count ?? 0) + 1 };
    },
    async latestSeeds({ scenarioId, hash }, candidate) {
      return (await ofText.all({ candidate, scenarioId, hash })).map(({ seed }) => seed);
    },
  };
}

export function relativesQueries(reader: Reader) {
  return {
    /** What a retry took over has the date of its beginning. */
    inherited: reader
      .select({ count: count() })
      .from(runs)
      .innerJoin(decisions, and(eq(decisions.runId, runs.id), eq(decisions.createdAt, runs.createdAt)))
      .where(eq(runs.id, sql.placeholder('id')))
      .prepare(),
    ofText: reader
      .select({ seed: runs.seed })
      .from(runs)
      .where(
        and(
          eq(runs.candidateId, sql.placeholder('candidate')),
          eq(runs.scenarioId, sql.placeholder('scenarioId')),
          eq(runs.hash, sql.placeholder('hash')),
        ),
      )
      .orderBy(desc(runs.createdAt))
      .limit(1)
      .prepare(),
  };
}
