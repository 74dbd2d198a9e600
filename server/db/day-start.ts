/** The hour at which a candidate's day begins: a setting by the candidate's id, where it is another than midnight. */
import type { InStatement } from '@libsql/client';
import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { build, statement } from './statement.ts';
import { settings } from './tables/settings.ts';

/** Of the candidate with this id, in a query of theirs; 0 where nothing is set. */
export function dayStartOf(candidate: SQLWrapper): SQL<number> {
  const set = sql`select cast(${settings.value} as integer) from ${settings} where ${settings.name} = ${NAME} || ${candidate}`;
  return sql<number>`coalesce((${set}), 0)`;
}

export function keepDayStart(candidate: string, hour: number): InStatement {
  const row = { name: NAME + candidate, value: String(hour) };
  return statement(
    build
      .insert(settings)
      .values(row)
      .onConflictDoUpdate({ target: settings.name, set: { value: row.value } }),
  );
}

export function forgetDayStart(candidate: string): InStatement {
  return statement(build.delete(settings).where(eq(settings.name, NAME + candidate)));
}

const NAME = 'day-starts-at ';
