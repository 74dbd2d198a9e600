import { describe, expect, it } from 'vitest';
import { newId } from '../../server/ids.ts';
import { createReviews } from '../../server/reviews.ts';
import { createStudies } from '../../server/studies.ts';
import { BEST_LINE, begin, choose, get, offersOn, openTestHouse, play, post, type TestHouse } from './visitor.ts';

const COSTLY = ['Scale payment', 'Fail the database'];

type CardRow = { readonly kind: string; readonly subject: string; readonly due: number };

async function rows<T>({ database }: TestHouse, sql: string): Promise<T[]> {
  const json = await database.prepared.one(`select json_group_array(json(one)) from (${sql})`)();
  return JSON.parse(String(json?.[0])) as T[];
}

const cardsOf = (house: TestHouse) =>
  rows<CardRow>(house, "select json_object('kind', kind, 'subject', subject, 'due', due) as one from cards order by subject");
const evidenceOf = (house: TestHouse) =>
  rows<{ id: string; subject: string }>(
    house,
    "select json_object('id', source_id, 'subject', subject) as one from evidence order by subject",
  );
const unstudied = (house: TestHouse) => rows<string>(house, "select json_quote(id) as one from runs where studied = 0 and state = 'over'");

async function forget({ database }: TestHouse): Promise<void> {
  const statements = ['delete from cards', 'delete from evidence', 'update runs set studied = 0'];
  await database.writer.write(statements.map((sql) => ({ sql, args: [] })));
}

function studiesOf(house: TestHouse) {
  return createStudies({
    ...house.database,
    content: house.content,
    reviews: createReviews(),
    now: Date.now,
    newId,
  });
}

function idOf(path: string): string {
  return path.replace('/runs/', '');
}

function midnightAfter(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** Between the decision and its study the disk fills up. */
function failStudies(house: TestHouse): () => void {
  const write = house.database.writer.write;
  const broken = (statements: Parameters<typeof write>[0]) =>
    JSON.stringify(statements).includes('studied = 1')
      ? Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))
      : write(statements);
  Object.assign(house.database.writer, { write: broken });
  return () => void Object.assign(house.database.writer, { write });
}

describe('a finished run', () => {
  it('leaves a card for each costly decision, due at the next midnight, and a level for what it showed', async () => {
    const now = new Date(2026, 10, 25, 23, 30).getTime();
    const house = await openTestHouse({ now: () => now });
    const path = await begin(house);
    await play(house, path, COSTLY);
    const due = midnightAfter(now);
    expect(await cardsOf(house)).toEqual([1, 2].map((turn) => ({ kind: 'decision', subject: `${idOf(path)}/${turn}`, due })));
    expect((await evidenceOf(house)).map(({ subject }) => subject)).toEqual(['screen:reliability', 'skill:diagnosis', 'skill:stabilise']);
    expect(await unstudied(house)).toEqual([]);
  });

  it('leaves it once, however often its last decision is sent', async () => {
    const house = await openTestHouse();
    const path = await begin(house);
    await choose(house, path, 'Scale payment');
    const offers = offersOn(await (await get(house, path)).text());
    const choice = offers.find(({ label }) => label.startsWith('Fail'))?.token ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => post(house, `${path}/decisions`, { turn: '1', choice })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await cardsOf(house)).toHaveLength(2);
    expect(await evidenceOf(house)).toHaveLength(3);
    await get(house, '/cards');
    expect([await cardsOf(house), await evidenceOf(house)].map((list) => list.length)).toEqual([2, 3]);
  });

  it('without a costly decision leaves no card', async () => {
    const house = await openTestHouse();
    await play(house, await begin(house), BEST_LINE);
    expect(await cardsOf(house)).toEqual([]);
    expect(await evidenceOf(house)).toHaveLength(5);
  });

  it('that tries again gives no evidence, and cards only for what it decided itself', async () => {
    const house = await openTestHouse();
    const first = await begin(house);
    await play(house, first, COSTLY);
    const before = await evidenceOf(house);
    const retry = await post(house, `${first}/retries`, { turn: '2' });
    const path = retry.headers.get('location') ?? '';
    await play(house, path, ['Fail the database']);
    expect(await evidenceOf(house)).toEqual(before);
    const subjects = (await cardsOf(house)).map(({ subject }) => subject).filter((subject) => subject.startsWith(idOf(path)));
    expect(subjects).toEqual([`${idOf(path)}/2`]);
  });

  it('counts as its own what was decided in the very millisecond in which it began', async () => {
    const house = await openTestHouse({ now: () => 1_790_000_000_000 });
    await play(house, await begin(house), COSTLY);
    expect([await cardsOf(house), await evidenceOf(house)].map((list) => list.length)).toEqual([2, 3]);
  });

  it('stands whatever becomes of its study, which is made up for later', async () => {
    const house = await openTestHouse();
    const path = await begin(house);
    await choose(house, path, 'Scale payment');
    const mend = failStudies(house);
    expect((await choose(house, path, 'Fail the database')).status).toBe(303);
    expect((await get(house, `${path}/debrief`)).status).toBe(200);
    expect([await cardsOf(house), await evidenceOf(house)]).toEqual([[], []]);
    expect(await unstudied(house)).toEqual([idOf(path)]);
    expect((await get(house, '/cards')).status).toBe(200);
    mend();
    expect(await studiesOf(house).catchUp(house.database.candidate, 5)).toBe(1);
    expect([await cardsOf(house), await evidenceOf(house)].map((list) => list.length)).toEqual([2, 3]);
    expect(await unstudied(house)).toEqual([]);
  });
});

describe('runs of before', () => {
  it('are caught up with, the newest first and no more than asked for', async () => {
    const house = await openTestHouse();
    const paths = [await begin(house)];
    await play(house, paths[0] ?? '', COSTLY);
    for (const _ of [1, 2]) {
      paths.push(await begin(house));
      await play(house, paths.at(-1) ?? '', COSTLY);
    }
    await forget(house);
    const studies = studiesOf(house);
    await house.database.writer.write(
      paths.map((path, n) => ({ sql: 'update runs set updated_at = ? where id = ?', args: [n, idOf(path)] })),
    );
    expect(await studies.catchUp(house.database.candidate, 2)).toBe(2);
    expect(await unstudied(house)).toEqual([idOf(paths[0] ?? '')]);
    expect(await studies.catchUp(house.database.candidate, 2)).toBe(1);
    expect(await studies.catchUp(house.database.candidate, 2)).toBe(0);
    expect(await cardsOf(house)).toHaveLength(6);
  });

  it('are dated by when they ended, not by when they were read', async () => {
    const house = await openTestHouse();
    await play(house, await begin(house), COSTLY);
    await forget(house);
    await house.database.writer.write([{ sql: 'update runs set updated_at = 12345', args: [] }]);
    await studiesOf(house).catchUp(house.database.candidate, 5);
    expect(await rows(house, "select json_object('at', at) as one from evidence group by at")).toEqual([{ at: 12345 }]);
  });

  it('whose text is damaged, or whose decisions it refuses, are put aside as studied', async () => {
    const house = await openTestHouse();
    const paths = [await begin(house)];
    await play(house, paths[0] ?? '', COSTLY);
    paths.push(await begin(house));
    await play(house, paths[1] ?? '', COSTLY);
    await forget(house);
    const { writer, candidate } = house.database;
    await writer.write([
      { sql: "insert into scenario_versions (hash, scenario_id, bytes, created_at) values ('damaged', 'checkout', x'23', 1)", args: [] },
      { sql: "update runs set hash = 'damaged' where id = ?", args: [idOf(paths[0] ?? '')] },
      { sql: "update decisions set choice = 'overview/no-such' where run_id = ? and turn = 1", args: [idOf(paths[1] ?? '')] },
    ]);
    expect(await studiesOf(house).catchUp(candidate, 5)).toBe(2);
    expect([await cardsOf(house), await evidenceOf(house), await unstudied(house)]).toEqual([[], [], []]);
  });

  it('that a bug keeps from being read keep no page from being shown, and are tried again', async () => {
    const house = await openTestHouse();
    await play(house, await begin(house), COSTLY);
    await forget(house);
    const { version } = house.content;
    Object.assign(house.content, { version: () => Promise.reject(new TypeError('a bug')) });
    expect([(await get(house, '/cards')).status, (await get(house, '/')).status]).toEqual([200, 200]);
    expect(await unstudied(house)).toHaveLength(1);
    Object.assign(house.content, { version });
    await get(house, '/cards');
    expect(await unstudied(house)).toEqual([]);
  });

  it('of a scenario that cannot be solved are put aside as studied', async () => {
    const house = await openTestHouse();
    await play(house, await begin(house), COSTLY);
    await forget(house);
    const reviews = { ...createReviews(), debrief: () => null };
    const studies = createStudies({ ...house.database, content: house.content, reviews, now: Date.now, newId });
    expect(await studies.catchUp(house.database.candidate, 5)).toBe(1);
    expect([await cardsOf(house), await evidenceOf(house), await unstudied(house)]).toEqual([[], [], []]);
  });

  it('that are open or abandoned are left alone', async () => {
    const house = await openTestHouse();
    const path = await begin(house);
    await choose(house, path, 'Scale payment');
    await post(house, `${path}/abandonment`, {});
    await choose(house, await begin(house), 'Scale payment');
    expect(await studiesOf(house).catchUp(house.database.candidate, 5)).toBe(0);
    expect(await cardsOf(house)).toEqual([]);
  });
});
