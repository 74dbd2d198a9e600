/** The review of one's own run in the real browser: played, set up from its debrief, written beside its log, and read against it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from '../browser.ts';
import { axeFindings, PATIENCE, seenWhole, sticksOut } from '../page-checks.ts';
import { openSite, type Site } from '../site.ts';

const SHIPPED = fileURLToPath(new URL('../../../scenarios/payment-timeout.md', import.meta.url));
const MOST_DECISIONS = 80;
/** Milliseconds: a shipped incident is solved meanwhile, and its debrief made. */
const SOLVED = 4 * PATIENCE;

describeInBrowser('the review of one’s own run', () => {
  let browser: Browser;
  let site: Site;
  let scenarios: string;

  beforeAll(async () => {
    scenarios = await mkdtemp(join(tmpdir(), 'dry-run-own-run-'));
    await cp(SHIPPED, join(scenarios, 'payment-timeout.md'));
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios })]);
  });

  afterEach(() => closeContexts(browser));
  afterAll(async () => {
    await site?.close();
    await rm(scenarios, { recursive: true, force: true });
  });

  /** Always what is offered first. */
  async function playToItsEnd(page: Page): Promise<void> {
    const isOver = page.getByRole('link', { name: 'Read the debrief' });
    const turn = page.locator('form input[name="turn"]').first();
    for (let decisions = 0; decisions < MOST_DECISIONS && !(await isOver.isVisible()); decisions += 1) {
      const before = await turn.inputValue();
      const offered = page.locator('.choices button[name="choice"]:visible');
      // What asks for words opens first.
      if ((await offered.count()) === 0) await page.locator('.choices summary.choice').first().click();
      await offered.first().click();
      await expect.poll(async () => (await isOver.isVisible()) || (await turn.inputValue()) !== before, { timeout: SOLVED }).toBe(true);
    }
    await isOver.click();
    await page.waitForURL(/debrief$/);
  }

  it.each([1360, 360])('is written beside the log and read against it, %i px wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: width > 400 });
    context.setDefaultTimeout(SOLVED);
    const page = await context.newPage();
    await page.goto(`${site.url}/incidents`);
    await page
      .getByRole('button', { name: /^Start/ })
      .first()
      .click();
    await page.waitForURL(/\/runs\//);
    await playToItsEnd(page);
    await page.locator('button[name="alone"][value^="run/"]').click();
    await page.waitForURL(/\/interviews\//);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('You led it yourself; this is its log.').waitFor();
    expect(await page.locator('#log').textContent()).toContain('05:47');
    await page.getByLabel('Summary and impact').fill('From 05:47 payments timed out, and many orders were lost until it was over.');
    await page.locator('textarea[name="part-actions"]').fill('The payments team adds a limit to every call by Friday.');
    await page.locator('button[value="hand-in"]').click();
    await page.waitForURL(/own-rating$|report$|items/);
    await page.goto(page.url().replace(/\/(?:own-rating|report|items\/1)$/, '/items/1'));
    await page.getByRole('heading', { name: 'What you wrote' }).waitFor();
    expect(await page.locator('.in-short').textContent()).toMatch(/conditions? named/);
    expect(await page.locator('.as-written').first().textContent()).toContain('From 05:47 payments timed out');
    expect(await sticksOut(page)).toEqual([]);
    if (width < 400) return;
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});
