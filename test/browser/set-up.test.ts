import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { FIRST_VISIT, firstVisit, layoutShift, listen, lookedOver, NOTHING_FOUND, PATIENCE, slowFonts } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const ADVERT = 'You own SLOs and error budgets, on Kubernetes. You lead incidents.\n\nYou travel once a quarter; German is a plus.';

type Visit = { readonly name: string; readonly path: string; readonly shows: string; readonly act?: (page: Page) => Promise<unknown> };

const VISITS: readonly Visit[] = [
  { name: 'as it stands', path: '/interviews', shows: '.drawn li' },
  { name: 'a whole loop', path: '/interviews?place=senior/whole', shows: '.drawn-sitting' },
  { name: 'of another employer', path: '/interviews?place=sre-rounds/debugging', shows: 'details[open] .opt' },
  { name: 'with an advert', path: '/interviews', shows: '.advert mark', act: pasteAdvert },
  { name: 'a number from other files', path: '/interviews?number=4412&files=00000000', shows: '.differs' },
  { name: 'with fields that cannot be read', path: '/interviews?place=x/y&minutes=soon&number=four', shows: '#number-wrong' },
  { name: 'the exercises', path: '/interviews/exercises', shows: '.exercises' },
];

describeInBrowser('the set-up in the browser', () => {
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
    await site?.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE);
    return listen(await context.newPage(), faults);
  }

  it.each(VISITS)('does not move, fits, is read by all in both themes, and has targets to hit: $name', async ({ path, shows, act }) => {
    const page = await open({ colorScheme: 'light', viewport: { width: 1360, height: 900 } });
    await slowFonts(page);
    await page.goto(site.url + path);
    const shift = await layoutShift(page);
    await act?.(page);
    await page.locator(shows).first().waitFor({ state: 'attached' });
    expect({ shift, ...(await lookedOver(page)) }).toEqual({ shift: 0, ...NOTHING_FOUND });
  });

  it('follows each choice without a new page, and keeps what is in use', async () => {
    const page = await open();
    await page.goto(`${site.url}/interviews`);
    await page.getByText('Drawn for you, 44 of 45 minutes').first().waitFor();
    await page.getByRole('radio', { name: /Final/ }).check();
    await page.getByText('Drawn for you, 30 of 30 minutes').first().waitFor();
    expect(await page.getByRole('radio', { name: '30', exact: true }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: '20', exact: true }).check();
    await page.getByText('of 20 minutes').first().waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe('20');
    const number = await page.locator('#number').inputValue();
    await pasteAdvert(page);
    expect(await page.getByRole('textbox', { name: 'The text of the job advert' }).inputValue()).toBe(ADVERT);
    expect(await page.locator('#number').inputValue()).toBe(number);
    expect(page.url()).toBe(`${site.url}/interviews`);
  });

  it('draws again in place', async () => {
    const page = await open();
    await page.goto(`${site.url}/interviews`);
    const before = await page.locator('#number').inputValue();
    await page.getByRole('button', { name: 'Draw again' }).click();
    await page.locator(`#number:not([value="${before}"])`).waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe('again');
  });

  it('is set up and begun by the keyboard alone', async () => {
    const page = await open();
    await page.goto(`${site.url}/interviews`);
    await page.getByRole('radio', { name: /Hiring manager/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText('of 20 minutes').first().waitFor();
    expect(await page.getByRole('radio', { name: /Recruiter screen/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Begin, 20 minutes' }).focus();
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.method() === 'POST' && one.isNavigationRequest()),
      page.keyboard.press('Enter'),
    ]);
    expect(request.postData()).toContain('place=senior%2Frecruiter-screen');
    // A page that is left on its way holds the browser up.
    await page.getByRole('button', { name: 'Open it' }).waitFor();
  });

  it('works without scripts: a button shows the plan, and what was typed stays', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/interviews`);
    await page.getByRole('radio', { name: /Technical loop/ }).check();
    await page.getByRole('textbox', { name: 'The text of the job advert' }).fill(ADVERT);
    await page.getByRole('button', { name: 'Show the plan' }).click();
    await page.getByText('of 60 minutes').first().waitFor();
    await page.locator('.advert mark').first().waitFor();
    expect(await page.getByRole('radio', { name: '60', exact: true }).isChecked()).toBe(true);
    await page.getByText('Change the text').click();
    expect(await page.getByRole('textbox', { name: 'The text of the job advert' }).inputValue()).toBe(ADVERT);
  });

  it('says so where the server is gone, and keeps what was chosen', async () => {
    const page = await open();
    await page.goto(`${site.url}/interviews`);
    await page.route('**/interviews', (route) => route.abort());
    await page.getByRole('radio', { name: /Final/ }).check();
    await page.getByText('The plan could not be drawn again.').waitFor({ state: 'attached' });
    expect(await page.getByRole('radio', { name: /Final/ }).isChecked()).toBe(true);
    faults.splice(0);
  });

  it('is at most 110 KB over the wire on a first visit, and asks no one else for anything', async () => {
    const { hosts, bytes } = await firstVisit(browser, `${site.url}/interviews`);
    expect(hosts).toEqual([site.url]);
    expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
  });
});

async function pasteAdvert(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'The text of the job advert' }).fill(ADVERT);
  await page.locator('.advert mark').first().waitFor();
}
