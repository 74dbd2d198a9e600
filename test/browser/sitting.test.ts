import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createInterviewStore } from '../../server/interviews/store.ts';
import { act, beginSitting, stored } from '../server/interviews/sat.ts';
import { closeContexts, describeInBrowser, openBrowser, TONE } from './browser.ts';
import { axeFindings, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const QUESTION = 'Which large outage did you lead';

describeInBrowser('an interview that is sat in the browser', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(TONE), openSite()]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  type Items = Parameters<typeof beginSitting>[1];

  async function begin(items: Items, setup: Parameters<typeof beginSitting>[2] = {}): Promise<string> {
    return beginSitting(site.running, items, { guesses: false, ...setup }, Date.now());
  }

  async function open(
    id: string,
    options: BrowserContextOptions = {},
    before: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    // The report and the list of interviews belong to others.
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/net::ERR|404|409|503|507/.test(message.text())) faults.push(message.text());
    });
    await before(page);
    await page.goto(`${site.url}/interviews/${id}`);
    return page;
  }

  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
  const sees = (page: Page, words: string) => page.getByText(words, { exact: false }).first().waitFor();
  const said = (page: Page) => page.locator('[data-is="line"]');
  const recordings = async (id: string) => {
    const answers = (await stored(site.running, id)).items.map(({ answerId }) => answerId).filter(Boolean);
    const rows = await site.running.database.reader.all<{ answer_id: string }>('select answer_id from recordings');
    return rows.filter((row) => answers.includes(row.answer_id)).length;
  };

  it('goes from the first word to the own rating: guess, recording, follow-ups, rating, talk', async () => {
    const id = await begin([{ kind: 'talk' }, { kind: 'question', probes: 1 }], { guesses: true });
    const page = await open(id);
    await press(page, 'Open it');
    await sees(page, 'Behavioural, about an incident');
    await said(page).filter({ hasText: 'Recording, and loud enough' }).waitFor();
    await page.waitForTimeout(1_200);
    await page.keyboard.press('Space');
    await sees(page, 'Item 2 of 2');
    await press(page, 'Open it');
    await page.getByLabel('Growing people').check();
    await press(page, 'Begin to answer');
    await said(page).filter({ hasText: 'Recording, and loud enough' }).waitFor();
    await page.waitForTimeout(1_200);
    expect(await page.locator('[data-is="level"] rect').count()).toBeGreaterThan(5);
    await page.keyboard.press('Space');
    await sees(page, 'One more on that.');
    await page.waitForTimeout(1_200);
    await press(page, /^Stop/);
    await sees(page, 'Which did it sound like?');
    await page.getByRole('radio').nth(2).check();
    await press(page, 'Rate it');
    await sees(page, 'You ticked growing people');
    await page.getByRole('checkbox').first().check();
    await press(page, 'Hand it in');
    await page.waitForURL(/own-rating$/);
    const { state, items } = await stored(site.running, id);
    expect(state).toBe('over');
    expect(items[1]?.work).toMatchObject({ selfLevel: 3 });
    expect(await recordings(id)).toBe(3);
  });

  it('can be sat with the keyboard alone, in writing, at untimed pace', async () => {
    const id = await begin([{ kind: 'question', probes: 1 }], { pace: 'untimed', watched: false });
    const page = await open(id);
    const tabTo = async (name: RegExp) => {
      for (let tabs = 0; tabs < 30; tabs += 1) {
        const text = await page.evaluate<string>('document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent');
        if (name.test(text)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`No way to ${name}`);
    };
    await tabTo(/^Open it/);
    await page.keyboard.press('Enter');
    await sees(page, QUESTION);
    expect(await page.getByRole('timer').count()).toBe(0);
    await tabTo(/^Write instead/);
    await page.keyboard.press('Enter');
    await tabTo(/^Action/);
    await page.keyboard.type('I rolled back and told support.');
    await tabTo(/^Stop/);
    await page.keyboard.press('Enter');
    await sees(page, 'One more on that.');
    await page.keyboard.press('Space');
    await sees(page, 'Which did it sound like?');
    await tabTo(/^1 /);
    await page.keyboard.press('ArrowDown');
    await tabTo(/^Rate it/);
    await page.keyboard.press('Enter');
    await sees(page, 'What was in it?');
    await tabTo(/^Hand it in/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/own-rating$/);
    expect((await stored(site.running, id)).items[0]?.work).toMatchObject({
      parts: { action: 'I rolled back and told support.' },
      selfLevel: 2,
    });
  });

  it.each([
    ['the microphone is refused', refuses('NotAllowedError'), 'the microphone is not allowed'],
    ['there is none', refuses('NotFoundError'), 'no microphone was found'],
    ['the browser records nothing', (page: Page) => page.addInitScript('delete window.MediaRecorder'), 'https or localhost only'],
  ])('goes on with a timer and notes where %s', async (_, before, words) => {
    const id = await begin([{ kind: 'question' }]);
    const page = await open(id, {}, before);
    await press(page, 'Open it');
    await said(page).filter({ hasText: words }).waitFor();
    expect(await page.getByLabel('Situation').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Hide the fields' }).count()).toBe(1);
    const clock = await page.getByRole('timer').textContent();
    await page.waitForTimeout(1_500);
    expect(await page.getByRole('timer').textContent()).not.toBe(clock);
    await press(page, /^Stop/);
    await sees(page, 'One more on that.');
  });

  it('saves what is typed by itself, and a reload loses neither that nor time', async () => {
    const id = await begin([{ kind: 'question' }], { watched: false });
    const page = await open(id);
    await press(page, 'Open it');
    await press(page, 'Write instead');
    await page.getByLabel('Task').fill('Mine to decide.');
    await page
      .locator('#sitting-state')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    await page.reload();
    expect(await page.getByLabel('Task').inputValue()).toBe('Mine to decide.');
    await page.context().setOffline(true);
    await page.getByLabel('Task').fill('Mine to decide, and nobody else’s.');
    await page.locator('#sitting-state').filter({ hasText: 'kept in this browser' }).waitFor();
    await page.context().setOffline(false);
    await page
      .locator('#sitting-state')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    expect((await stored(site.running, id)).items[0]?.work).toMatchObject({ parts: { task: 'Mine to decide, and nobody else’s.' } });
  });

  it('goes on by itself once the time is over, with what was typed', async () => {
    const id = await begin([{ kind: 'question' }], { watched: false });
    const { candidate } = site.running.database;
    // Of 150 seconds and the grace of 20 two are left.
    const at = Date.now() - 168_000;
    const steps = [{ kind: 'opened', at } as const, { kind: 'asked', probe: 0, at } as const];
    await createInterviewStore(site.running.database).changeItem(candidate, { interviewId: id, place: 1, revision: 0, steps, now: at });
    const page = await open(id);
    await sees(page, 'Time. End the sentence.');
    await press(page, 'Write instead');
    await page.getByLabel('Task').fill('Mine.');
    await sees(page, 'One more on that.');
    const [item] = (await stored(site.running, id)).items;
    expect(item?.work).toMatchObject({ parts: { task: 'Mine.' } });
    expect(item?.steps.find(({ kind }) => kind === 'stopped')).toMatchObject({ by: 'clock' });
  });

  it('shows both texts where another tab was faster', async () => {
    const id = await begin([{ kind: 'question' }], { watched: false });
    const page = await open(id);
    await press(page, 'Open it');
    await press(page, 'Write instead');
    await act(site.running, id, 1, { do: 'save', 'part-task': 'Of the other tab.' });
    await page.getByLabel('Task').fill('Of this one.');
    await sees(page, 'What the other tab saved');
    await sees(page, 'Of the other tab.');
    expect(await page.getByLabel('Task').inputValue()).toBe('Of this one.');
    faults.splice(0);
  });

  it('keeps the clock out of sight in quiet, until it is asked for', async () => {
    const id = await begin([{ kind: 'question' }], { watched: false });
    const page = await open(id);
    await press(page, 'Open it');
    expect(await page.locator('[data-is="clock"]').isVisible()).toBe(false);
    await press(page, 'Show the clock');
    expect(await page.getByRole('timer').textContent()).toMatch(/^2:\d\d$/);
    await page.reload();
    expect(await page.getByRole('timer').isVisible()).toBe(true);
    expect(await page.locator('[data-is="interruption"]').count()).toBe(0);
  });

  it('cuts in once on a watched answer, and what was said stays until Stop', async () => {
    const id = await begin([{ kind: 'question', probes: 1 }]);
    const { candidate } = site.running.database;
    // Of 150 seconds nobody cuts in before the fifty-second or after the ninety-eighth.
    const at = Date.now() - 100_000;
    const page = await open(id);
    expect(await page.locator('[data-is="interruption"]').count()).toBe(0);
    const steps = [{ kind: 'opened', at } as const, { kind: 'asked', probe: 0, at } as const];
    await createInterviewStore(site.running.database).changeItem(candidate, { interviewId: id, place: 1, revision: 0, steps, now: at });
    await page.reload();
    const cut = page.locator('[data-is="interruption"]');
    await cut.filter({ hasText: /\w/ }).waitFor();
    const words = await cut.textContent();
    await page.waitForTimeout(600);
    expect(await cut.textContent()).toBe(words);
    await press(page, /^Stop/);
    await sees(page, 'One more on that.');
    expect(await cut.count()).toBe(0);
  });

  it('speaks where it cuts in, if questions are listened to', async () => {
    const id = await begin([{ kind: 'question', probes: 0 }], { voice: 'listen' });
    const { candidate } = site.running.database;
    const at = Date.now() - 100_000;
    const steps = [{ kind: 'opened', at } as const, { kind: 'asked', probe: 0, at } as const];
    await createInterviewStore(site.running.database).changeItem(candidate, { interviewId: id, place: 1, revision: 0, steps, now: at });
    const page = await open(id, {}, (one) =>
      one.addInitScript(
        'window.spoken = []; speechSynthesis.getVoices = () => [{}]; speechSynthesis.speak = ({ text }) => spoken.push(text)',
      ),
    );
    const cut = page.locator('[data-is="interruption"]');
    await cut.filter({ hasText: /\w/ }).waitFor();
    await expect.poll(() => page.evaluate('window.spoken')).toContain(await cut.textContent());
  });

  it('shows the time as the candidate likes it, and remembers that', async () => {
    const id = await begin([{ kind: 'question' }]);
    const page = await open(id);
    await press(page, 'Open it');
    await press(page, 'Minutes only');
    expect(await page.getByRole('timer').textContent()).toBe('3 min');
    await page.reload();
    await press(page, 'Hide the clock');
    expect(await page.getByRole('timer').isVisible()).toBe(false);
    await press(page, 'Show the clock');
    expect(await page.getByRole('timer').textContent()).toMatch(/^2:\d\d$/);
  });

  it('keeps a recording that could not be sent, to be sent again', async () => {
    const id = await begin([{ kind: 'question', probes: 1 }]);
    const page = await open(id);
    let isFull = true;
    await page.route('**/recordings?*', (route) =>
      isFull ? route.fulfill({ status: 507, json: { line: 'Not kept: the disk is full.' } }) : route.continue(),
    );
    await press(page, 'Open it');
    await said(page).filter({ hasText: 'Recording, and loud enough' }).waitFor();
    await page.waitForTimeout(1_200);
    await page.keyboard.press('Space');
    await sees(page, 'A recording is still here. Not kept: the disk is full.');
    expect(await page.getByRole('link', { name: 'Download it' }).getAttribute('href')).toMatch(/^blob:/);
    isFull = false;
    await page.locator('#takes').getByRole('button', { name: 'Try again' }).click();
    await page.locator('#takes').waitFor({ state: 'detached' });
    expect(await recordings(id)).toBe(1);
    faults.splice(0);
  });

  it('works without a script but for speech and recording', async () => {
    const id = await begin([{ kind: 'question', probes: 1 }], { guesses: true });
    const page = await open(id, { javaScriptEnabled: false });
    await press(page, 'Open it');
    await page.getByLabel('Reliability ownership').check();
    await press(page, 'Begin to answer');
    expect(await page.getByRole('timer').textContent()).toMatch(/^2:\d\d$/);
    await page.getByLabel('Action').fill('I rolled back.');
    await press(page, 'Pause');
    await press(page, 'Go on');
    expect(await page.getByLabel('Action').inputValue()).toBe('I rolled back.');
    await page.getByLabel('Plain notes').check();
    expect(await page.getByLabel('Action').isVisible()).toBe(false);
    await press(page, /^Stop/);
    await page.getByLabel('Notes').fill('Twenty minutes.');
    await press(page, /^Stop/);
    await press(page, 'Go on without a rating');
    expect(page.url()).toMatch(/own-rating$/);
  });

  it('reads the question where the browser can, and says so where it cannot', async () => {
    const id = await begin([{ kind: 'question' }], { voice: 'listen', watched: false });
    const mute = await open(id, {}, (page) => page.addInitScript('speechSynthesis.getVoices = () => []'));
    await press(mute, 'Open it');
    await said(mute).filter({ hasText: 'cannot read aloud' }).waitFor();
    const spoken = await open(id, {}, (page) =>
      page.addInitScript('speechSynthesis.getVoices = () => [{}]; speechSynthesis.speak = () => {}'),
    );
    await press(spoken, 'Show the text');
    await sees(spoken, QUESTION);
  });

  const LOOKS = [
    ['light', 1360],
    ['dark', 1360],
    ['light', 360],
    ['dark', 360],
  ] as const;

  it.each(LOOKS)('is accessible and whole in every state: %s, %i px', async (colorScheme, width) => {
    const id = await begin([{ kind: 'question', probes: 1 }, { kind: 'incident' }], { guesses: true });
    const page = await open(id, { colorScheme, viewport: { width, height: 700 } });
    const check = async (state: string) => {
      expect([state, await sticksOut(page), await smallTargets(page)]).toEqual([state, [], []]);
      const size = page.viewportSize();
      await seenWhole(page);
      expect([state, await axeFindings(page)]).toEqual([state, []]);
      if (size) await page.setViewportSize(size);
    };
    await check('to come');
    await press(page, 'Open it');
    await sees(page, 'What is this question after?');
    await check('guess');
    await press(page, 'Begin to answer');
    await said(page).filter({ hasText: 'Recording, and loud enough' }).waitFor();
    await check('curtain');
    await press(page, 'Write instead');
    await check('writing');
    await press(page, 'Pause');
    await sees(page, 'The clock stands still');
    await check('paused');
    await press(page, 'Go on');
    await sees(page, QUESTION);
    await press(page, /^Stop/);
    await sees(page, 'One more on that.');
    await check('follow-up');
    await press(page, /^Stop/);
    await sees(page, 'Which did it sound like?');
    await check('rating');
    await page.getByRole('radio').first().check();
    await press(page, 'Rate it');
    await sees(page, 'What was in it?');
    await check('pointers');
    await press(page, 'Hand it in');
    await sees(page, 'Item 2 of 2');
    await page.getByRole('link', { name: 'End it here' }).click();
    await sees(page, 'End it here?');
    await check('ending');
  });

  it('keeps what was typed where the server cannot store it, and in the browser until it can', async () => {
    const id = await begin([{ kind: 'question' }], { watched: false });
    const page = await open(id);
    await press(page, 'Open it');
    await press(page, 'Write instead');
    await page.route('**/work', (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>The disk is full</h1>' }));
    await page.getByLabel('Task').fill('Mine to decide.');
    await press(page, /^Stop/);
    await sees(page, 'The server does not answer. What you typed is still here');
    expect(await page.getByLabel('Task').inputValue()).toBe('Mine to decide.');
    await page.unroute('**/work');
    await page.reload();
    expect(await page.getByLabel('Task').inputValue()).toBe('Mine to decide.');
    await press(page, /^Stop/);
    await sees(page, 'One more on that.');
    expect(JSON.stringify((await stored(site.running, id)).items[0]?.work)).toContain('Mine to decide.');
  });

  it('gives back to copy what was typed for a point at which another tab is no more', async () => {
    const id = await begin([{ kind: 'question' }], { watched: false });
    const page = await open(id);
    await press(page, 'Open it');
    await press(page, 'Write instead');
    await act(site.running, id, 1, { do: 'pause' });
    await page.getByLabel('Task').fill('Of the slow tab.');
    await press(page, /^Stop/);
    await page.getByRole('heading', { name: 'Another tab went on with this item' }).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Of the slow tab.');
  });

  it('keeps what was said until the recorder is switched off, and stays off at the next question', async () => {
    const id = await begin([{ kind: 'question' }, { kind: 'talk' }]);
    const page = await open(id);
    await press(page, 'Open it');
    await said(page).filter({ hasText: 'Recording' }).waitFor();
    await page.waitForTimeout(1_200);
    await press(page, 'Record no more');
    await said(page).filter({ hasText: 'what you said so far is kept' }).waitFor();
    await expect.poll(() => recordings(id)).toBe(1);
    await page.reload();
    await said(page).filter({ hasText: 'Not recorded.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Record', exact: true }).isVisible()).toBe(true);
  });

  it('keeps what was recorded where the microphone goes away, and says so', async () => {
    const id = await begin([{ kind: 'talk' }, { kind: 'talk' }]);
    const page = await open(id, {}, (one) =>
      one.addInitScript(`const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (what) => (window.sound = await open(what));`),
    );
    await press(page, 'Open it');
    await said(page).filter({ hasText: 'Recording, and loud enough' }).waitFor();
    await page.waitForTimeout(1_200);
    await page.evaluate('window.sound.getTracks().forEach((track) => track.stop())');
    await said(page).filter({ hasText: 'The microphone is gone. What was recorded until then is kept' }).waitFor();
    await press(page, /^Stop/);
    await sees(page, 'Item 2 of 2');
    expect(await recordings(id)).toBe(1);
  });

  it('says what is missing where scripts are off', async () => {
    const id = await begin([{ kind: 'question' }], { voice: 'listen' });
    await act(site.running, id, 1, { do: 'open' });
    const page = await open(id, { javaScriptEnabled: false });
    await sees(page, 'Scripts are off here');
    expect(await page.getByText('nothing is recorded or read aloud').isVisible()).toBe(true);
    const scripted = await open(id);
    expect(await scripted.getByText('Scripts are off here').isVisible()).toBe(false);
  });

  const source = (path: string) => readFileSync(new URL(`../../questions/${path}.md`, import.meta.url), 'utf8');
  const EXERCISES = [
    ['review', 'reports-bucket', 'reviews/reports-bucket'],
    ['design', 'job-queue', 'designs/job-queue'],
  ] as const;

  it.each(EXERCISES.flatMap((exercise) => LOOKS.map((look) => [...exercise, ...look] as const)))(
    'hosts a %s (%s, %s): %s, %i px',
    async (kind, subject, path, colorScheme, width) => {
      const id = await begin([{ kind, subject, source: source(path), minutes: 12 }]);
      const page = await open(id, { colorScheme, viewport: { width, height: 700 } });
      await press(page, 'Open it');
      await page.getByRole('button', { name: 'Hand it in' }).waitFor();
      await page.locator('#work textarea').first().fill('Typed here.');
      await page
        .locator('#sitting-state')
        .filter({ hasText: /^Saved$/ })
        .waitFor();
      expect(JSON.stringify((await stored(site.running, id)).items[0]?.work)).toContain('Typed here.');
      expect(await sticksOut(page)).toEqual([]);
      await seenWhole(page);
      expect(await axeFindings(page)).toEqual([]);
      await press(page, 'Hand it in');
      await page.waitForURL(/items\/1$/);
      await page.getByRole('link', { name: 'To your own rating' }).waitFor();
      expect(await sticksOut(page)).toEqual([]);
      await seenWhole(page);
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});

function refuses(name: string) {
  const script = `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '${name}'))`;
  return (page: Page) => page.addInitScript(script);
}
