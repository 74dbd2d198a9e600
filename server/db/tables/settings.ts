/** Facts about this installation; and of each candidate the tags that were offered for a story and answered with no. */
import { and, gte, lt } from 'drizzle-orm';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { build, statement } from '../statement.ts';
import { unlisted } from './table-say.ts';

export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** How the names of declined tags begin, before the story's id, a colon and the screen. */
export function declinedTagsOf(candidate: string): string {
  return `declined-tag:${candidate}:`;
}

export const factsOfTheInstallation = unlisted(
  settings,
  'facts about this installation, and questions that it need not ask again',
  (id) => {
    const first = declinedTagsOf(id);
    // The sign behind the colon.
    const behind = first.replace(/:$/, ';');
    return [statement(build.delete(settings).where(and(gte(settings.name, first), lt(settings.name, behind))))];
  },
);
