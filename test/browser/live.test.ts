import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, FIRST_VISIT, firstVisit, listen, openAll, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const SCENARIOS = fileURLToPath(new URL('live', import.meta.url));
const WIDE = { width: 1360, height: 900 };
const NARROW = { width: 320, height: 700 };
/** Milliseconds by which the clock is put forward before a look: it counts no more at once. */
const STEP = 2_000;

describeInBrowser('a run at live pace', () => {
  let browser: Browser;
  let site: Site;
  /** What the server's clock is ahead of the real one: tests do not wait for minutes. */
  let ahead = 0;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios: SCENARIOS, now: () => Date.now() + ahead })]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function open(asks: readonly string[], options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: WIDE, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await page.goto(`${site.url}/incidents`);
    await page.locator('summary', { hasText: 'Start otherwise' }).click();
    for (const ask of asks) await page.getByLabel(ask).check();
    await page.getByRole('button', { name: 'Start so' }).click();
    await page.waitForURL(/\/runs\//);
    return page;
  }

  const LIVE = 'At live pace';
  const PREDICT = 'Ask what I expect';

  /** So many minutes of the incident: the clock counts two seconds a look. */
  async function think(page: Page, minutes: number): Promise<void> {
    for (let look = 0; look < minutes * 5; look++) {
      ahead += STEP;
      await page.waitForTimeout(60);
    }
  }

  /** However long that takes: the machine may be busy. */
  async function thinkUntil(page: Page, text: string | RegExp): Promise<void> {
    for (let look = 0; look < 500 && (await page.getByText(text).count()) === 0; look++) {
      ahead += STEP;
      await page.waitForTimeout(60);
    }
    await shows(page, text);
  }

  /** Until the page shows so late a clock. */
  async function thinkTo(page: Page, time: string): Promise<void> {
    for (let look = 0; look < 500 && ((await clock(page)) ?? '') < time; look++) {
      ahead += STEP;
      await page.waitForTimeout(60);
    }
  }

  const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const clock = (page: Page) => page.locator('.vitals .clock dd').textContent();

  it('goes on while one thinks: the clock, a message in its minute, and what has become true', async () => {
    const page = await open([LIVE]);
    await shows(page, 'Live pace: a minute of thinking is six of the incident.');
    await thinkUntil(page, 'Is anybody there?');
    await page.locator('#announcer', { hasText: 'Maria' }).waitFor({ state: 'attached' });
    await thinkUntil(page, 'a second service begins to fail');
    expect(await clock(page)).not.toBe('02:00');
    await page.reload();
    await shows(page, 'Is anybody there?');
  });

  it('leaves alone what is being written, and gives back what a moved page has no place for', async () => {
    const page = await open([LIVE]);
    await page.locator('summary', { hasText: 'Write to all' }).click();
    await page.getByLabel('Your words to them').fill('Forty in a hundred fail.');
    await page.locator('#own').fill('Pool full?');
    await thinkTo(page, '02:07');
    expect(await page.getByLabel('Your words to them').inputValue()).toBe('Forty in a hundred fail.');
    await page.getByRole('button', { name: 'Throttle the partners' }).click();
    await shows(page, 'The incident went on while you chose');
    expect(await page.getByLabel('Your words to them').inputValue()).toBe('Forty in a hundred fail.');
    expect(await page.locator('#own').inputValue()).toBe('Pool full?');
  });

  it('keeps the focus where it is when a part changes', async () => {
    const page = await open([LIVE]);
    await page.getByRole('button', { name: 'Restart the workers' }).focus();
    await thinkTo(page, '02:07');
    await page.getByRole('button', { name: 'Throttle the partners' }).waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('Restart the workers');
  });

  it('is led on by the clock, takes a timed choice by itself, and ends', async () => {
    const page = await open([LIVE]);
    await thinkUntil(page, 'Twenty minutes in, and nobody has acted');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('scene');
    await thinkUntil(page, 'The run is over: the incident is resolved.');
    await page.getByRole('link', { name: 'Read the debrief' }).click();
    await shows(page, /Thinking took \d+ min of it and cost/);
  });

  it('has one clock in two tabs, and each shows what the other did', async () => {
    const page = await open([LIVE]);
    const other = listen(await page.context().newPage(), faults);
    await other.goto(page.url());
    await shows(other, 'Live pace');
    await page.getByRole('button', { name: 'Look at the queue' }).click();
    await shows(other, 'A queue grows behind');
    await other.getByRole('button', { name: 'Pause' }).click();
    await shows(page, 'Paused. The incident waits for you');
    const before = await clock(page);
    await think(page, 2);
    expect(await clock(page)).toBe(before);
    await page.getByRole('button', { name: 'Go on' }).click();
    await thinkTo(page, '02:04');
    await expect.poll(() => clock(other)).not.toBe(before);
  });

  it('says when the connection is lost, and goes on when it is back', async () => {
    const page = await open([LIVE]);
    await shows(page, 'Live pace');
    await page.route('**/live?*', (route) => route.abort());
    await page.reload();
    await shows(page, 'The connection is lost, and the incident waits.');
    await page.unroute('**/live?*');
    await expect.poll(() => page.locator('#live-state').textContent(), { timeout: 15_000 }).toBe('');
    // The browser itself says that the request failed.
    faults.splice(0);
  });

  it('without scripts waits, and says so', async () => {
    const page = await open([LIVE], { javaScriptEnabled: false });
    await shows(page, 'Live pace needs scripts, which are off here');
    await think(page, 2);
    await page.reload();
    expect(await clock(page)).toBe('02:00');
    await page.getByRole('button', { name: 'Look at the queue' }).click();
    await shows(page, 'A queue grows behind');
  });

  it.each(['with scripts', 'without scripts'])(
    'asks what one expects, %s, and Enter takes the choice that was asked about',
    async (how) => {
      const page = await open([PREDICT], { javaScriptEnabled: how === 'with scripts' });
      await page.getByRole('button', { name: 'Restart the workers' }).click();
      await page.locator('#expect-signal').waitFor();
      await page.getByRole('button', { name: 'Do it' }).click();
      await shows(page, 'Nothing was decided yet');
      await page.getByText('fall', { exact: true }).click();
      await page.getByText('70', { exact: true }).click();
      await page.getByLabel('because').fill('They come back empty.');
      // A press in the first moments belongs to what stood there before.
      await page.waitForTimeout(900);
      await page.getByLabel('because').press('Enter');
      await shows(page, 'The queue drains.');
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Without a prediction' }).click();
      await page.getByRole('link', { name: 'Read the debrief' }).click();
      await shows(page, /Errors to fall, 70 % sure\. It did not come true/);
      await shows(page, 'They come back empty.');
      await shows(page, 'It is no part of your score.');
    },
  );

  it('shows the choice that is asked about, and what is asked of it, as wide as the others', async () => {
    const page = await open([PREDICT]);
    await page.getByRole('button', { name: 'Restart the workers' }).click();
    await page.locator('#expect-signal').waitFor();
    const widths = await page.evaluate(
      `['.choice.is-asked', '.expect', '.choices'].map((part) => Math.round(document.querySelector(part).getBoundingClientRect().width))`,
    );
    expect(new Set(widths as number[]).size).toBe(1);
    const sizes = await page.evaluate(`[...document.querySelectorAll('button.choice')].map((one) => getComputedStyle(one).fontSize)`);
    expect(new Set(sizes as string[]).size).toBe(1);
    expect(await page.evaluate(`document.querySelector('#expect-signal').getBoundingClientRect().bottom <= innerHeight`)).toBe(true);
  });

  it('puts a choice back with Escape, or by its link, without deciding anything', async () => {
    const page = await open([PREDICT]);
    await page.getByRole('button', { name: 'Restart the workers' }).click();
    await page.locator('#expect-signal:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#expect-signal').waitFor({ state: 'detached' });
    await page.waitForTimeout(900);
    await page.getByRole('button', { name: 'Restart the workers' }).click();
    await page.getByRole('link', { name: 'Put it back' }).click();
    await page.locator('#expect-signal').waitFor({ state: 'detached' });
    await page.getByText('Decision 1.').waitFor({ state: 'attached' });
  });

  it('without scripts keeps notes that go with a prediction, and a paused run can go on', async () => {
    const page = await open([LIVE, PREDICT], { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Restart the workers' }).click();
    await page.locator('#own').fill('Pool full?');
    await page.getByRole('button', { name: 'Without a prediction' }).click();
    await shows(page, 'The queue drains.');
    expect(await page.locator('#own').inputValue()).toBe('Pool full?');
    const { url } = site;
    await page.request.post(`${page.url()}/clock`, { form: { do: 'pause' }, headers: { Origin: url } });
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Close' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('passes axe in each state, wide and narrow, in %s', async (colorScheme) => {
    const findings: string[] = [];
    const check = async (page: Page, what: string) => {
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        await openAll(page);
        findings.push(...(await sticksOut(page)).map((one) => `${what} ${viewport.width} sticks out: ${one}`));
        findings.push(...(await smallTargets(page)).map((one) => `${what} ${viewport.width} small: ${one}`));
        await seenWhole(page);
        findings.push(...(await axeFindings(page)).map((one) => `${what} ${viewport.width}: ${one}`));
      }
      await page.setViewportSize(WIDE);
    };
    const page = await open([LIVE, PREDICT], { colorScheme });
    await check(page, 'running');
    await page.getByRole('button', { name: 'Pause' }).click();
    await shows(page, 'Paused.');
    await check(page, 'paused');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Restart the workers' }).click();
    await page.getByRole('button', { name: 'Do it' }).click();
    await shows(page, 'Nothing was decided yet');
    await check(page, 'asking');
    await page.getByText('rise', { exact: true }).click();
    await page.getByText('90', { exact: true }).click();
    await think(page, 2);
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Without a prediction' }).click();
    await page.getByRole('link', { name: 'Read the debrief' }).click();
    await shows(page, 'What you expected');
    await check(page, 'debrief');
    await page.goto(`${site.url}/settings`);
    await check(page, 'settings');
    await page.goto(`${site.url}/incidents`);
    await check(page, 'incidents');
    expect(findings).toEqual([]);
  });

  it('costs a first visit no more than any other run', async () => {
    const page = await open([LIVE]);
    // A stream never comes to rest; what is loaded besides is the same.
    await page.getByRole('button', { name: 'Pause' }).click();
    const { bytes, hosts } = await firstVisit(browser, page.url(), 500);
    expect(hosts).toEqual([site.url]);
    expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
  });
});
