import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { patientDesk } from '../../server/solving/desk.ts';
import { WORKED_EXAMPLE } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { axeFindings, listen, PATIENCE, sticksOut } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const PAGE = '/author/scenarios/written';
const HAND_OVER = '/author/hand-overs/payments-at-half-past-seven';

/** A way to a server that can be closed and opened again, as if the server went and came back. */
async function openWay(to: string) {
  const sockets = new Set<Socket>();
  const way = createServer((from) => {
    const on = connect(Number(new URL(to).port), '127.0.0.1');
    for (const socket of [from, on]) sockets.add(socket.on('error', () => socket.destroy()));
    from.pipe(on).pipe(from);
  });
  const listen = (port: number) => new Promise<void>((resolve) => way.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = way.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    open: () => listen(port),
    async close() {
      const closed = new Promise((resolve) => way.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

describeInBrowser('an author’s page that follows its file', () => {
  let browser: Browser;
  let site: Site;
  let scenarios: string;
  let questions: string;
  const faults: string[] = [];

  beforeAll(async () => {
    scenarios = mkdtempSync(join(tmpdir(), 'dry-run-following-'));
    questions = mkdtempSync(join(tmpdir(), 'dry-run-following-'));
    for (const [from, to] of [
      ['../../scenarios/payment-timeout.md', join(scenarios, 'payment-timeout.md')],
      ['../../questions', questions],
    ] as const)
      cpSync(fileURLToPath(new URL(from, import.meta.url)), to, { recursive: true });
    save();
    [browser, site] = await Promise.all([
      openBrowser(),
      openSite({ scenarios, questions, desk: patientDesk }, { NODE_ENV: 'development' }),
    ]);
  });

  beforeEach(() => save());

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
    for (const folder of [scenarios, questions]) rmSync(folder, { recursive: true, force: true });
  });

  const path = (id = 'written') => join(scenarios, `${id}.md`);

  function save(text = WORKED_EXAMPLE): void {
    writeFileSync(path(), text);
  }

  async function open(address: string, width = 1360, from = site.url): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
    const page = listen(await context.newPage(), faults);
    page.setDefaultTimeout(PATIENCE);
    await page.goto(from + address);
    if (address.includes('edit')) await page.locator('.cm-content').waitFor();
    else if (address.startsWith(PAGE)) await page.getByText('No play reaches the best without a look').waitFor();
    return page;
  }

  /** The page has taken in a save. */
  async function saved(page: Page, text: string): Promise<void> {
    const version = () => page.locator('#workbench').getAttribute('data-version');
    const before = await version();
    save(text);
    await expect.poll(version, { timeout: PATIENCE }).not.toBe(before);
  }

  it('says in its head that the file was renamed, wherever one reads, and no longer once it is back', async () => {
    const page = await open(PAGE, 360);
    const head = page.locator('.lost', { hasText: 'The file is not there any more' });
    await page.evaluate('scrollTo(0, 500)');
    renameSync(path(), path('other'));
    await head.waitFor();
    expect((await head.boundingBox())?.y).toBe(0);
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    renameSync(path('other'), path());
    await head.waitFor({ state: 'detached' });
    expect(await page.locator('#author-says').textContent()).not.toContain('not there');
    await saved(page, WORKED_EXAMPLE.replace('limit: 60m', 'limit: 90m'));
    expect(await page.locator('.lost').count()).toBe(0);
  });

  it('says so beside the editor too, with nothing untrue of the server', async () => {
    const page = await open(`${PAGE}?edit`);
    await page.locator('#text-count', { hasText: 'in what is typed' }).waitFor();
    renameSync(path(), path('other'));
    await page.locator('.lost', { hasText: 'The file is not there any more' }).waitFor();
    await page.locator('#text-state', { hasText: 'What you typed is still here.' }).waitFor();
    await page.locator('.cm-content').focus();
    await page.keyboard.type('# mine');
    await page.locator('#text-count', { hasText: 'Problems could not be looked for: the file is not there any more.' }).waitFor();
    renameSync(path('other'), path());
    await page.locator('.lost').waitFor({ state: 'detached' });
    await page.locator('#text-state', { hasText: 'Not saved yet.' }).waitFor();
    await page.locator('#text-count', { hasText: 'in what is typed' }).waitFor();
    expect(readFileSync(path(), 'utf8')).toBe(WORKED_EXAMPLE);
  });

  it('says in its head that the server does not answer, and no longer once it does', async () => {
    const way = await openWay(site.url);
    const page = await open(PAGE, 1360, way.url);
    await way.close();
    await page.locator('.lost', { hasText: 'The server does not answer.' }).waitFor({ timeout: 3 * PATIENCE });
    await way.open();
    await page.locator('.lost').waitFor({ state: 'detached', timeout: 3 * PATIENCE });
    await saved(page, WORKED_EXAMPLE.replace('limit: 60m', 'limit: 90m'));
    faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_/.test(fault)));
  });

  const LONG = WORKED_EXAMPLE.replace('Nobody has touched', `${'It goes on.\n'.repeat(120)}\nNobody has touched`);

  it('keeps how far its lines are scrolled', async () => {
    save(LONG);
    const page = await open(`${PAGE}?line=all`);
    const top = () => page.locator('.src').evaluate(({ scrollTop }) => scrollTop);
    await page.locator('.src').evaluate((lines) => lines.scrollTo(0, 900));
    await saved(page, LONG.replace('limit: 60m', 'limit: 90m'));
    expect(await top()).toBe(900);
  });

  it('keeps the focus on the link that has it, where others come before it', async () => {
    const page = await open(PAGE);
    const choice = page.locator('.offer a').nth(1);
    const name = await choice.textContent();
    await choice.focus();
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await saved(page, WORKED_EXAMPLE.replace('(#scaled)', '(#scalde)').replace('takes: 12m', 'takes: 12 minutes'));
    expect(await focused()).toBe(name);
    await page.locator('.offer a').nth(1).focus();
    await page.locator('.probs .code').last().focus();
    const code = await focused();
    await saved(page, WORKED_EXAMPLE.replace('takes: 12m', 'takes: 12 minutes'));
    expect(await focused()).toBe(code);
  });

  it('keeps unfolded what has no name of its own', async () => {
    const page = await open(HAND_OVER);
    const folds = page.locator('#workbench details:not([id])');
    await folds.nth(1).locator('summary').click();
    const isOpen = () => folds.evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
    const before = await isOpen();
    const file = join(questions, 'hand-overs', 'payments-at-half-past-seven.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^# /m, '# Again: '));
    await page.locator('.asked', { hasText: 'Again: ' }).waitFor();
    expect(await isOpen()).toEqual(before);
    expect(before[1]).toBe(true);
  });

  it('writes nothing to the console', () => expect(faults).toEqual([]));
});
