/** Reads the mock interviews that the plan goes by. */
import { desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../db/reader.ts';
import { interviewItems } from '../db/tables/interview-items.ts';
import { interviews } from '../db/tables/interviews.ts';
import { ALONE } from '../domain/interview/loop.ts';

export type InterviewToday = {
  readonly id: string;
  readonly state: 'open' | 'over' | 'abandoned';
  readonly stage: string;
  /** Of the items that are not handed in. */
  readonly minutesLeft: number;
  readonly items: number;
  readonly handedIn: number;
  readonly overAt: number | null;
};

/** More than anybody sits in two weeks, single items included. */
const INTERVIEWS = 30;

/** The newest first, without those of one item alone. */
export function interviewsIn(reader: Reader): (candidate: string) => Promise<readonly InterviewToday[]> {
  const isHandedIn = sql`${interviewItems.steps} like '%"handed-in"%'`;
  const ofItems = (what: ReturnType<typeof sql>) =>
    sql<number>`${reader
      .select({ sum: what.as('sum') })
      .from(interviewItems)
      .where(eq(interviewItems.interviewId, interviews.id))}`;
  const found = reader
    .select({
      id: interviews.id,
      state: interviews.state,
      setup: interviews.setup,
      overAt: interviews.overAt,
      items: ofItems(sql`count(*)`),
      handedIn: ofItems(sql`coalesce(sum(${isHandedIn}), 0)`),
      minutesLeft: ofItems(sql`coalesce(sum(case when ${isHandedIn} then 0 else ${interviewItems.minutes} end), 0)`),
    })
    .from(interviews)
    .where(eq(interviews.candidateId, sql.placeholder('candidate')))
    .orderBy(desc(interviews.createdAt))
    .limit(INTERVIEWS)
    .prepare();
  return async (candidate) => {
    const rows = await found.all({ candidate });
    return rows.filter(({ setup }) => setup.stage !== ALONE).map(({ setup, ...row }) => ({ ...row, stage: setup.stage }));
  };
}
