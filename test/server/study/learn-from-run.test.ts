import { describe, expect, it } from 'vitest';
import { createSolvedScenarios, type SolvedScenarios } from '../../../server/content/solved-scenarios.ts';
import { newId } from '../../../server/db/ids.ts';
import { runReplays } from '../../../server/runs/slice.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { studySlice } from '../../../server/study/slice.ts';
import { BEST_LINE, begin, choose, get, offersOn, play, post, startTestApp, type TestApp, WORKED_EXAMPLE } from '../visitor.ts';

const COSTLY = ['Scale payment', 'Fail the database'];

type CardRow = { readonly kind: string; readonly subject: string; readonly due: number };

function cardsOf({ database }: TestApp): Promise<CardRow[]> {
  return database.reader.all('select kind, subject, due from cards order by subject');
}

function evidenceOf({ database }: TestApp): Promise<{ id: string; subject: string }[]> {
  return database.reader.all('select source_id as id, subject from evidence order by subject');
}

async function unstudied({ database }: TestApp): Promise<string[]> {
  const runs = await database.reader.all<{ id: string }>("select id from runs where studied = 0 and state = 'over'");
  return runs.map(({ id }) => id);
}

async function forget({ database }: TestApp): Promise<void> {
  const statements = ['delete from cards', 'delete from evidence', 'update runs set studied = 0'];
  await database.writer.write(statements.map((sql) => ({ sql, args: [] })));
}

function learningOf({ database, content }: TestApp, instead: Partial<SolvedScenarios> = {}) {
  const solved = { ...createSolvedScenarios({ desk: patientDesk(), text: content.text }), ...instead };
  const replays = runReplays({ database, content, solved });
  return studySlice({ database, replays, solved, now: Date.now, newId }).learning;
}

function idOf(path: string): string {
  return path.replace('/runs/', '');
}

function midnightAfter(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** Between the decision and its study the disk fills up. */
function failStudies(running: TestApp): () => void {
  const write = running.database.writer.write;
  const broken = (statements: Parameters<typeof write>[0]) =>
    JSON.stringify(statements).includes('studied\\" = ')
      ? Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))
      : write(statements);
  Object.assign(running.database.writer, { write: broken });
  return () => void Object.assign(running.database.writer, { write });
}

describe('a finished run', () => {
  it('leaves a card for each costly decision, due at the next midnight, and a level for what it showed', async () => {
    const now = new Date(2026, 10, 25, 23, 30).getTime();
    const running = await startTestApp({ now: () => now });
    const path = await begin(running);
    await play(running, path, COSTLY);
    const due = midnightAfter(now);
    expect(await cardsOf(running)).toEqual([1, 2].map((turn) => ({ kind: 'decision', subject: `${idOf(path)}/${turn}`, due })));
    expect((await evidenceOf(running)).map(({ subject }) => subject)).toEqual([
      'skill:communication',
      'skill:diagnosis',
      'skill:stabilise',
    ]);
    expect(await unstudied(running)).toEqual([]);
  });

  it('counts for a screen only where its scenario says so by a tag', async () => {
    const first = await startTestApp();
    first.scenario('checkout', WORKED_EXAMPLE.replace('skills:', 'tags: [payments, security, leverage]\nskills:'));
    await first.close();
    const running = await startTestApp({ folder: first.folder });
    await play(running, await begin(running), COSTLY);
    const screens = (await evidenceOf(running)).map(({ subject }) => subject).filter((subject) => subject.startsWith('screen:'));
    expect(screens).toEqual(['screen:leverage', 'screen:security']);
  });

  it('leaves it once, however often its last decision is sent', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Scale payment');
    const offers = offersOn(await (await get(running, path)).text());
    const choice = offers.find(({ label }) => label.startsWith('Fail'))?.token ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => post(running, `${path}/decisions`, { turn: '1', choice })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await cardsOf(running)).toHaveLength(2);
    expect(await evidenceOf(running)).toHaveLength(3);
    await get(running, '/cards');
    expect([await cardsOf(running), await evidenceOf(running)].map((list) => list.length)).toEqual([2, 3]);
  });

  it('without a costly decision leaves no card', async () => {
    const running = await startTestApp();
    await play(running, await begin(running), BEST_LINE);
    expect(await cardsOf(running)).toEqual([]);
    expect(await evidenceOf(running)).toHaveLength(3);
  });

  it('that tries again gives no evidence, and cards only for what it decided itself', async () => {
    const running = await startTestApp();
    const first = await begin(running);
    await play(running, first, COSTLY);
    const before = await evidenceOf(running);
    const retry = await post(running, `${first}/retries`, { turn: '2' });
    const path = retry.headers.get('location') ?? '';
    await play(running, path, ['Fail the database']);
    expect(await evidenceOf(running)).toEqual(before);
    const subjects = (await cardsOf(running)).map(({ subject }) => subject).filter((subject) => subject.startsWith(idOf(path)));
    expect(subjects).toEqual([`${idOf(path)}/2`]);
  });

  it('counts as its own what was decided in the very millisecond in which it began', async () => {
    const running = await startTestApp({ now: () => 1_790_000_000_000 });
    await play(running, await begin(running), COSTLY);
    expect([await cardsOf(running), await evidenceOf(running)].map((list) => list.length)).toEqual([2, 3]);
  });

  it('stands whatever becomes of its study, which is made up for later', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Scale payment');
    const mend = failStudies(running);
    expect((await choose(running, path, 'Fail the database')).status).toBe(303);
    expect((await get(running, `${path}/debrief`)).status).toBe(200);
    expect([await cardsOf(running), await evidenceOf(running)]).toEqual([[], []]);
    expect(await unstudied(running)).toEqual([idOf(path)]);
    expect((await get(running, '/cards')).status).toBe(200);
    mend();
    expect(await learningOf(running).catchUp(running.database.candidate, 5)).toBe(1);
    expect([await cardsOf(running), await evidenceOf(running)].map((list) => list.length)).toEqual([2, 3]);
    expect(await unstudied(running)).toEqual([]);
  });
});

describe('runs of before', () => {
  it('are caught up with, the newest first and no more than asked for', async () => {
    const running = await startTestApp();
    const paths = [await begin(running)];
    await play(running, paths[0] ?? '', COSTLY);
    for (const _ of [1, 2]) {
      paths.push(await begin(running));
      await play(running, paths.at(-1) ?? '', COSTLY);
    }
    await forget(running);
    const learning = learningOf(running);
    await running.database.writer.write(
      paths.map((path, n) => ({ sql: 'update runs set updated_at = ? where id = ?', args: [n, idOf(path)] })),
    );
    expect(await learning.catchUp(running.database.candidate, 2)).toBe(2);
    expect(await unstudied(running)).toEqual([idOf(paths[0] ?? '')]);
    expect(await learning.catchUp(running.database.candidate, 2)).toBe(1);
    expect(await learning.catchUp(running.database.candidate, 2)).toBe(0);
    expect(await cardsOf(running)).toHaveLength(6);
  });

  it('are dated by when they ended, not by when they were read', async () => {
    const running = await startTestApp();
    await play(running, await begin(running), COSTLY);
    await forget(running);
    await running.database.writer.write([{ sql: 'update runs set updated_at = 12345', args: [] }]);
    await learningOf(running).catchUp(running.database.candidate, 5);
    expect(await running.database.reader.all('select at from evidence group by at')).toEqual([{ at: 12345 }]);
  });

  it('whose text is damaged, or whose decisions it refuses, are put aside as studied', async () => {
    const running = await startTestApp();
    const paths = [await begin(running)];
    await play(running, paths[0] ?? '', COSTLY);
    paths.push(await begin(running));
    await play(running, paths[1] ?? '', COSTLY);
    await forget(running);
    const { writer, candidate } = running.database;
    await writer.write([
      { sql: "insert into scenario_versions (hash, scenario_id, bytes, created_at) values ('damaged', 'checkout', x'23', 1)", args: [] },
      { sql: "update runs set hash = 'damaged' where id = ?", args: [idOf(paths[0] ?? '')] },
      { sql: "update decisions set choice = 'overview/no-such' where run_id = ? and turn = 1", args: [idOf(paths[1] ?? '')] },
    ]);
    expect(await learningOf(running).catchUp(candidate, 5)).toBe(2);
    expect([await cardsOf(running), await evidenceOf(running), await unstudied(running)]).toEqual([[], [], []]);
  });

  it('that a bug keeps from being read keep no page from being shown, and are tried again', async () => {
    const running = await startTestApp();
    await play(running, await begin(running), COSTLY);
    await forget(running);
    const { version } = running.content;
    Object.assign(running.content, { version: () => Promise.reject(new TypeError('a bug')) });
    expect([(await get(running, '/cards')).status, (await get(running, '/')).status]).toEqual([200, 200]);
    expect(await unstudied(running)).toHaveLength(1);
    Object.assign(running.content, { version });
    await get(running, '/cards');
    expect(await unstudied(running)).toEqual([]);
  });

  it('of a scenario that cannot be solved are put aside as studied', async () => {
    const running = await startTestApp();
    await play(running, await begin(running), COSTLY);
    await forget(running);
    const learning = learningOf(running, { debrief: async () => null });
    expect(await learning.catchUp(running.database.candidate, 5)).toBe(1);
    expect([await cardsOf(running), await evidenceOf(running), await unstudied(running)]).toEqual([[], [], []]);
  });

  it('that are open or abandoned are left alone', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Scale payment');
    await post(running, `${path}/abandonment`, {});
    await choose(running, await begin(running), 'Scale payment');
    expect(await learningOf(running).catchUp(running.database.candidate, 5)).toBe(0);
    expect(await cardsOf(running)).toEqual([]);
  });
});
