/** A run of an interview tells nothing of how it went while the interview is open, or its candidate has not rated it: a condition for queries of runs. */
import { and, eq, isNull, notExists, or, sql } from 'drizzle-orm';
import type { Reader } from './reader.ts';
import { interviewItems } from './tables/interview-items.ts';
import { interviews } from './tables/interviews.ts';
import { runs } from './tables/runs.ts';

/** Of the interview that a query looks at. */
export const waitsForRating = or(eq(interviews.state, 'open'), and(eq(interviews.state, 'over'), isNull(interviews.own)));

/** Of the run that a query looks at; one look into an index for each. */
export function isNotWithheld(reader: Reader) {
  const withheld = reader
    .select({ one: sql`1` })
    .from(interviewItems)
    .innerJoin(interviews, eq(interviews.id, interviewItems.interviewId))
    .where(and(eq(interviewItems.runId, runs.id), waitsForRating));
  return notExists(withheld);
}
