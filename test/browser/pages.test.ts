import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import {
  axeFindings,
  brokenWords,
  enlargeText,
  FIRST_VISIT,
  firstVisit,
  layoutShift,
  openAll,
  PATIENCE,
  seenWhole,
  slowFonts,
  smallTargets,
  sticksOut,
} from './page-checks.ts';
import { openSite, type Site } from './site.ts';

describeInBrowser('the three pages', () => {
  let browser: Browser;
  let site: Site;
  let looker: Page;
  let paths: Record<'incidents' | 'run' | 'over' | 'debrief', string>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const over = await play(page, ['Compare the bank', 'Scale the workers', 'Post a status update', 'Fail the database over']);
    const run = await play(page, ['Compare the bank', 'Post a status update']);
    await page.close();
    looker = await browser.newPage({ reducedMotion: 'reduce' });
    paths = { incidents: '/incidents', run, over, debrief: `${over}/debrief` };
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  /** The path of the run. */
  async function play(page: Page, labels: readonly string[]): Promise<string> {
    await page.goto(`${site.url}/incidents`);
    await page.getByRole('button', { name: /^Start/ }).click();
    for (const [index, label] of labels.entries()) {
      await page.getByRole('button', { name: label }).click();
      await page.getByText(index + 1 < labels.length ? `Decision ${index + 2}.` : /Decision \d+\.|Over after/).waitFor();
    }
    return new URL(page.url()).pathname;
  }

  /** In a window that is opened once: opening one costs more than a page. */
  async function shown(name: keyof typeof paths, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    await looker.emulateMedia({ colorScheme });
    await looker.setViewportSize({ width, height: 900 });
    await looker.goto(site.url + paths[name]);
    return looker;
  }

  const NAMES = ['incidents', 'run', 'over', 'debrief'] as const;
  const THEMES = ['light', 'dark'] as const;
  const WIDTHS = [1360, 360] as const;
  const CASES = NAMES.flatMap((name) => THEMES.flatMap((theme) => WIDTHS.map((width) => ({ name, theme, width }))));

  it.each(CASES)('give axe nothing to find: $name, $theme, $width px', async ({ name, theme, width }) => {
    const page = await shown(name, width, theme);
    await openAll(page);
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each(NAMES)('need no sideways scroll at 320 px: %s', async (name) => {
    const page = await shown(name, 320);
    await openAll(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  it.each(NAMES)('keep words and figures whole with text twice as large: %s', async (name) => {
    const page = await shown(name, 1360);
    await enlargeText(page);
    expect(await brokenWords(page)).toEqual([]);
  });

  it.each(NAMES)('have targets of 24 px or more, links in sentences aside: %s', async (name) => {
    expect(await smallTargets(await shown(name, 360))).toEqual([]);
  });

  it.each(NAMES)('do not move while they load: %s', async (name) => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    await slowFonts(page);
    await page.goto(site.url + paths[name]);
    const shift = await layoutShift(page);
    await context.close();
    expect(shift).toBe(0);
  });

  it('ask no one else for anything, and a first visit to a run is at most 110 KB over the wire', async () => {
    const { hosts, bytes } = await firstVisit(browser, site.url + paths.run);
    expect(hosts).toEqual([site.url]);
    expect(bytes).toBeGreaterThan(60 * 1024);
    expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
  });

  it('put nothing of what a choice leads to or is worth into the page of a run', async () => {
    const html = await (await fetch(site.url + paths.run)).text();
    for (const secret of [
      'closed',
      'made-worse',
      'scaled',
      'pool_known',
      'undoes the one thing',
      'roll-the-pool',
      'at-any-time/',
      'overview/',
    ])
      expect(html.toLowerCase()).not.toContain(secret);
  });
});
