/** How SQLite goes about prepared queries, step by step. */
import { sql } from 'drizzle-orm';
import type { Reader } from '../../server/db/reader.ts';

type Prepared = { getQuery(): { readonly sql: string } };

export type QueryPlan = { readonly name: string; readonly steps: readonly string[] };

/** With numbers for their parameters, which do not change a plan. */
export function plansOf(reader: Reader, queries: Readonly<Record<string, Prepared>>): Promise<QueryPlan[]> {
  return Promise.all(
    Object.entries(queries).map(async ([name, query]) => {
      const text = query.getQuery().sql.replaceAll('?', '1');
      const steps = await reader.all<{ detail: string }>(sql.raw(`explain query plan ${text}`));
      return { name, steps: steps.map(({ detail }) => detail) };
    }),
  );
}

/** The indexes that a plan goes through, each as often as it does. */
export function indexesOf({ steps }: QueryPlan): string[] {
  return steps.flatMap((step) => /USING (?:COVERING )?(?:INDEX (\w+)|(PRIMARY KEY))/.exec(step)?.slice(1).filter(Boolean) ?? []);
}
