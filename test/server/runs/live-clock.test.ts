import { describe, expect, it } from 'vitest';
import { createSolvedScenarios } from '../../../server/content/solved-scenarios.ts';
import { newLiveRun } from '../../../server/domain/run/live.ts';
import { decide } from '../../../server/domain/run/run.ts';
import type { Choice } from '../../../server/domain/scenario/scenario.ts';
import { createLog } from '../../../server/log.ts';
import { createLiveClock } from '../../../server/runs/live/live-clock.ts';
import type { LiveNews } from '../../../server/runs/live/watched-run.ts';
import { createReplays, type ReplayedRun } from '../../../server/runs/replay-run.ts';
import { createRunStore } from '../../../server/runs/store.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { scenario } from '../../domain/run/small-scenario.ts';
import { openTemporary } from '../temporary.ts';

const DESK = `## Desk

- at: 12m [Twelve minutes in](#late)

- [Look](#desk)
  - takes: 2m
  - shows: Something.
- [Close](#closed)

## Late

- [Close late](#closed)
  - after: 20s

## Closed

- ends: resolved
`;
const small = scenario('limit: 30m', DESK);
/** Nothing in it happens by itself. */
const quiet = scenario('limit: 30m', DESK.replace('  - after: 20s\n', ''));

const RUN = 'live-0123456789a';
/** A minute of the incident in 10 s of thinking. */
const FACTOR = 6;

/** A run at live pace, and its clock in the hand of the test. */
async function openClock(played = small) {
  const database = await openTemporary();
  const { candidate } = database;
  const store = createRunStore(database);
  const solved = createSolvedScenarios({ desk: patientDesk(), text: async () => null });
  const replays = createReplays({ store, solved, content: { version: async () => played } });
  await store.begin(
    { hash: 'h', id: 'small', bytes: new Uint8Array([35]) },
    { id: RUN, candidate, seed: 1, now: 0, live: newLiveRun(FACTOR), predicts: false },
  );
  let time = 1_000_000;
  const ended: string[] = [];
  const find = async () => {
    const found = await replays.find(RUN, candidate);
    if (!found.ok) throw new Error(found.error);
    return found.value;
  };
  const clockOf = () => {
    const clock = createLiveClock({
      store,
      replays,
      score: async () => 50,
      take: (_, now, choice) => takeIn(now, choice),
      ended: async (_, { run }) => void ended.push(run.outcome ?? ''),
      log: createLog('silent'),
      now: () => time,
    });
    const takeIn = async (now: ReplayedRun, choice: Choice) => {
      const next = decide(now.run, choice);
      const { live } = now.stored;
      if (!next.ok || !live) return null;
      const end = next.value.outcome === null ? null : { outcome: next.value.outcome, score: 50 };
      const turn = next.value.turn;
      const after = { ...live, waited: 0 };
      const decision = { runId: RUN, turn, choice: choice.name, words: '', waited: live.waited, prediction: null };
      if (!(await store.decide({ ...decision, live: after, now: time, end }))) return null;
      clock.changed(await find());
      return find();
    };
    return Object.assign(clock, { takeIn });
  };
  /** So many seconds, in looks of one. */
  const think = async (clock: ReturnType<typeof clockOf>, seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      time += 1000;
      await clock.tick();
    }
  };
  const sleep = (milliseconds: number) => {
    time += milliseconds;
  };
  return { candidate, store, find, clockOf, think, sleep, ended };
}

async function attended(played = small) {
  const all = await openClock(played);
  const clock = all.clockOf();
  const news: LiveNews[] = [];
  const here = await clock.attend(all.candidate, await all.find(), (one) => news.push(one));
  if (!here) throw new Error('not at live pace');
  const minutes = async () => (await all.find()).run.state.minutes;
  return { ...all, clock, news, here, minutes };
}

const choice = (name: string) => small.choices.find((one) => one.name === name) as Choice;

describe('The clock of a run at live pace', () => {
  it('stores each minute before it tells of it', async () => {
    const { clock, think, news, minutes } = await attended();
    await think(clock, 9);
    expect([await minutes(), news.length]).toEqual([0, 0]);
    await think(clock, 11);
    expect(await minutes()).toBe(2);
    expect(news.map(({ kind, now }) => [kind, now.run.state.minutes])).toEqual([
      ['passed', 1],
      ['passed', 2],
    ]);
  });

  it('stands while no page is there, and goes on where it was', async () => {
    const { clock, think, here, candidate, find, minutes } = await attended();
    await think(clock, 5);
    here.leave();
    await think(clock, 600);
    expect([await minutes(), clock.present()]).toEqual([0, 0]);
    await clock.attend(candidate, await find(), () => {});
    await think(clock, 5);
    expect(await minutes()).toBe(1);
  });

  it('notes who was away for a while, and no reload', async () => {
    const { clock, think, sleep, here, candidate, find } = await attended();
    await think(clock, 5);
    here.leave();
    sleep(3_000);
    const reloaded = await clock.attend(candidate, await find(), () => {});
    expect(reloaded?.now.stored.live?.pauses).toEqual([]);
    reloaded?.leave();
    sleep(60_000);
    const back = await clock.attend(candidate, await find(), () => {});
    expect(back?.now.stored.live).toMatchObject({ stands: 'running', pauses: [{ why: 'away', turn: 0 }] });
    const other = await clock.attend(candidate, await find(), () => {});
    expect(other?.now.stored.live?.pauses).toHaveLength(1);
  });

  it('is one for two tabs, and both are told', async () => {
    const { clock, think, news, candidate, find, minutes } = await attended();
    const other: LiveNews[] = [];
    const second = await clock.attend(candidate, await find(), (one) => other.push(one));
    await think(clock, 20);
    expect([await minutes(), news.length, other.length, clock.present()]).toEqual([2, 2, 2, 2]);
    second?.leave();
    await think(clock, 10);
    expect([await minutes(), other.length]).toEqual([3, 2]);
  });

  it('burns nothing while the machine sleeps, or when somebody sets it', async () => {
    const { clock, think, sleep, minutes } = await attended();
    sleep(8 * 3_600_000);
    await clock.tick();
    sleep(-3_600_000);
    await clock.tick();
    await think(clock, 7);
    expect(await minutes()).toBe(0);
    await think(clock, 1);
    expect(await minutes()).toBe(1);
  });

  it('is paused after a restart, and says why', async () => {
    const { clock, think, find, clockOf, candidate, minutes } = await attended();
    await think(clock, 25);
    const anew = clockOf();
    const back = await anew.attend(candidate, await find(), () => {});
    expect(back?.now.stored.live).toMatchObject({ stands: 'paused', waited: 2, pauses: [{ why: 'restart', turn: 0 }] });
    await think(anew, 60);
    expect(await minutes()).toBe(2);
    await anew.resume(await find());
    await think(anew, 10);
    expect(await minutes()).toBe(3);
  });

  it('stands in a pause, which is noted once, and a tab that comes late cannot undo it', async () => {
    const { clock, think, find, minutes } = await attended();
    const stale = await find();
    await think(clock, 10);
    expect(await clock.pause(stale)).toBeNull();
    expect((await clock.pause(await find()))?.stored.live).toMatchObject({ stands: 'paused', pauses: [{ why: 'candidate' }] });
    await clock.pause(await find());
    await think(clock, 60);
    expect([await minutes(), (await find()).stored.live?.pauses.length]).toEqual([1, 1]);
  });

  it('is let go from a pause with the first page that is there, and at once under one that is', async () => {
    const { clock, think, here, candidate, find, minutes } = await attended();
    await think(clock, 10);
    await clock.pause(await find());
    here.leave();
    expect((await clock.letGo(await find()))?.stored.live?.stands).toBe('ready');
    await think(clock, 600);
    const back = await clock.attend(candidate, await find(), () => {});
    expect(back?.now.stored.live).toMatchObject({ stands: 'running', pauses: [{ why: 'candidate' }] });
    await think(clock, 10);
    expect(await minutes()).toBe(2);
    await clock.pause(await find());
    expect((await clock.letGo(await find()))?.stored.live?.stands).toBe('running');
    expect((await clock.letGo(await find()))?.stored.live?.stands).toBe('running');
  });

  it('begins anew with each decision, which keeps how long was waited', async () => {
    const { clock, think, find, minutes } = await attended();
    await think(clock, 35);
    await clock.takeIn(await find(), choice('desk/look'));
    expect((await find()).stored).toMatchObject({ waited: { 1: 3 }, live: { waited: 0 } });
    await think(clock, 9);
    expect(await minutes()).toBe(5);
    await think(clock, 1);
    expect(await minutes()).toBe(6);
  });

  it('takes a timed choice by itself, once, counted from when the clock led to it', async () => {
    const { clock, think, find, news } = await attended();
    await think(clock, 120);
    expect((await find()).run.state.scene).toBe(1);
    expect(news.at(-1)?.kind).toBe('moved');
    await think(clock, 19);
    expect((await find()).stored.decisions).toEqual([]);
    await think(clock, 30);
    expect((await find()).stored).toMatchObject({ decisions: ['late/close-late'], state: 'over', waited: { 1: 14 } });
  });

  it('ends a run at its limit, and tells of it', async () => {
    const { clock, think, find, news, ended } = await attended(quiet);
    await think(clock, 310);
    expect((await find()).stored).toMatchObject({ state: 'over', live: { waited: 30 } });
    expect([ended, news.at(-1)?.kind, news.at(-1)?.now.run.outcome]).toEqual([['out of time'], 'moved', 'out of time']);
    expect((await find()).run.outcome).toBe('out of time');
  });

  it('follows a decision that it was not told of', async () => {
    const { clock, store, think, find, news } = await attended();
    const { stored } = await find();
    const decision = { runId: RUN, turn: 1, choice: 'desk/look', words: '', waited: 0, prediction: null };
    await store.decide({ ...decision, live: stored.live, now: 5, end: null });
    await think(clock, 10);
    expect(news.map(({ kind, now }) => [kind, now.run.turn])).toEqual([['moved', 1]]);
  });

  it('has nothing to count for a run at one’s own pace', async () => {
    const { clockOf, find, candidate } = await openClock();
    const found = await find();
    expect(await clockOf().attend(candidate, { ...found, stored: { ...found.stored, live: null } }, () => {})).toBeNull();
  });
});
