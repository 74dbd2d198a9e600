import { describe, expect, it } from 'vitest';
import { get, post, startTestApp, textOf } from '../visitor.ts';

const NOON = new Date(2026, 10, 22, 12).getTime();
const here = () => startTestApp({ now: () => NOON });

async function pageOf(running: Awaited<ReturnType<typeof here>>): Promise<string> {
  return (await get(running, '/settings')).text();
}

function fieldOf(page: string, name: string): string {
  const [input = ''] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page) ?? [];
  return /value="([^"]*)"/.exec(input)?.[1] ?? '';
}

describe('the settings', () => {
  it('are kept, and the bar of every page counts the days', async () => {
    const running = await here();
    const saved = await post(running, '/settings', { interviewOn: '2026-12-04', minutesADay: '35', wordsAMinute: '150', cardsADay: '12' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/settings?saved']);
    const page = await (await get(running, '/settings?saved')).text();
    expect(['interviewOn', 'minutesADay', 'wordsAMinute', 'cardsADay'].map((name) => fieldOf(page, name))).toEqual([
      '2026-12-04',
      '35',
      '150',
      '12',
    ]);
    expect(textOf(page)).toContain('Your settings are saved.');
    expect(textOf(await (await get(running, '/incidents')).text())).toContain('Interview in 12 days');
  });

  it('are what they were at first where a field is empty, and as they are where it is not sent', async () => {
    const running = await here();
    await post(running, '/settings', { interviewOn: '2026-12-04', minutesADay: '35', wordsAMinute: '150', cardsADay: '12' });
    await post(running, '/settings', { interviewOn: '', minutesADay: ' ', wordsAMinute: '' });
    const page = await pageOf(running);
    expect(['interviewOn', 'minutesADay', 'wordsAMinute', 'cardsADay'].map((name) => fieldOf(page, name))).toEqual(['', '', '140', '12']);
  });

  it.each([
    ['interviewOn', '4 December', 'Write a date'],
    ['interviewOn', '2026-02-30', 'Write a date'],
    ['interviewOn', '0026-12-04', 'Write a date'],
    ['minutesADay', '0', 'from 1 to 480'],
    ['minutesADay', '481', 'from 1 to 480'],
    ['wordsAMinute', '79', 'from 80 to 240'],
    ['wordsAMinute', '1e2', 'from 80 to 240'],
    ['cardsADay', '-1', 'from 1 to 200'],
    ['cardsADay', '201', 'from 1 to 200'],
    ['cardsADay', '12.5', 'from 1 to 200'],
    ['wordsAMinute', '"><script>', 'from 80 to 240'],
  ])('are refused at the field, and stay as they were typed: %s %s', async (name, typed, words) => {
    const running = await here();
    const refused = await post(running, '/settings', { minutesADay: '25', [name]: typed });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(fieldOf(page, name)).toBe(typed.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    expect(new RegExp(`id="set-${name}-wrong">([^<]*)`).exec(page)?.[1]).toContain(words);
    expect(page).toMatch(new RegExp(`<input[^>]*name="${name}"[^>]*aria-invalid="true"`));
    expect(fieldOf(await pageOf(running), 'minutesADay')).toBe('');
  });

  it('take a date that has passed, and say so', async () => {
    const running = await here();
    expect((await post(running, '/settings', { interviewOn: '2026-11-21' })).status).toBe(303);
    expect(textOf(await pageOf(running))).toContain('That day has passed');
    await post(running, '/settings', { interviewOn: '2026-11-22' });
    expect(textOf(await pageOf(running))).not.toContain('That day has passed');
  });

  it('say how to measure how fast one speaks', async () => {
    expect(textOf(await pageOf(await here()))).toContain('read one of your answers aloud');
  });

  it('are not changed by another site', async () => {
    const running = await here();
    expect((await post(running, '/settings', { cardsADay: '1' }, { Origin: 'https://evil.example' })).status).toBe(403);
    expect(fieldOf(await pageOf(running), 'cardsADay')).toBe('20');
  });
});
