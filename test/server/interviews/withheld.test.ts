/** What an interview showed of a candidate stands nowhere before its report. */
import { describe, expect, it } from 'vitest';
import { draftNamed } from '../../domain/report/interviews.ts';
import { get, play, post, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { act, beginSitting, rate, stored } from './sat.ts';

const COSTLY = ['Scale payment', 'Fail the database'];

async function today(running: TestApp): Promise<string> {
  return textOf(await (await get(running, '/')).text());
}

async function count(running: TestApp, table: 'cards' | 'evidence'): Promise<number> {
  const [row] = await running.database.reader.all<{ n: number }>(`select count(*) as n from ${table}`);
  return row?.n ?? Number.NaN;
}

describe('the run of an interview', () => {
  it('leaves its cards and levels with the own rating, and none before', async () => {
    const running = await startTestApp();
    const id = await beginSitting(running, [{ kind: 'incident' }, { kind: 'talk' }], { pace: 'untimed' });
    const path = (await act(running, id, 1, { do: 'open' })).headers.get('location') ?? '';
    await play(running, path, COSTLY);
    for (const place of [1, 2]) {
      await act(running, id, place, { do: 'open' });
      await act(running, id, place, { do: 'hand-in' });
    }
    expect(await today(running)).not.toContain('Replay');
    expect([await count(running, 'cards'), await count(running, 'evidence')]).toEqual([0, 0]);
    await rate(running, id);
    expect(await count(running, 'cards')).toBe(2);
    expect(await count(running, 'evidence')).toBeGreaterThan(0);
    await post(running, `/interviews/${id}/plan`, {});
    expect(await today(running)).toContain('Replay two decisions');
  });
});

async function answerOnce(running: TestApp): Promise<string> {
  const id = await beginSitting(running, [{ kind: 'question', probes: 0 }], { guesses: false, pace: 'untimed' });
  const { parts } = draftNamed('night-hero');
  const draft = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`part-${part}`, text]));
  await act(running, id, 1, { do: 'open' });
  await act(running, id, 1, { do: 'stop', probe: '0', ...draft });
  await act(running, id, 1, { do: 'rate', level: '4' });
  await act(running, id, 1, { do: 'hand-in' });
  return id;
}

describe('the answer of an interview', () => {
  it('has no level of the checks on Today or in the list before the own rating', async () => {
    const running = await startTestApp();
    const id = await answerOnce(running);
    const standing = async () => (await today(running)).replace(/^.*Where you stand/s, '');
    expect(await count(running, 'evidence')).toBeGreaterThan(0);
    const before = await standing();
    await rate(running, id);
    const after = await standing();
    expect(after).not.toBe(before);
  });

  it('has none on its question’s page or in its versions before the own rating either', async () => {
    const running = await startTestApp();
    const id = await answerOnce(running);
    const answerId = (await stored(running, id)).items[0]?.answerId ?? '';
    const paths = ['/questions/led-incident', `/answers/${answerId}/versions/1`];
    const told = async () => Promise.all(paths.map(async (path) => textOf(await (await get(running, path)).text())));
    for (const text of await told()) {
      expect(text).toContain('in the report of its interview, after your own rating');
      expect(text).not.toMatch(/checks (saw )?(poor|marginal|solid|exemplary|not judged|could not)/i);
    }
    expect(textOf(await (await get(running, `/answers/${answerId}/versions`)).text())).toContain('in its report');
    await rate(running, id);
    for (const text of await told()) {
      expect(text).not.toContain('in the report of its interview');
      expect(text).toMatch(/checks (saw )?\S/);
    }
  });
});

describe('an interview that is never rated', () => {
  const DAY = 86_400_000;

  async function endedUnrated() {
    let now = Date.UTC(2026, 10, 2, 9);
    const running = await startTestApp({ now: () => now });
    const id = await answerOnce(running);
    const wait = (days: number) => {
      now += days * DAY;
    };
    const past = async () => textOf(await (await get(running, '/interviews/past')).text());
    return { running, id, wait, past };
  }

  it('withholds for fourteen days, and says until when', async () => {
    const { running, id, wait, past } = await endedUnrated();
    wait(13.9);
    await today(running);
    const text = await past();
    expect(text).toContain('to be rated');
    expect(text).toContain('Its levels stay out of your standing until you rate it, or until 16 Nov');
    expect((await stored(running, id)).own).toBeNull();
    expect((await get(running, `/interviews/${id}/report`)).headers.get('location')).toBe(`/interviews/${id}/own-rating`);
  });

  it('opens its report then, without levels of the candidate’s own', async () => {
    const { running, id, wait, past } = await endedUnrated();
    const before = await today(running);
    wait(14);
    expect(await past()).toContain('report, not rated by you');
    const report = await get(running, `/interviews/${id}/report`);
    expect(report.status).toBe(200);
    expect(textOf(await report.text())).toContain('There are no levels of your own beside those of the checks.');
    expect(await today(running)).not.toBe(before);
    expect((await stored(running, id)).own?.levels).toEqual({});
  });

  it('opens it on Today too, and learns from its run', async () => {
    let now = Date.UTC(2026, 10, 2, 9);
    const running = await startTestApp({ now: () => now });
    const id = await beginSitting(running, [{ kind: 'incident' }], { pace: 'untimed' });
    await play(running, (await act(running, id, 1, { do: 'open' })).headers.get('location') ?? '', COSTLY);
    await act(running, id, 1, { do: 'open' });
    await act(running, id, 1, { do: 'hand-in' });
    await today(running);
    expect(await count(running, 'cards')).toBe(0);
    now += 14 * DAY;
    await today(running);
    expect(await count(running, 'cards')).toBe(2);
  });

  it('keeps a rating that came in time', async () => {
    const { running, id, wait, past } = await endedUnrated();
    wait(3);
    await rate(running, id, '2');
    wait(30);
    await today(running);
    expect(await past()).not.toContain('not rated by you');
    expect(Object.values((await stored(running, id)).own?.levels ?? {})).toContain(2);
  });
});
