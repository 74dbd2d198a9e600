/** What an interview shows of a candidate is not told before its report: conditions for queries of evidence. */
import { and, eq, exists, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from './reader.ts';
import { interviewItems } from './tables/interview-items.ts';
import { interviews } from './tables/interviews.ts';
import { waitsForRating } from './withheld-run.ts';

type EvidenceColumns = { readonly source: AnySQLiteColumn; readonly sourceId: AnySQLiteColumn; readonly level: AnySQLiteColumn };

/** Of the evidence that a query looks at; runs of interviews give none before. */
export function isNotWithheldEvidence(reader: Reader, { source, sourceId }: EvidenceColumns): SQL | undefined {
  const sat = reader
    .select({ one: sql`1` })
    .from(interviews)
    .where(and(eq(interviews.id, sourceId), waitsForRating));
  return and(or(ne(source, 'answer'), not(isGivenIn(reader, sourceId))), or(ne(source, 'interview'), not(exists(sat))));
}

/** Whether an answer was given in an interview whose report is still closed. */
export function isWithheldAnswer(reader: Reader, answerId: AnySQLiteColumn): SQL<boolean> {
  return sql`${isGivenIn(reader, answerId)}`.mapWith(Boolean) as SQL<boolean>;
}

function isGivenIn(reader: Reader, answerId: AnySQLiteColumn): SQL {
  const answered = reader
    .select({ one: sql`1` })
    .from(interviewItems)
    .innerJoin(interviews, eq(interviews.id, interviewItems.interviewId))
    .where(and(eq(interviewItems.answerId, answerId), waitsForRating));
  return exists(answered);
}

/** What the checks said, where it may be told. */
export function levelToTell(reader: Reader, columns: EvidenceColumns): SQL<number | null> {
  return sql<number | null>`case when ${isNotWithheldEvidence(reader, columns)} then ${columns.level} end`;
}
