/** What an item is about: an exercise by the text that was drawn, an incident by its run. */
import { describe, expect, it } from 'vitest';
import { newId } from '../../../../server/db/ids.ts';
import { questionTopics } from '../../../../server/domain/answer/question-topics.ts';
import { type FinishedIncident, incidentSeen } from '../../../../server/interviews/reports/incident-seen.ts';
import { itemContents } from '../../../../server/interviews/reports/item-contents.ts';
import { createInterviewStore } from '../../../../server/interviews/store.ts';
import { SETUP, satItem } from '../../../domain/report/interviews.ts';
import { decision, payment } from '../../../views/fixture-debrief.ts';
import { BEST_LINE, begin, get, play, post, startTestApp, textOf } from '../../visitor.ts';
import { review } from '../marking.tsx';

const NO_RUNS = { finished: async () => ({ ok: false, error: 'no-run' }) as const, predictions: async () => [] };

describe('an exercise', () => {
  const contentsOf = itemContents({ review }, NO_RUNS, () => questionTopics([]));
  const item = satItem(1, { kind: 'review', subject: 'plan', source: 'a\nb\nc' });

  it('is read from its work', async () => {
    const work = { lines: [1, 2], note: '', at: 4 };
    expect(await contentsOf('me', { ...item, work })).toEqual({
      kind: 'exercise',
      exercise: 'review',
      short: 'A plan',
      screens: [],
      isEmpty: false,
      shown: [{ subject: { kind: 'screen', id: 'security' }, level: 3, says: '2 found', quote: null }],
      flags: [],
      summary: '2 found',
    });
  });

  it('of which nothing was done is read as begun, whatever is stored', async () => {
    for (const work of [null, 'nonsense', 3]) expect(await contentsOf('me', { ...item, work })).toMatchObject({ summary: '0 found' });
  });

  it('cannot be read where its text is broken, or this version has no such kind', async () => {
    expect(await contentsOf('me', { ...item, source: 'broken' })).toEqual({ kind: 'unreadable' });
    expect(await contentsOf('me', { ...item, kind: 'design' })).toEqual({ kind: 'unreadable' });
  });
});

describe('an incident', () => {
  const run = { scenario: { tags: ['reliability', 'postgres'] } } as unknown as FinishedIncident['run'];
  const decisions = [
    decision({ turn: 1, clock: '05:47', verdict: 'blunder', lossValue: 21, ceilingValue: 79, labelHtml: 'Wait' }),
    decision({ turn: 2, clock: '05:50', verdict: 'best', lossValue: 0, ceilingValue: 79, labelHtml: 'Look' }),
  ];
  const finished = async () =>
    ({
      ok: true,
      value: { run, debrief: { ...payment, decisions, thinking: { minutes: 4, cost: '6.5', costValue: 6.5, atEnd: null } } },
    }) as const;

  it('is its debrief, with what thinking cost and what one was sure of and wrong', async () => {
    const predictions = async () => [
      { turn: 1, sure: 90, cameTrue: false },
      { turn: 2, sure: 90, cameTrue: false },
    ];
    const seen = await incidentSeen({ finished, predictions }, 'RunRunRunRunRun1', 'me');
    expect(seen).toMatchObject({
      title: payment.title,
      score: '74',
      screens: ['reliability'],
      hesitation: '6.5',
      costly: 1,
      sureAndWrong: 1,
    });
  });

  it('has no such points at one’s own pace, and nothing where the run is gone', async () => {
    const own = async () => ({ ok: true, value: { run, debrief: payment } }) as const;
    expect(await incidentSeen({ ...NO_RUNS, finished: own }, 'RunRunRunRunRun1', 'me')).toMatchObject({
      hesitation: null,
      sureAndWrong: 0,
    });
    expect(await incidentSeen(NO_RUNS, 'RunRunRunRunRun1', 'me')).toBeNull();
  });

  it('that was played stands in the report with its levels and the way to its debrief', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await play(running, path, BEST_LINE);
    const runId = path.slice('/runs/'.length);
    const { candidate } = running.database;
    const store = createInterviewStore(running.database);
    const id = newId();
    const item = satItem(1, { kind: 'incident', subject: 'checkout', title: 'An incident at live pace' });
    await store.begin({ id, candidate, setup: SETUP, drawVersion: 1, bank: 'abc', items: [item], now: 5 });
    await store.changeItem(candidate, { interviewId: id, place: 1, revision: 0, now: 6, steps: item.steps, runId });
    await store.change(candidate, { id, revision: 1 }, { state: 'over' }, 9);
    await post(running, `/interviews/${id}/own-rating`, {
      'screen-reliability': '3',
      'screen-people': '3',
      'screen-trade-offs': '3',
      'screen-leverage': '3',
      'screen-security': '3',
    });
    const html = await (await get(running, `/interviews/${id}/report`)).text();
    expect(html).toContain(`href="/runs/${runId}/debrief"`);
    expect(textOf(html)).toContain('100 of 100.');
    expect(textOf(html)).toContain('Hiring manager, 45 minutes');
    const { skills } = (await (await get(running, `/interviews/${id}/report.json`)).json()) as { readonly skills: readonly unknown[] };
    expect(skills.length).toBeGreaterThan(0);
  });
});
