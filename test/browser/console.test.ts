import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, brokenWords, enlargeText, listen, openAll, PATIENCE, seenWhole, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const SCENARIOS = fileURLToPath(new URL('console', import.meta.url));
const WIDE = { width: 1360, height: 900 };
const LOW = { width: 1360, height: 700 };
const NARROW = { width: 360, height: 740 };

describeInBrowser('the console of an incident', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios: SCENARIOS })]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function open(viewport = WIDE, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await page.goto(`${site.url}/incidents`);
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.waitForURL(/\/runs\//);
    return page;
  }

  async function choose(page: Page, label: string, next: number): Promise<void> {
    await page.getByRole('button', { name: label }).click();
    await page.getByText(`Decision ${next}.`).waitFor({ state: 'attached' });
  }

  const look = async (page: Page) => {
    for (const [index, label] of ['Time 500 lookups', 'Open one slow trace'].entries()) await choose(page, label, index + 2);
  };

  const keyOf = (page: Page, label: string) => page.getByRole('button', { name: label }).getAttribute('data-key');

  /** Whether all of it is within the window, and the middle of it is what one would click. */
  function isInView(page: Page, selector: string): Promise<boolean> {
    return page.evaluate<boolean>(`(() => {
      const one = document.querySelector(${JSON.stringify(selector)});
      const { top, left, right, bottom } = one.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight && (one.contains(hit) || hit.contains(one));
    })()`);
  }

  it.each([WIDE, LOW, NARROW])('keeps the clock, the money and what is out of its objective in view at $width x $height', async (size) => {
    const page = await open(size);
    await look(page);
    for (const at of [0, 0.5, 1]) {
      await page.evaluate(`scrollTo(0, document.body.scrollHeight * ${at})`);
      for (const part of ['.vitals .out dd', '.vitals .cost dd', '.vitals .clock dd'])
        expect([at, part, await isInView(page, part)]).toEqual([at, part, true]);
    }
  });

  it.each([WIDE, LOW, NARROW])('has the first choice within reach in the third turn at $width x $height', async (size) => {
    const page = await open(size);
    await look(page);
    await page.evaluate('scrollTo(0, 0)');
    expect(await isInView(page, '#choices button')).toBe(true);
  });

  it('has signals and channel one tap away where the columns stand one below the other', async () => {
    const page = await open(NARROW);
    await choose(page, 'Time 500 lookups', 2);
    for (const [name, part] of [
      ['Signals', '#signals-heading'],
      ['Channel, 1 asks', '#channel-heading'],
      ['Findings, 1', '#findings-heading'],
      ['Choices', '#choices button'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      expect([name, await isInView(page, part)]).toEqual([name, true]);
    }
  });

  it.each([WIDE, NARROW])('has each marked spot in view without a sideways scroll at $width px', async (size) => {
    const page = await open(size);
    await look(page);
    await openAll(page);
    const outside = await page.evaluate(`[...document.querySelectorAll('.hot')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const box = one.closest('.evidence').getBoundingClientRect();
      return width === 0 || left < box.left || right > box.right || right > innerWidth;
    }).map((one) => one.textContent)`);
    expect(outside).toEqual([]);
    expect(await page.locator('.hot').count()).toBeGreaterThanOrEqual(2);
    expect(await sticksOut(page)).toEqual([]);
  });

  /** As the longest first scenes that are shipped: more choices than fit, and a log that ends as far down as theirs. */
  const grow = (page: Page) =>
    page.evaluate(`(() => {
      const list = document.querySelector('.choices');
      for (let n = list.children.length; n < 13; n += 1) list.append(list.children[n % 3].cloneNode(true));
      const lines = document.querySelector('#told .intro p');
      while (document.querySelector('.hot').getBoundingClientRect().bottom < 540) lines.append(' The shop stands on twelve nodes.');
    })()`);

  it.each([WIDE, { width: 1360, height: 832 }])(
    'has the marked spot of a long first scene in view at once at $width x $height',
    async (size) => {
      const page = await open(size);
      await grow(page);
      expect(await isInView(page, '.hot')).toBe(true);
      const rows = await page.evaluate(`(() => {
      const { top, bottom } = document.querySelector('#choices').getBoundingClientRect();
      const seen = [...document.querySelectorAll('.choices li')].map((one) => one.getBoundingClientRect());
      return seen.filter((one) => one.top >= top && one.bottom <= Math.min(bottom, innerHeight)).length;
    })()`);
      expect(rows).toBeGreaterThanOrEqual(4);
      expect(await isInView(page, '.choosehead a')).toBe(true);
    },
  );

  it('shows at the edge of the choices that the scene goes on below, also where colours are forced', async () => {
    const page = await open();
    await grow(page);
    const fade = `(({ height, backgroundImage }) => [height, backgroundImage.startsWith('linear-gradient')])(getComputedStyle(document.querySelector('.dock'), '::before'))`;
    expect(await page.evaluate(fade)).toEqual(['24px', true]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.dock')).borderTopStyle`)).toBe('double');
  });

  it('has all choices within the scroll of their list', async () => {
    const page = await open();
    await grow(page);
    await page.locator('.anytime summary').scrollIntoViewIfNeeded();
    expect(await isInView(page, '.anytime summary')).toBe(true);
    expect(await isInView(page, '.choosehead a')).toBe(true);
    await page.locator('.anytime summary').click();
    await page.locator('.words textarea:focus').waitFor();
    expect(await isInView(page, '.words textarea')).toBe(true);
    expect(await isInView(page, '.words [data-does]')).toBe(true);
  });

  it('gives what a short scene leaves to the choices', async () => {
    const page = await open();
    await grow(page);
    await page.evaluate(`document.querySelectorAll('#told .intro, #told .evidence').forEach((one) => one.remove())`);
    const [height, before, all] = await page.evaluate<number[]>(`(() => {
      const { clientHeight, scrollHeight } = document.querySelector('#choices');
      return [clientHeight, innerHeight - 582, scrollHeight];
    })()`);
    expect(height).toBeGreaterThan(Math.min(all ?? 0, (before ?? 0) + 80));
    await page.evaluate(`[...document.querySelectorAll('.choices li')].slice(3).forEach((one) => one.remove())`);
    expect(
      await page.evaluate(`(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight)(document.querySelector('#choices'))`),
    ).toBe(0);
    expect(await page.evaluate(`document.querySelector('.dock').getBoundingClientRect().height < 300`)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('shows a severity as the list of incidents does, %s', async (colorScheme) => {
    const page = await open(WIDE, { colorScheme });
    const look = `(({ color, backgroundColor, borderTopWidth, borderTopStyle, fontWeight }) => [color, backgroundColor, borderTopWidth, borderTopStyle, fontWeight])(getComputedStyle(document.querySelector('.sev')))`;
    const inHeader = await page.evaluate(look);
    await page.goto(`${site.url}/incidents`);
    expect(inHeader).toEqual(await page.evaluate(look));
    expect(inHeader).toContain('2px');
  });

  it('takes a choice by its letter, but not one that was to lead to another page', async () => {
    const page = await open();
    await page.evaluate(
      `[...document.querySelectorAll('#choices button')].find((one) => one.textContent.includes('Time 500')).dataset.key = 'a'`,
    );
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    expect(await page.getByText('Decision 1.').isVisible()).toBe(true);
    await page.keyboard.press('a');
    await page.getByText('Decision 2.').waitFor();
  });

  it('keeps what a look-up brought until the end, reached from its greyed choice and from another scene', async () => {
    const page = await open();
    await look(page);
    await page.getByRole('link', { name: 'Time 500 lookups from one pod' }).click();
    expect(await page.locator('#finding-1').getByText('485 0.00').isVisible()).toBe(true);
    await choose(page, 'Go to the network', 4);
    await page.locator('.finds summary', { hasText: 'Time 500 lookups' }).click();
    expect(await page.locator('#finding-1').getByText('485 0.00').isVisible()).toBe(true);
    await page.locator('.finds summary', { hasText: 'The page' }).click();
    expect(await page.getByText('waiting=318').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Run a cache' }).click();
    await page.getByText('The run is over').waitFor();
    expect(await page.locator('.finds summary').count()).toBe(3);
  });

  it('opens a finding from its greyed choice without scripts too', async () => {
    const page = await open(NARROW, { javaScriptEnabled: false });
    await look(page);
    expect(await page.locator('#finding-1').getByText('485 0.00').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Time 500 lookups from one pod' }).click();
    expect(await page.locator('#finding-1').getByText('485 0.00').isVisible()).toBe(true);
  });

  it('decides nothing by a second press of a key within 800 ms of a new scene', async () => {
    const page = await open();
    const key = (await keyOf(page, 'Go to the network')) ?? '';
    await page.keyboard.press(key);
    await page.getByText('Decision 2.').waitFor();
    await page.waitForTimeout(300);
    for (const other of [key, '1', '2', '3']) await page.keyboard.press(other);
    await page.waitForTimeout(300);
    expect(await page.getByText('Decision 2.').isVisible()).toBe(true);
    await page.waitForTimeout(700);
    await page.keyboard.press((await keyOf(page, 'Read the counters')) ?? '');
    await page.getByText('Decision 3.').waitFor();
  });

  it('gives a number to the same choice as long as that is offered', async () => {
    const page = await open();
    const labels = ['Open one slow trace', 'Scale checkout', 'Go to the network'];
    const before = await Promise.all(labels.map((label) => keyOf(page, label)));
    await choose(page, 'Time 500 lookups', 2);
    expect(await Promise.all(labels.map((label) => keyOf(page, label)))).toEqual(before);
    await choose(page, 'Scale checkout', 3);
    expect(await keyOf(page, 'Open one slow trace')).toBe(before[0]);
    expect(await keyOf(page, 'Go to the network')).toBe(before[2]);
  });

  it('announces what people wrote and what crossed its objective', async () => {
    const page = await open();
    const said = () => page.locator('#announcer').textContent();
    await choose(page, 'Time 500 lookups', 2);
    await expect.poll(said).toContain('Ines: People write that paying hangs. Us, or their banks?');
    expect(await said()).not.toContain('objective');
    await choose(page, 'Go to the network', 3);
    await choose(page, 'Read the counters', 4);
    await expect.poll(said).toContain('Checkouts over 4 s 0.4%, back within its objective below 1%.');
    expect(await page.locator('#announcer').getAttribute('role')).toBe('status');
  });

  it('speaks of the role only what is still true', async () => {
    const page = await open();
    expect(await page.getByText('alone until half past nine').isVisible()).toBe(true);
    await choose(page, 'Time 500 lookups', 2);
    expect(await page.getByText('alone until half past nine').count()).toBe(0);
    expect(await page.locator('.who').textContent()).toBe('You are the on-call senior for the platform. Decision 2.');
  });

  it('takes an update by the keys: opened, written, put back, posted', async () => {
    const page = await open();
    await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    const words = page.getByLabel('Your words to them');
    await expect.poll(() => page.evaluate(`document.activeElement.name ?? ''`)).toMatch(/^words-/);
    await page.keyboard.type('1 in 13 customers waits.');
    expect(await page.getByText('Decision 1.').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await words.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await words.inputValue()).toBe('1 in 13 customers waits.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Decision 2.').waitFor();
    expect(await page.locator('.chan .posted').textContent()).toBe('1 in 13 customers waits.');
    await page.locator('summary.btn').click();
    expect(await words.inputValue()).toBe('');
  });

  it('keeps words that are being written while another choice is taken', async () => {
    const page = await open();
    await page.locator('summary.btn').click();
    await page.getByLabel('Your words to them').fill('We time the lookups.');
    await choose(page, 'Time 500 lookups', 2);
    expect(await page.getByLabel('Your words to them').inputValue()).toBe('We time the lookups.');
  });

  it('takes an update without scripts, and what is too long comes back', async () => {
    const page = await open(WIDE, { javaScriptEnabled: false });
    await page.locator('summary.btn').click();
    const words = page.getByLabel('Your words to them');
    expect(await words.getAttribute('maxlength')).toBe('4000');
    await words.fill('1 in 13 customers waits.');
    await page.getByRole('button', { name: 'Post it' }).click();
    await page.getByText('Decision 2.').waitFor();
    expect(await page.getByText('Ruben pins your line.').first().isVisible()).toBe(true);
  });

  it('saves notes as they are typed, and a decision meanwhile takes nothing of them', async () => {
    const page = await open();
    await page.keyboard.press('n');
    await page.keyboard.type('All services, all nodes: below them.');
    await page.getByText('Saved').waitFor();
    await page.keyboard.type(' And');
    await choose(page, 'Time 500 lookups', 2);
    const notes = page.getByLabel('Your notes, kept for the debrief');
    expect(await notes.inputValue()).toBe('All services, all nodes: below them. And');
    await page.getByText('Saved').waitFor();
    await page.reload();
    expect(await notes.inputValue()).toBe('All services, all nodes: below them. And');
  });

  it('does not take notes of a page that was made before the last ones were saved', async () => {
    const page = await open();
    const notes = page.getByLabel('Your notes, kept for the debrief');
    await page.route('**/decisions', async (route) => {
      // The server answers at once; what it answered arrives after the notes are saved.
      const response = await route.fetch();
      await notes.fill('typed while the decision was on its way');
      await page.getByText('Saved').waitFor();
      await route.fulfill({ response });
    });
    await choose(page, 'Time 500 lookups', 2);
    expect(await notes.inputValue()).toBe('typed while the decision was on its way');
  });

  it('keeps the notes of two tabs, and says so', async () => {
    const page = await open();
    const other = listen(await page.context().newPage(), faults);
    await other.goto(page.url());
    const notes = (tab: Page) => tab.getByLabel('Your notes, kept for the debrief');
    await notes(page).fill('of the first');
    await page.getByText('Saved').waitFor();
    await notes(other).fill('of the second');
    await other.getByText('Both texts are kept, one below the other.').waitFor();
    for (const text of ['of the first', 'of the second']) expect(await notes(other).inputValue()).toContain(text);
    await notes(other).press('End');
    await other.keyboard.type(' tab');
    await other.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    expect(await notes(page).inputValue()).toBe(await notes(other).inputValue());
  });

  it('saves notes with a button and with any decision where no script runs', async () => {
    const page = await open(WIDE, { javaScriptEnabled: false });
    const notes = page.getByLabel('Your notes, kept for the debrief');
    await notes.fill('one');
    await page.getByRole('button', { name: 'Save the notes' }).click();
    expect(await notes.inputValue()).toBe('one');
    await notes.fill('one, two');
    await choose(page, 'Time 500 lookups', 2);
    expect(await notes.inputValue()).toBe('one, two');
  });

  it('puts neither seed nor variant, nor what it leads to, into the page or its address', async () => {
    const page = await open();
    await look(page);
    const [row] = await site.running.database.reader.all<{ seed: number }>('select seed from runs order by created_at desc limit 1');
    const sent = (await (await fetch(page.url())).text()) + page.url();
    const shown = /answer to the second question/.test(sent) ? 'connection table had no room' : 'answer to the second question never';
    for (const secret of [
      String(row?.seed),
      Number(row?.seed).toString(16),
      'quartz',
      'feldspar',
      'resolvers drop',
      'tables are full',
      '#closed',
      '#network',
      'page/',
      shown,
    ])
      expect(sent).not.toContain(secret);
  });

  it.each([
    [WIDE, 'light'],
    [WIDE, 'dark'],
    [NARROW, 'light'],
  ] as const)('gives axe nothing to find with all of it open, at %o, %s', async (size, colorScheme) => {
    const page = await open(size, { colorScheme, reducedMotion: 'reduce' });
    await look(page);
    expect(await smallTargets(page)).toEqual([]);
    await openAll(page);
    await seenWhole(page);
    expect(await axeFindings(page)).toEqual([]);
    await enlargeText(page);
    expect(await brokenWords(page)).toEqual([]);
  });
});
