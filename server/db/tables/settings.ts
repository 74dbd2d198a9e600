/** Facts about this installation. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unlisted } from './table-say.ts';

export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

export const factsOfTheInstallation = unlisted(settings, 'facts about this installation, not about a candidate');
