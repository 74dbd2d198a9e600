import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, seenWhole, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const CV = readFileSync(new URL('../domain/story/pastes/cv-english.md', import.meta.url), 'utf8');

describeInBrowser('a CV of forty lines', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 30_000);
  beforeEach(async () => {
    site = await openSite();
  });
  afterEach(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  it.each([
    { width: 1360, javaScriptEnabled: true },
    { width: 360, javaScriptEnabled: false },
  ])(
    'goes from paste to stories, with what is unsure unticked and what was left aside taken up: %o',
    async ({ width, javaScriptEnabled }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${site.url}/stories/proposals`);
      await page.fill('#pasted', CV);
      await page.click('text=Find the stories in it');
      const ticks = page.locator('li.field input[type=checkbox]');
      await ticks.first().waitFor();
      expect(await ticks.count()).toBe(10);
      expect(await page.locator('li.field input[type=checkbox]:not(:checked)').count()).toBe(1);
      expect(await page.getByText('Not ticked: this reads as a duty').count()).toBe(1);
      await page.click('summary');
      await page.getByRole('checkbox', { name: 'Platform engineer with twelve years' }).check();
      expect(await sticksOut(page)).toEqual([]);
      await seenWhole(page);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.click('text=Keep those that are ticked');
      await page.waitForURL(/kept=/);
      expect(new URL(page.url()).search).toBe('?kept=10');
    },
    30_000,
  );
});
