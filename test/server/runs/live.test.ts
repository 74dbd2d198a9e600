import { File } from 'node:buffer';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { begin, choose, get, HTMX, offersOn, post, startTestApp, type TestApp, textOf, turnOn } from '../visitor.ts';

const LIVE = `---
format: 1
title: Errors climb
summary: Errors climb at night.
severity: SEV2
role: on-call senior, alone
start: "02:00"
limit: 40m
skills: [stabilise]
people:
  maria: Maria, head of support
signals:
  errors: { label: Errors, is: 10%, good: below 5%, drift: +1% a minute to 90% }
impact:
  lost: { label: Lost, adds: "$100 a minute", costs: "1 point per $1,000" }
---

# Errors climb

## Desk

- at: 20m [Twenty minutes in](#late)

Errors are at {{errors}}.

- [Look](#desk)
  - takes: 2m
  - shows: A queue grows.
- [Throttle](#calm)
  - takes: 2m
  - when: \`minutes < 6\`
  - scores: stabilise +5
  - sets: errors 1%
- [Restart](#calm)
  - takes: 2m
  - scores: stabilise -1
- [Sit it out](#desk)
  - takes: 20m
  - shows: Nothing changes.
- [Write to all](#calm)
  - takes: 1m
  - writes: update

## Calm

- [Close](#closed)

## Late

- [Give up](#closed)
  - after: 30s
  - scores: stabilise -3

## Closed

- ends: resolved

## Channel

- +3m **maria** Is anybody there?
`;

/** A minute of the incident takes 10 s; the clock is in the hand of the test. */
async function startLive(options: { folder?: string; time?: number } = {}) {
  let time = options.time ?? Date.UTC(2026, 10, 28);
  const running = await startTestApp({ now: () => time, ...(options.folder ? { folder: options.folder } : {}) });
  running.scenario('errors', LIVE);
  // The library reads a folder when it starts; a second app sees what the first one wrote.
  const app = options.folder ? running : await startTestApp({ now: () => time, folder: running.folder });
  /** In steps that no look takes for sleep. */
  const think = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 2) {
      time += 2000;
      await setTimeout(60);
    }
  };
  /** Until the run stands at that time of its own clock, however busy the machine is. */
  const thinkTo = async (path: string, clock: string) => {
    for (let look = 0; look < 1000 && clockOn(await pageOf(app, path)) < clock; look++) {
      time += 1000;
      await setTimeout(20);
    }
  };
  return { app, think, thinkTo, time: () => time };
}

const pageOf = async (app: TestApp, path: string) => (await get(app, path)).text();
const clockOn = (page: string) =>
  /since the start<\/dt><dd>([\d:]+)|at the start<\/dt><dd>([\d:]+)/.exec(page)?.slice(1).find(Boolean) ?? '';

async function beginLive(app: TestApp, more: Record<string, string> = {}): Promise<string> {
  const response = await post(app, '/runs', { scenario: 'errors', pace: 'live', ...more });
  return response.headers.get('location') ?? '';
}

type Follower = { readonly status: number; read(event: string): Promise<{ id: string; data: string }>; close(): Promise<void> };

/** A page that is present: reads until an event of a kind comes. */
async function follow(app: TestApp, path: string, at = '0.0', headers: Record<string, string> = {}): Promise<Follower> {
  const response = await get(app, `${path}/live?at=${at}`, headers);
  const reader = response.body?.getReader();
  const texts = new TextDecoder();
  let text = '';
  const close = async () => reader?.cancel();
  onTestFinished(async () => void (await close()));
  return {
    status: response.status,
    close,
    async read(event) {
      for (;;) {
        const found = new RegExp(`event: ${event}\nid: (.*)\n((?:data: .*\n)+)\n`).exec(text);
        if (found) {
          text = text.slice(found.index + found[0].length);
          return { id: found[1] ?? '', data: (found[2] ?? '').replace(/^data: /gm, '') };
        }
        const next = await reader?.read();
        if (!next || next.done) throw new Error(`the stream ended before “${event}”: ${text}`);
        text += texts.decode(next.value);
      }
    },
  };
}

const tokenOn = (page: string, label: string) => offersOn(page).find((one) => one.label.startsWith(label))?.token ?? '';

describe('A run at live pace', () => {
  it('tells an open page what a minute changed, and a reload shows the same', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    const [told] = await Promise.all([stream.read('passed'), thinkTo(path, '02:01')]);
    expect(told.id).toBe('0.1');
    expect(textOf(told.data)).toContain('02:01');
    expect(textOf(told.data)).toContain('Errors are at 11%.');
    const page = textOf(await pageOf(app, path));
    expect(page).toContain('02:01');
    expect(page).toContain('Errors are at 11%.');
  });

  it('brings a message in its minute, and says it for those who listen', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    const thinking = thinkTo(path, '02:03');
    let told = await stream.read('passed');
    while (told.id !== '0.3') told = await stream.read('passed');
    await thinking;
    expect(told.data).toContain('id="channel"');
    expect(told.data).toContain('<p id="live-says">Maria: Is anybody there?');
  });

  it('changes what can be chosen only when that changes', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    const thinking = thinkTo(path, '02:06');
    const told = [];
    while (told.length < 6) told.push(await stream.read('passed'));
    await thinking;
    expect(told.map(({ data }) => data.includes('id="offer"'))).toEqual([false, false, false, false, false, true]);
    expect(told[5]?.data).not.toContain('Throttle');
  });

  it('keeps with a decision how long was thought, and a debrief says what that cost', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app);
    await follow(app, path);
    await thinkTo(path, '02:03');
    await choose(app, path, 'Throttle');
    await choose(app, path, 'Close');
    const debrief = textOf(await pageOf(app, `${path}/debrief`));
    expect(debrief).toContain('Thinking took 3 min of it and cost');
    expect(debrief).toContain('Thinking 3 min of the incident, which cost');
    expect(debrief).toContain('At live pace, a minute of thinking is six of the incident.');
  });

  it('stands still without an open page, as without scripts', async () => {
    const { app, think } = await startLive();
    const path = await beginLive(app);
    await think(40);
    expect(textOf(await pageOf(app, path))).toContain('02:00');
    await choose(app, path, 'Throttle');
    await choose(app, path, 'Close');
    expect(textOf(await pageOf(app, `${path}/debrief`))).not.toContain('Thinking took');
  });

  it('says plainly when a choice was closed by the clock, and gives back what was written', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app);
    const page = await pageOf(app, path);
    await follow(app, path);
    await thinkTo(path, '02:07');
    const write = tokenOn(page, 'Write to all');
    const form = { turn: '0', choice: tokenOn(page, 'Throttle'), [`words-${write}`]: 'Forty in a hundred fail.' };
    const late = await post(app, `${path}/decisions`, form, HTMX);
    const text = await late.text();
    expect(late.status).toBe(409);
    expect(textOf(text)).toContain('The incident went on while you chose, and that choice is not open any more. Nothing was decided.');
    expect(text).toContain('Forty in a hundred fail.');
  });

  it('tells a second tab to ask anew when the first one decides', async () => {
    const { app } = await startLive();
    const path = await beginLive(app);
    const first = await follow(app, path);
    const second = await follow(app, path);
    await choose(app, path, 'Look');
    expect([(await first.read('moved')).id, (await second.read('moved')).id]).toEqual(['1.2', '1.2']);
  });

  it('tells a page that was away how the run stands, and one that is up to date nothing', async () => {
    const { app } = await startLive();
    const path = await beginLive(app);
    await choose(app, path, 'Look');
    expect((await (await follow(app, path, '0.0')).read('moved')).data.trim()).toBe('1.2');
    const back = await follow(app, path, '0.0', { 'Last-Event-ID': '1.2' });
    await choose(app, path, 'Restart');
    expect((await back.read('moved')).id).toBe('2.4');
  });

  it('is paused and goes on, in every tab, and nothing can be decided meanwhile', async () => {
    const { app, think, thinkTo } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    const page = await pageOf(app, path);
    const paused = await post(app, `${path}/clock`, { do: 'pause' }, HTMX);
    expect(textOf(await paused.text())).toContain('Paused. The incident waits for you');
    expect((await stream.read('moved')).id).toBe('0.0.paused');
    await think(40);
    const early = await post(app, `${path}/decisions`, { turn: '0', choice: tokenOn(page, 'Look') });
    expect([early.status, textOf(await early.text()).includes('The incident is paused. Nothing was decided')]).toEqual([409, true]);
    expect((await post(app, `${path}/clock`, { do: 'resume' })).status).toBe(303);
    await thinkTo(path, '02:01');
    expect(textOf(await pageOf(app, path))).toContain('02:01');
  });

  it('takes a choice by itself where nobody decides, and ends', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    const thinking = thinkTo(path, '02:24');
    expect((await stream.read('moved')).id).toBe('0.20');
    expect((await stream.read('moved')).id).toMatch(/^1\.\d+\.over$/);
    await thinking;
    await expect(stream.read('moved')).rejects.toThrow('the stream ended');
    expect(textOf(await pageOf(app, path))).toContain('the incident is resolved');
    expect((await get(app, `${path}/live`)).status).toBe(204);
    expect((await get(app, `${path}/debrief`)).status).toBe(200);
  }, 20_000);

  it('is paused after a restart, and keeps every minute that was shown', async () => {
    const first = await startLive();
    const path = await beginLive(first.app);
    const stream = await follow(first.app, path);
    await Promise.all([stream.read('passed'), first.thinkTo(path, '02:01')]);
    await first.app.close();
    const { app, think } = await startLive({ folder: first.app.folder, time: first.time() + 3_600_000 });
    expect((await (await follow(app, path, '0.1')).read('moved')).id).toBe('0.1.paused');
    await think(30);
    const page = textOf(await pageOf(app, path));
    expect(page).toContain('02:01');
    expect(page).toContain('Paused.');
  });

  it('of somebody else, of no such name, or at one’s own pace, is not followed', async () => {
    const { app } = await startLive();
    const own = await begin(app, 'errors');
    expect((await get(app, `${own}/live`)).status).toBe(204);
    expect((await post(app, `${own}/clock`, { do: 'pause' })).status).toBe(422);
    expect((await get(app, '/runs/aaaaaaaaaaaaaaaa/live')).status).toBe(404);
    expect((await post(app, '/runs/aaaaaaaaaaaaaaaa/clock', { do: 'pause' })).status).toBe(404);
  });

  it('that is abandoned ends its stream', async () => {
    const { app, think } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    await post(app, `${path}/abandonment`, {});
    await think(30);
    await stream.read('moved');
    await expect(stream.read('moved')).rejects.toThrow('the stream ended');
  });

  it('that is deleted with everything ends its stream', async () => {
    const { app, think } = await startLive();
    const path = await beginLive(app);
    const stream = await follow(app, path);
    await post(app, '/settings/deletion', { word: 'delete' });
    await think(30);
    await stream.read('moved');
    await expect(stream.read('moved')).rejects.toThrow('the stream ended');
    expect((await get(app, path)).status).toBe(404);
  });

  it('is begun at the pace of the settings, and a retry of it at one’s own', async () => {
    const { app } = await startLive();
    await post(app, '/settings', { liveFactor: '12' });
    expect((await post(app, '/settings', { liveFactor: '7' })).status).toBe(422);
    const path = await beginLive(app);
    expect(textOf(await pageOf(app, path))).toContain('Live pace: a minute of thinking is twelve of the incident.');
    expect(await beginLive(app)).toBe(path);
    await choose(app, path, 'Restart');
    await choose(app, path, 'Close');
    const retry = (await post(app, `${path}/retries`, { turn: '1' })).headers.get('location') ?? '';
    expect(textOf(await pageOf(app, retry))).not.toContain('Live pace');
  });

  it('goes with an export to another install', async () => {
    const { app, thinkTo } = await startLive();
    const path = await beginLive(app, { predict: '1' });
    await follow(app, path);
    await thinkTo(path, '02:03');
    await choose(app, path, 'Look');
    const file = await (await get(app, '/settings/export.json')).text();
    const other = await startTestApp();
    const body = new FormData();
    body.set('file', new File([file], 'dry-run.json'));
    const taken = await other.app.request('http://localhost/settings/import', {
      method: 'POST',
      body,
      headers: { Origin: 'http://localhost' },
    });
    expect(taken.status).toBe(303);
    expect(JSON.parse(await (await get(other, '/settings/export.json')).text()).runs).toEqual(JSON.parse(file).runs);
    expect(textOf(await pageOf(other, path))).toContain('02:05');
  });
});

describe('A run that asks what one expects', () => {
  const predicting = { pace: '', predict: '1' };

  it('asks before what acts, by its own address, and decides nothing yet', async () => {
    const { app } = await startLive();
    const path = await beginLive(app, predicting);
    const asked = await choose(app, path, 'Restart');
    const address = asked.headers.get('location') ?? '';
    expect([asked.status, address]).toEqual([303, expect.stringContaining(`${path}?expect=`)]);
    const page = await pageOf(app, address.replace(/#.*/, ''));
    expect(textOf(page)).toContain('I expect');
    expect(turnOn(page)).toBe(0);
  });

  it('asks nothing before a look-up, or before what asks for words', async () => {
    const { app } = await startLive();
    const path = await beginLive(app, predicting);
    expect((await choose(app, path, 'Look')).headers.get('location')).toBe(path);
    expect((await choose(app, path, 'Write to all')).headers.get('location')).toBe(path);
  });

  it('stores what was expected, and says in the debrief what came', async () => {
    const { app } = await startLive();
    const path = await beginLive(app, predicting);
    const token = tokenOn(await pageOf(app, path), 'Throttle');
    const form = { turn: '0', choice: token, expecting: token, signal: '0', way: 'down', sure: '80', why: ' Fewer  calls. ' };
    expect((await post(app, `${path}/decisions`, form)).status).toBe(303);
    expect((await post(app, `${path}/decisions`, form)).status).toBe(303);
    await post(app, `${path}/decisions`, { turn: '1', without: tokenOn(await pageOf(app, path), 'Close') });
    const debrief = textOf(await pageOf(app, `${path}/debrief`));
    expect(debrief).toContain('Errors to fall, 80 % sure. It came true: it fell.');
    expect(debrief).toContain('Because Fewer calls.');
    expect(debrief).toContain('Brier score 0.04');
  });

  it.each([
    ['no direction', { signal: '0', way: '', sure: '80', why: '' }],
    ['a direction of its own', { signal: '0', way: 'sideways', sure: '80', why: '' }],
    ['a signal that is not there', { signal: '7', way: 'up', sure: '80', why: '' }],
    ['more than certain', { signal: '0', way: 'up', sure: '110', why: '' }],
    ['between the steps', { signal: '0', way: 'up', sure: '73', why: '' }],
    ['a line without end', { signal: '0', way: 'up', sure: '80', why: 'a'.repeat(5_000) }],
  ])('with %s gives back what was typed, and decides nothing', async (_, typed) => {
    const { app } = await startLive();
    const path = await beginLive(app, predicting);
    const token = tokenOn(await pageOf(app, path), 'Throttle');
    const refused = await post(app, `${path}/decisions`, { turn: '0', choice: token, expecting: token, ...typed }, HTMX);
    const text = await refused.text();
    expect([refused.status, textOf(text).includes('Nothing was decided yet')]).toEqual([422, true]);
    expect(turnOn(await pageOf(app, path))).toBe(0);
  });

  it('shows nothing for a choice that is not of this run', async () => {
    const { app } = await startLive();
    const path = await beginLive(app, predicting);
    expect(textOf(await pageOf(app, `${path}?expect=0123456789abcdef`))).not.toContain('I expect');
    expect(textOf(await pageOf(app, `${path}?expect=`))).not.toContain('I expect');
  });
});
