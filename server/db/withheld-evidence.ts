/** What an interview shows of a candidate is not told before its report: conditions for queries of evidence. */
import { and, eq, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from './reader.ts';
import { interviewItems } from './tables/interview-items.ts';
import { interviews } from './tables/interviews.ts';
import { waitsForRating } from './withheld-run.ts';

type EvidenceColumns = { readonly source: AnySQLiteColumn; readonly sourceId: AnySQLiteColumn; readonly level: AnySQLiteColumn };

/** Of the evidence that a query looks at; runs of interviews give none before. */
export function isNotWithheldEvidence(reader: Reader, { source, sourceId }: EvidenceColumns): SQL | undefined {
  const answered = reader
    .select({ one: sql`1` })
    .from(interviewItems)
    .innerJoin(interviews, eq(interviews.id, interviewItems.interviewId))
    .where(and(eq(interviewItems.answerId, sourceId), waitsForRating));
  const sat = reader
    .select({ one: sql`1` })
    .from(interviews)
    .where(and(eq(interviews.id, sourceId), waitsForRating));
  return and(or(ne(source, 'answer'), notExists(answered)), or(ne(source, 'interview'), notExists(sat)));
}

/** What the checks said, where it may be told. */
export function levelToTell(reader: Reader, columns: EvidenceColumns): SQL<number | null> {
  return sql<number | null>`case when ${isNotWithheldEvidence(reader, columns)} then ${columns.level} end`;
}
