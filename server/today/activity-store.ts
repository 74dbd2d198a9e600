/** Reads what was done in the last days, and whether anything was ever done. */
import { and, desc, eq, exists, sql } from 'drizzle-orm';
import { ASKED, askedList } from '../db/asked-list.ts';
import type { Reader } from '../db/reader.ts';
import { answers } from '../db/tables/answers.ts';
import { candidates } from '../db/tables/candidates.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { reviews } from '../db/tables/reviews.ts';
import { runs } from '../db/tables/runs.ts';
import { stories } from '../db/tables/stories.ts';

export type EndedRun = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly score: number | null;
  readonly at: number;
};

export type PastReview = {
  readonly at: number;
  /** It came of an answer that was rated at the same time. */
  readonly isRating: boolean;
};

/** As many as the list of recent activity has lines. */
const ENDED_RUNS = 7;

const CANDIDATE = sql.placeholder('candidate');

/** Newest first. */
export function endedRunsIn(reader: Reader): (candidate: string) => Promise<readonly EndedRun[]> {
  const found = reader
    .select({ id: runs.id, scenarioId: runs.scenarioId, hash: runs.hash, score: runs.score, at: runs.updatedAt })
    .from(runs)
    .where(and(eq(runs.candidateId, CANDIDATE), eq(runs.state, 'over')))
    .orderBy(desc(runs.updatedAt))
    .limit(ENDED_RUNS)
    .prepare();
  return (candidate) => found.all({ candidate });
}

/** Three days of as many cards as may be wanted a day. */
export const REVIEWS_READ = 600;
/** Ratings of one question in the days that recent activity tells of; more of them would be a day of nothing else. */
const RATINGS_A_QUESTION = 20;

/** Newest first, read from the index alone. */
export function reviewsIn(
  reader: Reader,
): (asked: { readonly candidate: string; readonly questionIds: readonly string[] }) => Promise<readonly PastReview[]> {
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
    .select({ at: reviews.at, isRating: sql`${reviews}.at in ${ratedAt}`.mapWith(Boolean) })
    .from(reviews)
    .where(eq(reviews.candidateId, CANDIDATE))
    .orderBy(desc(reviews.at))
    .limit(REVIEWS_READ)
    .prepare();
  return ({ candidate, questionIds }) => found.all({ candidate, questionIds: JSON.stringify(questionIds) });
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
