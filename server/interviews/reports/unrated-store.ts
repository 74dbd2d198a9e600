/** Opens the report of an interview that nobody rated in time, with which it withholds no more. */
import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { interviews } from '../../db/tables/interviews.ts';
import { latestUnrated, noRating } from '../../domain/interview/late-rating.ts';
import { createInterviewStore } from '../store.ts';

/** Nothing where there is none. A rating that comes meanwhile stays: it changes the revision. */
export type OpenUnrated = (candidate: string) => Promise<void>;

export function openUnrated(database: Pick<Database, 'reader' | 'writer'>, now: () => number): OpenUnrated {
  const store = createInterviewStore(database);
  const late = database.reader
    .select({ id: interviews.id, revision: interviews.revision })
    .from(interviews)
    .where(
      and(
        eq(interviews.candidateId, sql.placeholder('candidate')),
        eq(interviews.state, 'over'),
        isNull(interviews.own),
        lte(interviews.overAt, sql.placeholder('latest')),
      ),
    )
    .prepare();
  return async (candidate) => {
    const at = now();
    for (const interview of await late.all({ candidate, latest: latestUnrated(at) })) {
      await store.change(candidate, interview, { own: noRating(at) }, at);
    }
  };
}
