import { describe, expect, it } from 'vitest';
import { cardListQueries, createCardListStore, LISTED } from '../../../server/cards/list-store.ts';
import { cardQueries, MOST } from '../../../server/cards/queries-store.ts';
import { createCardStore } from '../../../server/cards/store.ts';
import { plansOf } from '../query-plan.ts';
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

describe('20,000 cards, 10,000 of them due', () => {
  it('are reached by an index and never sorted', async () => {
    const { reader } = await stocked();
    const { queue, ahead, ...alone } = cardQueries(reader);
    const groups = [queue, ahead, alone, cardListQueries(reader)];
    const plans = (await Promise.all(groups.map((queries) => plansOf(reader, queries)))).flat();
    expect(plans.length).toBeGreaterThan(16);
    for (const { name, steps } of plans) {
      expect(steps.filter((step) => /SEARCH (cards|runs|reviews) USING/.test(step)).length, name).toBeGreaterThan(0);
      const slow = steps.filter((step) => /SCAN (cards|runs|reviews)\b|TEMP B-TREE/.test(step));
      expect(slow, name).toEqual([]);
    }
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

  it('are listed to the last, each once, a page at a time', async () => {
    const database = await stocked();
    const store = createCardListStore(database.reader);
    let after: { readonly due: number; readonly row: number } | null = null;
    const seen = new Set<string>();
    let pages = 0;
    for (let isMore = true; isMore; pages += 1) {
      const found = await store.list(database.candidate, pages % 2 === 0 ? null : 'question', after);
      for (const { id } of found.slice(0, LISTED)) seen.add(id);
      isMore = found.length > LISTED;
      after = found[LISTED - 1] ?? null;
    }
    expect([seen.size, pages]).toEqual([20_000, 20_000 / LISTED]);
    expect(await store.list(database.candidate, 'pointer', null)).toEqual([]);
  });
});
