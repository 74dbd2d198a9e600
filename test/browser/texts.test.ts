/** No text is lost or doubled: Back, pages shown as they were left, and two tabs on one text. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keep, versionsOf } from '../server/stories/story.ts';
import { closeContexts, describeInBrowser, openBrowser, PAGES_AS_LEFT } from './browser.ts';
import { PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const QUESTION = '/questions/latency-5xx';

/** Milliseconds that a browser may take to lay out four million characters. */
const LAYING_OUT = 60_000;

/** What there is to be typed into, twice: an answer and a story, each with one of its fields. */
const TEXTS = [
  { name: 'an answer', heading: 'This answer was changed in another tab', field: '#part-impact', begin: async () => QUESTION },
  {
    name: 'a story',
    heading: 'This story was changed in another tab',
    field: '#story-task',
    begin: async (site: Site) => `${await keep(site.running)}/edit`,
  },
] as const;

describeInBrowser('a text', () => {
  let browser: Browser;
  let site: Site;

  beforeEach(async () => {
    site = await openSite();
  });

  afterEach(async () => {
    await closeContexts(browser);
    await site.close();
  });

  async function open(options: BrowserContextOptions = {}, flags: readonly string[] = []): Promise<BrowserContext> {
    browser = await openBrowser(flags);
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  async function visit(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  async function saved(page: Page): Promise<void> {
    await page.locator('#state', { hasText: /^Saved \d\d:\d\d/ }).waitFor();
  }

  async function storedText(context: BrowserContext, path: string, field: string): Promise<string> {
    const page = await context.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.url + path);
    const text = await page.locator(field).inputValue();
    await page.close();
    return text;
  }

  /** As the button of the browser does: a page that is shown as it was left loads nothing. */
  async function back(page: Page, to: RegExp): Promise<void> {
    await page.evaluate('history.back()').catch(() => {});
    await page.waitForURL(to, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
  }

  async function stories(): Promise<readonly string[]> {
    const rows = await site.running.database.reader.all<{ title: string }>('select title from stories order by n');
    return rows.map(({ title }) => title);
  }

  /** One text in two tabs, of which the first has saved its own. */
  async function inTwoTabs({ begin, field }: (typeof TEXTS)[number]) {
    const context = await open();
    const path = await begin(site);
    const one = await visit(context, path);
    const two = await visit(context, path);
    await one.locator(field).fill('Text of A.');
    await saved(one);
    return { context, path, two };
  }

  it.each(TEXTS)('in two tabs is asked about again after the page of the conflict was left: $name', async (text) => {
    const { field, heading } = text;
    const { context, path, two } = await inTwoTabs(text);
    await two.locator(field).fill('Text of B');
    await two.getByRole('heading', { name: heading }).waitFor();
    await two.locator(field).press('End');
    await two.keyboard.type('!');
    two.on('dialog', (dialog) => dialog.accept());
    await two.goto(`${site.url}/incidents`);
    await two.goto(site.url + path);
    await two.getByRole('heading', { name: heading }).waitFor();
    expect([await two.locator(field).inputValue(), await storedText(await open(), path, field)]).toEqual(['Text of B!', 'Text of A.']);
    await two.getByRole('button', { name: 'Keep mine' }).click();
    await saved(two);
    expect(await storedText(context, path, field)).toBe('Text of B!');
    await two.getByRole('link', { name: 'Versions' }).click();
    await two.getByText('From the other tab').first().waitFor();
  });

  it.each(TEXTS)('of two is the stored one where that is taken, and the other is a version: $name', async (text) => {
    const { field, heading } = text;
    const { two } = await inTwoTabs(text);
    await two.locator(field).fill('Text of B.');
    await two.getByRole('heading', { name: heading }).waitFor();
    await two.getByRole('button', { name: 'Take the other' }).click();
    await saved(two);
    expect([await two.locator(field).inputValue(), await two.getByRole('heading', { name: heading }).count()]).toEqual(['Text of A.', 0]);
    await two.getByRole('link', { name: 'Versions' }).click();
    await two.getByText('From the other tab').first().waitFor();
  });

  it.each(TEXTS)('that a browser gives back on Back is never saved over a newer one, scripts off: $name', async ({ begin, field }) => {
    const context = await open({ javaScriptEnabled: false });
    const path = await begin(site);
    const page = await visit(context, path);
    const save = async (text: string) => {
      await page.locator(field).fill(text);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.goto(`${site.url}/incidents`);
    };
    await save('Older.');
    await page.goto(site.url + path);
    await save('Newer.');
    // To where the older one was typed: the first page of all.
    while (page.url() !== 'about:blank') await page.goBack();
    await page.goForward();
    expect(page.url()).toBe(site.url + path);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await storedText(context, path, field)).toBe('Newer.');
  });

  it.each(TEXTS)(
    'on a page that is shown as it was left is not saved over a newer one, scripts off: $name',
    async ({ begin, field, heading }) => {
      const context = await open({ javaScriptEnabled: false }, PAGES_AS_LEFT);
      const path = await begin(site);
      const page = await visit(context, path);
      await page.locator(field).fill('Common.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.goto(site.url + path);
      await page.locator(field).fill('Typed before.');
      await page.goto(`${site.url}/incidents`);
      const other = await visit(context, path);
      await other.locator(field).fill('Newer.');
      await other.getByRole('button', { name: 'Save', exact: true }).click();
      await page.goBack({ waitUntil: 'commit' });
      await page.locator(field).waitFor();
      expect(await page.locator(field).inputValue()).toBe('Typed before.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('heading', { name: heading }).waitFor();
      expect([await page.locator(field).inputValue(), await storedText(context, path, field)]).toEqual(['Typed before.', 'Newer.']);
      await page.goto(site.url + path);
      await page.getByText('you have not chosen between them').waitFor();
    },
  );

  it('that was typed and not sent is given back on Back, scripts off', async () => {
    const page = await visit(await open({ javaScriptEnabled: false }), `${await keep(site.running)}/edit`);
    await page.locator('#story-task').fill('Typed, not sent.');
    await page.goto(`${site.url}/incidents`);
    await page.goBack();
    expect(await page.locator('#story-task').inputValue()).toBe('Typed, not sent.');
  });

  const LONG: readonly (readonly [what: string, field: string, button: string, begin: () => Promise<string>])[] = [
    ['an answer that is not saved yet', '#part-impact', 'Save', async () => QUESTION],
    ['a new story', '#story-task', 'Keep the story', async () => '/stories/new'],
  ];

  it.each(LONG)('longer than a form may hold is there again on Back, scripts off: %s', async (_, field, button, begin) => {
    const page = await visit(await open({ javaScriptEnabled: false }), await begin());
    const text = `${'Rolled it back. '.repeat(270_000)}The very end.`;
    page.setDefaultTimeout(LAYING_OUT);
    await page.locator(field).evaluate((area, value) => void Object.assign(area, { value }), text);
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await page.getByText('Go back: your browser still has there what you typed').waitFor();
    await page.goBack();
    expect((await page.locator(field).inputValue()) === text).toBe(true);
  });

  const WAYS = [
    { name: 'with scripts', options: {}, flags: [] },
    { name: 'without scripts', options: { javaScriptEnabled: false }, flags: [] },
    { name: 'with scripts, pages shown as they were left', options: {}, flags: PAGES_AS_LEFT },
  ] as const;

  it.each(WAYS)('kept as a new story, gone back to and kept again is one story: $name', async ({ options, flags }) => {
    const page = await visit(await open(options, flags), '/stories/new');
    await page.locator('#story-title').fill('The sale night');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.waitForURL(/\/stories\/[\w-]{16}$/);
    if ('javaScriptEnabled' in options) await page.goBack();
    else await back(page, /\/stories\/new/);
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.waitForURL(/\/stories\/[\w-]{16}$/);
    expect(await stories()).toEqual(['The sale night']);
  });

  it.each(WAYS)('kept as a new story, gone back to, changed and kept again is that story changed: $name', async ({ options, flags }) => {
    const page = await visit(await open(options, flags), '/stories/new');
    await page.locator('#story-title').fill('The sale night');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.waitForURL(/\/stories\/[\w-]{16}$/);
    const kept = new URL(page.url()).pathname.slice('/stories/'.length);
    if ('javaScriptEnabled' in options) await page.goBack();
    else await back(page, /\/stories\/new/);
    await page.locator('#story-task').fill('Mine.');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.waitForURL(/\/stories\/[\w-]{16}$/);
    await page.getByText('Mine.').waitFor();
    expect([await stories(), (await versionsOf(site.running, kept)).at(-1)]).toEqual([['The sale night'], 'saved: Mine.']);
  });

  it.each(WAYS)(
    'found in notes leads back to what is left of it once it is kept, and is never kept twice: $name',
    async ({ options, flags }) => {
      const page = await visit(await open(options, flags), '/stories/proposals');
      const goBack = (to: RegExp) => ('javaScriptEnabled' in options ? page.goBack() : back(page, to));
      const find = async () => {
        await page
          .locator('#pasted')
          .fill('- Led the response to an outage of checkout\n- Mentored two engineers until they went on call\n');
        await page.getByRole('button', { name: 'Find the stories in it' }).click();
        await page.getByRole('link', { name: 'Paste something else' }).waitFor();
      };
      await find();
      await page.getByRole('checkbox').nth(1).uncheck();
      await page.locator('#proposal-0').fill('The checkout outage');
      await page.getByRole('button', { name: 'Keep those that are ticked' }).click();
      await page.waitForURL(/kept=1/);
      await goBack(/\/stories\/proposals\/[\w-]{16}$/);
      if (await page.locator('#proposal-0').count()) {
        // The very page as it was left: what it sends again is there already.
        await page.getByRole('button', { name: 'Keep those that are ticked' }).click();
        await page.waitForURL(/kept=1/);
      } else {
        await page.getByRole('heading', { name: '1 new proposal' }).waitFor();
        expect(await page.locator('#proposal-1').inputValue()).toBe('Mentored two engineers until they went on call');
      }
      expect(await stories()).toEqual(['The checkout outage']);
      await page.goto(`${site.url}/stories/proposals`);
      await find();
      await page.getByRole('heading', { name: '1 new proposal' }).waitFor();
      await page.getByRole('link', { name: 'The checkout outage' }).waitFor();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Keep those that are ticked' }).click();
      await page.waitForURL(/kept=1/);
      expect(await stories()).toHaveLength(2);
    },
  );

  it('of a story is saved as it is typed, counted, and there after a reload', async () => {
    const page = await visit(await open(), '/stories/new');
    await page.locator('#story-title').fill('The sale night');
    await page.locator('#story-action').pressSequentially('I rolled it back.');
    expect(await page.locator('.part', { hasText: 'Action' }).locator('.count').textContent()).toBe('4 words');
    expect(await page.locator('#pace').textContent()).toContain('4 words in the five parts');
    await page.getByLabel('People').or(page.locator('[name=screen-people]')).first().check();
    await saved(page);
    await page.reload();
    expect([await page.locator('#story-action').inputValue(), await page.locator('[name=screen-people]').isChecked()]).toEqual([
      'I rolled it back.',
      true,
    ]);
    expect(await stories()).toEqual(['The sale night']);
  });

  it('of a story that is kept while it is being saved is kept whole', async () => {
    const page = await visit(await open(), '/stories/new');
    await page.locator('#story-title').fill('A rollback');
    await saved(page);
    let letGo = () => {};
    const isHeld = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/stories/*', async (route) => {
      await isHeld;
      await route.continue();
    });
    await Promise.all([page.waitForRequest(/\/stories\/[\w-]+$/), page.locator('#story-task').fill('Mine was the pager.')]);
    await page.locator('#story-action').fill('I took the release back.');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    letGo();
    await page.waitForURL(/\/stories\/[\w-]+$/);
    await page.getByText('I took the release back.').waitFor();
  });

  it('of a story without a title waits in the browser, and is back in the next new one', async () => {
    const context = await open();
    const page = await visit(context, '/stories/new');
    await page.locator('#story-action').fill('I rolled it back.');
    await page.locator('#state', { hasText: 'Not saved yet: give it a title first.' }).waitFor();
    await page.close();
    const next = await visit(context, '/stories/new');
    expect(await next.locator('#story-action').inputValue()).toBe('I rolled it back.');
    await next.locator('#story-title').fill('The sale night');
    await saved(next);
    expect(await stories()).toEqual(['The sale night']);
    const another = await visit(context, '/stories/new');
    expect(await another.locator('#story-action').inputValue()).toBe('');
  });

  it('of a story that is wrong comes back with what is wrong at its field when it is kept', async () => {
    const page = await visit(await open(), '/stories/new');
    await page.locator('#story-action').fill('I rolled it back.');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.getByText('A story needs a title, so that you find it again.').waitFor();
    expect(await page.locator('#story-action').inputValue()).toBe('I rolled it back.');
    await page.locator('#story-title').fill('The sale night');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.waitForURL(/\/stories\/[\w-]{16}$/);
    expect(await stories()).toEqual(['The sale night']);
  });
});
