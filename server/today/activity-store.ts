/** Reads what was done in the last days, and whether anything was ever done. */
import { and, desc, eq, exists, notInArray, sql } from 'drizzle-orm';
import { ASKED, askedList } from '../db/asked-list.ts';
import type { Reader } from '../db/reader.ts';
import { answers } from '../db/tables/answers.ts';
import { candidates } from '../db/tables/candidates.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { reviews } from '../db/tables/reviews.ts';
import { runs } from '../db/tables/runs.ts';
import { stories } from '../db/tables/stories.ts';
import { isNotWithheld } from '../db/withheld-run.ts';

export type EndedRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly score: number | null;
  readonly isRetry: boolean;
  readonly at: number;
};

/** As many as the list of recent activity has lines. */
const ENDED_RUNS = 7;

const CANDIDATE = sql.placeholder('candidate');

/** Newest first. */
export function endedRunsIn(reader: Reader): (candidate: string) => Promise<readonly EndedRun[]> {
  const found = reader
    .select({
      id: runs.id,
      scenarioId: runs.scenarioId,
      hash: runs.hash,
      score: runs.score,
      isRetry: sql`${runs.retryOf} is not null`.mapWith(Boolean),
      at: runs.updatedAt,
    })
    .from(runs)
    .where(and(eq(runs.candidateId, CANDIDATE), eq(runs.state, 'over'), isNotWithheld(reader)))
    .orderBy(desc(runs.updatedAt))
    .limit(ENDED_RUNS)
    .prepare();
  return (candidate) => found.all({ candidate });
}

/** Three days of as many cards as may be wanted a day. */
export const REVIEWS_READ = 600;
/** Ratings of one question in the days that recent activity tells of; more of them would be a day of nothing else. */
const RATINGS_A_QUESTION = 20;

/** When cards were reviewed, newest first, but for reviews that came of an answer rated at the same time. Read from the indexes alone. */
export function reviewedAtIn(
  reader: Reader,
): (asked: { readonly candidate: string; readonly questionIds: readonly string[] }) => Promise<readonly number[]> {
  const newest = reader
    .select({ rowid: sql`${evidence}.rowid` })
    .from(evidence)
    .where(and(eq(evidence.candidateId, CANDIDATE), eq(evidence.subject, sql`'question:' || ${ASKED}`)))
    .orderBy(desc(evidence.at))
    .limit(RATINGS_A_QUESTION);
  const ratedAt = reader
    .select({ at: evidence.at })
    .from(askedList('questionIds'))
    .innerJoin(evidence, sql`${evidence}.rowid in ${newest}`);
  const found = reader
    .select({ at: reviews.at })
    .from(reviews)
    .where(and(eq(reviews.candidateId, CANDIDATE), notInArray(reviews.at, ratedAt)))
    .orderBy(desc(reviews.at))
    .limit(REVIEWS_READ)
    .prepare();
  return async ({ candidate, questionIds }) => {
    const rows = await found.all({ candidate, questionIds: JSON.stringify(questionIds) });
    return rows.map(({ at }) => at);
  };
}

/** Whether there is an answer, a story or a card. */
export function hasPractisedIn(reader: Reader): (candidate: string) => Promise<boolean> {
  const found = reader
    .select({ id: candidates.id })
    .from(candidates)
    .where(
      and(
        eq(candidates.id, CANDIDATE),
        sql`(${exists(reader.select({ id: answers.id }).from(answers).where(eq(answers.candidateId, CANDIDATE)))}
          or ${exists(reader.select({ id: stories.id }).from(stories).where(eq(stories.candidateId, CANDIDATE)))}
          or ${exists(reader.select({ id: cards.id }).from(cards).where(eq(cards.candidateId, CANDIDATE)))})`,
      ),
    )
    .prepare();
  return async (candidate) => (await found.get({ candidate })) !== undefined;
}
