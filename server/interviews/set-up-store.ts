/** Reads what the set-up of an interview goes by: when each thing was practised last, what became of it, and what standing rests on. */
import { and, desc, eq, gt, like, max, sql } from 'drizzle-orm';
import { ASKED, askedList } from '../db/asked-list.ts';
import { evidenceIn } from '../db/newest-evidence.ts';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { answers } from '../db/tables/answers.ts';
import { evidence } from '../db/tables/evidence.ts';
import { interviewItems } from '../db/tables/interview-items.ts';
import { interviews } from '../db/tables/interviews.ts';
import { runs } from '../db/tables/runs.ts';
import { isNotWithheld } from '../db/withheld-run.ts';
import type { Evidence } from '../domain/study/evidence.ts';

/** Something that was handed in, in an interview that is over. */
export type SatBefore = {
  readonly kind: string;
  readonly subject: string;
  readonly interviewId: string;
  readonly place: number;
  /** Of the item. */
  readonly revision: number;
  readonly at: number;
};

/** What became of an item, as it is stored. */
export type KeptWork = { readonly subject: string; readonly source: string; readonly work: unknown };

/** A finished run whose debrief may be seen. */
export type FinishedBefore = {
  readonly id: string;
  readonly scenarioId: string;
  readonly hash: string;
  readonly score: number | null;
  readonly at: number;
};

export type SetUpStore = {
  /** When each question was answered or rated last; those that never were are not there. */
  answered(candidate: string, questionIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** When a run of each scenario changed last. */
  ran(candidate: string, scenarioIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The newest of each. */
  sat(candidate: string): Promise<readonly SatBefore[]>;
  /** Null where it is not there. */
  work(candidate: string, item: { readonly interviewId: string; readonly place: number }): Promise<KeptWork | null>;
  /** The newest few, but for those of interviews that are still open. */
  finished(candidate: string): Promise<readonly FinishedBefore[]>;
  evidence(candidate: string): Promise<readonly Evidence[]>;
};

export function createSetUpStore({ reader }: Pick<Database, 'reader'>): SetUpStore {
  const answered = answeredIn(reader);
  const ran = ranIn(reader);
  const sat = satIn(reader);
  const work = workIn(reader);
  const finished = finishedIn(reader);
  return {
    async answered(candidate, questionIds) {
      const rows = await answered.all({ candidate, ids: JSON.stringify(questionIds) });
      return new Map(rows.flatMap(({ id, answeredAt, ratedAt }) => timed(id, Math.max(answeredAt ?? 0, ratedAt ?? 0))));
    },
    async ran(candidate, scenarioIds) {
      const rows = await ran.all({ candidate, ids: JSON.stringify(scenarioIds) });
      return new Map(rows.flatMap(({ id, at }) => timed(id, at ?? 0)));
    },
    async sat(candidate) {
      const rows = await sat.all({ candidate });
      return rows.map(({ at, ...row }) => ({ ...row, at: at ?? 0 }));
    },
    work: async (candidate, { interviewId, place }) => (await work.get({ candidate, interviewId, place })) ?? null,
    finished: (candidate) => finished.all({ candidate }),
    evidence: evidenceIn(reader),
  };
}

function timed(id: string, at: number): readonly (readonly [string, number])[] {
  return at > 0 ? [[id, at]] : [];
}

const CANDIDATE = sql.placeholder('candidate');

function answeredIn(reader: Reader) {
  const answer = reader
    .select({ at: answers.updatedAt })
    .from(answers)
    .where(and(eq(answers.candidateId, CANDIDATE), eq(answers.questionId, ASKED), gt(answers.words, 0)))
    .orderBy(desc(answers.createdAt))
    .limit(1);
  const rating = reader
    .select({ at: evidence.at })
    .from(evidence)
    .where(and(eq(evidence.candidateId, CANDIDATE), eq(evidence.subject, sql`'question:' || ${ASKED}`)))
    .orderBy(desc(evidence.at))
    .limit(1);
  return reader
    .select({ id: ASKED, answeredAt: sql<number | null>`${answer}`, ratedAt: sql<number | null>`${rating}` })
    .from(askedList('ids'))
    .prepare();
}

function ranIn(reader: Reader) {
  const newest = reader
    .select({ at: runs.updatedAt })
    .from(runs)
    .where(and(eq(runs.candidateId, CANDIDATE), eq(runs.scenarioId, ASKED), eq(runs.state, 'over')))
    .orderBy(desc(runs.updatedAt))
    .limit(1);
  return reader
    .select({ id: ASKED, at: sql<number | null>`${newest}` })
    .from(askedList('ids'))
    .prepare();
}

/** One a subject: SQLite takes the other columns from the row of the greatest time. What was not reached was not sat. */
function satIn(reader: Reader) {
  return reader
    .select({
      kind: interviewItems.kind,
      subject: interviewItems.subject,
      interviewId: interviews.id,
      place: interviewItems.place,
      revision: interviewItems.revision,
      at: max(interviews.overAt),
    })
    .from(interviews)
    .innerJoin(interviewItems, eq(interviewItems.interviewId, interviews.id))
    .where(and(eq(interviews.candidateId, CANDIDATE), eq(interviews.state, 'over'), like(interviewItems.steps, '%"handed-in"%')))
    .groupBy(interviewItems.kind, interviewItems.subject)
    .prepare();
}

function workIn(reader: Reader) {
  const isIt = and(eq(interviewItems.interviewId, sql.placeholder('interviewId')), eq(interviewItems.place, sql.placeholder('place')));
  return reader
    .select({ subject: interviewItems.subject, source: interviewItems.source, work: interviewItems.work })
    .from(interviewItems)
    .innerJoin(interviews, eq(interviews.id, interviewItems.interviewId))
    .where(and(isIt, eq(interviews.candidateId, CANDIDATE)))
    .prepare();
}

/** As many as a list beside the given ones shows. */
const FINISHED_RUNS = 5;

function finishedIn(reader: Reader) {
  return reader
    .select({ id: runs.id, scenarioId: runs.scenarioId, hash: runs.hash, score: runs.score, at: runs.updatedAt })
    .from(runs)
    .where(and(eq(runs.candidateId, CANDIDATE), eq(runs.state, 'over'), isNotWithheld(reader)))
    .orderBy(desc(runs.updatedAt))
    .limit(FINISHED_RUNS)
    .prepare();
}
