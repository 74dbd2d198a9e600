import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import type { Setup } from '../../../server/domain/interview/interview.ts';
import { createInterviewStore } from '../../../server/interviews/store.ts';
import { openTemporary } from '../temporary.ts';

const SETUP: Setup = {
  loop: 'standard',
  stage: 'technical',
  minutes: 30,
  focus: { kind: 'balanced' },
  pace: 'timed',
  voice: 'read',
  partner: false,
  guesses: true,
  predicts: false,
  watched: true,
  seed: 7,
};

const item = (place: number) => ({
  place,
  kind: 'question' as const,
  subject: 'led-incident',
  title: 'Behavioural',
  stage: 'technical',
  minutes: 5,
  probes: 2,
  why: ['It covers people.'],
  source: '# text',
});

async function openStore() {
  const database = await openTemporary();
  const store = createInterviewStore(database);
  const { candidate } = database;
  const id = newId();
  const begin = (more: object = {}) =>
    store.begin({ id, candidate, setup: SETUP, drawVersion: 1, bank: 'abc', items: [item(1), item(2)], now: 5, ...more });
  await begin();
  return { database, store, candidate, id, begin };
}

const opened = [{ at: 6, kind: 'opened' as const }];

describe('an interview that is begun', () => {
  it('is there once, however often its form is sent', async () => {
    const { store, candidate, id, begin } = await openStore();
    expect(await begin({ items: [item(1), item(2), item(3)] })).toBe(false);
    expect((await store.find(candidate, id))?.items.map(({ place }) => place)).toEqual([1, 2]);
    expect(await store.list(candidate)).toEqual([{ id, setup: SETUP, state: 'open', createdAt: 5, overAt: null, items: 2, handedIn: 0 }]);
  });

  it('is nobody else’s, and no id but its own finds it', async () => {
    const { store, candidate, id } = await openStore();
    expect(await store.find('somebody', id)).toBeNull();
    for (const wrong of ['', 'x', newId(), `${id} `]) expect(await store.find(candidate, wrong)).toBeNull();
  });
});

describe('a change to an item', () => {
  it('counts once: of two from the same state one is nothing', async () => {
    const { store, candidate, id } = await openStore();
    const change = { interviewId: id, place: 1, revision: 0, now: 6 };
    const both = await Promise.all([
      store.changeItem(candidate, { ...change, steps: opened, work: { parts: { notes: 'mine' } } }),
      store.changeItem(candidate, { ...change, work: { parts: { notes: 'theirs' } } }),
    ]);
    expect(both).toEqual([1, null]);
    expect((await store.find(candidate, id))?.items[0]).toMatchObject({ revision: 1, steps: opened, work: { parts: { notes: 'mine' } } });
  });

  it('is refused for an item or an interview that is not there, somebody else’s, or over', async () => {
    const { store, candidate, id } = await openStore();
    const change = { interviewId: id, place: 1, revision: 0, now: 6, steps: opened };
    expect(await store.changeItem(candidate, { ...change, place: 9 })).toBeNull();
    expect(await store.changeItem(candidate, { ...change, interviewId: newId() })).toBeNull();
    expect(await store.changeItem('somebody', change)).toBeNull();
    expect(await store.change(candidate, { id, revision: 1 }, { state: 'over' }, 9)).toBe(true);
    expect(await store.changeItem(candidate, change)).toBeNull();
    expect((await store.find(candidate, id))?.items[0]).toMatchObject({ revision: 0, steps: [] });
  });

  it('takes with it what is written beside it, or writes neither', async () => {
    const { database, store, candidate, id } = await openStore();
    const beside = [{ sql: "insert into settings (name, value) values ('beside', 'x')", args: [] }];
    expect(await store.changeItem(candidate, { interviewId: id, place: 1, revision: 7, now: 6, steps: opened }, beside)).toBeNull();
    expect(await database.reader.all("select * from settings where name = 'beside'")).toEqual([]);
  });
});

describe('what is said of the whole', () => {
  it('is kept beside its state, from the revision that was read', async () => {
    const { store, candidate, id } = await openStore();
    expect(await store.change(candidate, { id, revision: 1 }, { state: 'over' }, 9)).toBe(true);
    expect(await store.change(candidate, { id, revision: 1 }, { own: { levels: { people: 2 }, at: 10 } }, 10)).toBe(false);
    expect(await store.change(candidate, { id, revision: 2 }, { own: { levels: { people: 2 }, at: 10 } }, 10)).toBe(true);
    expect(await store.find(candidate, id)).toMatchObject({
      state: 'over',
      overAt: 9,
      own: { levels: { people: 2 }, at: 10 },
      revision: 3,
    });
    expect((await store.over(candidate, 5)).map((one) => one.id)).toEqual([id]);
    for (const [who, which] of [
      ['somebody', id],
      [candidate, newId()],
    ] as const)
      expect(await store.change(who, { id: which, revision: 3 }, { state: 'abandoned' }, 11)).toBe(false);
  });
});
