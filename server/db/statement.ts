/** Statements for the writer, built by drizzle from the tables: columns by their names, values by their types. */
import type { InStatement, InValue } from '@libsql/client';
import type { SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { drizzle } from 'drizzle-orm/sqlite-proxy';

/** Builds queries and asks nothing: `statement(build.insert(runs).values({ … }))`. */
export const build = drizzle(() => {
  throw new Error('This builds statements; the writer carries them out');
});

type Built = { toSQL(): { readonly sql: string; readonly params: readonly unknown[] } };

const dialect = new SQLiteAsyncDialect();

/** Of what is built, or of a template for what drizzle has no words for. */
export function statement(query: Built | SQL): InStatement {
  const { sql, params } = 'toSQL' in query ? query.toSQL() : dialect.sqlToQuery(query);
  return { sql, args: params as InValue[] };
}
