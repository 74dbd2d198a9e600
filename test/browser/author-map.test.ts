import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patientDesk } from '../../server/solving/desk.ts';
import { WORKED_EXAMPLE } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, listen, PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

/** So many scenes one after the other, each with a choice that loses something. */
function inARow(scenes: number): string {
  const [head = ''] = WORKED_EXAMPLE.split('\n## ');
  const steps = Array.from({ length: scenes - 1 }, (_, index) => {
    const next = index + 2 === scenes ? 'over' : `step-${index + 2}`;
    return `## Step ${index + 1}\n\n- [Do it](#${next})\n  - scores: stabilise +2\n- [Do it by half](#${next})\n  - scores: stabilise +1\n`;
  });
  return [`${head.replace(/^title: /m, `title: ${scenes} `)}\n`, ...steps, '## Over\n\n- ends: resolved\n'].join('\n');
}

describeInBrowser('the map of a scenario as it opens', () => {
  let browser: Browser;
  let site: Site;
  let scenarios: string;
  const faults: string[] = [];

  beforeAll(async () => {
    scenarios = mkdtempSync(join(tmpdir(), 'dry-run-map-'));
    const texts = { short: WORKED_EXAMPLE, seven: inARow(7), twelve: inARow(12) };
    for (const [id, text] of Object.entries(texts)) writeFileSync(join(scenarios, `${id}.md`), text);
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios, desk: patientDesk }, { NODE_ENV: 'development' })]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
    rmSync(scenarios, { recursive: true, force: true });
  });

  async function open(path: string, width: number): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = listen(await context.newPage(), faults);
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${site.url}/author/scenarios/${path}`);
    await page.getByText(/ states\. Best in /).waitFor();
    return page;
  }

  /** `size`: of what it has by itself; `hides`: pixels that are not seen at once. */
  const mapAt = (page: Page) =>
    page.locator('#map').evaluate((map) => {
      const natural = Number(map.firstElementChild?.getAttribute('viewBox')?.split(' ')[2]);
      const drawn = map.firstElementChild?.getBoundingClientRect().width ?? 0;
      return { size: drawn / natural, hides: map.scrollWidth - map.clientWidth };
    });

  it('is seen whole where it can be read so', async () => {
    const { size, hides } = await mapAt(await open('seven', 1360));
    expect(hides).toBeLessThanOrEqual(1);
    expect(size).toBeGreaterThanOrEqual(0.75);
    expect(size).toBeLessThan(1);
  });

  it('is no larger than it is by itself', async () => {
    expect((await mapAt(await open('short', 1360))).size).toBe(1);
  });

  it.each([1360, 360])('is scrolled where it could not be read, with the scene in view that is open: %i px', async (width) => {
    const page = await open('twelve?scene=step-9', width);
    const { size, hides } = await mapAt(page);
    expect(size).toBeCloseTo(0.75, 5);
    expect(hides).toBeGreaterThan(100);
    const [map, box] = [await page.locator('#map').boundingBox(), await page.locator('.map rect.here').boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual(map?.x ?? Number.NaN);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
    expect(await axeFindings(page)).toEqual([]);
  });

  it('fits beside the editor too, until a size is chosen, which then stays', async () => {
    const page = await open('short', 1360);
    await page.getByRole('link', { name: 'Edit here' }).click();
    await page.locator('.cm-content').waitFor();
    expect((await mapAt(page)).hides).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'Larger map' }).click();
    const { size } = await mapAt(page);
    await page.goto(`${site.url}/author/scenarios/short`);
    expect((await mapAt(page)).size).toBeCloseTo(size, 5);
  });

  it('has its own size without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/author/scenarios/twelve`);
    expect((await page.locator('.map').boundingBox())?.width).toBe(Number(await page.locator('.map').getAttribute('width')));
    expect(await page.getByRole('button', { name: 'Fit' }).count()).toBe(0);
    await context.close();
  });

  it('writes nothing to the console', () => expect(faults).toEqual([]));
});
