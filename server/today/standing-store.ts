/** Reads what standing rests on, and which screens the stories of a candidate's life cover. */
import { and, desc, eq, exists, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { ASKED, askedList } from '../db/asked-list.ts';
import type { Reader } from '../db/reader.ts';
import { evidence } from '../db/tables/evidence.ts';
import { runs } from '../db/tables/runs.ts';
import { stories } from '../db/tables/stories.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import { type Evidence, SUBJECTS, subjectName } from '../domain/study/evidence.ts';

/** Whether a story from life covered the screen when the day began, and whether one does now. */
export type ScreenCover = { readonly screen: Screen; readonly atDayStart: boolean; readonly now: boolean };

/** Rows a subject: seven pieces of evidence, where answers may have been rated several times. */
const ROWS_A_SUBJECT = 24;

const CANDIDATE = sql.placeholder('candidate');

/** The newest of each screen and skill, today's included. */
export function evidenceIn(reader: Reader): (candidate: string) => Promise<readonly Evidence[]> {
  const observed = alias(evidence, 'observed');
  const newest = reader
    .select({ rowid: sql`${evidence}.rowid` })
    .from(evidence)
    .where(and(eq(evidence.candidateId, CANDIDATE), eq(evidence.subject, ASKED)))
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

/** Stories looked at for a screen, the earliest first: those that came from runs, and today's, may stand before one from life. */
const STORIES_A_SCREEN = 100;

/** One a screen, in their order. `day` is the midnight that begins today. */
export function screenCoverIn(
  reader: Reader,
): (asked: { readonly candidate: string; readonly day: number }) => Promise<readonly ScreenCover[]> {
  const covered = (when?: SQL) => {
    const shown = reader
      .select({ storyId: storyScreens.storyId })
      .from(storyScreens)
      .where(and(eq(storyScreens.candidateId, CANDIDATE), eq(storyScreens.screen, sql`${ASKED}`)))
      .limit(STORIES_A_SCREEN)
      .as('shown');
    const fromLife = reader
      .select({ id: stories.id })
      .from(shown)
      .innerJoin(stories, eq(stories.id, shown.storyId))
      .where(and(isNull(stories.runId), when));
    return sql`${exists(fromLife)}`.mapWith(Boolean);
  };
  const found = reader
    .select({ screen: sql<Screen>`${ASKED}`, atDayStart: covered(lt(stories.createdAt, sql.placeholder('day'))), now: covered() })
    .from(askedList('screens'))
    .prepare();
  const screens = JSON.stringify(SCREENS);
  return (asked) => found.all({ ...asked, screens });
}
