/** What an interview showed of a candidate stands nowhere before its report. */
import { describe, expect, it } from 'vitest';
import { draftNamed } from '../../domain/report/interviews.ts';
import { get, play, post, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { act, beginSitting, rate } from './sat.ts';

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

describe('the answer of an interview', () => {
  it('has no level of the checks on Today or in the list before the own rating', async () => {
    const running = await startTestApp();
    const id = await beginSitting(running, [{ kind: 'question', probes: 0 }], { guesses: false, pace: 'untimed' });
    const { parts } = draftNamed('night-hero');
    const draft = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`part-${part}`, text]));
    await act(running, id, 1, { do: 'open' });
    await act(running, id, 1, { do: 'stop', probe: '0', ...draft });
    await act(running, id, 1, { do: 'rate', level: '4' });
    await act(running, id, 1, { do: 'hand-in' });
    const standing = async () => (await today(running)).replace(/^.*Where you stand/s, '');
    expect(await count(running, 'evidence')).toBeGreaterThan(0);
    const before = await standing();
    await rate(running, id);
    const after = await standing();
    expect(after).not.toBe(before);
  });
});
