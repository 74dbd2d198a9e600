/** Facts about this installation; and small things that a candidate said of a row of their own. */
import { and, gte, lt, or, type SQL } from 'drizzle-orm';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { build, statement } from '../statement.ts';
import { unlisted } from './table-say.ts';

export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** Tags that were offered for a story and answered with no, by their screens; and what is ticked in the list of an answer's question. */
export const SAID = ['declined-tag', 'ticked'] as const;
export type SaidOfRow = (typeof SAID)[number];

/** How the names of what a candidate said begin, before the id of the row, a colon and what was said. */
export function saidBy(said: SaidOfRow, candidate: string): string {
  return `${said}:${candidate}:`;
}

/** The same, of one row. */
export function saidOf(said: SaidOfRow, candidate: string, id: string): string {
  return `${saidBy(said, candidate)}${id}:`;
}

/** Names that begin so: up to the sign behind the colon. */
export function beginsWith(first: string): SQL | undefined {
  return and(gte(settings.name, first), lt(settings.name, first.replace(/:$/, ';')));
}

export const factsOfTheInstallation = unlisted(
  settings,
  'facts about this installation; what a candidate said of a row stands in the file with that row',
  (id) => [statement(build.delete(settings).where(or(...SAID.map((said) => beginsWith(saidBy(said, id))))))],
);
