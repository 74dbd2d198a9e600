import { sql as query } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCardStore, FIND, FIRST, FOLLOWING, LEFT, MOST, WAITING } from '../../../server/cards/store.ts';
import { addressIn, openTemporary, temporaryFolder } from '../temporary.ts';

const DAY = 24 * 60 * 60 * 1000;
const TODAY = { start: 1_000 * DAY, end: 1_001 * DAY };

/** 20,000 cards, of which every second is due, and all of those since the same midnight. */
async function stocked() {
  const database = await openTemporary(addressIn(temporaryFolder()));
  await database.writer.write([
    {
      sql: `with recursive n(i) as (select 0 union all select i + 1 from n where i < 19999)
        insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, created_at)
        select printf('%016d', i), ?, 'question', 'q' || i, iif(i % 2 = 0, ?, ? + i), 0, 0, 0, 0, 0, 0, 0 from n`,
      args: [database.candidate, TODAY.start, TODAY.end + DAY],
    },
    { sql: 'analyze', args: [] },
  ]);
  return database;
}

/** With numbers for its parameters, which do not change a plan. */
function bound(sql: string): string {
  return sql.replace(/\?\d*/g, '1');
}

describe('20,000 cards, 10,000 of them due', () => {
  it.each(Object.entries({ FIND, WAITING, LEFT, FIRST, FOLLOWING }))('are reached by an index and never sorted: %s', async (_, sql) => {
    const { reader } = await stocked();
    const plan = await reader.all<{ detail: string }>(query.raw(`explain query plan ${bound(sql)}`));
    const steps = plan.map(({ detail }) => detail);
    expect(steps.filter((step) => /SEARCH (cards|runs|reviews|decisions) USING/.test(step)).length).toBeGreaterThan(0);
    expect(steps.filter((step) => /SCAN (cards|runs|reviews|decisions)\b|TEMP B-TREE/.test(step))).toEqual([]);
  });

  it('are counted no further than anybody reads', async () => {
    const database = await stocked();
    const waiting = await createCardStore(database).waiting(database.candidate, TODAY, 20);
    expect([waiting.due, waiting.kinds.length, waiting.nextDue]).toEqual([MOST + 1, 20, TODAY.end + DAY + 1]);
    expect(await createCardStore(database).left(database.candidate, TODAY, 20)).toEqual({ due: 20, done: 0 });
  });

  it('follow one another to the last, though all fell due at once', async () => {
    const database = await stocked();
    const store = createCardStore(database);
    const middle = await store.find('0000000000010000', database.candidate);
    const after = { due: middle?.schedule.due ?? 0, row: middle?.row ?? 0 };
    expect(await store.next(database.candidate, TODAY, after)).toBe('0000000000010002');
    const last = await store.find('0000000000019998', database.candidate);
    expect(await store.next(database.candidate, TODAY, { due: TODAY.start, row: last?.row ?? 0 })).toBeNull();
    expect(await store.next(database.candidate, TODAY, null)).toBe('0000000000000000');
  });
});
