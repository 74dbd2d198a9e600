import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { patientDesk } from '../../server/solving/desk.ts';
import { WORKED_EXAMPLE } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, enlargeText, listen, openAll, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const TEXT = WORKED_EXAMPLE.replace('title: Checkout', 'title: written checkout');
const PAGE = '/author/scenarios/written?edit';

describeInBrowser('the editor of an author’s page', () => {
  let browser: Browser;
  let site: Site;
  let scenarios: string;
  const faults: string[] = [];

  beforeAll(async () => {
    scenarios = mkdtempSync(join(tmpdir(), 'dry-run-editing-'));
    cpSync(fileURLToPath(new URL('scenarios', import.meta.url)), scenarios, { recursive: true });
    save(TEXT);
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios, desk: patientDesk }, { NODE_ENV: 'development' })]);
  });

  beforeEach(() => save(TEXT));

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
    rmSync(scenarios, { recursive: true, force: true });
  });

  const path = () => join(scenarios, 'written.md');
  const onDisk = () => readFileSync(path(), 'utf8');

  function save(text: string): void {
    writeFileSync(path(), text);
  }

  type Looks = { readonly width?: number; readonly colorScheme?: 'light' | 'dark'; readonly javaScriptEnabled?: boolean };

  /** A browser of its own, so that nothing is kept from the test before. */
  async function visit({ width = 1360, colorScheme = 'light', javaScriptEnabled = true }: Looks = {}): Promise<BrowserContext> {
    const viewport = { width, height: 900 };
    return browser.newContext({ viewport, colorScheme, javaScriptEnabled, reducedMotion: 'reduce' });
  }

  async function open(context: BrowserContext, address = PAGE): Promise<Page> {
    const page = listen(await context.newPage(), faults);
    page.setDefaultTimeout(PATIENCE);
    await page.goto(site.url + address);
    return page;
  }

  /** With the cursor at the end of the line that holds a text. */
  async function editor(address = PAGE, context?: BrowserContext): Promise<Page> {
    const page = await open(context ?? (await visit()), address);
    await page.locator('.cm-content').waitFor();
    return page;
  }

  /** At the end of the first line that holds a text, by the way that links to a line take: only what is in sight is drawn. */
  async function typeBehind(page: Page, text: string, typed: string, source = TEXT): Promise<void> {
    const line = source.split('\n').findIndex((one) => one.includes(text)) + 1;
    await page.evaluate(`document.dispatchEvent(new CustomEvent('author:line', { detail: ${line} }))`);
    await page.keyboard.press('End');
    await page.keyboard.type(typed);
  }

  const state = (page: Page, text: string | RegExp) => page.locator('#text-state', { hasText: text }).waitFor();
  const isInEditor = (page: Page) => page.evaluate<boolean>(`document.activeElement.classList.contains('cm-content')`);
  const shown = async (page: Page) => (await page.locator('.cm-line').allTextContents()).join('\n');

  it('takes the place of the field, within the policy for content, and says how to leave it', async () => {
    const page = await editor();
    expect(await page.locator('#text').isVisible()).toBe(false);
    expect(await page.getByRole('textbox', { name: 'The text of scenarios/written.md' }).count()).toBe(1);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.cm-gutters')).display`)).toBe('flex');
    await page.getByText('press Escape, then Tab, to leave the field').waitFor();
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('text-save');
  });

  it('marks a problem at its line as it is typed, with its words, its hint and where there is more to read', async () => {
    const page = await editor();
    await typeBehind(page, 'severity: SEV2', '5');
    await page.locator('.cm-lint-marker-error').waitFor();
    await page.locator('#text-count', { hasText: 'One error in what is typed.' }).waitFor();
    await page.locator('.cm-lint-marker-error').hover();
    const told = page.locator('.cm-tooltip .cm-diagnostic').first();
    await told.waitFor();
    expect(await told.getByRole('link').getAttribute('href')).toBe('/author/problems/bad-value');
    expect(await page.locator('#text-here').textContent()).toContain('Did you mean “SEV2”?');
    await page.keyboard.press('Control+Home');
    expect(await page.locator('#text-here').textContent()).toBe('');
    await page.keyboard.press('F8');
    await page.locator('#text-here', { hasText: 'Did you mean “SEV2”?' }).waitFor();
    await page.locator('#text-here').getByRole('button', { name: 'Put it in' }).click();
    await page.locator('.cm-lint-marker-error').waitFor({ state: 'detached' });
    expect(await shown(page)).toContain('severity: SEV2\n');
    expect(onDisk()).toBe(TEXT);
  });

  it('completes targets, keys with a line on each, and names', async () => {
    const page = await editor();
    await typeBehind(page, 'Nobody has touched the code today.', '\n\n- [Go on](#sc');
    const offered = page.locator('.cm-tooltip-autocomplete li');
    const take = async (text: string) => {
      await offered.filter({ hasText: text }).click();
      await offered.first().waitFor({ state: 'detached' });
    };
    await take('Six pods, and still failing');
    await page.keyboard.type(')\n  - nee');
    await take('right call, no evidence');
    await page.keyboard.type(': ');
    await page.keyboard.press('Control+Space');
    await take('pool_known');
    expect(await shown(page)).toContain('- [Go on](#scaled)\n  - needs: pool_known');
  });

  it('saves by its key, and map and problems follow while the cursor stays', async () => {
    const page = await editor();
    await typeBehind(page, '## Closed', ' for good');
    await state(page, 'Not saved yet.');
    await page.keyboard.press('Control+s');
    await state(page, /^Saved at/);
    expect(onDisk()).toBe(TEXT.replace('## Closed', '## Closed for good'));
    await page.locator('.filehead', { hasText: 'One error' }).waitFor();
    await page.locator('.probs', { hasText: '“closed”' }).waitFor();
    await page.keyboard.type('!');
    expect(await shown(page)).toContain('## Closed for good!');
  });

  it('saves by its key wherever on the page one is', async () => {
    const page = await editor();
    await typeBehind(page, '## Closed', ' ');
    await page.locator('#map').focus();
    await page.keyboard.press('Control+s');
    await state(page, /^Saved at/);
    expect(onDisk()).toBe(TEXT.replace('## Closed', '## Closed '));
    expect(await page.evaluate('document.activeElement.id')).toBe('map');
  });

  it('saves once where the key is pressed twice', async () => {
    const page = await editor();
    await typeBehind(page, '## Closed', ' ');
    await page.keyboard.press('Control+s');
    await page.keyboard.press('Control+s');
    await state(page, /^Saved at/);
    expect(onDisk()).toBe(TEXT.replace('## Closed', '## Closed '));
  });

  it('never writes over what another editor saved: it shows both, and keeps mine where that is chosen', async () => {
    const page = await editor();
    await typeBehind(page, 'severity: SEV2', ' # mine');
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await state(page, 'Nothing of yours is lost');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { name: 'The file was changed since' }).waitFor();
    expect(await page.locator('.changes').textContent()).toMatch(/limit: 90m.*limit: 60m/);
    expect(onDisk()).toContain('limit: 90m');
    await page.getByRole('button', { name: 'Keep mine' }).press('Enter');
    await state(page, /^Saved at/);
    expect(await isInEditor(page)).toBe(true);
    expect(onDisk()).toBe(TEXT.replace('severity: SEV2', 'severity: SEV2 # mine'));
    expect(await page.locator('#text-conflict').textContent()).toBe('');
  });

  it('keeps every button in reach while it asks, in a window of 800 px', async () => {
    const page = await editor();
    await page.setViewportSize({ width: 1360, height: 800 });
    await typeBehind(page, 'severity: SEV2', ' # mine');
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await state(page, 'Nothing of yours is lost');
    await page.keyboard.press('Control+s');
    await page.locator('#conflict-heading').waitFor();
    expect((await page.locator('#editing').boundingBox())?.height).toBeLessThanOrEqual(800);
    for (const selector of ['#text-save', '#text-keys', '#conflict-heading']) {
      const part = page.locator(selector);
      await part.evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
      const { top, bottom } = await part.evaluate((one) => one.getBoundingClientRect().toJSON());
      // Places are fractions of a pixel.
      expect(Math.ceil(top)).toBeGreaterThanOrEqual(0);
      expect(Math.floor(bottom)).toBeLessThanOrEqual(800);
    }
  });

  it('takes the text on disk where that is chosen, and undo brings back what was typed, however soon', async () => {
    const page = await editor();
    // What is typed within half a second of the last change would be undone with it.
    await page.clock.setFixedTime(Date.now());
    await typeBehind(page, 'severity: SEV2', ' # mine');
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await state(page, 'Nothing of yours is lost');
    await page.keyboard.press('Control+s');
    await page.getByText('Take the one on disk').click();
    await state(page, 'This is the file as it is now.');
    expect(await shown(page)).toContain('limit: 90m');
    expect(await shown(page)).not.toContain('# mine');
    await page.keyboard.press('Control+z');
    expect(await shown(page)).toContain('# mine');
  });

  it('goes on where that is chosen, and asks again at the next save', async () => {
    const page = await editor();
    await typeBehind(page, 'severity: SEV2', ' # mine');
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await state(page, 'Nothing of yours is lost');
    await page.keyboard.press('Control+s');
    await page.getByText('Go on editing').click();
    await page.keyboard.type(' and more');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { name: 'The file was changed since' }).waitFor();
    expect(onDisk()).toContain('limit: 90m');
  });

  it('takes what another editor saves while nothing is unsaved, with cursor and scroll where they were', async () => {
    const page = await editor();
    await typeBehind(page, 'Fail the database over', '');
    const before = await page.locator('.cm-scroller').evaluate(({ scrollTop }) => scrollTop);
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await state(page, 'The file was changed in another editor. This is its text now.');
    expect(await page.locator('.cm-scroller').evaluate(({ scrollTop }) => scrollTop)).toBe(before);
    await page.keyboard.type('!');
    expect(await page.locator('.cm-line', { hasText: 'Fail the database over' }).textContent()).toBe(
      '- [Fail the database over](#made-worse)!',
    );
    await page.keyboard.press('Control+Home');
    expect(await shown(page)).toContain('limit: 90m');
  });

  it('offers what was typed and not saved when one comes back, and knows that the file changed since', async () => {
    const context = await visit();
    const page = await editor(PAGE, context);
    await typeBehind(page, 'severity: SEV2', ' # kept');
    await page.goto(`${site.url}/author`);
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    const again = await editor(PAGE, context);
    await again.getByText('was not saved. The file was changed since; saving it shows both.').waitFor();
    expect(await shown(again)).not.toContain('# kept');
    await again.getByRole('button', { name: 'Put it back' }).click();
    expect(await shown(again)).toContain('severity: SEV2 # kept');
    await again.keyboard.press('Control+s');
    await again.getByRole('heading', { name: 'The file was changed since' }).waitFor();
    expect(onDisk()).toContain('limit: 90m');
  });

  it('offers it once where it is thrown away, and nothing once it is saved', async () => {
    const context = await visit();
    const page = await editor(PAGE, context);
    await typeBehind(page, 'severity: SEV2', ' # kept');
    await page.goto(`${site.url}/author`);
    const again = await editor(PAGE, context);
    await again.getByRole('button', { name: 'Throw it away' }).press('Enter');
    expect(await isInEditor(again)).toBe(true);
    await typeBehind(again, 'severity: SEV2', ' # saved');
    await again.keyboard.press('Control+s');
    await state(again, /^Saved at/);
    await again.goto(`${site.url}/author`);
    const last = await editor(PAGE, context);
    expect(await last.locator('#text-shelf').textContent()).toBe('');
  });

  it('keeps what two tabs typed apart', async () => {
    const context = await visit();
    const one = await editor(PAGE, context);
    const other = await editor(PAGE, context);
    await typeBehind(one, 'severity: SEV2', ' # one');
    await typeBehind(other, 'severity: SEV2', ' # other');
    for (const page of [one, other]) await page.goto(`${site.url}/author`);
    const again = await editor(PAGE, context);
    await again.getByRole('button', { name: 'Throw it away' }).press('Enter');
    expect(await again.evaluate('document.activeElement.textContent')).toBe('Put it back');
    await again.getByRole('button', { name: 'Put it back' }).click();
    expect(await isInEditor(again)).toBe(true);
    expect(await shown(again)).toMatch(/severity: SEV2 # (one|other)/);
  });

  it('keeps what was typed where nothing can be written, and where no server answers', async () => {
    const page = await editor();
    await typeBehind(page, 'severity: SEV2', ' # mine');
    chmodSync(path(), 0o444);
    await page.keyboard.press('Control+s');
    await state(page, 'Not saved: the file or its folder is read-only.');
    chmodSync(path(), 0o644);
    await page.route('**/text', (route) => route.abort());
    await page.keyboard.press('Control+s');
    await state(page, 'Not saved: the server does not answer. What you typed is kept in this browser.');
    await page.unroute('**/text');
    await page.keyboard.press('Control+s');
    await state(page, /^Saved at/);
    faults.splice(0, faults.length, ...faults.filter((fault) => !/403|ERR_FAILED/.test(fault)));
  });

  it('stays, with what is typed in it, while the map leads to a scene and a play goes on beside it', async () => {
    const page = await editor();
    await typeBehind(page, 'severity: SEV2', ' # mine');
    await page.locator('.map a', { hasText: 'Six pods' }).click();
    await page.locator('#preview', { hasText: 'Six pods, and still failing' }).waitFor();
    expect(new URL(page.url()).searchParams.get('scene')).toBe('scaled');
    await page.locator('.cm-line.cm-activeLine', { hasText: 'Six pods, and still failing' }).waitFor();
    await page.locator('.offer a', { hasText: 'Go back to the dashboards' }).click();
    await page.getByText('After 2 decisions').waitFor();
    await page.goBack();
    await page.getByText('After 1 decision').waitFor();
    await page.locator('.probs .t').first().click();
    await page.locator('.cm-activeLine', { hasText: '---' }).waitFor();
    expect(await shown(page)).toContain('severity: SEV2 # mine');
  });

  it('edits a question on its page', async () => {
    const page = await editor('/author/questions/led-incident?edit');
    await typeBehind(page, 'format: 1', '\nshrot: no', '---\nformat: 1\n');
    await page.locator('.cm-lint-marker-error').first().waitFor();
  });

  it('saves from a plain field without scripts, and comes back with both texts', async () => {
    const page = await open(await visit({ javaScriptEnabled: false }));
    await page.locator('#text').fill(TEXT.replace('## Closed', '## Closed '));
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'The file was changed since' }).waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.locator('#text-state', { hasText: 'Saved.' }).waitFor();
    expect(onDisk()).toBe(TEXT.replace('## Closed', '## Closed '));
    faults.splice(0, faults.length, ...faults.filter((fault) => !/409/.test(fault)));
  });

  it('leads from a problem to its line in the editor, and without scripts to that of the page', async () => {
    save(TEXT.replace('severity: SEV2', 'severity: SEV25'));
    const page = await editor();
    await page.locator('.probs .t').first().click();
    await page.locator('.cm-activeLine', { hasText: 'severity: SEV25' }).waitFor();
    const plain = await open(await visit({ javaScriptEnabled: false }));
    await plain.locator('.probs .t').first().click();
    expect(await plain.locator('.row:target').textContent()).toContain('severity: SEV25');
  });

  const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) => [1360, 360].map((width) => ({ colorScheme, width })));

  it.each(LOOKS)('gives axe nothing to find, with problems, completions and a choice open: $colorScheme, $width px', async (looks) => {
    const page = await editor(PAGE, await visit(looks));
    await page.getByText('No play reaches the best without a look').waitFor();
    await openAll(page);
    await typeBehind(page, 'severity: SEV2', '5');
    await page.locator('.cm-lint-marker-error').waitFor();
    save(TEXT.replace('limit: 60m', 'limit: 90m'));
    await state(page, 'Nothing of yours is lost');
    await page.keyboard.press('Control+s');
    await page.locator('#conflict-heading').waitFor();
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.cm-content').focus();
    await typeBehind(page, 'start:', '\nsk');
    await page.keyboard.press('Control+Space');
    await page.keyboard.press('Control+f');
    await page.locator('.cm-search').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find where the text scrolls, and has links of 24 px in what F8 opens: %s',
    async (colorScheme) => {
      const page = await editor(PAGE, await visit({ colorScheme }));
      await typeBehind(page, 'severity: SEV2', '5');
      await page.locator('.cm-lint-marker-error').waitFor();
      expect(await page.locator('.cm-scroller').evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('F8');
      const link = page.locator('.cm-tooltip .cm-diagnostic a').first();
      await link.waitFor();
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      save(TEXT.replace('limit: 60m', 'limit: 90m'));
      await state(page, 'Nothing of yours is lost');
      await page.keyboard.press('Control+s');
      await page.locator('#conflict-heading').waitFor();
      await page.locator('.changes').evaluate((one) => one.scrollIntoView());
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it('needs no sideways scroll at 320 px, nor with text twice as large', async () => {
    const page = await editor(PAGE, await visit({ width: 320 }));
    expect(await sticksOut(page)).toEqual([]);
    await page.setViewportSize({ width: 1360, height: 900 });
    await enlargeText(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  it('had nothing refused or failed in the browser', () => {
    expect(faults).toEqual([]);
  });
});
