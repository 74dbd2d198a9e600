/** The very bytes that were played, so that an edited file never rewrites the past. */
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const scenarioVersions = sqliteTable('scenario_versions', {
  /** sha-256 of the bytes, in hex. */
  hash: text('hash').primaryKey(),
  scenarioId: text('scenario_id').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  createdAt: integer('created_at').notNull(),
});
