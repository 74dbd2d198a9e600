import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WORKED_EXAMPLE } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, listen, PATIENCE, smallTargets, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const TITLE = 'A page of SEV';

describeInBrowser('the list of incidents in the browser', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let folder: string;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dry-run-list-'));
    cpSync(fileURLToPath(new URL('scenarios', import.meta.url)), folder, { recursive: true });
    for (const n of [1, 2, 3, 4]) {
      const text = WORKED_EXAMPLE.replace(/^title: .*$/m, `title: ${TITLE}${n}`).replace(/^severity: .*$/m, `severity: SEV${n}`);
      writeFileSync(join(folder, `cause-${n}.md`), text);
    }
    [browser, site] = await Promise.all([openBrowser(), openSite({ scenarios: folder })]);
    page = listen(await browser.newPage({ viewport: { width: 1360, height: 900 } }), faults);
    page.setDefaultTimeout(PATIENCE);
  });

  afterAll(async () => {
    expect(faults).toEqual([]);
    await closeContexts(browser);
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function row(n: number) {
    return page.locator(`#a-page-of-sev${n}`);
  }

  function styleOf(n: number, property: string): Promise<string> {
    return page.evaluate(`getComputedStyle(document.querySelector('#a-page-of-sev${n}')).${property}`);
  }

  async function openList(): Promise<void> {
    await page.goto(`${site.url}/incidents`);
  }

  /** Clicks the text of a row where nothing else is. */
  async function clickRow(n: number): Promise<void> {
    const box = await row(n).getByText('Checkouts fail at night').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
    await page.waitForURL(/\/runs\//);
  }

  /** The path of the run, with so many decisions. */
  async function started(n: number, decisions: number): Promise<string> {
    await openList();
    await row(n)
      .getByRole('button', { name: /^Start/ })
      .click();
    await page.waitForURL(/\/runs\//);
    for (let turn = 1; turn <= decisions; turn++) {
      await page.getByRole('button', { name: turn === 1 ? 'Compare the bank' : 'Tell support' }).click();
      await page.getByText(`Decision ${turn + 1}.`).waitFor();
    }
    return new URL(page.url()).pathname;
  }

  it('starts an incident by a click anywhere in its row, and goes on with it by the next', async () => {
    await openList();
    await clickRow(1);
    await page.getByRole('button', { name: 'Compare the bank' }).click();
    await page.getByText('Decision 2.').waitFor();
    const path = new URL(page.url()).pathname;
    await openList();
    await clickRow(1);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('continues the newest of several runs, with the others under it and Start beside', async () => {
    const older = await started(2, 1);
    const newer = await started(2, 2);
    await openList();
    const main = row(2).getByRole('link', { name: /^Continue ?: A page/ });
    expect(await main.getAttribute('href')).toBe(newer);
    const other = row(2).getByRole('link', { name: /^Continue ?: Today at \d\d:\d\d, 1 decision in$/ });
    const boxes = await Promise.all([main, row(2).getByRole('button', { name: 'Start again' }), other].map((one) => one.boundingBox()));
    const [first, beside, under] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 }) as [Box, Box, Box];
    expect([beside.y === first.y, beside.x > first.x + first.width, under.y > first.y + first.height]).toEqual([true, true, true]);
    await other.click();
    await page.waitForURL(`**${older}`);
    await openList();
    await row(2).getByRole('button', { name: 'Start again' }).click();
    await page.waitForURL(/\/runs\//);
    expect([older, newer]).not.toContain(new URL(page.url()).pathname);
  });

  it('has one stop of the Tab key for the row, one for each other way, and shows where it is', async () => {
    await openList();
    const stops: string[] = [];
    await page.evaluate(`(() => {
      const row = document.querySelector('#a-page-of-sev2');
      row.tabIndex = -1;
      row.focus();
    })()`);
    for (let n = 0; n < 4; n++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          `document.activeElement.closest('#a-page-of-sev2') ? document.activeElement.textContent.replace(/:.*/, '').trim() : 'out'`,
        ),
      );
    }
    expect(stops.filter((stop) => stop !== 'out').length).toBeLessThanOrEqual(4);
    expect(stops[0]).toBe('Continue');
    expect(stops.slice(1)).toContain('Start again');
    await row(2)
      .getByRole('link', { name: /^Continue ?: A page/ })
      .focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await styleOf(2, 'outlineStyle')).toBe('solid');
  });

  it('tells severities apart by filling, frame and weight, not by the colour alone', async () => {
    await openList();
    const looks = await page.evaluate(`[1, 2, 3, 4].map((n) => {
      const { backgroundColor, borderTopWidth, borderTopStyle, fontWeight } = getComputedStyle(document.querySelector('#a-page-of-sev' + n + ' .sev'));
      return [backgroundColor === 'rgba(0, 0, 0, 0)' ? 'empty' : 'filled', borderTopWidth, borderTopStyle, fontWeight].join(' ');
    })`);
    expect(looks).toEqual(['filled 2px solid 700', 'empty 2px solid 500', 'empty 1px solid 400', 'empty 1px dashed 400']);
  });

  it('is led to by the public name, and marks the row', async () => {
    await page.goto(`${site.url}/incidents#a-page-of-sev4`);
    await page.mouse.move(0, 0);
    const [target, other] = [await styleOf(4, 'backgroundColor'), await styleOf(3, 'backgroundColor')];
    expect(target).not.toBe(other);
  });

  it.each([
    [1360, 'light'],
    [1360, 'dark'],
    [360, 'light'],
    [320, 'dark'],
  ] as const)('passes axe with runs open, sticks out nowhere and has targets to hit at %i px, %s', async (width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/incidents', '/']) {
      await page.goto(site.url + path);
      expect([await axeFindings(page), await sticksOut(page), await smallTargets(page)]).toEqual([[], [], []]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1360, height: 900 });
  });

  it('is not needed from Today: one click goes on with a run, or starts one', async () => {
    await page.goto(site.url);
    await page.locator('.plan').getByRole('link', { name: 'Incident' }).click();
    await page.waitForURL(/\/runs\//);
    const first = await openSite({ scenarios: folder });
    await page.goto(first.url);
    await page.getByRole('button', { name: 'Start with an incident' }).click();
    await page.waitForURL(/\/runs\//);
    await first.close();
  });
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
