/** Statements for the writer, built by drizzle from the tables: columns by their names, values by their types. */
import type { InStatement, InValue } from '@libsql/client';
import { fillPlaceholders, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect, type SQLiteInsertValue, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { drizzle } from 'drizzle-orm/sqlite-proxy';

/** Builds queries and asks nothing: `statement(build.insert(runs).values({ … }))`. */
export const build = drizzle(() => {
  throw new Error('This builds statements; the writer carries them out');
});

type Built = { toSQL(): { readonly sql: string; readonly params: readonly unknown[] } };

const dialect = new SQLiteAsyncDialect();

/** Of what is built, or of a template for what drizzle has no words for. */
export function statement(query: Built | SQL): InStatement {
  const { sql: text, params } = 'toSQL' in query ? query.toSQL() : dialect.sqlToQuery(query);
  return { sql: text, args: params as InValue[] };
}

/** A statement with placeholders, built once: building one takes longer than to carry it out. `Values` are those of its placeholders. */
export function prepareStatement<Values extends object>(query: Built): (values: Values) => InStatement {
  const { sql: text, params } = query.toSQL();
  return (values) => ({ sql: text, args: fillPlaceholders([...params], values as Record<string, unknown>) as InValue[] });
}

/** For an insert of whole rows: each column of a table as a placeholder of its name. */
export function everyColumn<T extends SQLiteTable>(table: T): SQLiteInsertValue<T> {
  const names = Object.keys(getTableColumns(table));
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as SQLiteInsertValue<T>;
}

/** A placeholder where drizzle takes SQL alone: in what a statement sets or selects. */
export function given<T>(name: string): SQL<T> {
  return sql<T>`${sql.placeholder(name)}`;
}
