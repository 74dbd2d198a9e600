/** What every page has to pass, whatever it shows. Each check names what it found, so that a failure says where to look. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

/** Milliseconds; a page of one's own machine that takes longer is broken. */
export const PATIENCE = 5_000;

/** Bytes; DESIGN.md, Performance. */
export const FIRST_VISIT = 110 * 1024;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Every rule, but nothing that nobody reads: no selectors, no list of what is well. Our pages have no frames, of which the legacy mode knows nothing. */
const AXE: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'tag', values: RULES },
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
};

/** So that what is folded away is checked too. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
}

/** In a window as tall as the page: what sticks to an edge lies over nothing that one could not scroll to. */
export async function seenWhole(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 360 };
  await page.setViewportSize({ width, height: await page.evaluate<number>('document.documentElement.scrollHeight') });
}

export async function axeFindings(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).options(AXE).analyze();
  // An empty page has no violations either.
  if (passes.length <= 15) return [`only ${passes.length} rules had anything to look at`];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What sticks out to the right, or the page itself where it can be scrolled sideways for no reason that is seen. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
    return [scrollWidth + ' px in ' + clientWidth, ...out.map((one) => one.outerHTML.slice(0, 100))];
  })()`);
}

/** Links in sentences aside, what is clicked is 24 px or more (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const all = [...document.querySelectorAll('button, summary, a.btn, nav a, label:has(input), select, textarea, input:not([type=checkbox], [type=radio], [type=hidden])')];
    const seen = all.filter((target) => target.checkVisibility()).map((target) => [target, target.getBoundingClientRect()]);
    if (seen.length === 0) return ['no target at all'];
    return seen.filter(([, box]) => Math.min(box.width, box.height) < 24).map(([target, box]) => box.width + ' x ' + box.height + ' ' + target.outerHTML.slice(0, 100));
  })()`);
}

/** Clocks, verdicts, losses and keys are one word each: on more than one line, their column is too narrow. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('time, .mark small, .loss, .kbd')]
    .filter((word) => word.checkVisibility())
    .filter(({ firstChild }) => {
      const range = document.createRange();
      range.selectNode(firstChild);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    })
    .map((word) => word.textContent)`);
}

export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
}

/** Slow fonts are what moves a page. They come after the first paint, from the next page that is opened on. */
export async function slowFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
}

/** By how much the page moved on its own while it loaded, fonts included. What moves within the browser's own controls has no node. */
export async function layoutShift(page: Page): Promise<number> {
  await page.evaluate('document.fonts.ready');
  return page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput && entry.sources.some(({ node }) => node)) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 150);
  })`);
}

/** What a browser that was never here loads for a page, and from whom. */
export async function firstVisit(
  browser: Browser,
  address: string,
  /** A page with a stream never comes to rest: this long after it was loaded, in milliseconds. */
  rest?: number,
): Promise<{ readonly hosts: readonly string[]; readonly bytes: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  let bytes = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
  });
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.goto(address, { waitUntil: rest === undefined ? 'networkidle' : 'load' });
  await page.waitForTimeout(rest ?? 0);
  await context.close();
  return { hosts: [...hosts], bytes };
}

/** Whatever a page writes to its console, a refused policy above all, is a fault; but for an answer of 4xx that a test asks for. */
export function listen(page: Page, faults: string[]): Page {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const isAsked = /status of 4\d\d/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isAsked) faults.push(message.text());
  });
  return page;
}

/** A page that is open, wide and light, in both themes, narrow, and with large text: what does not fit, cannot be hit, or axe finds. All empty where it is well. */
export async function lookedOver(page: Page) {
  await openAll(page);
  await seenWhole(page);
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  const sideways = await sticksOut(page);
  const small = await smallTargets(page);
  await seenWhole(page);
  const dark = await axeFindings(page);
  await page.setViewportSize({ width: 1360, height: 900 });
  await enlargeText(page);
  const enlarged = [...(await brokenWords(page)), ...(await sticksOut(page))];
  return { light, dark, sideways, small, enlarged };
}

export const NOTHING_FOUND = { light: [], dark: [], sideways: [], small: [], enlarged: [] };
