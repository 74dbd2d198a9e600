import { describe, expect, it } from 'vitest';
import { BEST_LINE, begin, get, play, post, startTestApp, textOf } from '../visitor.ts';
import { keep, page } from './story.ts';

const SHEET = '/stories/cue-sheet';
const PAYLOAD = '"><script>alert(1)</script>';
/** Noon of the day before the interview. */
const EVE = new Date(2026, 11, 3, 12).getTime();

type TestApp = Awaited<ReturnType<typeof startTestApp>>;

function paperOf(html: string): string {
  return textOf(html.replace(/^.*<article/s, '<article').replace(/<\/article>.*$/s, ''));
}

async function ids(running: TestApp, ...titles: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const title of titles) found.push((await keep(running, { title })).replace('/stories/', ''));
  return found;
}

async function setDate(running: TestApp, interviewOn: string, begin = ''): Promise<void> {
  await post(running, '/settings', { interviewOn, wordsAMinute: '140', cardsADay: '20', liveFactor: '1' });
  const evening = JSON.stringify({ on: interviewOn, well: '', begin });
  await running.database.writer.write([{ sql: 'update candidates set interview_on = ?, evening = ?', args: [interviewOn, evening] }]);
}

describe('the sheet for the morning', () => {
  it('has three stories in cues with their questions, the numbers and what to ask, before anything is chosen', async () => {
    const running = await startTestApp();
    await ids(running, 'First', 'Second', 'Third', 'Fourth');
    const html = await page(running, SHEET);
    const paper = paperOf(html);
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
    expect(paper).toContain('A large outage you led');
    expect(paper).toContain('Service was restored in 52 minutes');
    expect(paper).toContain('52 min to restore');
    expect(paper).toContain('What would I own after ninety days?');
    expect(paper).toContain('Who is hurt, how many, since when, growing?');
  });

  it('has what is chosen, and nothing else', async () => {
    const running = await startTestApp();
    const [first = '', second = ''] = await ids(running, 'First', 'Second');
    const paper = paperOf(await page(running, `${SHEET}?made=1&story=${second}&part=ask&ask=1`));
    expect(paper).toContain('Second');
    expect(paper).not.toContain('First');
    expect(paper).toContain('Who may stop a release');
    for (const gone of ['What would I own', 'Names and notes', 'Your numbers', 'Who is hurt']) expect(paper).not.toContain(gone);
    expect(paperOf(await page(running, `${SHEET}?made=1`))).toBe('Before the interview Result first, then how; then stop.');
    expect(first).not.toBe('');
  });

  it('begins as was written on the last evening, for this interview alone', async () => {
    const running = await startTestApp({ now: () => EVE });
    await setDate(running, '2026-12-04', 'Platform for forty teams.');
    expect(paperOf(await page(running, SHEET))).toMatch(/^Interview tomorrow .*How you begin Platform for forty teams\./);
    await running.database.writer.write([{ sql: "update candidates set interview_on = '2026-12-08'", args: [] }]);
    expect(await page(running, SHEET)).not.toContain('Platform for forty teams.');
  });

  it('refuses what finds no room, by name, and makes the sheet of the rest', async () => {
    const running = await startTestApp({ now: () => EVE });
    await setDate(running, '2026-12-04', 'A long way to begin with. '.repeat(70));
    const all = await ids(running, 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten');
    const response = await get(running, `${SHEET}?made=1&part=begin&part=notes&${all.map((id) => `story=${id}`).join('&')}`);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain(
      '“One”, “How you begin” and “Names and notes” do not fit on one sheet beside the rest and are left out. Untick something else',
    );
    expect(paperOf(html)).toContain('Ten');
    expect(paperOf(html)).not.toContain('A long way');
    expect(html).not.toMatch(/value="begin" checked/);
  });

  it('is a sheet without stories too, and never tells a run as one’s own', async () => {
    const running = await startTestApp();
    expect(textOf(await page(running, SHEET))).toContain('You have no story of your own yet.');
    const run = await begin(running);
    await play(running, run, BEST_LINE);
    const made = await post(running, '/stories', { run: run.replace('/runs/', '') });
    expect(made.headers.get('location')).toMatch(/^\/stories\/./);
    expect(textOf(await page(running, SHEET))).toContain('You have no story of your own yet.');
  });

  it.each([
    'made=1&story=none&part=none&ask=99',
    'made',
    'made=1&story=&part=&ask=-1',
    `made=1&story=${encodeURIComponent(PAYLOAD)}`,
    'story=x',
  ])('passes over what is no choice: %s', async (query) => {
    const running = await startTestApp();
    const response = await get(running, `${SHEET}?${query}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('<script>alert');
  });

  it('takes no markup from a story, and cuts what is endless', async () => {
    const running = await startTestApp();
    await keep(running, { title: PAYLOAD, situation: 'x'.repeat(9000), numbers: `1 ${PAYLOAD}` });
    const html = await page(running, SHEET);
    expect(html).not.toContain('<script>alert');
    expect(paperOf(html)).toContain(`${'x'.repeat(63)}…`);
  });

  it('is offered with the stories, and on Today in the last days', async () => {
    let now = EVE;
    const running = await startTestApp({ now: () => now });
    expect(await page(running, '/stories')).not.toContain(SHEET);
    await keep(running);
    expect(await page(running, '/stories')).toContain(`href="${SHEET}"`);
    expect(await page(running, '/')).not.toContain(SHEET);
    await setDate(running, '2026-12-04');
    expect(await page(running, '/')).toContain(`href="${SHEET}"`);
    now = new Date(2026, 10, 29, 12).getTime();
    expect(await page(running, '/')).not.toContain(SHEET);
    now = new Date(2026, 11, 5, 12).getTime();
    expect(await page(running, '/')).not.toContain(SHEET);
  });
});
