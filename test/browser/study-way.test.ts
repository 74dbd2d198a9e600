import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { listen, PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

describeInBrowser('the way from Today through a question and back', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => closeContexts(browser));

  afterEach(async () => {
    await closeContexts(browser);
    await site.close();
    expect(faults.splice(0)).toEqual([]);
  });

  it.each([
    { how: 'with the keys alone', hand: keys, javaScriptEnabled: true },
    { how: 'with the keys alone and scripts off', hand: keys, javaScriptEnabled: false },
    { how: 'with scripts off', hand: mouse, javaScriptEnabled: false },
  ])('can be walked $how', async ({ hand, javaScriptEnabled }) => {
    site = await openSite();
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1360, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    const { take, write, pick } = hand(page);

    await page.goto(site.url);
    await take('begin with a question');
    await page.waitForURL(/\/questions\//);
    const [short] = (await page.title()).split(' · ');
    for (const part of await page.locator('.part label').allTextContents())
      await write(part, `${part}: I chose the rollback, in 38 minutes.`);
    if (!javaScriptEnabled) await Promise.all([page.getByText(/^Saved .*version 1/).waitFor(), take('Save')]);
    await take('Rate it yourself');
    await pick('level', 2);
    await take('Rate, then read the checks');
    await page.waitForURL(/#reading$/);
    expect(await page.locator('.note').count()).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).toContain('You rated it 2 today.');
    await take('Today');
    await page.waitForURL(`${site.url}/`);
    expect(await page.locator('.lately').textContent()).toContain('rated: you 2, checks');
    expect(await page.locator('.lately a').textContent()).toBe(short);
    expect(await page.locator('.plan li').count()).toBeGreaterThan(0);
  });
});

type Hand = {
  /** A link, a button or what unfolds, by its name. */
  take(name: string): Promise<void>;
  write(field: string, text: string): Promise<void>;
  /** One of a row of choices; 1 is the first. */
  pick(name: string, place: number): Promise<void>;
};

function mouse(page: Page): Hand {
  return {
    take: (name) => page.locator('a, button, summary').filter({ hasText: name }).first().click(),
    write: (field, text) => page.getByRole('textbox', { name: field, exact: true }).fill(text),
    pick: (name, place) =>
      page
        .locator(`input[name="${name}"]`)
        .nth(place - 1)
        .check(),
  };
}

/** Tab and Shift+Tab go everywhere, and where they are can be seen. */
function keys(page: Page): Hand {
  async function tabTo(isThere: string): Promise<void> {
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press(key);
        const { there, ring } = await page.evaluate<{ there: boolean; ring: string }>(FOCUS(isThere));
        if (ring === 'none') throw new Error(`On the way to ${isThere}, the focus cannot be seen.`);
        if (there) return;
      }
    throw new Error(`Tab never comes to ${isThere}.`);
  }
  return {
    async take(name) {
      await tabTo(`one.matches('a, button, summary') && one.textContent.trim() === ${JSON.stringify(name)}`);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(`one.labels?.[0]?.textContent === ${JSON.stringify(field)}`);
      await page.keyboard.type(text);
    },
    async pick(name, place) {
      await tabTo(`one.name === ${JSON.stringify(name)}`);
      await page.keyboard.press('Space');
      for (let down = 1; down < place; down++) await page.keyboard.press('ArrowDown');
    },
  };
}

const FOCUS = (isThere: string) => `(() => {
  const one = document.activeElement;
  return { there: Boolean(${isThere}), ring: one === document.body ? 'nowhere' : getComputedStyle(one).outlineStyle };
})()`;
