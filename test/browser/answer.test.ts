import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, openAll, PATIENCE, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const PATH = '/questions/latency-5xx';
const IMPACT = 'Impact';
const DRAFTS = /\/answers\/(.*\/)?draft/;

describeInBrowser('an answer in the browser', () => {
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

  async function open(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    site = await openSite();
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  /** What a page writes to its console fails the test, but for answers that a test takes away. */
  async function visit(context: BrowserContext, path = PATH): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      const wanted = /status of (409|422)|net::ERR/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !wanted) faults.push(message.text());
    });
    await page.goto(site.url + path);
    return page;
  }

  function field(page: Page, name = IMPACT) {
    return page.getByRole('textbox', { name, exact: true });
  }

  async function saved(page: Page): Promise<void> {
    await page.locator('#state', { hasText: /^Saved \d\d:\d\d/ }).waitFor();
  }

  /** What the server has. */
  async function storedText(context: BrowserContext, name = IMPACT): Promise<string> {
    const page = await context.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.url + PATH);
    const text = await field(page, name).inputValue();
    await page.close();
    return text;
  }

  it('is saved as it is typed, and is there after a reload', async () => {
    const page = await visit(await open());
    await field(page).pressSequentially('Two customers in five.');
    expect(await page.locator('#state').textContent()).toBe('Not saved yet');
    expect(await page.locator('.part').first().locator('.count').textContent()).toBe('4 words');
    expect(await page.locator('#attempt-first').isVisible()).toBe(true);
    await saved(page);
    expect(await page.locator('#attempt-first').isVisible()).toBe(false);
    await page.reload();
    expect(await field(page).inputValue()).toBe('Two customers in five.');
  });

  it('is saved while one goes on typing', async () => {
    const context = await open();
    const page = await visit(context);
    let posts = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') posts += 1;
    });
    // Never a pause as long as the one after which it is saved.
    for (let key = 0; key < 65; key++) {
      await field(page).press('a');
      await page.waitForTimeout(100);
    }
    expect(posts).toBeGreaterThan(0);
    expect((await storedText(context)).length).toBeGreaterThan(20);
  }, 30_000);

  it('is kept while the server is away, and saved when it is back', async () => {
    const context = await open();
    const page = await visit(context);
    await context.setOffline(true);
    await field(page).fill('Typed in a tunnel.');
    await page.getByText('Not saved: the server does not answer. What you typed is kept in this browser.').first().waitFor();
    await context.setOffline(false);
    await saved(page);
    expect(await storedText(context)).toBe('Typed in a tunnel.');
  });

  it('comes back on another page where it never reached the server', async () => {
    const context = await open();
    const page = await visit(context);
    await page.route(DRAFTS, (route) => route.abort());
    await field(page).fill('Never arrived.');
    await page.getByText('kept in this browser').first().waitFor();
    await page.close();
    const next = await visit(context);
    expect(await field(next).inputValue()).toBe('Never arrived.');
    await saved(next);
    expect(await storedText(context)).toBe('Never arrived.');
  });

  it('asks which is to stay where what comes back meets a newer text', async () => {
    const context = await open();
    const page = await visit(context);
    await field(page).fill('Common.');
    await saved(page);
    await page.route(DRAFTS, (route) => route.abort());
    await field(page).fill('Common, and lost.');
    await page.getByText('kept in this browser').first().waitFor();
    const other = await browser.newContext();
    const elsewhere = await visit(other);
    await field(elsewhere).fill('Common, and newer.');
    await saved(elsewhere);
    await page.close();
    const next = await visit(context);
    await next.getByRole('heading', { name: 'This answer was changed in another tab' }).waitFor();
    expect([await field(next).inputValue(), await storedText(other)]).toEqual(['Common, and lost.', 'Common, and newer.']);
  });

  it('keeps the last words typed where answers are slow and one is lost', async () => {
    const context = await open();
    const page = await visit(context);
    let requests = 0;
    await page.route(DRAFTS, async (route: Route) => {
      requests += 1;
      if (requests === 1) await new Promise((resolve) => setTimeout(resolve, 1_500));
      // The server has it, the page does not know.
      if (requests === 2) {
        await route.fetch();
        return route.abort();
      }
      await route.continue();
    });
    await field(page).pressSequentially('One');
    await page.waitForTimeout(1_000);
    await field(page).pressSequentially(', two');
    await page.waitForTimeout(2_000);
    await field(page).pressSequentially(', three.');
    await saved(page);
    expect([requests > 2, await storedText(context)]).toEqual([true, 'One, two, three.']);
  });

  it('is saved when the page is left in the middle of a word', async () => {
    const context = await open();
    const page = await visit(context);
    await field(page).pressSequentially('Off I g');
    await page.goto(`${site.url}/incidents`);
    await expect.poll(() => storedText(context), { timeout: PATIENCE }).toBe('Off I g');
  });

  it('in two tabs is never overwritten in silence', async () => {
    const context = await open();
    const one = await visit(context);
    const two = await visit(context);
    await field(one).fill('One.');
    await saved(one);
    await field(two).fill('Two.');
    await two.getByRole('heading', { name: 'This answer was changed in another tab' }).waitFor();
    expect([await two.locator('#state').textContent(), await storedText(context)]).toEqual([
      'Not saved: it was changed in another tab. Choose below.',
      'One.',
    ]);
    await two.getByRole('button', { name: 'Keep mine' }).click();
    await saved(two);
    expect(await storedText(context)).toBe('Two.');
    await two.getByRole('link', { name: 'Versions' }).click();
    await two.getByText('From the other tab').waitFor();
  });

  const ITEM = '#pointers input[type=checkbox]';

  it('keeps what is ticked in its list as it is typed, and brings it back where it never reached the server', async () => {
    const context = await open();
    const page = await visit(context);
    await field(page).fill('Two customers in five.');
    await saved(page);
    await page.getByText('What a strong answer shows').click();
    await page.locator(ITEM).nth(1).check();
    expect(await page.locator('#state').textContent()).toBe('Not saved yet');
    await saved(page);
    await page.reload();
    expect(await page.locator(ITEM).nth(1).isChecked()).toBe(true);
    await page.locator(ITEM).nth(1).uncheck();
    await saved(page);
    await context.route(DRAFTS, (route) => route.abort());
    await page.locator(ITEM).nth(2).check();
    await page.locator('#state', { hasText: 'What you typed is kept in this browser.' }).waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await context.unroute(DRAFTS);
    await page.reload();
    await saved(page);
    await page.reload();
    expect(await page.locator(`${ITEM}:checked`).evaluateAll((boxes) => boxes.length)).toBe(1);
    expect(await page.locator(ITEM).nth(2).isChecked()).toBe(true);
  });

  it('in two tabs keeps the ticks of both, through a choice between two texts', async () => {
    const context = await open();
    const one = await visit(context);
    await field(one).fill('One.');
    await saved(one);
    const two = await visit(context);
    await one.getByText('What a strong answer shows').click();
    await one.locator(ITEM).nth(0).check();
    await saved(one);
    await field(one).fill('One, and more.');
    await saved(one);
    await two.locator(ITEM).nth(2).check();
    await field(two).fill('Two.');
    await two.getByRole('heading', { name: 'This answer was changed in another tab' }).waitFor();
    await two.getByRole('button', { name: 'Take the other' }).click();
    await saved(two);
    expect(await field(two).inputValue()).toBe('One, and more.');
    expect([await two.locator(ITEM).nth(0).isChecked(), await two.locator(ITEM).nth(2).isChecked()]).toEqual([true, true]);
  });

  it('keeps what is ticked with its form where there is no script, Back included', async () => {
    const page = await visit(await open({ javaScriptEnabled: false }));
    const sent = () => page.getByRole('button', { name: 'Save', exact: true }).click();
    await field(page).fill('Without a script.');
    await sent();
    await page.getByText(/Saved \d\d:\d\d, version 1/).waitFor();
    await page.locator(ITEM).nth(1).check();
    await sent();
    await page.locator(`${ITEM}:checked`).waitFor({ state: 'attached' });
    await page.goBack();
    await field(page).fill('Without a script, twice.');
    await sent();
    await page.getByText(/Saved \d\d:\d\d, version 2/).waitFor();
    expect(await page.locator(`${ITEM}:checked`).count()).toBe(1);
  });

  it('can be written, saved, rated and read with the keys alone', async () => {
    const page = await visit(await open());
    await field(page).focus();
    await page.keyboard.type('I was on call. Checkout failed soon.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('p99 at 9 s.');
    await page.keyboard.press('Control+s');
    await page.locator('#state', { hasText: 'version 1' }).waitFor();
    expect(await page.locator('#state-said').textContent()).toMatch(/^Saved \d\d:\d\d, version 1$/);
    await page.getByText('Rate it yourself', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Rate, then read the checks' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#reading$/);
    await page.locator('.note').first().waitFor();
    expect(await page.getByText(/You rated it 1 today\. Comes back/).count()).toBe(1);
  });

  it('has its marks where the words are, and the fields as high as their text', async () => {
    const page = await visit(await open());
    await field(page).fill(
      `${'A line that is long enough to be broken once or twice on the way. '.repeat(20)}\n\nWe looked at Kibana, Prometheus, Grafana and Jenkins.\n`,
    );
    await page.getByText('Rate it yourself', { exact: true }).click();
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Rate, then read the checks' }).click();
    await page.waitForURL(/#reading$/);
    const fits = `[...document.querySelectorAll('.grow textarea')].every((area) => area.scrollHeight <= area.clientHeight + 1)`;
    expect([await page.evaluate(fits), await page.evaluate<boolean>(`document.getElementById('part-impact').clientHeight > 200`)]).toEqual([
      true,
      true,
    ]);
    const mirrored = `[...document.querySelectorAll('.mirror')].every((one) => one.textContent === one.nextElementSibling.value + ' ')`;
    expect(await page.evaluate(mirrored)).toBe(true);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await field(page).press('Control+Home');
    await page.keyboard.type('More. ');
    await saved(page);
    expect([await page.evaluate(mirrored), await page.evaluate(fits)]).toEqual([true, true]);
  });

  const PAYLOADS = [
    '<img src=x onerror=document.title="owned">',
    '</textarea><script>document.title="owned"</script>',
    '<svg/onload=document.title="owned">',
    '"><a href=javascript:document.title="owned">click</a>',
    '<b>We looked at Kibana, Prometheus, Grafana and Jenkins.</b>',
  ];

  it('runs and draws nothing of what is typed', async () => {
    const page = await visit(await open());
    await field(page).fill(PAYLOADS.join('\n'));
    await page.getByText('Rate it yourself', { exact: true }).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Rate, then read the checks' }).click();
    await page.waitForURL(/#reading$/);
    await field(page, 'Signals').fill(PAYLOADS.join('\n'));
    await saved(page);
    const made = `document.querySelectorAll('form img, form svg:not(.pace, .level svg), .mirror b, .mirror a, main script, main a[href^="javascript"]').length`;
    expect([await page.evaluate(made), await page.title()]).toEqual([0, 'Raised latency and sporadic 5xx · Dry Run']);
    expect(await field(page).inputValue()).toBe(PAYLOADS.join('\n'));
    const history = await page.getByRole('link', { name: 'Versions' }).getAttribute('href');
    for (const path of [history, `${history}/1?with=now`]) {
      await page.goto(site.url + path);
      expect([await page.evaluate(made), (await page.title()).includes('owned')]).toEqual([0, false]);
    }
  });

  it('works with scripts off, Back included', async () => {
    const context = await open({ javaScriptEnabled: false });
    const page = await visit(context);
    await field(page).fill('Without a script.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Saved \d\d:\d\d, version 1/).waitFor();
    await page.goto(`${site.url}/incidents`);
    await page.goBack();
    await field(page).fill('Without a script, twice.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/version 2/).waitFor();
    await page.getByText('Rate it yourself', { exact: true }).click();
    await page.getByRole('button', { name: 'Rate, then read the checks' }).click();
    await page.getByText('Choose one of the four.').waitFor();
    await page.getByRole('radio').nth(2).check();
    await page.getByRole('button', { name: 'Rate, then read the checks' }).click();
    await page.locator('.note').first().waitFor();
    await page.getByText('Answer it afresh').click();
    await page.getByRole('button', { name: 'Close it and begin again' }).click();
    await page.getByRole('link', { name: 'Closed today' }).waitFor();
    expect(await field(page).inputValue()).toBe('');
  });

  it('saves first what is typed where a button leads elsewhere', async () => {
    const context = await open();
    const page = await visit(context);
    await field(page).fill('Close at once.');
    await saved(page);
    await page.reload();
    await field(page).fill('Close at once, with this.');
    await page.getByText('Answer it afresh').click();
    await page.getByRole('button', { name: 'Close it and begin again' }).click();
    await page.getByRole('link', { name: 'Closed today' }).click();
    await page.getByText('The answer as it was closed').click();
    await page.getByText('Close at once, with this.').waitFor();
    await page.goto(site.url + PATH);
    expect(await field(page).inputValue()).toBe('');
  });

  const CASES = (['light', 'dark'] as const).flatMap((theme) => ([1360, 360] as const).map((width) => ({ theme, width })));

  it.each(CASES)('gives axe nothing to find and needs no sideways scroll: $theme, $width px', async ({ theme, width }) => {
    const context = await open({ colorScheme: theme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await visit(context);
    await field(page).fill('We looked at Kibana, Prometheus, Grafana and Jenkins. It got better quickly.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await saved(page);
    await page.getByText('Rate it yourself', { exact: true }).click();
    await page.getByRole('radio').nth(2).check();
    await page.getByRole('button', { name: 'Rate, then read the checks' }).click();
    await page.waitForURL(/#reading$/);
    const history = (await page.getByRole('link', { name: 'Versions' }).getAttribute('href')) ?? '';
    for (const path of [PATH, history, `${history}/2`, `${history}/1?with=now`]) {
      await page.goto(site.url + path);
      await openAll(page);
      expect(await axeFindings(page), path).toEqual([]);
      expect(await sticksOut(page), path).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({
          path: `${process.env.SHOTS}/${theme}-${width}-${path.split('/').at(-1)?.slice(0, 12)}.png`,
          fullPage: true,
        });
    }
  });
});
