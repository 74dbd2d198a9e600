/** Statements for the writer, built by drizzle from the tables: columns by their names, values by their types. */
import type { InStatement, InValue } from '@libsql/client';
import { drizzle } from 'drizzle-orm/sqlite-proxy';

/** Builds queries and asks nothing: `statement(build.insert(runs).values({ … }))`. */
export const build = drizzle(() => {
  throw new Error('This builds statements; the writer carries them out');
});

export function statement(query: { toSQL(): { readonly sql: string; readonly params: readonly unknown[] } }): InStatement {
  const { sql, params } = query.toSQL();
  return { sql, args: params as InValue[] };
}
