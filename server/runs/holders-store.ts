/** What rests on a run and would be left without it: a story that was made from it, an interview in which it was played. */
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { interviewItems } from '../db/tables/interview-items.ts';
import { interviews } from '../db/tables/interviews.ts';
import { stories } from '../db/tables/stories.ts';

export type RunHolders = {
  readonly story: { readonly id: string; readonly title: string } | null;
  /** Its id. */
  readonly interview: string | null;
};

export type HoldersStore = { holders(runId: string, candidate: string): Promise<RunHolders> };

export function createHoldersStore({ reader }: Pick<Database, 'reader'>): HoldersStore {
  const candidate = sql.placeholder('candidate');
  const runId = sql.placeholder('runId');
  const story = reader
    .select({ id: stories.id, title: stories.title })
    .from(stories)
    .where(and(eq(stories.candidateId, candidate), eq(stories.runId, runId)))
    .limit(1)
    .prepare();
  const interview = reader
    .select({ id: interviews.id })
    .from(interviewItems)
    .innerJoin(interviews, eq(interviews.id, interviewItems.interviewId))
    .where(and(eq(interviews.candidateId, candidate), eq(interviewItems.runId, runId)))
    .limit(1)
    .prepare();
  return {
    async holders(id, owner) {
      const of = { runId: id, candidate: owner };
      const [told, sat] = await Promise.all([story.get(of), interview.get(of)]);
      return { story: told ?? null, interview: sat?.id ?? null };
    },
  };
}
