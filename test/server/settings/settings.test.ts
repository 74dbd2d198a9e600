import { describe, expect, it } from 'vitest';
import { get, openTestHouse, post, textOf } from '../visitor.ts';

const NOON = new Date(2026, 10, 22, 12).getTime();
const here = () => openTestHouse({ now: () => NOON });

async function pageOf(house: Awaited<ReturnType<typeof here>>): Promise<string> {
  return (await get(house, '/settings')).text();
}

function fieldOf(page: string, name: string): string {
  const [input = ''] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page) ?? [];
  return /value="([^"]*)"/.exec(input)?.[1] ?? '';
}

describe('the settings', () => {
  it('are kept, and the bar of every page counts the days', async () => {
    const house = await here();
    const saved = await post(house, '/settings', { interviewOn: '2026-12-04', minutesADay: '35', wordsAMinute: '150', cardsADay: '12' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/settings?saved']);
    const page = await (await get(house, '/settings?saved')).text();
    expect(['interviewOn', 'minutesADay', 'wordsAMinute', 'cardsADay'].map((name) => fieldOf(page, name))).toEqual([
      '2026-12-04',
      '35',
      '150',
      '12',
    ]);
    expect(textOf(page)).toContain('Your settings are saved.');
    expect(textOf(await (await get(house, '/incidents')).text())).toContain('Interview in 12 days');
  });

  it('are what they were at first where a field is empty, and as they are where it is not sent', async () => {
    const house = await here();
    await post(house, '/settings', { interviewOn: '2026-12-04', minutesADay: '35', wordsAMinute: '150', cardsADay: '12' });
    await post(house, '/settings', { interviewOn: '', minutesADay: ' ', wordsAMinute: '' });
    const page = await pageOf(house);
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
    const house = await here();
    const refused = await post(house, '/settings', { minutesADay: '25', [name]: typed });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(fieldOf(page, name)).toBe(typed.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    expect(new RegExp(`id="set-${name}-wrong">([^<]*)`).exec(page)?.[1]).toContain(words);
    expect(page).toMatch(new RegExp(`<input[^>]*name="${name}"[^>]*aria-invalid="true"`));
    expect(fieldOf(await pageOf(house), 'minutesADay')).toBe('');
  });

  it('take a date that has passed, and say so', async () => {
    const house = await here();
    expect((await post(house, '/settings', { interviewOn: '2026-11-21' })).status).toBe(303);
    expect(textOf(await pageOf(house))).toContain('That day has passed');
    await post(house, '/settings', { interviewOn: '2026-11-22' });
    expect(textOf(await pageOf(house))).not.toContain('That day has passed');
  });

  it('say how to measure how fast one speaks', async () => {
    expect(textOf(await pageOf(await here()))).toContain('read one of your answers aloud');
  });

  it('are not changed by another site', async () => {
    const house = await here();
    expect((await post(house, '/settings', { cardsADay: '1' }, { Origin: 'https://evil.example' })).status).toBe(403);
    expect(fieldOf(await pageOf(house), 'cardsADay')).toBe('20');
  });
});
