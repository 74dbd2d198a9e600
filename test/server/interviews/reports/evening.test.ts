import { describe, expect, it } from 'vitest';
import { DAY, daysBack, keepRun, NOW, setPreferences } from '../../today/practice.ts';
import { get, post, startTestApp, type TestApp, textOf } from '../../visitor.ts';

const EVE = '2026-11-23';

/** On the evening before the interview, with something done before; `days` later. */
async function openEve(interviewOn: string | null = EVE): Promise<{ running: TestApp; later(days: number): void }> {
  let now = NOW;
  const running = await startTestApp({ now: () => now });
  await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
  await setPreferences(running, interviewOn === null ? {} : { interviewOn });
  return { running, later: (days) => (now = NOW + days * DAY) };
}

const today = async (running: TestApp) => (await get(running, '/')).text();

describe('the last evening', () => {
  it('asks for two minutes of writing, keeps it, and shows it in the morning alone', async () => {
    const { running, later } = await openEve();
    expect(textOf(await today(running))).toContain('Two minutes, to yourself');
    const kept = await post(running, '/interviews/evening', { well: 'The drills.\r\nAll <b>.', begin: 'With a figure.' });
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/#evening']);
    expect(await today(running)).toContain('The drills.\nAll &lt;b&gt;.</textarea>');
    later(1);
    const morning = textOf(await today(running));
    for (const words of ['From you, last evening', 'The drills.', 'With a figure.']) expect(morning).toContain(words);
    later(2);
    expect(textOf(await today(running))).not.toContain('The drills.');
  });

  it('keeps the latest of two, and nothing of an earlier interview', async () => {
    const { running, later } = await openEve();
    await post(running, '/interviews/evening', { well: 'First.' });
    await post(running, '/interviews/evening', { well: 'Second.' });
    expect(await today(running)).not.toContain('First.');
    await setPreferences(running, { interviewOn: '2026-11-30' });
    later(7);
    expect(textOf(await today(running))).not.toContain('Second.');
  });

  it('stays where the settings are saved', async () => {
    const { running } = await openEve();
    await post(running, '/interviews/evening', { well: 'The drills.' });
    await post(running, '/settings', { minutesADay: '30' });
    expect(await today(running)).toContain('The drills.</textarea>');
  });

  it.each([null, '2026-11-01'])('has nothing to be kept for with the date %s, and gives back what was typed', async (interviewOn) => {
    const { running } = await openEve(interviewOn);
    const refused = await post(running, '/interviews/evening', { well: 'The drills.' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('The drills.</textarea>');
    expect(textOf(html)).toContain('Set it in the settings');
    expect(textOf(await (await get(running, '/interviews/evening')).text())).toContain('No date is set');
  });

  it('gives back what is too long', async () => {
    const { running } = await openEve();
    const refused = await post(running, '/interviews/evening', { well: 'x'.repeat(2001), begin: 'Short.' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('x'.repeat(2001));
    expect(await today(running)).not.toContain('Short.');
  });
});

describe('everything deleted', () => {
  it('takes what was written with it', async () => {
    const { running } = await openEve();
    await post(running, '/interviews/evening', { well: 'The drills.' });
    await post(running, '/settings/deletion', { word: 'delete' });
    await setPreferences(running, { interviewOn: EVE });
    expect(await (await get(running, '/interviews/evening')).text()).not.toContain('The drills.');
  });
});
