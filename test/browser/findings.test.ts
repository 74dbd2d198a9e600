/** What was found in a draft, in the browser: where it stands, and how it leads to its words. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { answer } from './candidate.ts';
import {
  axeFindings,
  FIRST_VISIT,
  firstVisit,
  listen,
  lookedOver,
  NOTHING_FOUND,
  openAll,
  PATIENCE,
  seenWhole,
  sticksOut,
} from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const QUESTION = 'led-incident';
const PATH = `/questions/${QUESTION}`;
const PARTS = {
  situation: 'Checkout failed for two customers in five on a Monday at the European open; about 2,000 dollars a minute.',
  task: 'I was on call and took incident command until the payments lead was up.',
  action:
    'We looked at Kibana, Prometheus, Grafana and Jenkins. I turned the flag off because it was reversible in one step, posted an update every fifteen minutes, and asked a second engineer to check the provider. The ORH was down.',
  result: 'Things got back to normal quickly. The team was happy, and it was a really good result for everyone involved.',
};

describeInBrowser('the findings in a draft', () => {
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

  async function visit(options: BrowserContextOptions = {}, parts: Readonly<Record<string, string>> = PARTS): Promise<Page> {
    site = await openSite();
    await answer(site, QUESTION, parts, { level: '3', shown: ['impact', 'told'] });
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await page.goto(site.url + PATH);
    return page;
  }

  const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const place = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^Select in the draft: “?${name}`) });

  /** What is selected in the field that has the focus. */
  const selected = (page: Page): Promise<string> =>
    page.evaluate(`(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement;
      return value?.slice(selectionStart, selectionEnd) ?? '';
    })()`);

  /** The field that has the focus. */
  const isInView = (page: Page): Promise<boolean> =>
    page.evaluate(`(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    })()`);

  async function boxOf(target: Locator): Promise<{ left: number; right: number; top: number; bottom: number }> {
    const box = await target.boundingBox();
    if (!box) throw new Error('it is not on the page');
    return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  }

  it('stand beside the field of their part where there is room, and right under it where there is none', async () => {
    const page = await visit();
    const note = page.locator('#notes-result .note').first();
    const wide = { note: await boxOf(note), field: await boxOf(field(page, 'Result')) };
    expect(wide.note.left).toBeGreaterThan(wide.field.right);
    expect(Math.abs(wide.note.top - wide.field.top)).toBeLessThan(120);
    await page.setViewportSize({ width: 360, height: 780 });
    const narrow = { note: await boxOf(note), field: await boxOf(field(page, 'Result')), next: await boxOf(field(page, 'Reflection')) };
    expect(narrow.note.top).toBeGreaterThanOrEqual(narrow.field.bottom);
    expect(narrow.note.top - narrow.field.bottom).toBeLessThan(60);
    expect(narrow.note.bottom).toBeLessThan(narrow.next.top);
  });

  it('of the whole answer stand at its head, with what to change first and what the list misses', async () => {
    const page = await visit();
    const head = await boxOf(page.locator('#reading'));
    expect(head.bottom).toBeLessThan((await boxOf(field(page, 'Situation'))).top);
    await page.getByText('What to change first').waitFor();
    expect(await page.locator('#reading .tips a').count()).toBe(6);
    await page.locator('#reading .tips a').first().click();
    expect(await page.evaluate('document.querySelector(":target")?.id')).toBe('shown-coordinated');
  });

  it.each(['light', 'dark'] as const)(
    'at 360 px stand at their parts, below one next change and above the list: %s',
    async (colorScheme) => {
      const page = await visit({ viewport: { width: 360, height: 780 }, colorScheme, reducedMotion: 'reduce' });
      expect(await page.getByText('What to change first').count()).toBe(1);
      const places = await page.locator('.part').evaluateAll((parts) => parts.map((part) => part.querySelectorAll('.note').length));
      expect(places.some((notes) => notes > 0)).toBe(true);
      expect(places.reduce((sum, notes) => sum + notes, 0) + (await page.locator('#reading .note').count())).toBe(
        await page.locator('.note').count(),
      );
      const ticked = page.locator('#pointers input[type=checkbox]:checked');
      expect([await ticked.count(), await ticked.first().isVisible()]).toEqual([2, true]);
      const last = await boxOf(page.locator('.part').last());
      expect((await boxOf(page.locator('#reading'))).bottom).toBeLessThan((await boxOf(page.locator('.part').first())).top);
      expect((await boxOf(page.locator('#pointers'))).top).toBeGreaterThan(last.bottom);
      expect(await sticksOut(page)).toEqual([]);
      await openAll(page);
      expect(await sticksOut(page)).toEqual([]);
      await seenWhole(page);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it('select their words in the field at a click', async () => {
    const page = await visit();
    await place(page, 'quickly').click();
    expect(await selected(page)).toBe('quickly');
    expect(await page.evaluate('document.activeElement.id')).toBe('part-result');
    expect(await isInView(page)).toBe(true);
  });

  it('select them by the keyboard alone, wherever the page was scrolled to', async () => {
    const page = await visit({ viewport: { width: 360, height: 500 } });
    await place(page, 'ORH').focus();
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('ORH');
    expect(await isInView(page)).toBe(true);
  });

  it('find their words again where the text before them has grown, and say nothing where they are gone', async () => {
    const page = await visit();
    await page.route(/\/answers\/(.*\/)?draft/, (route) => route.abort());
    await field(page, 'Result').press('Control+Home');
    await page.keyboard.type('After half an hour. ');
    await place(page, 'quickly').click();
    expect(await selected(page)).toBe('quickly');
    await field(page, 'Result').fill('Back after 38 minutes.');
    await place(page, 'quickly').click();
    expect([await selected(page), await page.evaluate('document.activeElement.id')]).toEqual(['', 'part-result']);
    faults.splice(0);
  });

  it('go on with the draft as it is saved, and leave whoever types where they are', async () => {
    const page = await visit({ viewport: { width: 1360, height: 420 } });
    const result = field(page, 'Result');
    await result.scrollIntoViewIfNeeded();
    await result.focus();
    const before = (await boxOf(result)).top;
    await result.fill('Back after 38 minutes, from two orders in five lost to none. It was quickly clear.');
    await page.locator('#state', { hasText: /^Saved/ }).waitFor();
    await page.locator('#notes-result', { hasText: 'Result has no number' }).waitFor({ state: 'hidden' });
    expect(Math.abs((await boxOf(result)).top - before)).toBeLessThan(4);
    await place(page, 'quickly').click();
    expect(await selected(page)).toBe('quickly');
  });

  it('keep the keyboard at their button while they are read anew', async () => {
    const page = await visit();
    await field(page, 'Task').press('End');
    await page.keyboard.type(' Nobody else was.');
    await place(page, 'quickly').focus();
    await page.locator('#state', { hasText: /^Saved/ }).waitFor();
    expect(await page.evaluate('document.activeElement.dataset.words')).toBe('quickly');
  });

  it('lead to the underlined words without a script', async () => {
    const page = await visit({ javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: /Select in the draft/ }).count()).toBe(0);
    const link = page.locator('#notes-result').getByRole('link', { name: 'quickly' });
    const target = (await link.getAttribute('href')) ?? '';
    expect(await page.locator(`mark${target}`).count()).toBe(1);
    await link.click();
    expect(page.url()).toContain(target);
  });

  it('are rated with the very list that is shown while writing, which is open by then', async () => {
    site = await openSite();
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = listen(await context.newPage(), faults);
    await page.goto(site.url + PATH);
    await field(page, 'Action').fill(PARTS.action);
    await page.locator('#state', { hasText: /^Saved/ }).waitFor();
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
    await page.getByText('Rate it yourself', { exact: true }).click();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Rate, then read the checks' }).click();
    await page.waitForURL(/#reading$/);
    const ticked = await page.evaluate(`[...document.querySelectorAll('#pointers [type=checkbox]')].map(({ checked }) => checked)`);
    expect(ticked).toEqual([false, true, false, false, false, false, false, false]);
    expect(await page.locator('#reading .tips li').count()).toBe(7);
    await context.close();
  });

  it('pass every look, and weigh no more than a first visit may', async () => {
    const page = await visit();
    expect(await lookedOver(page)).toEqual(NOTHING_FOUND);
    expect((await firstVisit(browser, site.url + PATH)).bytes).toBeLessThanOrEqual(FIRST_VISIT);
  });

  it.each([
    ['light', 1360],
    ['dark', 360],
  ] as const)('look the same to axe in %s at %i px', async (colorScheme, width) => {
    const page = await visit({ colorScheme, viewport: { width, height: 900 } });
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/findings-${colorScheme}-${width}.png`, fullPage: true });
    await openAll(page);
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});
