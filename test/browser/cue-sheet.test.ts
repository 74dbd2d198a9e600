import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keep } from '../server/stories/story.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { listen } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const SHEET = '/stories/cue-sheet';
const PARTS = ['begin', 'numbers', 'ask', 'break', 'build', 'notes'].map((part) => `part=${part}`).join('&');
const ASKS = [0, 1, 2, 3, 4, 5].map((ask) => `ask=${ask}`).join('&');

/** What a sheet is filled with: usual words, the widest letters, letters without a space, and a script twice as wide. */
const FILLINGS = [
  'An outage took 18% of all orders down while the sale was on. ',
  'WMW@ MWWM%W 8WWW ',
  'kubernetes 4 migrations reconciled ',
  'm'.repeat(400),
  '障害対応の記録三八',
];

describeInBrowser('the sheet for the morning', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function open(path: string, scheme: 'light' | 'dark' = 'light', javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, colorScheme: scheme, javaScriptEnabled });
    const page = listen(await context.newPage(), faults);
    await page.goto(site.url + path);
    return page;
  }

  it.each(FILLINGS)('is one sheet with nothing cut off, however much is chosen: %.20s', async (text) => {
    const { database } = site.running;
    await database.writer.write(['delete from stories']);
    const long = text.repeat(40).slice(0, 3000);
    const fields = {
      situation: long,
      action: long,
      result: long,
      reflection: long,
      numbers: `7 ${long.slice(0, 90)}; 8 ${long.slice(0, 90)}`,
    };
    const kept: string[] = [];
    for (let n = 0; n < 9; n += 1) kept.push(await keep(site.running, { ...fields, title: `${n} ${long}`.slice(0, 110) }));
    const evening = JSON.stringify({ on: '2099-12-04', well: '', begin: long.slice(0, 300) });
    await database.writer.write([{ sql: 'update candidates set interview_on = ?, evening = ?', args: ['2099-12-04', evening] }]);
    const stories = kept.map((path) => `story=${path.replace('/stories/', '')}`);
    for (const many of [0, 2, 3, 9]) {
      const page = await open(`${SHEET}?made=1&${[...stories.slice(0, many), PARTS, ASKS].join('&')}`);
      expect(await cutOff(page)).toBe(0);
      await page.emulateMedia({ media: 'print' });
      // The width between the margins of A4.
      await page.setViewportSize({ width: 710, height: 1039 });
      expect(await cutOff(page)).toBe(0);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      await page.context().close();
    }
  });

  it('is black on white in the dark too, on the screen and on paper', async () => {
    const page = await open(SHEET, 'dark');
    const colours = `(() => { const { color, backgroundColor } = getComputedStyle(document.querySelector('.a4')); return [color, backgroundColor]; })()`;
    const blackOnWhite = ['rgb(29, 28, 26)', 'rgb(255, 255, 255)'];
    expect(await page.evaluate(colours)).toEqual(blackOnWhite);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(colours)).toEqual(blackOnWhite);
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(255, 255, 255)');
  });

  it('is chosen anew without a script, by its address alone', async () => {
    const page = await open(SHEET, 'light', false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'If they break something' }).uncheck();
    await page.getByRole('button', { name: 'Make it so' }).click();
    await page.waitForURL(/made=1/);
    expect(await page.locator('.a4').textContent()).not.toContain('Who is hurt');
    expect(await page.getByRole('checkbox', { name: 'If they break something' }).isChecked()).toBe(false);
  });
});

/** Pixels of the sheet that lie below its edge. */
function cutOff(page: Page): Promise<number> {
  return page.evaluate(
    `(() => { const { scrollHeight, clientHeight } = document.querySelector('.a4'); return scrollHeight - clientHeight; })()`,
  );
}

function pagesOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
