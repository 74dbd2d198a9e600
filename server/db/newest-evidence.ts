/** What standing rests on, for every slice that shows it. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Evidence, SUBJECTS, subjectName } from '../domain/study/evidence.ts';
import { ASKED, askedList } from './asked-list.ts';
import type { Reader } from './reader.ts';
import { evidence } from './tables/evidence.ts';
import { runs } from './tables/runs.ts';
import { isNotWithheldEvidence } from './withheld-evidence.ts';

/** Rows a subject: seven pieces of evidence, where answers may have been rated several times. */
const ROWS_A_SUBJECT = 24;

/** The newest of each screen and skill, today's included; of interviews once they have a report. */
export function evidenceIn(reader: Reader): (candidate: string) => Promise<readonly Evidence[]> {
  const observed = alias(evidence, 'observed');
  const newest = reader
    .select({ rowid: sql`${evidence}.rowid` })
    .from(evidence)
    .where(
      and(eq(evidence.candidateId, sql.placeholder('candidate')), eq(evidence.subject, ASKED), isNotWithheldEvidence(reader, evidence)),
    )
    .orderBy(desc(evidence.at))
    .limit(ROWS_A_SUBJECT);
  const found = reader
    .select({
      subject: observed.subject,
      source: observed.source,
      sourceId: observed.sourceId,
      version: observed.version,
      level: observed.level,
      selfLevel: observed.selfLevel,
      at: observed.at,
      scenarioId: runs.scenarioId,
    })
    .from(askedList('subjects'))
    .innerJoin(observed, inArray(sql`${observed}.rowid`, newest))
    .leftJoin(runs, and(eq(observed.source, 'run'), eq(runs.id, observed.sourceId)))
    .prepare();
  const subjects = JSON.stringify(SUBJECTS.map(subjectName));
  return (candidate) => found.all({ candidate, subjects });
}
