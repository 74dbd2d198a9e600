/** Tags that were offered for a story and answered with no, each a row of the settings: they are not offered again. */
import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { build, statement } from '../db/statement.ts';
import { saidOf, settings } from '../db/tables/settings.ts';
import type { Write } from '../db/writer.ts';
import type { Screen } from '../domain/question/question.ts';

/** Nothing where there is none. What was declined before stays so. */
export function declineTags(candidate: string, storyId: string, screens: readonly Screen[]): Write {
  if (screens.length === 0) return [];
  const rows = screens.map((screen) => ({ name: saidOf('declined-tag', candidate, storyId) + screen, value: '' }));
  return [statement(build.insert(settings).values(rows).onConflictDoNothing())];
}

/** Whether a row of the settings says so of this story and screen; with `saidBy` as the placeholder `declined`. */
export function isDeclined(storyId: SQLWrapper, screen: SQLWrapper): SQL {
  return eq(settings.name, sql`${sql.placeholder('declined')} || ${storyId} || ':' || ${screen}`);
}
