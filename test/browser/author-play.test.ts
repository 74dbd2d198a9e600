import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { patientDesk } from '../../server/solving/desk.ts';
import { TANK } from '../server/author/tank.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { listen, lookedOver, NOTHING_FOUND, PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const PAGE = '/author/scenarios/tank';

describeInBrowser('the form of a play', () => {
  let browser: Browser;
  let site: Site;
  let scenarios: string;
  const faults: string[] = [];

  beforeAll(async () => {
    scenarios = mkdtempSync(join(tmpdir(), 'dry-run-play-'));
    save();
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios, desk: patientDesk }, { NODE_ENV: 'development' })]);
  });

  beforeEach(() => save());

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
    rmSync(scenarios, { recursive: true, force: true });
  });

  function save(text = TANK): void {
    writeFileSync(join(scenarios, 'tank.md'), text);
  }

  async function open(address: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce', javaScriptEnabled });
    const page = listen(await context.newPage(), faults);
    page.setDefaultTimeout(PATIENCE);
    const isWhole = () => page.getByText('What somebody would do here who never reads is being worked out').count();
    for (;;) {
      await page.goto(site.url + address);
      if ((await page.getByText(/ states\. Best in /).count()) > 0 && (await isWhole()) === 0) return page;
    }
  }

  const shown = (page: Page) => page.locator('section[aria-labelledby="play"] > .quiet').first().textContent();

  it('leads with the keys alone, and without a script, from a scene, a minute and flags to the state', async () => {
    const page = await open(`${PAGE}?variant=dry`, false);
    await page.getByRole('combobox', { name: 'Scene' }).focus();
    await page.keyboard.press('h');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/play=alarm%2Ftell-them%2Calarm%2Fopen-the-hatch/);
    expect(await shown(page)).toContain('After 2 decisions: 10:03, minute 3, where wet is true.');
    expect(await page.getByRole('combobox', { name: 'Scene' }).inputValue()).toBe('hatch');
    expect(await page.getByLabel('at minute').inputValue()).toBe('3');
    expect(await page.getByRole('group', { name: 'Set:' }).getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await page.getByRole('group', { name: 'under' }).getByRole('radio', { name: 'wet' }).isChecked()).toBe(true);
    expect(await page.getByRole('link', { name: 'The way here: 1, 2' }).count()).toBe(1);
    await page.context().close();
  });

  it('says what differs, fits everywhere, and gives axe nothing to find', async () => {
    const page = await open(`${PAGE}?variant=dry`);
    await page.getByRole('combobox', { name: 'Scene' }).selectOption('Hatch');
    await page.getByLabel('at minute').fill('7');
    await page.getByRole('checkbox', { name: 'told' }).check();
    await page.getByRole('button', { name: 'Play from here' }).click();
    await page.getByText('No play was found that comes to Hatch at minute 7 with told set where dry is true; nearest: minute 3.').waitFor();
    expect(new URL(page.url()).hash).toBe('#play');
    expect(await lookedOver(page)).toEqual(NOTHING_FOUND);
  });

  it('keeps what is chosen and not sent yet while the file is saved, and begins anew with another state', async () => {
    const page = await open(`${PAGE}?variant=dry`);
    await page.getByRole('checkbox', { name: 'told' }).check();
    await page.getByLabel('at minute').fill('3');
    save(TANK.replace('A tank is empty', 'A tank is quite empty'));
    await page.locator('.row', { hasText: 'quite empty' }).or(page.locator('[data-version]:not([data-version$=".0"])')).first().waitFor();
    await expect.poll(() => page.locator('#author-says').textContent()).toContain('Read again');
    expect(await page.getByLabel('at minute').inputValue()).toBe('3');
    expect(await page.getByRole('checkbox', { name: 'told' }).isChecked()).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('from-minute');
    await page.locator('.offer a', { hasText: 'Open the hatch' }).click();
    await page.waitForURL(/play=/);
    expect(await page.getByRole('checkbox', { name: 'told' }).isChecked()).toBe(false);
  });

  it('leaves the editor open with what is typed in it', async () => {
    const page = await open(`${PAGE}?edit&variant=dry`);
    await page.locator('.cm-content').focus();
    await page.keyboard.type('# mine');
    await page.getByRole('combobox', { name: 'Scene' }).selectOption('Hatch');
    await page.getByLabel('at minute').fill('1');
    await page.getByRole('button', { name: 'Play from here' }).click();
    await expect.poll(() => shown(page)).toContain('After 1 decision: 10:01, minute 1');
    expect(new URL(page.url()).searchParams.get('play')).toBe('alarm/open-the-hatch');
    expect(new URL(page.url()).searchParams.has('from')).toBe(false);
    expect(await page.locator('.cm-content').textContent()).toContain('# mine');
    expect(await page.evaluate('document.activeElement.id')).toBe('play');
    await page.goBack();
    await expect.poll(() => shown(page)).toContain('The start: 10:00');
    expect(await page.getByRole('combobox', { name: 'Scene' }).inputValue()).toBe('alarm');
  });

  it('writes nothing to the console', () => expect(faults).toEqual([]));
});
