import { describe, expect, it } from 'vitest';
import { type LiveRun, newLiveRun, running } from '../../../server/domain/run/live.ts';
import { createRunStore, runQueries } from '../../../server/runs/store.ts';
import { plansOf } from '../query-plan.ts';
import { openTemporary } from '../temporary.ts';

const RUN = 'run-0123456789ab';
const VERSION = { hash: 'h', id: 'checkout', bytes: new Uint8Array([35]) };

/** At one's own pace, and asked nothing. */
const USUAL = { live: null, predicts: false };
const PLAIN = { waited: 0, prediction: null, live: null };

async function openStore() {
  const database = await openTemporary();
  const { candidate } = database;
  const store = createRunStore(database);
  await store.start(VERSION, { id: RUN, candidate, seed: 7, now: 100, ...USUAL });
  const decide = (turn: number, choice: string, now: number) =>
    store.decide({ runId: RUN, turn, choice, words: '', ...PLAIN, now, end: null });
  return { ...database, store, decide };
}

describe('a stored run', () => {
  it('is found with its decisions in order, and by nobody else', async () => {
    const { store, decide, candidate } = await openStore();
    expect(await decide(1, 'overview/tell', 200)).toBe(true);
    expect(await decide(2, 'overview/scale', 300)).toBe(true);
    const stored = { id: RUN, scenarioId: 'checkout', hash: 'h', seed: 7, retryOf: null, state: 'open', updatedAt: 300 };
    const told = {
      decisions: ['overview/tell', 'overview/scale'],
      words: {},
      waited: {},
      predictions: {},
      ...USUAL,
      notes: '',
      notesRevision: 0,
    };
    expect(await store.find(RUN, candidate)).toEqual({ ...stored, ...told });
    expect([await store.find(RUN, 'somebody'), await store.find('no-such-run-0000', candidate), await store.find('?', candidate)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes each turn once, and none that is not the next', async () => {
    const { store, decide, candidate } = await openStore();
    expect(await decide(2, 'overview/scale', 200)).toBe(false);
    expect(await decide(1, 'overview/tell', 200)).toBe(true);
    expect(await decide(1, 'overview/scale', 300)).toBe(false);
    expect(await store.find(RUN, candidate)).toMatchObject({ decisions: ['overview/tell'], updatedAt: 200 });
  });

  it('has no more decisions than it counts: one that was stored in between belongs to a later state', async () => {
    const { store, decide, candidate, writer } = await openStore();
    await decide(1, 'overview/tell', 200);
    await writer.write([
      { sql: 'insert into decisions (run_id, turn, choice, created_at) values (?, 2, ?, 1)', args: [RUN, 'overview/scale'] },
    ]);
    expect((await store.find(RUN, candidate))?.decisions).toEqual(['overview/tell']);
  });

  it('dates what it decides after its own beginning, and what it took over at it', async () => {
    const { store, decide, candidate, reader } = await openStore();
    await decide(1, 'overview/tell', 50);
    await decide(2, 'overview/scale', 300);
    const first = await store.find(RUN, candidate);
    if (!first) throw new Error('the run is gone');
    await store.retry(first, 1, { id: 'retry-0123456789', candidate, seed: 7, now: 400, ...USUAL });
    await store.decide({
      runId: 'retry-0123456789',
      turn: 2,
      choice: 'overview/roll',
      words: 'Rolled back.',
      ...PLAIN,
      now: 400,
      end: { outcome: 'resolved', score: 50 },
    });
    const rows = await reader.all('select run_id as run, turn, created_at as at from decisions order by run_id desc, turn');
    expect(rows).toEqual([
      { run: RUN, turn: 1, at: 101 },
      { run: RUN, turn: 2, at: 300 },
      { run: 'retry-0123456789', turn: 1, at: 400 },
      { run: 'retry-0123456789', turn: 2, at: 401 },
    ]);
    expect(await store.find('retry-0123456789', candidate)).toMatchObject({
      state: 'over',
      scenarioId: 'checkout',
      retryOf: RUN,
      decisions: ['overview/tell', 'overview/roll'],
    });
  });

  it('keeps what was written for a decision, and a retry begins with it', async () => {
    const { store, candidate } = await openStore();
    await store.decide({
      runId: RUN,
      turn: 1,
      choice: 'overview/tell',
      words: 'Forty in a hundred cannot pay.',
      ...PLAIN,
      now: 200,
      end: null,
    });
    await store.decide({ runId: RUN, turn: 2, choice: 'overview/scale', words: '', ...PLAIN, now: 300, end: null });
    const first = await store.find(RUN, candidate);
    expect(first?.words).toEqual({ 1: 'Forty in a hundred cannot pay.' });
    await store.retry({ id: RUN, scenarioId: 'checkout', hash: 'h' }, 1, {
      id: 'retry-0123456789',
      candidate,
      seed: 8,
      now: 400,
      ...USUAL,
    });
    expect(await store.find('retry-0123456789', candidate)).toMatchObject({ words: first?.words, notes: '' });
  });

  it('keeps how long was waited before a decision and what was expected of it, and a retry begins with them', async () => {
    const { store, candidate } = await openStore();
    const prediction = { signal: 'errors', way: 'down', sure: 70, why: 'It "follows".' } as const;
    await store.decide({ runId: RUN, turn: 1, choice: 'overview/tell', words: '', waited: 4, prediction, live: null, now: 200, end: null });
    const first = await store.find(RUN, candidate);
    expect([first?.waited, first?.predictions]).toEqual([{ 1: 4 }, { 1: prediction }]);
    await store.retry({ id: RUN, scenarioId: 'checkout', hash: 'h' }, 1, {
      id: 'retry-0123456789',
      candidate,
      seed: 7,
      now: 400,
      ...USUAL,
    });
    expect(await store.find('retry-0123456789', candidate)).toMatchObject({ waited: { 1: 4 }, predictions: { 1: prediction }, live: null });
  });

  it('changes how it stands at live pace only where it stands as it was thought to', async () => {
    const { store, candidate } = await openStore();
    const live = newLiveRun(6);
    const id = await store.begin(VERSION, { id: 'live-0123456789a', candidate, seed: 7, now: 100, live, predicts: true });
    const keep = (before: LiveRun, after: LiveRun) => store.keepLive([{ runId: id, turns: 0, before, live: after, now: 200, end: null }]);
    expect(await keep(live, running(live))).toEqual([true]);
    expect(await keep(live, { ...live, waited: 3 })).toEqual([false]);
    expect(await store.find(id, candidate)).toMatchObject({ live: running(live), predicts: true });
  });

  it('is begun once for a double click, and another one where it is to be played otherwise', async () => {
    const { store, candidate } = await openStore();
    const start = (id: string, live: LiveRun | null, predicts: boolean) =>
      store.start(VERSION, { id, candidate, seed: 7, now: 100, live, predicts });
    const live = newLiveRun(6);
    expect(await start('second-123456789', null, false)).toBe(RUN);
    expect(await start('live-0123456789a', live, false)).toBe('live-0123456789a');
    expect(await start('live-0123456789b', live, false)).toBe('live-0123456789a');
    expect(await start('live-0123456789c', live, true)).toBe('live-0123456789c');
  });

  it('takes notes that were written upon those it has, and nobody else’s', async () => {
    const { store, candidate } = await openStore();
    const note = (notes: string, based: number, who = candidate) => store.note({ id: RUN, candidate: who, notes, based });
    expect([await note('a', 0), await note('b', 0), await note('c', 1, 'somebody'), await note('d', 1)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(await store.find(RUN, candidate)).toMatchObject({ notes: 'd', notesRevision: 2 });
  });

  it('is found by keys alone, whatever is stored', async () => {
    const { reader } = await openTemporary();
    const [plan] = await plansOf(reader, runQueries(reader));
    expect(plan?.steps.filter((step) => step.startsWith('SEARCH'))).toEqual([
      'SEARCH runs USING INDEX sqlite_autoindex_runs_1 (id=?)',
      'SEARCH decisions USING PRIMARY KEY (run_id=? AND turn<?)',
      'SEARCH decisions USING PRIMARY KEY (run_id=? AND turn<?)',
    ]);
    // The decisions that were found are gone through in order, and nothing is sorted.
    expect(plan?.steps.filter((step) => /^(SCAN (?!\(subquery)|USE TEMP)/.test(step))).toEqual([]);
  });
});
