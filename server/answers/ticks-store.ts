/** What is ticked in the list of a question, with the answer that it was ticked for: each a row of the settings, and one that says that there are any. */
import type { InStatement } from '@libsql/client';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../db/reader.ts';
import { statement } from '../db/statement.ts';
import { answers } from '../db/tables/answers.ts';
import { saidOf, settings } from '../db/tables/settings.ts';
import type { Write } from '../db/writer.ts';
import type { TickChange } from '../domain/answer/checklist.ts';

/** Nothing where the answer is gone by then. */
export function keepTicks(candidate: string, answerId: string, { base, added, removed }: TickChange): Write {
  const first = saidOf('ticked', candidate, answerId);
  const isNew = sql`not exists (select 1 from ${settings} where ${settings.name} = ${first})`;
  const gone = JSON.stringify(removed.map((id) => first + id));
  return [
    said(
      answerId,
      candidate,
      base.map((id) => first + id),
      isNew,
    ),
    // A list from which the last tick was taken is another than one that nobody looked at.
    said(answerId, candidate, [first, ...added.map((id) => first + id)], sql`true`),
    statement(sql`delete from ${settings} where ${settings.name} in (select value from json_each(${gone}))`),
  ];
}

function said(answerId: string, candidate: string, names: readonly string[], condition: ReturnType<typeof sql>): InStatement {
  const isThere = sql`exists (select 1 from ${answers} where ${answers.id} = ${answerId} and ${answers.candidateId} = ${candidate})`;
  return statement(sql`insert into settings (name, value) select value, '' from json_each(${JSON.stringify(names)})
    where ${isThere} and ${condition} on conflict do nothing`);
}

/** Of the open answer to a question: the names of those rows. */
export function ticksIn(reader: Reader) {
  const isOf = and(
    eq(answers.candidateId, sql.placeholder('candidate')),
    eq(answers.questionId, sql.placeholder('questionId')),
    isNull(answers.closedAt),
  );
  const first = sql`'ticked:' || ${answers.candidateId} || ':' || ${answers.id}`;
  const isItsOwn = sql`${settings.name} >= ${first} || ':' and ${settings.name} < ${first} || ';'`;
  return reader.select({ name: settings.name }).from(answers).innerJoin(settings, isItsOwn).where(isOf).prepare();
}

/** Null where nobody looked at the list yet. */
export function tickedBy(rows: readonly { readonly name: string }[]): readonly string[] | null {
  if (rows.length === 0) return null;
  return rows.map(({ name }) => name.slice(name.lastIndexOf(':') + 1)).filter((id) => id !== '');
}
