import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { post } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { listen, lookedOver, NOTHING_FOUND } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

/** Each answers whole a question that looks first for something, and has no tag. */
const STORIES = [
  ['AAAAAAAAAAAAAAAA', 'Two juniors, every Friday', 'I mentored two junior engineers every Friday for a year.'],
  [
    'BBBBBBBBBBBBBBBB',
    'The checklist',
    'I automated the manual release checklist of 38 steps: a script took it from five hours by hand to ten minutes, and three teams release by themselves.',
  ],
  [
    'CCCCCCCCCCCCCCCC',
    'A third off the bill',
    'I cut the cloud bill by a third: idle volumes and oversized nodes went, and I agreed with finance what each team pays.',
  ],
] as const;

describeInBrowser('the tags that stories suggest', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
    await site.running.database.writer.write(['delete from stories', "delete from settings where name like 'declined-tag:%'"]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function openStories(javaScriptEnabled = true, width = 1360): Promise<Page> {
    for (const [id, title, action] of STORIES) await post(site.running, '/stories', { id, title, action });
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
    const page = listen(await context.newPage(), faults);
    await page.goto(`${site.url}/stories`);
    return page;
  }

  function decision(page: Page, title: string) {
    return page.locator('.tagging li', { hasText: `in ${title}` });
  }

  it.each([true, false])('are kept and refused one by one, with scripts and without: %s', async (javaScriptEnabled) => {
    const page = await openStories(javaScriptEnabled);
    const rings = page.locator('.matrix .suggested');
    expect(await rings.count()).toBe(3);
    await decision(page, 'Two juniors').getByRole('button', { name: 'Keep' }).press('Enter');
    await page.waitForSelector('text=Kept. Tags can be changed in the story');
    expect([await rings.count(), await page.locator('.matrix .shows').count()]).toEqual([2, 1]);
    expect(await page.evaluate('document.activeElement.id || location.hash')).toMatch(/^#?suggested$/);
    await decision(page, 'The checklist').getByRole('button', { name: 'no' }).click();
    await page.waitForSelector('text=Not tagged, and not offered again.');
    expect(await rings.count()).toBe(1);
    await page.reload();
    expect([await rings.count(), await page.locator('.matrix .shows').count()]).toEqual([1, 1]);
  });

  it('stay on the page that is open where a script runs', async () => {
    const page = await openStories();
    await page.evaluate('window.isTheSame = true');
    await decision(page, 'Two juniors').getByRole('button', { name: 'Keep' }).click();
    await page.waitForSelector('text=Kept. Tags can be changed in the story');
    expect(await page.evaluate('[window.isTheSame, location.pathname]')).toEqual([true, '/stories']);
  });

  it('become a list that names only what is there on a narrow page', async () => {
    const page = await openStories(true, 360);
    const shown = page.locator('.matrix tbody tr').first().locator('td');
    const seen = await Promise.all((await shown.all()).map((cell) => cell.isVisible()));
    expect(seen.filter(Boolean)).toHaveLength(2);
    expect(await page.locator('.matrix thead th').nth(1).isVisible()).toBe(false);
  });

  it.each(['/stories', '/stories?tags=declined&of=BBBBBBBBBBBBBBBB'])('are in reach of everybody: %s', async (path) => {
    const page = await openStories();
    await page.goto(site.url + path);
    expect(await lookedOver(page)).toEqual(NOTHING_FOUND);
  });
});
