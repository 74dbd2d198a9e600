import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const LOOK = 'Compare the bank';
const ROLL_BACK = 'Roll the pool change back';

describeInBrowser('an incident played in the browser', () => {
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

  /** Anything that a page writes to its console, a refused policy above all, fails the test. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      const refused = message.text().includes('status of 4');
      if (['error', 'warning'].includes(message.type()) && !refused) faults.push(message.text());
    });
    return page;
  }

  async function start(page: Page): Promise<void> {
    await page.goto(`${site.url}/incidents`);
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.waitForURL(/\/runs\//);
  }

  function choose(page: Page, label: string) {
    return page.getByRole('button', { name: label }).click();
  }

  async function keyOf(page: Page, label: string): Promise<string> {
    return (await page.getByRole('button', { name: label }).getAttribute('data-key')) ?? '';
  }

  async function atDecision(page: Page, turn: number): Promise<void> {
    await page.getByText(`Decision ${turn}.`).waitFor();
  }

  /** So long a key belongs to the scene before. */
  async function settled(page: Page): Promise<void> {
    await page.waitForTimeout(900);
  }

  async function atEnd(page: Page): Promise<void> {
    await page.getByText('The run is over: the incident is resolved.').waitFor();
  }

  it('can be played with the mouse from the list to the debrief', async () => {
    const page = await open();
    await start(page);
    const url = page.url();
    await choose(page, LOOK);
    await atDecision(page, 2);
    await choose(page, 'Post a status update');
    await atDecision(page, 3);
    await choose(page, ROLL_BACK);
    await atEnd(page);
    expect(page.url()).toBe(url);
    await page.getByRole('link', { name: 'Read the debrief' }).click();
    await page.waitForURL(/debrief$/);
    expect(await page.locator('.dec').count()).toBe(3);
    expect(await page.locator('.score b').textContent()).toMatch(/^\d+$/);
  });

  it('can be played with the keys alone', async () => {
    const page = await open();
    await start(page);
    await page.keyboard.press(await keyOf(page, LOOK));
    await atDecision(page, 2);
    await page.keyboard.press('u');
    expect(await page.evaluate(`document.activeElement.closest('.anytime') !== null`)).toBe(true);
    await settled(page);
    await page.keyboard.press('Enter');
    await atDecision(page, 3);
    await settled(page);
    await page.keyboard.press(await keyOf(page, ROLL_BACK));
    await atEnd(page);
  });

  it('can be played with scripts off', async () => {
    const page = await open({ javaScriptEnabled: false });
    await start(page);
    await choose(page, LOOK);
    await atDecision(page, 2);
    expect(await page.getByText('The bank answers in 80 ms.').first().isVisible()).toBe(true);
    await choose(page, ROLL_BACK);
    await atEnd(page);
    await page.getByRole('link', { name: 'Read the debrief' }).click();
    await page.getByText('Show the best line').click();
    await page.getByRole('button', { name: /^Retry from here\s+at decision 2$/ }).click();
    await atDecision(page, 2);
  });

  it('takes a decision in one round trip', async () => {
    const page = await open();
    await start(page);
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await choose(page, LOOK);
    await atDecision(page, 2);
    expect(requests.map((request) => request.method())).toEqual(['POST']);
  });

  it('goes on where it was after the page is closed', async () => {
    const page = await open();
    await start(page);
    await choose(page, LOOK);
    await atDecision(page, 2);
    const url = page.url();
    await page.goto(`${site.url}/incidents`);
    await page.locator(`a[href="${new URL(url).pathname}"]`).click();
    await atDecision(page, 2);
    expect(await page.getByText('The bank answers in 80 ms.').first().isVisible()).toBe(true);
  });

  it('moves focus to what a look-up brought, and to the heading of a new scene', async () => {
    const page = await open();
    await start(page);
    await choose(page, LOOK);
    await atDecision(page, 2);
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
    await expect.poll(focused).toContain(LOOK);
    await choose(page, 'Scale the workers');
    await atDecision(page, 3);
    await expect.poll(focused).toBe('More workers, and still failing');
    expect(await page.locator('#announcer').textContent()).toContain('since the start');
  });

  it('counts a double click once', async () => {
    const page = await open();
    await start(page);
    await page.getByRole('button', { name: 'Scale the workers' }).dblclick();
    await atDecision(page, 2);
    await page.waitForTimeout(300);
    expect(await page.getByRole('heading', { name: 'More workers' }).isVisible()).toBe(true);
    expect(await page.getByText('Decision 2.').isVisible()).toBe(true);
    await page.reload();
    expect(await page.getByText('Decision 2.').isVisible()).toBe(true);
  });

  it('does not take the second half of a slow double click for a choice of the next scene', async () => {
    const page = await open();
    await start(page);
    await choose(page, 'Scale the workers');
    await atDecision(page, 2);
    const box = await page.getByRole('button', { name: 'Fail the database over' }).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.waitForTimeout(300);
    expect(await page.getByText('Decision 2.').isVisible()).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await page.getByText('The run is over').waitFor();
  });

  it('tells a stale tab where it is instead of deciding twice', async () => {
    const page = await open();
    await start(page);
    const stale = await page.context().newPage();
    await stale.goto(page.url());
    await choose(page, LOOK);
    await atDecision(page, 2);
    await choose(stale, 'Scale the workers');
    await stale.getByText('That moment had already been decided. Here is where you are.').first().waitFor();
    expect(await stale.getByText('Decision 2.').isVisible()).toBe(true);
    expect(await stale.getByText('The bank answers in 80 ms.').first().isVisible()).toBe(true);
  });

  it('says that nothing was lost when the server is away, and takes the choice when it is back', async () => {
    const page = await open();
    await start(page);
    await page.context().setOffline(true);
    await choose(page, LOOK);
    await page.getByText('The server did not answer. What you decided before is kept.').waitFor();
    faults.length = 0;
    await page.context().setOffline(false);
    await choose(page, LOOK);
    await atDecision(page, 2);
    expect(await page.locator('#trouble').textContent()).toBe('');
  });

  it('keeps the run in sight when something else answers for the server', async () => {
    const page = await open();
    await start(page);
    await page.route('**/decisions', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }));
    await choose(page, LOOK);
    await page.getByText('Something other than Dry Run answered. What you decided before is kept.').waitFor();
    faults.length = 0;
    expect(await page.getByText('Bad Gateway').count()).toBe(0);
    await page.unroute('**/decisions');
    await choose(page, LOOK);
    await atDecision(page, 2);
  });

  it('shows that it waits while an answer is slow, and takes no second choice meanwhile', async () => {
    const page = await open();
    await start(page);
    await page.route('**/decisions', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    const opacity = () => page.evaluate<string>(`getComputedStyle(document.querySelector('#choices button')).opacity`);
    expect(await opacity()).toBe('1');
    await page.keyboard.press(await keyOf(page, LOOK));
    await page.keyboard.press(await keyOf(page, ROLL_BACK));
    await expect.poll(opacity).toBe('0.5');
    await atDecision(page, 2);
    await page.waitForTimeout(300);
    expect(await page.getByText('Decision 2.').isVisible()).toBe(true);
    expect(await opacity()).toBe('1');
  });

  it('leads from a step of the chart to what is said of the decision', async () => {
    const page = await open();
    await start(page);
    for (const [turn, label] of ['Scale the workers', 'Fail the database over'].entries()) {
      await choose(page, label);
      if (turn === 0) await atDecision(page, 2);
    }
    await page.getByRole('link', { name: 'Read the debrief' }).click();
    await page.locator('.curve a circle').nth(1).click();
    expect(new URL(page.url()).search).toBe('?decision=2');
    expect(await page.locator('.dec.now').getAttribute('id')).toBe('decision-2');
  });

  it('shows a problem as a page of its own where the run is not there any more', async () => {
    const page = await open();
    await start(page);
    await page.evaluate(`document.getElementById('choices').setAttribute('hx-post', '/runs/gone/decisions')`);
    await choose(page, LOOK);
    await page.getByRole('heading', { name: 'There is no such run' }).waitFor();
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('#console').count()).toBe(0);
  });

  it('goes back to the list with one step, however many decisions were taken, and forward to the run as it stands', async () => {
    const page = await open();
    await start(page);
    await choose(page, LOOK);
    await atDecision(page, 2);
    await choose(page, 'Scale the workers');
    await atDecision(page, 3);
    await page.goBack();
    await page.getByRole('heading', { name: 'Incidents' }).waitFor();
    await page.goForward();
    await atDecision(page, 3);
  });

  it('shows the keys on request, closes them with Esc, and lets them be turned off', async () => {
    const page = await open();
    await start(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'all keys' }).click();
    await page.getByLabel('Single keys are on').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('1');
    await page.waitForTimeout(200);
    await atDecision(page, 1);
    await page.reload();
    expect(await page.locator('#keys-on').isChecked()).toBe(false);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const page = await open();
    await start(page);
    await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true }))`);
    await page.waitForTimeout(200);
    await atDecision(page, 1);
  });

  it('keeps the theme that was chosen, with scripts off too', async () => {
    const page = await open({ javaScriptEnabled: false, colorScheme: 'light' });
    await start(page);
    const url = page.url();
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(page.url()).toBe(url);
    expect(await page.locator('html').getAttribute('class')).toBe('dark');
  });

  it('can be abandoned, and is then read only', async () => {
    const page = await open();
    await start(page);
    const url = page.url();
    await page.getByText('Abandon this run').click();
    await page.getByRole('button', { name: 'Abandon it' }).click();
    await page.waitForURL(/\/incidents/);
    await page.goto(url);
    expect(await page.getByText('You abandoned this run.').isVisible()).toBe(true);
    expect(await page.locator('#choices').count()).toBe(0);
  });
});
