import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let browser: Browser;

describeInBrowser('single keys, on any page', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  afterEach(() => closeContexts(browser));
  afterAll(() => site.close());

  it.each([
    ['t', '/'],
    ['i', '/incidents'],
    ['q', '/questions'],
    ['s', '/stories'],
    ['c', '/cards'],
    ['m', '/interviews'],
    ['l', '/loop'],
  ])('lead to a page by g and %s', async (key, path) => {
    const page = await open('/settings');
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.waitForURL(`${site.url}${path}`);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('lead to the search from elsewhere, and into its box where it is', async () => {
    const page = await open('/stories');
    await page.keyboard.press('/');
    await page.waitForURL('**/questions#q');
    await page.locator('#q:focus').waitFor();
    await page.keyboard.type('rollback');
    await page.keyboard.press('Enter');
    await page.waitForURL('**q=rollback**');
    await page.keyboard.press('/');
    expect(await page.locator('#q:focus').inputValue()).toBe('rollback');
  });

  it('are shown by ?, with the focus on Close, and back where it was', async () => {
    const page = await open('/questions');
    await page.getByRole('link', { name: 'Stories' }).first().focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await focused(page)).toBe('Close');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Stories');
  });

  it('do nothing after too long, with another letter, in a field, or switched off', async () => {
    const page = await open('/questions');
    await page.keyboard.press('g');
    await page.waitForTimeout(1700);
    await page.keyboard.press('s');
    await page.keyboard.press('g');
    await page.keyboard.press('x');
    await page.keyboard.press('s');
    await page.locator('#q').focus();
    await page.keyboard.type('gs');
    expect(await page.locator('#q').inputValue()).toBe('gs');
    await page.locator('h1').click();
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByLabel('Single keys are on').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/questions');
  });
});

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.url}${path}`);
  return page;
}

function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent.trim()');
}
