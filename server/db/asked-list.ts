/** A list that a query goes through, given as JSON: `.from(askedList('questionIds'))`, and `ASKED` for each of its entries. */
import { type SQL, sql } from 'drizzle-orm';

/** `name` is that of the placeholder. In the order given: `.orderBy(ASKED_PLACE)`. */
export function askedList(name: string): SQL {
  return sql`json_each(${sql.placeholder(name)}) as asked`;
}

export const ASKED = sql<string>`asked.value`;
export const ASKED_PLACE = sql`asked.key`;
