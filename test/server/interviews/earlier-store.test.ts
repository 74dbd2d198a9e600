import { describe, expect, it } from 'vitest';
import { createEarlierStore } from '../../../server/interviews/earlier-store.ts';
import { startTestApp } from '../visitor.ts';
import { act, beginSitting } from './sat.ts';

async function rated(level: string, ticked: Record<string, string>, parts: Record<string, string>) {
  const running = await startTestApp({ now: () => 1_000_000 });
  const id = await beginSitting(running, [{ kind: 'question', probes: 0 }], { guesses: false });
  await act(running, id, 1, { do: 'open' });
  await act(running, id, 1, { do: 'stop', probe: '0', ...parts });
  await act(running, id, 1, { do: 'rate', level });
  await act(running, id, 1, { do: 'hand-in', ticked: '1', ...ticked });
  return running;
}

describe('what was weak before', () => {
  it('is what earlier answers missed, how the last one was rated, and what was written for questions of its kind', async () => {
    const running = await rated('2', { 'shown-impact': '1' }, { 'part-action': 'I rolled back.' });
    const spots = await createEarlierStore(running.database).spots(running.database.candidate, 'led-incident', ['led-incident']);
    expect(spots).toMatchObject({ lastLevel: 2, drafts: [{ action: 'I rolled back.' }] });
    expect(spots.missed).toContain('coordinated');
    expect(spots.missed).not.toContain('impact');
  });

  it('is nothing for somebody else, for another question, or where nothing was written', async () => {
    const running = await rated('3', {}, {});
    const store = createEarlierStore(running.database);
    const nothing = { missed: [], lastLevel: null, drafts: [] };
    expect(await store.spots('somebody', 'led-incident', ['led-incident'])).toEqual(nothing);
    expect(await store.spots(running.database.candidate, 'cut-toil', [])).toEqual(nothing);
    expect((await store.spots(running.database.candidate, 'led-incident', ['led-incident'])).drafts).toEqual([]);
  });

  it('is asked for in the next interview', async () => {
    const running = await rated('2', {}, {});
    const id = await beginSitting(running, [{ kind: 'question', probes: 3 }], { guesses: false });
    await act(running, id, 1, { do: 'open' });
    await act(running, id, 1, { do: 'stop', probe: '0' });
    const rows = await running.database.reader.all<{ work: string }>(`select work from interview_items where interview_id = '${id}'`);
    const rules = JSON.parse(rows[0]?.work ?? '{}').probes.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('self-rating');
    expect(rules).toContain('weak-before');
  });
});
