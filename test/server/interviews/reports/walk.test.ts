/** From the first item to the report by the forms alone, on a clock that goes by. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenWorkOf } from '../../../../server/domain/interview/spoken-work.ts';
import { draftNamed, START } from '../../../domain/report/interviews.ts';
import { get, post, startTestApp, textOf } from '../../visitor.ts';
import { act, beginSitting, rate, stored } from '../sat.ts';

const MINUTE = 60_000;

describe('an interview that is sat', () => {
  it('leads to the own rating, and from there to a report of what was said, asked and taken', async () => {
    let now = START;
    const running = await startTestApp({ now: () => now });
    const id = await beginSitting(running, [{ kind: 'question' }], {}, START);
    const does = async (minutes: number, fields: Record<string, string>) => {
      now += minutes * MINUTE;
      return act(running, id, 1, fields);
    };
    const { parts } = draftNamed('night-hero');
    const draft = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`part-${part}`, text]));
    await does(0, { do: 'open' });
    await does(1, { do: 'guess', 'screen-reliability': '1' });
    await does(3, { do: 'stop', probe: '0', ...draft });
    const [item] = (await stored(running, id)).items;
    const { probes } = spokenWorkOf(item?.work);
    expect(probes.length).toBeGreaterThan(0);
    for (const [index] of probes.entries()) await does(1, { do: 'stop', probe: String(index + 1), [`probe-${index + 1}`]: 'Yes, we did.' });
    await does(0.5, { do: 'rate', level: '3' });
    const last = await does(0.5, { do: 'hand-in' });
    expect(last.headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    expect((await get(running, `/interviews/${id}/report`)).headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    await post(running, `/interviews/${id}/own-rating`, { 'screen-reliability': '3', 'screen-people': '3' });
    const text = textOf(await (await get(running, `/interviews/${id}/report`)).text());
    for (const words of [
      'I was the only one who knew the cluster well enough',
      'One item in',
      'Fewer than 8 words are no answer.',
      'you ticked 1 of 2 screens',
      'It covers people.',
      '3 · 2',
    ])
      expect(text).toContain(words);
    expect((await get(running, `/interviews/${id}`)).headers.get('location')).toBe(`/interviews/${id}/report`);
  });
});

describe('an answer to another question of the bank', () => {
  it('is told in the report as on the page of its question, and rated no higher', async () => {
    const running = await startTestApp({ now: () => START, questions: new URL('../../../../questions', import.meta.url).pathname });
    // A 3 to whoever knows its own question alone.
    const { question, parts } = draftNamed('other-question-observability');
    const source = readFileSync(new URL(`../../../../questions/${question.id}.md`, import.meta.url), 'utf8');
    const id = await beginSitting(running, [{ kind: 'question', subject: question.id, source, probes: 0 }], { guesses: false }, START);
    const draft = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`part-${part}`, text]));
    await act(running, id, 1, { do: 'open' });
    await act(running, id, 1, { do: 'stop', probe: '0', ...draft });
    await act(running, id, 1, { do: 'rate', level: '4' });
    await act(running, id, 1, { do: 'hand-in' });
    const [version] = await running.database.reader.all<{ level: number }>('select read_level as level from answer_versions');
    expect(version?.level).toBe(2);
    await rate(running, id);
    const report = await (await get(running, `/interviews/${id}/report.json`)).json();
    expect(report).toMatchObject({ items: [{ level: 2 }] });
  });
});
