/** A whole loop, from its set-up to its report: timed and aloud, and once more without a clock and by the keyboard alone. */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser, TONE } from './browser.ts';
import { listen, PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';
import { type WholeLoopContent, wholeLoopContent } from './whole-loop/content.ts';

/** Milliseconds in which a new scene takes no key, and some more. */
const READ = 850;

/** Past every line of a file, twice. */
const MOST_TABS = 200;

/** Milliseconds; less is no recording. */
const SAID = 300;

const REVIEW = 'USER is root, so whoever gets into the worker owns the container.';
const RETROSPECTIVE = 'From 09:02 to 12:05 about 40 % of the uploads failed. Lena Ortiz adds an alert on inodes by Friday.';
const HAND_OVER =
  'Lena, you have it from 07:35. 2 % of purchases fail, since payments has six pods. The presale opens at 08:47. Next word at 08:00.';

describeInBrowser('a whole loop', () => {
  let browser: Browser;
  let content: WholeLoopContent;
  let site: Site;
  let elsewhere: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    content = wholeLoopContent();
    const { questions, scenarios } = content;
    [browser, site, elsewhere] = await Promise.all([
      openBrowser(TONE),
      openSite({ questions, scenarios }),
      openSite({ questions, scenarios }),
    ]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await Promise.all([site?.close(), elsewhere?.close()]);
    await rm(content.folder, { recursive: true, force: true });
  });

  async function open(address: string): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1360, height: 860 } });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await page.goto(address);
    return page;
  }

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const sees = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

  async function speak(page: Page): Promise<void> {
    await page.locator('[data-is="line"]').filter({ hasText: 'Recording, and loud enough' }).waitFor();
    await page.waitForTimeout(SAID);
    await press(page, /^Stop/);
  }

  async function openItem(page: Page, item: string): Promise<void> {
    await sees(page, item);
    await press(page, 'Open it');
  }

  /** The next item comes at once: how it went is told after the own rating. */
  async function handIn(page: Page): Promise<void> {
    await press(page, 'Hand it in');
    await page.getByRole('button', { name: 'Hand it in' }).waitFor({ state: 'detached' });
  }

  async function rateAll(page: Page): Promise<void> {
    await heading(page, 'How did it go?');
    for (const group of await page.getByRole('group').all()) await group.getByRole('radio').nth(1).check();
    await press(page, 'Open the report');
    await page.waitForURL(/report$/);
  }

  async function report(from: Site, page: Page): Promise<{ readonly json: unknown; readonly markdown: string }> {
    const path = new URL(page.url()).pathname;
    const [json, markdown] = await Promise.all([fetch(`${from.url}${path}.json`), fetch(`${from.url}${path}.md`)]);
    expect([json.status, markdown.status]).toEqual([200, 200]);
    return { json: await json.json(), markdown: await markdown.text() };
  }

  it('is set up, sat over two sittings and reported, and its report comes back from the export', async () => {
    const page = await open(`${site.url}/interviews`);
    await page.getByRole('radio', { name: /The whole loop/ }).check();
    await page.getByRole('button', { name: 'Begin, two sittings' }).click();
    await sees(page, 'The first stage: first call');
    await openItem(page, 'Item 1 of 7, a talk');
    await heading(page, 'Opening: what you run, and for whom');
    await speak(page);

    await openItem(page, 'Item 2 of 7, a question with its follow-ups');
    await page.getByLabel('Reliability ownership').check();
    await press(page, 'Begin to answer');
    await press(page, 'Write instead');
    await page.getByLabel('Action').fill('I rolled the release back at 02:14, since 40 % of the payments failed.');
    await speak(page);
    await sees(page, 'One more on that.');
    await speak(page);
    await page.getByRole('radio').nth(2).check();
    await press(page, 'Rate it');
    await page.getByRole('checkbox').first().check();
    await press(page, 'Hand it in');

    await openItem(page, 'Item 3 of 7, an incident to run');
    await sees(page, 'Item 3 of 7, 8 minutes left.');
    await press(page, /^\d?\s*Compare the bank/);
    await sees(page, 'The bank answers in 80 ms.');
    await press(page, /^\d?\s*Roll the pool change back/);
    await page.getByRole('radiogroup', { name: 'Direction' }).getByText('fall').click();
    await page.getByRole('radiogroup', { name: 'How sure, in percent' }).getByText('80').click();
    await press(page, 'Do it');
    await page.getByRole('link', { name: 'Go on with the interview' }).click();
    await sees(page, 'The incident has ended.');
    await press(page, 'Go on');

    await openItem(page, 'Item 4 of 7, something to review');
    await page.getByLabel('What you would say to its author').fill(REVIEW);
    await handIn(page);

    await sees(page, 'The next stage: writing, now or on another day.');
    await page.getByRole('link', { name: 'Go on later' }).click();
    await page.getByRole('link', { name: 'Go on, item 5 of 7' }).click();
    await openItem(page, 'Item 5 of 7, a design');
    await page.locator('#work textarea').first().fill('I would ask how many jobs come at the peak.');
    await press(page, /^Go on to/);
    await handIn(page);
    await openItem(page, 'Item 6 of 7, a review of an incident to write');
    await page.locator('#work textarea').first().fill(RETROSPECTIVE);
    await handIn(page);
    await openItem(page, 'Item 7 of 7, a run to hand over');
    await page.locator('#work textarea').first().fill(HAND_OVER);
    await handIn(page);

    await rateAll(page);
    await sees(page, /^Seven items in/);
    await page.getByRole('link', { name: 'A design, with its sums' }).click();
    await heading(page, /./);
    await page.getByRole('link', { name: 'Back to the report' }).click();
    await page.waitForURL(/report$/);
    const { json, markdown } = await report(site, page);
    expect(markdown).toContain('A whole loop');

    const exported = await fetch(`${site.url}/settings/export.json`);
    const file = { name: 'dry-run.json', mimeType: 'application/json', buffer: Buffer.from(await exported.arrayBuffer()) };
    const path = new URL(page.url()).pathname;
    await page.goto(`${elsewhere.url}/settings`);
    await page.getByLabel('A JSON file that Dry Run wrote').setInputFiles(file);
    await press(page, 'Import the file');
    await page.goto(elsewhere.url + path);
    await sees(page, /^Seven items in/);
    expect(await report(elsewhere, page)).toEqual({ json, markdown });
  });

  /** What has the focus, as its label or its own words. */
  const focused = (page: Page) =>
    page.evaluate<string>('(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()');

  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (name.test(await focused(page))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No way to ${name}`);
  }

  async function enter(page: Page, name: RegExp): Promise<void> {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }

  /** `then`: what its page shows. */
  async function openByKey(page: Page, item: string, then: string): Promise<void> {
    await sees(page, item);
    await enter(page, /^Open it/);
    await sees(page, then);
  }

  async function write(page: Page, field: RegExp, text: string): Promise<void> {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }

  async function handInByKey(page: Page): Promise<void> {
    await enter(page, /^Hand it in/);
    await page.getByRole('button', { name: /^Hand it in/ }).waitFor({ state: 'detached' });
    await page.waitForURL(/(own-rating|interviews\/[\w-]{16})$/);
  }

  /** By the digit that stands before it. */
  async function chooseByKey(page: Page, label: string): Promise<void> {
    await page.waitForTimeout(READ);
    await page.keyboard.press((await page.getByRole('button', { name: label }).locator('.kbd').textContent()) ?? '');
  }

  it('is sat without a clock and by the keyboard alone, to the same kind of report', async () => {
    const page = await open(`${site.url}/interviews`);
    await tabTo(page, /^First call/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await sees(page, 'Begin, two sittings');
    await tabTo(page, /^As in the room/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Watched/);
    await page.keyboard.press('ArrowDown');
    await enter(page, /^Begin, two sittings/);

    await openByKey(page, 'Item 1 of 7', 'Write instead');
    await heading(page, 'Opening: what you run, and for whom');
    expect(await page.getByRole('timer').count()).toBe(0);
    await page.keyboard.press('Space');
    await sees(page, 'Item 2 of 7');
    expect(await focused(page)).toBe('Behavioural, about an event');
    await openByKey(page, 'Item 2 of 7', 'What is this question after?');
    await tabTo(page, /^Reliability ownership/);
    await page.keyboard.press('Space');
    await enter(page, /^Begin to answer/);
    await enter(page, /^Write instead/);
    await write(page, /^Action/, 'I rolled the release back.');
    await enter(page, /^Stop/);
    await sees(page, 'One more on that.');
    await page.keyboard.press('Space');
    await sees(page, 'Which did it sound like?');
    await tabTo(page, /^1 /);
    await page.keyboard.press('ArrowDown');
    await enter(page, /^Rate it/);
    await sees(page, 'What was in it?');
    await enter(page, /^Hand it in/);

    await openByKey(page, 'Item 3 of 7', 'What do you do?');
    await chooseByKey(page, 'Compare the bank');
    await sees(page, 'The bank answers in 80 ms.');
    await chooseByKey(page, 'Roll the pool change back');
    await sees(page, 'Without a prediction');
    await page.waitForTimeout(READ);
    await enter(page, /^Without a prediction/);
    await sees(page, 'The run is over');
    await enter(page, /^Go on with the interview/);
    await sees(page, 'The incident has ended.');
    await enter(page, /^Go on$/);

    await openByKey(page, 'Item 4 of 7', 'Hand it in');
    await enter(page, /^Past the/);
    await write(page, /^What you would say/, REVIEW);
    await handInByKey(page);
    await openByKey(page, 'Item 5 of 7', 'Hand it in');
    await write(page, /^Clarify/, 'I would ask how many jobs come at the peak.');
    await handInByKey(page);
    await openByKey(page, 'Item 6 of 7', 'Hand it in');
    await write(page, /^Summary/, RETROSPECTIVE);
    await handInByKey(page);
    await openByKey(page, 'Item 7 of 7', 'Hand it in');
    await write(page, /./, HAND_OVER);
    await handInByKey(page);

    await heading(page, 'How did it go?');
    while (!/^Open the report/.test(await focused(page))) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(`document.activeElement.type === 'radio'`)) await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await sees(page, /^Seven items in/);
    await sees(page, 'no mark depends on it');
  });
});
