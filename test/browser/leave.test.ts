import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';

describeInBrowser('a form that is kept only when it is sent', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
  }, 30_000);
  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
    asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await page.goto(`${site.url}/stories/proposals`);
  });
  afterEach(() => page.context().close());

  it('asks before its page is left with something typed in it', async () => {
    await page.locator('#pasted').pressSequentially('Led the night of');
    await page.getByRole('link', { name: 'Today' }).click();
    await page.waitForURL(`${site.url}/`);
    expect(asked).toEqual(['beforeunload']);
  });

  it('asks nothing where nothing was typed, or it was sent', async () => {
    await page.getByRole('link', { name: 'Today' }).click();
    await page.waitForURL(`${site.url}/`);
    await page.goto(`${site.url}/stories/proposals`);
    await page.locator('#pasted').pressSequentially('Led the night of the sale until all was well');
    await page.getByRole('button', { name: 'Find the stories in it' }).click();
    await page.getByRole('heading', { name: '1 proposal' }).waitFor();
    expect(asked).toEqual([]);
  });
});
