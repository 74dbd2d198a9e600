import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POOL } from '../domain/debrief/pool.ts';
import { begin, play, post } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

describeInBrowser('the debrief', () => {
  let browser: Browser;
  let site: Site;
  let first: string;
  let retry: string;

  beforeAll(async () => {
    const scenarios = mkdtempSync(join(tmpdir(), 'dry-run-pool-'));
    writeFileSync(join(scenarios, 'pool.md'), POOL);
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios })]);
    first = await begin(site.running, 'pool');
    await play(site.running, first, ['Look at the nodes', 'Wait and see', 'Hand over']);
    retry = (await post(site.running, `${first}/retries`, { turn: '2' })).headers.get('location') ?? '';
    await play(site.running, retry, ['Tell the team', 'Look at the locks', 'Scale out', 'Close']);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (
      await browser.newContext({ viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce', ...options })
    ).newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${site.url}${path}/debrief`);
    return page;
  }

  const PARTS = [
    '.dec.now',
    '.cells [aria-current]',
    '.curve .band.now',
    '.here.now',
    '.plot.now .band.now',
    '.plot.now .move.now',
    'form .at.now',
  ];

  /** Which decision each part of the page shows. */
  function shown(page: Page): Promise<readonly (string | undefined)[]> {
    return page.evaluate(`[${PARTS.map((selector) => `'${selector}'`).join(', ')}].map((selector) => {
      const all = [...document.querySelectorAll(selector)];
      return all.length === 1 ? (all[0].dataset.turn ?? all[0].dataset.of ?? all[0].dataset.shows) : all.length + ' of them';
    })`);
  }

  const cells = (page: Page): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('.cells li')].map((one) => one.dataset.of)`);

  it('steps with the arrow keys through decisions, with curve, strip, clock and signal in step', async () => {
    const page = await open(retry);
    const order = await cells(page);
    expect(order).toHaveLength(5);
    for (const turn of order) {
      expect(await shown(page)).toEqual(Array(7).fill(turn));
      await page.keyboard.press('ArrowRight');
    }
    // It stays at the end.
    expect(await shown(page)).toEqual(Array(7).fill(order.at(-1)));
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toEqual(Array(7).fill(order.at(-2)));
    expect(await page.locator('#debrief-says').textContent()).toMatch(new RegExp(`^Decision ${order.at(-2)}, \\d\\d:\\d\\d, \\w+: `));
    await page.reload();
    expect(await shown(page)).toEqual(Array(7).fill(order.at(-2)));
  });

  it('goes with a click on strip, curve or a number in a sentence to that decision', async () => {
    const page = await open(retry);
    await page.locator('.cells a[data-shows="1"]').click();
    expect((await shown(page))[0]).toBe('1');
    await page.locator('.curve a[data-shows="4"] circle').click();
    expect((await shown(page))[0]).toBe('4');
    await page.locator('.free a').first().click();
    expect(new Set(await shown(page)).size).toBe(1);
  });

  it('puts the costliest first, or all as they came, at once and with the keys in that order', async () => {
    const page = await open(retry);
    await page.getByRole('link', { name: 'In order' }).click();
    expect(await cells(page)).toEqual(['1', '2', '3', '4', '5']);
    expect(await page.locator('.dec').evaluateAll((all) => all.map(({ id }) => id))).toEqual([1, 2, 3, 4, 5].map((n) => `decision-${n}`));
    expect(await page.locator('.dec.zero').first().isVisible()).toBe(true);
    expect(new URL(page.url()).search).toContain('order=time');
    await page.getByRole('link', { name: 'Costliest first' }).click();
    expect(await page.locator('.dec.zero:not(.now)').first().isVisible()).toBe(false);
  });

  it('leaves the arrow keys to a list of signals', async () => {
    const page = await open(retry);
    const before = await shown(page);
    await page.locator('#signal').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual(before);
  });

  it('does all of that by links without JavaScript', async () => {
    const page = await open(retry, { javaScriptEnabled: false });
    const now = async () => (await page.locator('.dec.now').getAttribute('id')) ?? '';
    const [, second = ''] = await cells(page);
    await page.getByRole('link', { name: 'next' }).click();
    expect(await now()).toBe(`decision-${second}`);
    await page.getByRole('link', { name: 'In order' }).click();
    expect(await now()).toBe(`decision-${second}`);
    expect(await page.locator('.dec h3').count()).toBe(5);
    await page.locator('.dec h3 a').first().click();
    expect(await now()).toBe('decision-1');
    expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(true);
  });

  it('draws a retry over the run before, by the clock', async () => {
    const page = await open(retry);
    expect(await page.locator('.curve .ghost').count()).toBe(1);
    expect(await page.locator('.curve').textContent()).toContain('started again at 2');
    const [ghost, own] = await Promise.all(
      ['.ghost', '.steps'].map(async (name) => (await page.locator(`.curve ${name}`).boundingBox())?.width ?? 0),
    );
    // 20 and a few minutes against seven.
    expect(ghost).toBeGreaterThan(own ?? 0);
  });

  it.each([320, 360])('fits %i px, each decision open', async (width) => {
    const page = await open(retry, { viewport: { width, height: 800 } });
    for (const _ of await cells(page)) {
      expect(await sticksOut(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.keyboard.press('ArrowRight');
    }
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find, %s', async (colorScheme) => {
    for (const width of [1360, 360]) {
      const page = await open(retry, { colorScheme, viewport: { width, height: 900 } });
      for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click();
      await seenWhole(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    }
  });

  it('keeps bars, boxes and figures where a system forces its colours', async () => {
    const page = await open(retry, { forcedColors: 'active', colorScheme: 'dark' });
    const faint =
      await page.evaluate(`['.bar-line .lost', '.curve .steps', '.bar-line .goal', '.phases rect', '.lv .on', '.lv .off'].flatMap((selector) => {
      const element = document.querySelector(selector);
      if (!element) return [selector + ' is not there'];
      const background = getComputedStyle(document.body).backgroundColor;
      const { fill, stroke } = getComputedStyle(element);
      const isFilled = element.tagName !== 'line' && fill !== 'none' && fill !== background;
      return isFilled || (stroke !== 'none' && stroke !== background) ? [] : [selector + ' ' + fill + ' ' + stroke];
    })`);
    expect(faint).toEqual([]);
  });

  it('prints every decision open, without a strip, and marks the true column by lines', async () => {
    const page = await open(retry);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dec .in').evaluateAll((all) => all.every((one) => one.getBoundingClientRect().height > 0))).toBe(true);
    expect(await page.locator('.strip').isVisible()).toBe(false);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('td.truth')).borderLeftStyle`)).toBe('solid');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.bar-line .lost')).stroke`)).not.toBe('none');
  });

  it('keeps what was better at the decision of its button closed until asked for', async () => {
    const page = await open(first);
    const turn = (await page.locator('#score button[name="turn"]').getAttribute('value')) ?? '';
    const advice = page.locator(`#decision-${turn} .advice`);
    expect(await advice.locator('b').isVisible()).toBe(false);
    await advice.locator('summary').click();
    expect(await advice.locator('b').isVisible()).toBe(true);
  });

  it('begins the same page with another cause, and nothing on it says which', async () => {
    const page = await open(retry);
    const cause = await page.locator('th.truth').textContent();
    await page.getByRole('button', { name: 'The same page, another cause' }).click();
    await page.waitForURL(/\/runs\/[\w-]{16}$/);
    expect(await page.content()).not.toMatch(/another cause|variant|as it was/);
    await play(site.running, new URL(page.url()).pathname, ['Look at the nodes', 'Scale out', 'Close']);
    await page.goto(`${page.url()}/debrief`);
    expect(await page.locator('th.truth').textContent()).not.toBe(cause);
  });
});
