import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launch } from './browser.ts';
import { openSite, type Site } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// DESIGN.md, Performance.
const FIRST_VISIT = 110 * 1024;

const TARGETS = `[...document.querySelectorAll('button, summary, a.btn, nav a, label, select')]
  .filter((target) => target.checkVisibility())
  .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
  .map(({ text, box }) => ({ text, least: Math.min(box.width, box.height) }))`;

// Clocks, verdicts, losses and keys are one word each: on more than one line, their column is too narrow.
const BROKEN = `[...document.querySelectorAll('time, .mark small, .loss, .kbd')]
  .filter((word) => word.checkVisibility())
  .filter(({ firstChild }) => {
    const range = document.createRange();
    range.selectNode(firstChild);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  })
  .map((word) => word.textContent)`;

const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 100);
})`;

describeInBrowser('the three pages', () => {
  let browser: Browser;
  let site: Site;
  let paths: Record<'incidents' | 'run' | 'over' | 'debrief', string>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), openSite()]);
    const page = await browser.newPage();
    page.setDefaultTimeout(5_000);
    const over = await play(page, ['Compare the bank', 'Scale the workers', 'Post a status update', 'Fail the database over']);
    const run = await play(page, ['Compare the bank', 'Post a status update']);
    await page.close();
    paths = { incidents: '/incidents', run, over, debrief: `${over}/debrief` };
  });

  afterAll(async () => {
    await browser?.close();
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

  async function openAll(page: Page): Promise<void> {
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  }

  const NAMES = ['incidents', 'run', 'over', 'debrief'] as const;
  const THEMES = ['light', 'dark'] as const;
  const WIDTHS = [1360, 360] as const;
  const CASES = NAMES.flatMap((name) => THEMES.flatMap((theme) => WIDTHS.map((width) => ({ name, theme, width }))));

  it.each(CASES)('give axe nothing to find: $name, $theme, $width px', async ({ name, theme, width }) => {
    const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(site.url + paths[name]);
    await openAll(page);
    const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    await context.close();
    expect(passes.length).toBeGreaterThan(15);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it.each(NAMES)('need no sideways scroll at 320 px: %s', async (name) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(site.url + paths[name]);
    await openAll(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await context.close();
  });

  it.each(NAMES)('keep words and figures whole with text twice as large: %s', async (name) => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    await page.goto(site.url + paths[name]);
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    const broken = await page.evaluate<string[]>(BROKEN);
    await context.close();
    expect(broken).toEqual([]);
  });

  it.each(NAMES)('have targets of 24 px or more, links in sentences aside: %s', async (name) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
    const page = await context.newPage();
    await page.goto(site.url + paths[name]);
    const sizes = await page.evaluate<{ text: string; least: number }[]>(TARGETS);
    await context.close();
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ least }) => least < 24)).toEqual([]);
  });

  it.each(NAMES)('do not move while they load: %s', async (name) => {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    // Slow fonts are what moves a page.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site.url + paths[name]);
    await page.waitForTimeout(700);
    const shift = await page.evaluate<number>(SHIFT);
    await context.close();
    expect(shift).toBe(0);
  });

  it('ask no one else for anything, and a first visit to a run is at most 110 KB over the wire', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    let bytes = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
    });
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto(site.url + paths.run, { waitUntil: 'networkidle' });
    await context.close();
    expect([...hosts]).toEqual([site.url]);
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
