import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mountAt } from '../../views/links.ts';
import { openProxy } from '../server/proxy.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { listen, PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const SCENARIOS = fileURLToPath(new URL('live', import.meta.url));

describeInBrowser('behind a proxy that speaks plain http, in the browser', () => {
  let browser: Browser;
  let site: Site;
  let proxy: Awaited<ReturnType<typeof openProxy>>;
  let address = '';

  beforeAll(async () => {
    // Not localhost, which browsers trust without https: here they say nothing of where a form comes from but its origin.
    browser = await openBrowser(['--host-resolver-rules=MAP prep.example 127.0.0.1']);
    proxy = await openProxy({ takesOff: '/prep' });
    address = `http://prep.example:${proxy.port}/prep`;
    site = await openSite({ scenarios: SCENARIOS }, { PUBLIC_URL: address });
    proxy.behind(Number(new URL(site.url).port));
  });

  afterAll(async () => {
    mountAt('');
    await closeContexts(browser);
    await proxy?.close();
    await site?.close();
  });

  it('pages, forms, scripts, fonts and what passes by itself work, and nothing is asked for outside of the base', async () => {
    const faults: string[] = [];
    const asked: string[] = [];
    const context = await browser.newContext();
    // All of it goes through a second server here, in the same process.
    context.setDefaultTimeout(4 * PATIENCE);
    const page: Page = listen(await context.newPage(), faults);
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}/questions/latency-5xx`);
    await page.getByRole('textbox', { name: 'Impact', exact: true }).fill('Two in five cannot pay.');
    await page.locator('#state', { hasText: /^Saved \d\d:\d\d/ }).waitFor();
    await page.getByRole('button', { name: 'Dark', exact: true }).click();
    await page.locator('html.dark').waitFor();
    expect(new URL(page.url()).pathname).toBe('/prep/questions/latency-5xx');
    await page.goto(`${address}/incidents`);
    await page.locator('summary', { hasText: 'Start otherwise' }).click();
    await page.getByRole('checkbox', { name: /live/i }).check();
    const follows = page.waitForResponse((response) => response.url().includes('/live'));
    await page
      .locator('form', { has: page.getByRole('checkbox', { name: /live/i }) })
      .getByRole('button')
      .click();
    expect((await follows).status()).toBe(200);
    await page.getByRole('button', { name: 'Look at the queue' }).click();
    await page.getByText('A queue grows behind the payment workers.').first().waitFor();
    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
    // What Chromium says of any page that comes without https.
    expect(faults.filter((fault) => !/Cross-Origin-Opener-Policy|Origin-Agent-Cluster/.test(fault))).toEqual([]);
  });
});
