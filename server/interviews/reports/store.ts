/** What a report asks beside its interview: what can be heard again, and which screens the candidate's stories cover. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { recordings } from '../../db/tables/recordings.ts';
import { stories } from '../../db/tables/stories.ts';
import { storyScreens } from '../../db/tables/story-screens.ts';
import type { Screen } from '../../domain/question/question.ts';

export type ReportStore = {
  /** Seconds of the recordings of answers, by their ids; an answer without any is left out. */
  secondsOf(candidate: string, answerIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** By stories from life; one that began as a run covers nothing. */
  coveredScreens(candidate: string): Promise<readonly Screen[]>;
};

export function createReportStore({ reader }: Pick<Database, 'reader'>): ReportStore {
  const isAsked = inArray(recordings.answerId, sql`(select value from json_each(${sql.placeholder('ids')}))`);
  const sums = reader
    .select({ answerId: recordings.answerId, milliseconds: sql<number>`sum(${recordings.milliseconds})` })
    .from(recordings)
    .where(and(isAsked, eq(recordings.candidateId, sql.placeholder('candidate'))))
    .groupBy(recordings.answerId)
    .prepare();
  const screens = reader
    .selectDistinct({ screen: storyScreens.screen })
    .from(storyScreens)
    .innerJoin(stories, eq(stories.id, storyScreens.storyId))
    .where(and(eq(storyScreens.candidateId, sql.placeholder('candidate')), isNull(stories.runId)))
    .prepare();
  return {
    async secondsOf(candidate, answerIds) {
      if (answerIds.length === 0) return new Map();
      const rows = await sums.all({ candidate, ids: JSON.stringify(answerIds) });
      return new Map(rows.map(({ answerId, milliseconds }) => [answerId, Math.round(milliseconds / 1000)]));
    },
    async coveredScreens(candidate) {
      const rows = await screens.all({ candidate });
      return rows.map(({ screen }) => screen);
    },
  };
}
