/** One thing is removed and comes back, with and without scripts, and what is too long to keep is not lost. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { type Candidate, openCandidate } from './candidate.ts';
import { axeFindings, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';

/** Over two megabytes, however it is sent. */
const TIMES = 175_000;

describeInBrowser('what was removed', () => {
  let browser: Browser;
  let candidate: Candidate;

  beforeAll(async () => {
    [browser, candidate] = await Promise.all([openBrowser(), openCandidate()]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await candidate?.site.close();
  });

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(candidate.site.url + path);
    return page;
  }

  const THINGS = [
    ['an answer', () => `${candidate.places.answer}/versions`, 'Remove this answer'],
    ['a version', () => `${candidate.places.answer}/versions/1`, 'Remove version 1'],
    ['a story', () => candidate.places.story, 'Remove'],
  ] as const;

  it.each(THINGS)('comes back by Undo, without scripts: %s', async (_, path, link) => {
    const page = await visit(path(), { javaScriptEnabled: false });
    const before = await page.locator('main').textContent();
    await page.getByRole('link', { name: link, exact: true }).click();
    await page.getByRole('button', { name: 'Remove it' }).dblclick();
    await page.getByRole('heading', { name: 'Removed' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL(new RegExp(`${path()}$`));
    expect(await page.locator('main').textContent()).toBe(before);
  });

  it.each(['light', 'dark'] as const)(
    'is asked about and told on pages that axe finds nothing on, at both widths, %s',
    async (colorScheme) => {
      const { run, story } = candidate.places;
      const page = await visit(`${story}/removal`, { colorScheme });
      await checked(page);
      await page.getByRole('button', { name: 'Remove it' }).click();
      await page.waitForURL(/\/removed\//);
      await checked(page);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.goto(`${candidate.site.url}${run}/removal`);
      await page.getByText('was made from it').waitFor();
      await checked(page);
    },
  );

  it('may be a rating: z takes it back, and the card is there again', async () => {
    const { question, moment } = candidate.places.cards;
    const page = await visit(`${question}?revealed=1`);
    await page.keyboard.press('3');
    await page.getByText('Rated Good.').waitFor();
    await checked(page);
    await page.keyboard.press('z');
    await page.getByText('The rating is taken back.').waitFor();
    expect(new URL(page.url()).pathname).toBe(question);
    await page.goto(`${candidate.site.url}${moment}`);
    expect(await page.getByRole('button', { name: 'Take the rating back' }).count()).toBe(0);
  });

  it('is no text that was too long: it stays on the page and in the browser, and says so', async () => {
    const page = await visit('/questions/cut-toil');
    const long = 'Rolled back. '.repeat(20_000);
    await page.locator('#part-action').fill(long);
    await page.locator('#state', { hasText: 'Action is over 120,000 characters. It stays on this page, and in this browser.' }).waitFor();
    await page.reload();
    expect((await page.locator('#part-action').inputValue()).length).toBe(long.length);
    await page.locator('#part-action').fill('Rolled back.');
    await page.locator('#state', { hasText: /^Saved/ }).waitFor();
  });

  it.each([true, false])('is no text of over two megabytes that was sent by hand (scripts: %s)', async (javaScriptEnabled) => {
    const page = await visit('/questions/mentored', { javaScriptEnabled });
    // A browser takes its time to lay out as many lines.
    page.setDefaultTimeout(30_000);
    // Typed in one go: a browser takes seconds for as many key presses.
    await page.evaluate(`(() => {
      const field = document.getElementById('part-action');
      field.value = 'Rolled back. '.repeat(${TIMES});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/Action is over 120,000 characters/)
      .first()
      .waitFor();
    expect(await page.evaluate(`document.getElementById('part-action').value.length`)).toBe(TIMES * 'Rolled back. '.length);
    await page.locator('#part-action').fill('Rolled back.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/Saved \d\d:\d\d/)
      .first()
      .waitFor();
  });

  it('is everything, and then a page says so', async () => {
    const page = await visit('/settings/deletion', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByLabel('Type the word delete').fill('delete');
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
    const seen = await visit('/settings/deletion?done');
    await checked(seen);
  });
});

async function checked(page: Page): Promise<void> {
  for (const width of [360, 1360]) {
    await page.setViewportSize({ width, height: 900 });
    expect([...(await sticksOut(page)), ...(await smallTargets(page))]).toEqual([]);
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
  }
}
