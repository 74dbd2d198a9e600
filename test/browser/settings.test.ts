import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { heldDesk } from '../server/settings/held-desk.ts';
import { exported } from '../server/settings/rich.ts';
import { BEST_LINE, begin, play, startTestApp } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { lookedOver, NOTHING_FOUND } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

describeInBrowser('the settings in a browser', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = [await openBrowser(), await openSite()];
  });
  afterAll(async () => {
    await closeContexts(browser);
    await site.close();
  });

  async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await (await browser.newContext({ acceptDownloads: true, ...options })).newPage();
    await page.goto(site.url + path);
    return page;
  }

  it.each([
    ['with script', true],
    ['without script', false],
  ])('are saved, taken out, deleted and brought back, %s', async (_, javaScriptEnabled) => {
    const page = await visit('/settings', { javaScriptEnabled });
    await page.getByLabel('Date of the interview').fill('2099-12-04');
    await page.getByLabel('Cards a day at most').fill('7');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your settings are saved.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Everything but the sound of recordings' }).click(),
    ]);
    const file = await download.path();
    expect(download.suggestedFilename()).toMatch(/^dry-run-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(readFileSync(file, 'utf8')).preferences.cardsADay).toBe(7);
    await page.goto(`${site.url}/settings/deletion`);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByLabel('Type the word delete to go on').fill('delete');
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
    await page.goto(`${site.url}/settings`);
    expect(await page.getByLabel('Cards a day at most').inputValue()).toBe('20');
    await page.getByLabel('A JSON file that Dry Run wrote').setInputFiles(file);
    await page.getByRole('button', { name: 'Import the file' }).click();
    await page.getByRole('heading', { name: 'The file was imported' }).waitFor();
    await page.goto(`${site.url}/settings`);
    expect(await page.getByLabel('Cards a day at most').inputValue()).toBe('7');
    await page.context().close();
  });

  it('keep what was typed where it is wrong, a date too', async () => {
    const page = await visit('/settings', { javaScriptEnabled: false });
    await page.getByLabel('Words a minute').fill('fast');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByLabel('Words a minute').inputValue()).toBe('fast');
    expect(await page.title()).toBe('Settings, not saved · Dry Run');
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('have nothing that axe finds, and fit: %s, %i px', async (colorScheme, width) => {
    for (const path of ['/settings', '/settings?saved', '/settings/deletion', IMPORTED]) {
      const page = await visit(path, { colorScheme, viewport: { width, height: 900 } });
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    }
  });

  it('say how far a file is that takes long, in both themes, at 320 px and with large text', async () => {
    const from = await startTestApp();
    await play(from, await begin(from), BEST_LINE);
    const { desk, goOn } = heldDesk();
    const held = await openSite({ desk });
    const page = await (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage();
    await page.goto(`${held.url}/settings`);
    const buffer = Buffer.from(await exported(from));
    await page.getByLabel('A JSON file that Dry Run wrote').setInputFiles({ name: 'dry-run.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Import the file' }).click();
    await page.getByRole('heading', { name: 'The file is being read' }).waitFor();
    await page.getByText('Its runs are played again: 0%. Nothing is changed before all of it is checked.').waitFor();
    const followed = page.url();
    // As it stood: the page asks again by itself, which would take it away from under axe.
    const stood = await page.content();
    await page.goto(`${held.url}/settings`);
    await page.setContent(stood);
    await page.getByRole('heading', { name: 'The file is being read' }).waitFor();
    expect(await lookedOver(page)).toEqual(NOTHING_FOUND);
    await page.goto(followed);
    goOn();
    await page.getByRole('link', { name: 'Look again now' }).click();
    await page.getByRole('heading', { name: 'The file was imported' }).waitFor();
    await page.context().close();
    await held.close();
  });
});

const IMPORTED = `/settings/import?${['runs', 'stories', 'answers', 'versions', 'cards', 'reviews', 'evidence', 'pointerMisses', 'recordings'].map((what) => `${what}=1.0.0.1`).join('&')}&preferences=1`;
