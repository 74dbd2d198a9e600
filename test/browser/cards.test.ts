import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/db/ids.ts';
import type { CardSubject } from '../../server/domain/study/card.ts';
import { fresh } from '../../server/domain/study/schedule.ts';
import { makeCard } from '../../server/study/store.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { answer } from './candidate.ts';
import { openSite, type Site } from './site.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds after which a key chooses on a page to which a key led. */
const SETTLED = 900;

describeInBrowser('cards in the browser', () => {
  let browser: Browser;
  let site: Site;
  let ahead = 0;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite({ now: () => Date.now() + ahead })]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    await site.running.database.writer.write([{ sql: 'delete from cards', args: [] }]);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(5_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    return page;
  }

  it('bring a costly decision back the next day, by the keyboard alone', async () => {
    const page = await open();
    await blunder(page, site);
    ahead += DAY;
    await page.goto(`${site.url}/cards`);
    await page.getByText('2 cards are due today.').waitFor();
    await page.getByRole('link', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('This is decision 1 of your run of yesterday').waitFor();
    const key = await page.getByRole('button', { name: 'Compare the bank' }).getAttribute('data-key');
    await page.keyboard.press(key ?? '');
    await page.getByText('Nothing better was open.').waitFor();
    await page.waitForTimeout(SETTLED);
    await page.keyboard.press('3');
    await page.getByText(/Rated Good\. Comes back on \d+ \w+/).waitFor();
    await page.getByText('This is decision 2 of your run of yesterday').waitFor();
  });

  it('do the same without scripts, through Back and reload, and count one rating', async () => {
    const page = await open({ javaScriptEnabled: false });
    await blunder(page, site);
    ahead += DAY;
    await page.goto(`${site.url}/cards/next`);
    await page.getByRole('button', { name: 'Roll the pool change back' }).click();
    await page.getByText('Best then').waitFor();
    expect(await page.getByRole('button', { name: 'Good' }).count()).toBe(0);
    await page.reload();
    await page.getByText('Best then').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Compare the bank' }).click();
    await page.getByRole('button', { name: 'Good' }).click();
    await page.getByText('This is decision 2').waitFor();
    await page.goBack();
    await page.getByText('This card is done for today').waitFor();
    expect(await page.getByRole('button', { name: 'Good' }).count()).toBe(0);
    expect(await site.running.database.reader.get('select sum(reps) as reps from cards')).toEqual({ reps: 1 });
  });

  it('take a double click on a rating once, and leave the next card as it is', async () => {
    const page = await open();
    for (const questionId of ['led-incident', 'cut-toil', 'mentored']) await made(site, { kind: 'question', questionId }, ahead);
    await page.goto(`${site.url}/cards/next`);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByRole('button', { name: 'Easy' }).dblclick();
    await page.getByText('Rated Easy.').waitFor();
    expect(await site.running.database.reader.get('select sum(reps) as reps from cards')).toEqual({ reps: 1 });
  });

  it('take a rating key that is pressed twice once, and leave the next card unanswered', async () => {
    const page = await open();
    await blunder(page, site);
    ahead += DAY;
    await page.goto(`${site.url}/cards/next`);
    await page.getByRole('button', { name: 'Compare the bank' }).click();
    await page.getByText('Nothing better was open.').waitFor();
    await page.keyboard.press('1');
    await page.waitForTimeout(200);
    await page.keyboard.press('1');
    await page.getByText('Rated Again.').waitFor();
    await page.getByText('This is decision 2').waitFor();
    await page.keyboard.press('1');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).searchParams.has('choice')).toBe(false);
    expect(await site.running.database.reader.get('select sum(reps) as reps from cards')).toEqual({ reps: 1 });
    await page.waitForTimeout(SETTLED);
    await page.keyboard.press('1');
    await page.waitForURL(/choice=/);
  });

  it('of a question count the time beside what it should take, stop when they are turned, and keep quiet where the time is hidden', async () => {
    const page = await open();
    await page.clock.install();
    const address = await made(site, { kind: 'question', questionId: 'led-incident' }, ahead);
    await page.goto(address);
    const clock = page.getByRole('timer');
    await page.clock.runFor(42_000);
    expect(await clock.textContent()).toBe('0:42 of 2:30');
    await page.clock.runFor(113_000);
    expect(await clock.textContent()).toBe('2:35 of 2:30, 0:05 over');
    await page.getByText('The time is over. The clock goes on.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByText('You took 2:35 of 2:30, 0:05 over.').waitFor();
    await page.clock.runFor(60_000);
    await page.reload();
    await page.getByText('You took 2:35 of 2:30, 0:05 over.').waitFor();
    expect(await clock.count()).toBe(0);

    await page.goto(address);
    await page.getByRole('button', { name: 'Minutes only' }).focus();
    await page.keyboard.press('Enter');
    await page.clock.runFor(61_000);
    expect(await clock.textContent()).toBe('1 of 3 min');
    await page.getByRole('button', { name: 'Hide the clock' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Show the clock' }).waitFor();
    await page.clock.runFor(200_000);
    expect(await clock.count()).toBe(0);
    expect(await page.locator('[data-is=said]').textContent()).toBe('');
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByRole('heading', { name: 'What a strong answer shows' }).waitFor();
    expect(await page.getByText(/You took \d/).count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('spent')).toBe(false);
  });

  it('of a question show the last answer on their back, and no clock, without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    await answer(site, 'led-incident', { situation: 'Checkout failed from 02:05 on.' });
    await page.goto(await made(site, { kind: 'question', questionId: 'led-incident' }, ahead));
    expect(await page.locator('#card-clock').isVisible()).toBe(false);
    expect(await page.getByText('Checkout failed from 02:05 on.').count()).toBe(0);
    await page.getByText('in about 2:30').waitFor();
    await page.getByRole('button', { name: 'Look' }).click();
    expect(await page.getByText('Checkout failed from 02:05 on.').isVisible()).toBe(true);
    expect(await page.getByText(/You took \d/).count()).toBe(0);
  });

  it('are reviewed ahead from the list by the keyboard, and the rating is taken back', async () => {
    const page = await open();
    for (const questionId of ['led-incident', 'cut-toil']) await made(site, { kind: 'question', questionId }, ahead + 2 * DAY);
    await page.goto(`${site.url}/cards/all`);
    await page.getByLabel('Review ahead what comes back within').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('You review this card ahead of time: it is due on').waitFor();
    await page.getByRole('button', { name: 'Look' }).press('Enter');
    await page.waitForTimeout(SETTLED);
    await page.keyboard.press('4');
    await page.getByText('Rated Easy.').waitFor();
    await page.getByText('The last one of the next 7 days').waitFor();
    await page.keyboard.press('z');
    await page.getByText('The rating is taken back.').waitFor();
    await page.getByText('You review this card ahead of time').waitFor();
    expect(await site.running.database.reader.get('select sum(reps) as reps from cards')).toEqual({ reps: 0 });
  });

  it('show nothing of their back before it is asked for, and then at once', async () => {
    const page = await open();
    const [pointer] = site.running.bank.question('led-incident')?.pointers ?? [];
    await page.goto(await made(site, { kind: 'pointer', questionId: 'led-incident', pointerId: pointer?.id ?? '' }, ahead));
    expect(await page.getByRole('heading', { name: 'This was missing' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByRole('heading', { name: 'This was missing' }).waitFor();
  });
});

/** A run whose two decisions are both costly. */
async function blunder(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}/incidents`);
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Scale the workers' }).click();
  await page.getByRole('button', { name: 'Fail the database over' }).click();
  await page.getByText('The run is over').waitFor();
}

/** The address of a card that is due. `ahead`: of the clock, in milliseconds. */
async function made({ url, running: { database } }: Site, subject: CardSubject, ahead: number): Promise<string> {
  const id = newId();
  const now = Date.now() + ahead;
  await database.writer.write([makeCard(id, database.candidate, subject, fresh(now), now)]);
  return `${url}/cards/${id}`;
}
