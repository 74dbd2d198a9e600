/** Reads which screens the stories of a candidate's life cover. */
import { and, eq, exists, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { ASKED, askedList } from '../db/asked-list.ts';
import type { Reader } from '../db/reader.ts';
import { stories } from '../db/tables/stories.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';

/** Whether a story from life covered the screen when the day began, and whether one does now. */
export type ScreenCover = { readonly screen: Screen; readonly atDayStart: boolean; readonly now: boolean };

const CANDIDATE = sql.placeholder('candidate');

/** Stories looked at for a screen, the earliest first: those that came from runs, and today's, may stand before one from life. */
const STORIES_A_SCREEN = 100;

/** One a screen, in their order. `day` is the moment that begins today. */
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
