/** Today on the evening before an interview and in the morning of it, in the real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { daysBack, keepRun, NOW, setPreferences } from '../../server/today/practice.ts';
import { closeContexts, describeInBrowser, openBrowser } from '../browser.ts';
import { axeFindings, listen, PATIENCE, seenWhole, smallTargets, sticksOut } from '../page-checks.ts';
import { openSite, type Site } from '../site.ts';

describeInBrowser('the last evening', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite({ now: () => NOW })]);
    await keepRun(site.running as never, { scenario: 'slow-checkout', at: daysBack(6), score: 60 });
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(() => site?.close());

  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await page.goto(site.url + path);
    return page;
  }

  async function checked(page: Page) {
    await page.setViewportSize({ width: 1360, height: 900 });
    await seenWhole(page);
    const light = await axeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 700 });
    await seenWhole(page);
    return { light, dark: await axeFindings(page), sideways: await sticksOut(page), small: await smallTargets(page) };
  }

  const CLEAN = { light: [], dark: [], sideways: [], small: [] };

  it('is written on Today and read there in the morning', async () => {
    await setPreferences(site.running, { interviewOn: '2026-11-23' });
    const page = await open('/');
    await page.getByLabel('What went well in your practice?').fill('The drills.');
    await page.getByLabel('How will you begin tomorrow?').fill('With a figure.');
    await page.getByRole('button', { name: 'Keep it for the morning' }).click();
    await page.getByText('Kept for the morning.').waitFor();
    expect(await checked(page)).toEqual(CLEAN);
    // Its morning, by the date and not by the clock: what is kept is for that day alone.
    await setPreferences(site.running, { interviewOn: '2026-11-22' });
    const morning = await open('/interviews/evening');
    await morning.getByLabel('What went well in your practice?').fill('The drills.');
    await morning.getByRole('button').first().click();
    await morning.getByRole('heading', { name: 'From you, last evening' }).waitFor();
    expect(await checked(morning)).toEqual(CLEAN);
  });

  it('has a page of its own, where it comes back without a date', async () => {
    await setPreferences(site.running, {});
    const page = await open('/interviews/evening');
    await page.getByLabel('What went well in your practice?').fill('The drills.');
    await page.getByRole('button', { name: 'Keep it for the morning' }).click();
    await page.getByText('It is not kept yet').waitFor();
    expect(await checked(page)).toEqual(CLEAN);
  });
});
