import { describe, expect, it } from 'vitest';
import { sheetIn } from '../answers/desk.ts';
import { keepCard, keepRun, setPreferences } from '../today/practice.ts';
import { begin, get, play, post, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { exported, importFile } from './rich.ts';

const HOUR = 60 * 60 * 1000;
/** Two in the night to 22 November 2026, a Sunday. */
const NIGHT = new Date(2026, 10, 22, 2).getTime();

/** Somebody who practises past midnight, and whose day starts at four unless it is said otherwise. */
async function open(hour: number | null = 4): Promise<TestApp & { clock: { now: number } }> {
  const clock = { now: NIGHT };
  const running = await startTestApp({ now: () => clock.now });
  if (hour !== null) await post(running, '/settings', { dayStartsAt: String(hour) });
  return { ...running, clock };
}

async function read(running: TestApp, path: string): Promise<string> {
  return textOf(await (await get(running, path)).text());
}

async function chosen(running: TestApp): Promise<string | undefined> {
  const page = await (await get(running, '/settings')).text();
  return /<option value="(\d+)" selected[^>]*>/.exec(page)?.[1];
}

describe('the hour at which a day starts', () => {
  it('is midnight until it is set, and is kept where others are set', async () => {
    const running = await open(null);
    expect(await chosen(running)).toBe('0');
    expect((await post(running, '/settings', { dayStartsAt: '4' })).status).toBe(303);
    await post(running, '/settings', { minutesADay: '30' });
    expect(await chosen(running)).toBe('4');
    await post(running, '/settings', { dayStartsAt: '0' });
    expect(await chosen(running)).toBe('0');
  });

  it.each(['7', '-1', '4.5', '04:00', '', 'noon', '"><script>', '9'.repeat(5000)])('is not %s, and what was set stays', async (typed) => {
    const running = await open();
    const refused = await post(running, '/settings', { minutesADay: '30', dayStartsAt: typed });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Choose an hour from 00:00 to 06:00.');
    expect(await chosen(running)).toBe('4');
    expect(await (await get(running, '/settings')).text()).not.toContain('value="30"');
  });

  it('holds the days to the interview until it comes, on every page', async () => {
    const running = await open();
    await post(running, '/settings', { interviewOn: '2026-11-23' });
    expect(await read(running, '/incidents')).toContain('Interview in 2 days');
    running.clock.now = NIGHT + 2 * HOUR;
    expect(await read(running, '/incidents')).toContain('Interview tomorrow');
    running.clock.now = NIGHT + 26 * HOUR - 1;
    expect(await read(running, '/stories/cue-sheet')).toContain('tomorrow');
    running.clock.now = NIGHT + 26 * HOUR;
    expect(await read(running, '/incidents')).toContain('Interview today');
    running.clock.now = NIGHT + 50 * HOUR - 1;
    expect(await read(running, '/settings')).not.toContain('That day has passed');
    running.clock.now = NIGHT + 50 * HOUR;
    expect(await read(running, '/settings')).toContain('That day has passed');
  });

  it('holds the last evening until it comes, and then the morning', async () => {
    const running = await open();
    await keepRun(running, { scenario: 'checkout', at: NIGHT - 200 * HOUR, score: 60 });
    await setPreferences(running, { interviewOn: '2026-11-22' });
    expect(await read(running, '/')).toContain('Two minutes, to yourself');
    expect((await post(running, '/interviews/evening', { well: 'The drills.' })).status).toBe(303);
    running.clock.now += 2 * HOUR;
    expect(await read(running, '/')).toContain('From you, last evening');
  });

  it('holds the cards of a day until it comes', async () => {
    const running = await open();
    const due = (hours: number, subject: string) => keepCard(running, { kind: 'question', subject, due: NIGHT + hours * HOUR });
    await due(1, 'led-incident');
    await due(3, 'cut-toil');
    expect(await read(running, '/cards')).toContain('1 card is due today.');
    running.clock.now += 2 * HOUR;
    expect(await read(running, '/cards')).toContain('2 cards are due today.');
    await post(running, '/settings', { dayStartsAt: '0' });
    running.clock.now = NIGHT - 3 * HOUR;
    expect(await read(running, '/cards')).toContain('Nothing is due today. The next comes back tomorrow.');
    await post(running, '/settings', { dayStartsAt: '4' });
    expect(await read(running, '/cards')).toContain('1 card is due today.');
  });

  it('says of what was done before it that it was done that day', async () => {
    const running = await open();
    await keepRun(running, { scenario: 'checkout', at: NIGHT - 4 * HOUR, score: 60 });
    const today = await read(running, '/');
    await post(running, '/settings', { dayStartsAt: '0' });
    expect([today.includes('Today'), (await read(running, '/')).includes('Sat')]).toEqual([true, true]);
    expect(today).not.toContain('Sat ');
  });

  it('puts a card off until then', async () => {
    const running = await open();
    const id = await keepCard(running, { kind: 'question', subject: 'led-incident', due: NIGHT - HOUR });
    await running.database.writer.write([{ sql: "update cards set id = 'CARD_AAAAAAAAAAA' where id = ?", args: [id] }]);
    await post(running, '/cards/CARD_AAAAAAAAAAA/burial', {});
    expect(await read(running, '/cards')).toContain('Put off until tomorrow');
    running.clock.now += 2 * HOUR;
    expect(await read(running, '/cards')).toContain('1 card is due today.');
  });

  it('is when the cards of a run that ended before it fall due', async () => {
    const running = await open();
    await play(running, await begin(running), ['Scale payment', 'Fail the database']);
    expect(await running.database.reader.all('select distinct due from cards')).toEqual([{ due: NIGHT + 2 * HOUR }]);
    expect(await read(running, '/cards')).toContain('Nothing is due today. The next comes back tomorrow.');
  });

  it('parts two ratings of one answer', async () => {
    const running = await open();
    const reps = async () => (await running.database.reader.get<{ reps: number }>('select reps from cards'))?.reps;
    const rated = async () => {
      const { id, fields } = sheetIn(await (await get(running, '/questions/led-incident')).text());
      await post(running, `/answers/${id}/ratings`, { ...fields, 'part-situation': `At ${running.clock.now}.`, level: '2' });
      return reps();
    };
    running.clock.now = NIGHT - 3 * HOUR;
    expect(await rated()).toBe(1);
    running.clock.now = NIGHT + 2 * HOUR - 1;
    expect(await rated()).toBe(1);
    running.clock.now = NIGHT + 2 * HOUR;
    expect(await rated()).toBe(2);
  });

  it('goes with an export, and back to midnight with everything else', async () => {
    const from = await open();
    const file = await exported(from);
    const to = await open(null);
    expect((await importFile(to, file)).status).toBe(303);
    expect(await chosen(to)).toBe('4');
    await post(to, '/settings/deletion', { word: 'delete' });
    expect(await chosen(to)).toBe('0');
  });

  it('stays where it was set here, and comes from no file that says another hour than there is', async () => {
    const from = await open(6);
    const to = await open(3);
    const file = await exported(from);
    await importFile(to, file);
    expect(await chosen(to)).toBe('3');
    const wrong = await importFile(to, file.replace('"dayStartsAt":6', '"dayStartsAt":7'));
    expect(wrong.status).toBe(422);
    expect(await chosen(to)).toBe('3');
  });
});
