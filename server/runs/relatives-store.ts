/** Runs of the same text that belong together: a retry and the run that it tries again, and those that were begun one after another. */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { decisions } from '../db/tables/decisions.ts';
import { runs } from '../db/tables/runs.ts';
import type { StoredRun } from './store.ts';

/** Where a retry was taken up: 1 is the first decision of its own. */
export type Parent = { readonly id: string; readonly from: number };

export type RelativesStore = {
  /** The run that one tries again: of the same seed, finished before it began, and alike up to there. Null for a first try. */
  parent(run: StoredRun, candidate: string): Promise<Parent | null>;
  /** Seeds of the runs of a text, the latest first. */
  latestSeeds(run: StoredRun, candidate: string): Promise<readonly number[]>;
};

/** One run is seldom tried again more often. */
const MOST = 20;

export function createRelativesStore({ reader }: Pick<Database, 'reader'>): RelativesStore {
  const { ofSeed, ofText } = relativesQueries(reader);
  return {
    async parent({ id, scenarioId, hash, seed, decisions: taken }, candidate) {
      const family = await ofSeed.all({ candidate, scenarioId, hash, seed });
      const own = family.find((one) => one.id === id);
      if (!own) return null;
      const begun = taken.slice(0, own.inherited);
      const [parent] = family.filter((one) => one.id !== id && one.updatedAt <= own.createdAt && begins(one.choices, begun));
      return parent ? { id: parent.id, from: own.inherited + 1 } : null;
    },
    async latestSeeds({ scenarioId, hash }, candidate) {
      return (await ofText.all({ candidate, scenarioId, hash })).map(({ seed }) => seed);
    },
  };
}

function begins(choices: readonly string[], begun: readonly string[]): boolean {
  return begun.every((choice, index) => choices[index] === choice);
}

const ofCandidate = [
  eq(runs.candidateId, sql.placeholder('candidate')),
  eq(runs.scenarioId, sql.placeholder('scenarioId')),
  eq(runs.hash, sql.placeholder('hash')),
];

/** What a retry took over has the date of its beginning. Written out: of one table alone drizzle names no table, and the dates would be one. */
const inherited = sql<number>`(select count(*) from decisions where decisions.run_id = runs.id and decisions.created_at = runs.created_at)`;
const inOrder = sql<readonly string[]>`(
  select json_group_array(choice) from (select ${decisions.choice} from ${decisions} where ${decisions.runId} = ${runs.id} order by ${decisions.turn}))`.mapWith(
  JSON.parse,
);

export function relativesQueries(reader: Reader) {
  return {
    ofSeed: reader
      .select({ id: runs.id, createdAt: runs.createdAt, updatedAt: runs.updatedAt, inherited, choices: inOrder })
      .from(runs)
      .where(and(...ofCandidate, eq(runs.state, 'over'), eq(runs.seed, sql.placeholder('seed'))))
      .orderBy(desc(runs.updatedAt))
      .limit(MOST)
      .prepare(),
    ofText: reader
      .select({ seed: runs.seed })
      .from(runs)
      .where(and(...ofCandidate))
      .orderBy(desc(runs.createdAt))
      .limit(1)
      .prepare(),
  };
}
