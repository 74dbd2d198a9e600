import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patientDesk } from '../../server/solving/desk.ts';
import { WORKED_EXAMPLE } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, enlargeText, listen, openAll, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const COMPARE = 'overview/compare-the-banks-latency-with-our-pool-wait';

describeInBrowser('the author’s pages', () => {
  let browser: Browser;
  let site: Site;
  let looker: Page;
  let scenarios: string;
  const faults: string[] = [];

  beforeAll(async () => {
    scenarios = mkdtempSync(join(tmpdir(), 'dry-run-author-'));
    cpSync(fileURLToPath(new URL('scenarios', import.meta.url)), scenarios, { recursive: true });
    save('written', WORKED_EXAMPLE);
    [browser, site] = await Promise.all([openBrowser(), openSiteToWrite()]);
    looker = listen(await browser.newPage({ reducedMotion: 'reduce' }), faults);
    looker.setDefaultTimeout(PATIENCE);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
    rmSync(scenarios, { recursive: true, force: true });
  });

  /** A broken file is what these pages are for, so it is put there once the site is open. */
  async function openSiteToWrite(): Promise<Site> {
    const broken = WORKED_EXAMPLE.replace('(#scaled)', '(#scalde)').replace('takes: 12m', 'takes: 12 minutes');
    save('broken', WORKED_EXAMPLE.replace('title: Checkout', 'title: Once more checkout'));
    const opened = await openSite({ scenarios, desk: patientDesk }, { NODE_ENV: 'development' });
    save('broken', broken);
    return opened;
  }

  function save(id: string, text: string): void {
    writeFileSync(join(scenarios, `${id}.md`), text.replace(/^title: /m, `title: ${id[0]} `));
  }

  async function open(path: string, width = 1360, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    await looker.emulateMedia({ colorScheme });
    await looker.setViewportSize({ width, height: 900 });
    await looker.goto(site.url + path);
    return looker;
  }

  async function whole(path: string, width?: number, colorScheme?: 'light' | 'dark'): Promise<Page> {
    const page = await open(path, width, colorScheme);
    if (path.includes('/scenarios/written')) await page.getByText('No play reaches the best without a look').waitFor();
    return page;
  }

  const PAGES = {
    list: '/author',
    scenario: '/author/scenarios/written?scene=scaled',
    played: `/author/scenarios/written?play=${COMPARE}`,
    broken: '/author/scenarios/broken?line=all',
    question: '/author/questions/led-incident',
    review: '/author/reviews/checkout-alerts',
    loop: '/author/loops/senior',
    samples: '/author/samples/led-incident',
    design: '/author/designs/job-queue',
    retrospective: '/author/retrospectives/tag-moved',
    handOver: '/author/hand-overs/payments-at-half-past-seven',
    problems: '/author/problems',
    problem: '/author/problems/unknown-target',
    warning: '/author/problems/best-is-worst',
  };
  const NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[];
  const CASES = NAMES.flatMap((name) =>
    (['light', 'dark'] as const).flatMap((theme) => [1360, 360].map((width) => ({ name, theme, width }))),
  );

  it.each(CASES)('give axe nothing to find: $name, $theme, $width px', async ({ name, theme, width }) => {
    const page = await whole(PAGES[name], width, theme);
    await openAll(page);
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each(NAMES)('need no sideways scroll at 320 px, and neither with text twice as large: %s', async (name) => {
    const page = await whole(PAGES[name], 320);
    await openAll(page);
    expect(await sticksOut(page)).toEqual([]);
    await page.setViewportSize({ width: 1360, height: 900 });
    await enlargeText(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  it.each(NAMES)('have targets of 24 px or more: %s', async (name) => {
    expect(await smallTargets(await whole(PAGES[name], 360))).toEqual([]);
  });

  it.each(['scenario', 'review'] as const)(
    'go with the keys from part to part as they stand below each other at 360 px: %s',
    async (name) => {
      const page = await whole(PAGES[name], 360);
      const tops = await page
        .locator('.work :is(a, button, summary, [tabindex="0"])')
        .evaluateAll((all) => all.map((one) => one.closest('.work > div > section')?.getBoundingClientRect().top ?? 0));
      expect(tops).toEqual(tops.toSorted((one, other) => one - other));
      expect(await page.locator('.work h2').first().textContent()).toBe('Problems');
    },
  );

  it('lead from a scene on the map to its lines, by key and by click', async () => {
    const page = await whole(PAGES.scenario);
    await page
      .locator('.map')
      .getByRole('link', { name: /^02:14, and checkout is failing, 2 look-ups/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/scene=overview/);
    await page.locator('#source-heading', { hasText: '02:14, and checkout is failing' }).waitFor();
    await page.locator('.map a', { hasText: 'Closed' }).click();
    await page.waitForURL(/scene=closed/);
  });

  it('show the map smaller, larger and whole', async () => {
    const page = await whole(PAGES.scenario);
    const width = () => page.locator('.map').evaluate((picture) => picture.getBoundingClientRect().width);
    const before = await width();
    await page.getByRole('button', { name: 'Larger map' }).click();
    expect(await width()).toBeCloseTo(before * 1.25, 0);
    await page.getByRole('button', { name: 'Smaller map' }).click();
    expect(await width()).toBeCloseTo(before, 0);
    await page.getByRole('button', { name: 'Fit' }).click();
    expect(await width()).toBeLessThanOrEqual(await page.locator('#map').evaluate(({ clientWidth }) => clientWidth));
  });

  const mapAt = (page: Page) =>
    page.locator('#map').evaluate(({ scrollLeft, clientWidth, firstElementChild }) => {
      return { scrollLeft, clientWidth, width: firstElementChild?.getBoundingClientRect().width ?? 0 };
    });

  it('fit the map into the narrowest window, and keep what is in its middle there', async () => {
    const page = await whole(PAGES.scenario, 160);
    await page.getByRole('button', { name: 'Fit' }).click();
    const { width, clientWidth } = await mapAt(page);
    expect(width).toBeLessThanOrEqual(clientWidth);
    await page.getByRole('button', { name: 'Larger map' }).click({ clickCount: 4 });
    const before = await mapAt(page);
    await page.getByRole('button', { name: 'Larger map' }).click();
    const after = await mapAt(page);
    expect((after.scrollLeft + clientWidth / 2) / after.width).toBeCloseTo((before.scrollLeft + clientWidth / 2) / before.width, 1);
  });

  it('keep size and place of the map from a scene to the next and through a play, and show the scene that is chosen', async () => {
    const page = await whole('/author/scenarios/written', 360);
    await page.getByRole('button', { name: 'Larger map' }).click();
    await page.locator('#map').evaluate((map) => map.scrollTo(150, 0));
    const before = await mapAt(page);
    await page.locator('.offer a', { hasText: 'Tell support' }).click();
    await page.waitForURL(/play=/);
    await page.getByRole('button', { name: 'Fit' }).waitFor();
    expect(await mapAt(page)).toEqual(before);
    await page.locator('#map-table summary').click();
    await page.locator('.ways a', { hasText: 'Closed' }).click();
    await page.waitForURL(/scene=closed/);
    await page.getByRole('button', { name: 'Fit' }).waitFor();
    const after = await mapAt(page);
    expect(after.width).toBe(before.width);
    const [map, box] = [await page.locator('#map').boundingBox(), await page.locator('.map rect.here').boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual(map?.x ?? Number.NaN);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
  });

  it('follow the file as it is saved, and keep the played state, the place, what is unfolded and the focus', async () => {
    const page = await whole(PAGES.played);
    await page.setViewportSize({ width: 1360, height: 500 });
    await page.locator('#best-continuation summary').click();
    await page.locator('#taken summary').focus();
    await page.evaluate('scrollTo(0, 300)');
    save('written', WORKED_EXAMPLE.replace('## Made worse', '## Made much worse').replace('(#made-worse)', '(#made-much-worse)'));
    await page.locator('.map', { hasText: 'Made much worse' }).waitFor();
    expect(await page.getByText('After 1 decision').count()).toBe(1);
    expect(await page.evaluate('document.querySelector("#best-continuation").open')).toBe(true);
    expect(await page.evaluate('document.activeElement.closest("details")?.id')).toBe('taken');
    expect(await page.evaluate('scrollY')).toBe(300);
    expect(new URL(page.url()).searchParams.get('play')).toBe(COMPARE);
  });

  it('keep the last good map while the file has an error, and say so where it is heard', async () => {
    save('written', WORKED_EXAMPLE);
    const page = await whole(PAGES.scenario);
    save('written', WORKED_EXAMPLE.replace('(#scaled)', '(#scalde)'));
    await page.getByText('the last text without an error').first().waitFor();
    expect(await page.locator('.map', { hasText: 'Made worse' }).count()).toBe(1);
    expect(await page.locator('#author-says').textContent()).toContain('One error.');
    expect(await page.locator('.probs').first().textContent()).toContain('Did you mean “scaled”?');
    save('written', WORKED_EXAMPLE);
    await page.getByText('the last text without an error').first().waitFor({ state: 'hidden' });
  });

  it('work without JavaScript, all but following', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/author`);
    await page.getByRole('link', { name: /w Checkout/ }).click();
    await page.locator('.map a', { hasText: 'Six pods' }).click();
    await page.locator('#source-heading', { hasText: 'Six pods' }).waitFor();
    await page.locator('.offer a', { hasText: 'Fail the database over' }).click();
    expect(await page.getByText('It is over: escalated.').count()).toBe(1);
    await context.close();
  });

  it('write nothing to the console', () => expect(faults).toEqual([]));
});
