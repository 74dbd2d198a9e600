import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { exported } from '../server/settings/rich.ts';
import { describeInBrowser, launch } from './browser.ts';
import { answer, type Candidate, openCandidate, type Places, RATED } from './candidate.ts';
import {
  axeFindings,
  brokenWords,
  enlargeText,
  FIRST_VISIT,
  firstVisit,
  layoutShift,
  listen,
  openAll,
  PATIENCE,
  slowFonts,
  smallTargets,
  sticksOut,
} from './page-checks.ts';
import { openSite, type Site } from './site.ts';

type Visit = {
  readonly name: string;
  /** What tells that it is this page, in this state. */
  readonly shows: string;
  /** Of somebody who was never here, instead of a candidate of two weeks. */
  readonly isFirst?: true;
  readonly path: string | ((places: Places) => string);
  /** What is done on the page before it is looked at. */
  readonly act?: (page: Page, site: Site) => Promise<unknown>;
};

const NOTES = `Site Reliability Engineer, Northwind
2021 - 2023
- Led the response to an outage of checkout; restored service in 38 min
- Cut manual releases from 30 hours a month to none

Skills:
Kubernetes, Terraform`;

const FOREIGN_FILE = { name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('{"milk": 2}') };

const FIRST: readonly Visit[] = [
  { name: 'Today, on a first visit', shows: '.first .plan li', path: '/' },
  { name: 'no cards yet', shows: 'text=There are no cards yet.', path: '/cards' },
  { name: 'no stories yet', shows: 'text=Your stories will be here', path: '/stories' },
  { name: 'a question without a draft', shows: '#rating[hidden]', path: '/questions/pipeline-design' },
  { name: 'the deletion of nothing', shows: 'text=There is nothing of yours here yet.', path: '/settings/deletion' },
].map((visit) => ({ ...visit, isFirst: true as const }));

const LATER: readonly Visit[] = [
  { name: 'Today', shows: '.today .plan li', path: '/' },
  { name: 'Today in 20 minutes', shows: 'text=40 minutes after all', path: '/?minutes=20' },
  { name: 'the questions', shows: '.questions .state.due', path: '/questions' },
  { name: 'what a search finds', shows: '.found mark', path: '/questions?q=rollback' },
  { name: 'a search that finds nothing', shows: 'text=There is no filter “nonsense”', path: '/questions?q=zzzz&kind=nonsense' },
  { name: 'how a loop runs', shows: '#stages, h2', path: '/loop' },
  { name: 'a draft', shows: 'text=Rate it yourself first.', path: '/questions/latency-5xx' },
  {
    name: 'an answer, rated and read',
    shows: 'main:has(.mirror mark):has(.note):has(#ratings table):has(audio):has(#earlier-heading)',
    path: `/questions/${RATED}`,
  },
  { name: 'a rating without a level', shows: '#rating-wrong', path: `/questions/${RATED}`, act: rateWithoutLevel },
  { name: 'two tabs that disagree', shows: '#conflict .theirs', path: '/questions/cut-toil', act: disagree },
  { name: 'earlier answers', shows: 'text=Closed', path: `/questions/${RATED}/answers` },
  { name: 'the versions of an answer', shows: 'main:has(.versions td):has(audio)', path: ({ answer: path }) => `${path}/versions` },
  { name: 'a version and what it changed', shows: 'ins', path: ({ answer: path }) => `${path}/versions/2` },
  { name: 'a version against now', shows: 'ins', path: ({ answer: path }) => `${path}/versions/1?with=now` },
  { name: 'the stories', shows: 'main:has(.matrix .run):has(.holes):has(.next, h2)', path: '/stories' },
  { name: 'a new story', shows: '#story-title', path: '/stories/new' },
  { name: 'a new story without a title', shows: '#story-title-wrong', path: '/stories/new', act: (page) => press(page, 'Keep the story') },
  { name: 'a new story like a run', shows: '.like li', path: ({ run }) => `/stories/new?like=${run.slice('/runs/'.length)}` },
  { name: 'a story', shows: '.serves li', path: ({ story }) => story },
  { name: 'a story from a run', shows: '.from-run', path: ({ runStory }) => runStory },
  { name: 'a story being changed', shows: '#story-title', path: ({ story }) => `${story}/edit` },
  { name: 'a story about to be removed', shows: 'text=Remove it', path: ({ story }) => `${story}/removal` },
  { name: 'a CV to paste', shows: '#pasted', path: '/stories/proposals' },
  { name: 'proposals', shows: '.proposals li', path: '/stories/proposals', act: propose },
  { name: 'cards', shows: '.due', path: '/cards' },
  { name: 'the card of a decision', shows: '#choices button', path: ({ cards }) => cards.moment },
  {
    name: 'the card of a decision, taken',
    shows: 'main:has(.verdict):has(.ratings)',
    path: ({ cards }) => cards.moment,
    act: (page) => press(page, 'Roll the pool change back'),
  },
  { name: 'the card of a question', shows: 'text=Say it aloud', path: ({ cards }) => cards.question },
  { name: 'the card of a question, turned', shows: 'main:has(#shows):has(.ratings)', path: ({ cards }) => `${cards.question}?revealed=1` },
  { name: 'the card of a pointer', shows: 'text=Something that your answers missed twice', path: ({ cards }) => cards.pointer },
  { name: 'the card of a pointer, turned', shows: 'main:has(#missed):has(.ratings)', path: ({ cards }) => `${cards.pointer}?revealed=1` },
  { name: 'a card whose text is gone', shows: 'text=Retire this card', path: ({ cards }) => cards.gone },
  { name: 'a card that is not due', shows: 'text=This card is not due', path: ({ cards }) => cards.later },
  { name: 'the settings', shows: '#set-interviewOn', path: '/settings' },
  { name: 'settings that are wrong', shows: '#set-minutesADay-wrong', path: '/settings', act: setWrong },
  { name: 'a file that is no export', shows: '#file-wrong', path: '/settings', act: importForeign },
  { name: 'what an import did', shows: 'main td', path: '/settings', act: importOwn },
  { name: 'the deletion of everything', shows: 'text=This will be gone', path: '/settings/deletion' },
  { name: 'the deletion, asked again', shows: '#word', path: '/settings/deletion', act: (page) => press(page, 'Delete everything') },
  { name: 'no such question', shows: '.problem', path: '/questions/no-such-question' },
  { name: 'no such version', shows: '.problem', path: ({ answer: path }) => `${path}/versions/99` },
  { name: 'no page at all', shows: '.problem', path: '/nothing/here' },
];

describeInBrowser('the pages of self-study', () => {
  let browser: Browser;
  let candidate: Candidate;
  let first: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, candidate, first] = await Promise.all([launch(), openCandidate(), openSite()]);
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await candidate?.site.close();
    await first?.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1360, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    return listen(await context.newPage(), faults);
  }

  it.each([...FIRST, ...LATER])('do not move, fit, are read by all in both themes, and have targets to hit: $name', async (visit) => {
    const page = await open({ colorScheme: 'light' });
    const [site, { places }] = [visit.isFirst ? first : candidate.site, candidate];
    await slowFonts(page);
    await page.goto(site.url + (typeof visit.path === 'string' ? visit.path : visit.path(places)));
    const shift = await layoutShift(page);
    await visit.act?.(page, site);
    await page.locator(visit.shows).first().waitFor({ state: 'attached' });
    await openAll(page);
    const light = await axeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 700 });
    const dark = await axeFindings(page);
    const [sideways, small] = [await sticksOut(page), await smallTargets(page)];
    await page.setViewportSize({ width: 1360, height: 900 });
    await enlargeText(page);
    const enlarged = [...(await brokenWords(page)), ...(await sticksOut(page))];
    expect({ shift, light, dark, sideways, small, enlarged }).toEqual({
      shift: 0,
      light: [],
      dark: [],
      sideways: [],
      small: [],
      enlarged: [],
    });
  });

  it.each(['/', `/questions/${RATED}`])(
    'ask no one else for anything, and are at most 110 KB over the wire on a first visit: %s',
    async (path) => {
      const { hosts, bytes } = await firstVisit(browser, first.url + path);
      expect(hosts).toEqual([first.url]);
      expect(bytes).toBeGreaterThan(60 * 1024);
      expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
    },
  );
});

describeInBrowser('the way from Today through a question and back', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser?.close());

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await site.close();
    expect(faults.splice(0)).toEqual([]);
  });

  it.each([
    { how: 'with the keys alone', hand: keys, javaScriptEnabled: true },
    { how: 'with the keys alone and scripts off', hand: keys, javaScriptEnabled: false },
    { how: 'with scripts off', hand: mouse, javaScriptEnabled: false },
  ])('can be walked $how', async ({ hand, javaScriptEnabled }) => {
    site = await openSite();
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1360, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    const { take, write, pick } = hand(page);

    await page.goto(site.url);
    await take('Start with the question');
    await page.waitForURL(/\/questions\//);
    const [short] = (await page.title()).split(' · ');
    for (const part of await page.locator('.part label').allTextContents())
      await write(part, `${part}: I chose the rollback, in 38 minutes.`);
    if (!javaScriptEnabled) await Promise.all([page.getByText(/^Saved .*version 1/).waitFor(), take('Save')]);
    await take('Rate it yourself');
    await pick('level', 2);
    await take('Rate, then read the checks');
    await page.waitForURL(/#reading$/);
    expect(await page.locator('.note').count()).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).toContain('You rated it 2 today.');
    await take('Today');
    await page.waitForURL(`${site.url}/`);
    expect(await page.locator('.lately').textContent()).toContain('rated: you 2, checks');
    expect(await page.locator('.lately a').textContent()).toBe(short);
    expect(await page.locator('.plan li').count()).toBeGreaterThan(0);
  });
});

type Hand = {
  /** A link, a button or what unfolds, by its name. */
  take(name: string): Promise<void>;
  write(field: string, text: string): Promise<void>;
  /** One of a row of choices; 1 is the first. */
  pick(name: string, place: number): Promise<void>;
};

function mouse(page: Page): Hand {
  return {
    take: (name) => page.locator('a, button, summary').filter({ hasText: name }).first().click(),
    write: (field, text) => page.getByRole('textbox', { name: field, exact: true }).fill(text),
    pick: (name, place) =>
      page
        .locator(`input[name="${name}"]`)
        .nth(place - 1)
        .check(),
  };
}

/** Tab and Shift+Tab go everywhere, and where they are can be seen. */
function keys(page: Page): Hand {
  async function tabTo(isThere: string): Promise<void> {
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press(key);
        const { there, ring } = await page.evaluate<{ there: boolean; ring: string }>(FOCUS(isThere));
        if (ring === 'none') throw new Error(`On the way to ${isThere}, the focus cannot be seen.`);
        if (there) return;
      }
    throw new Error(`Tab never comes to ${isThere}.`);
  }
  return {
    async take(name) {
      await tabTo(`one.matches('a, button, summary') && one.textContent.trim() === ${JSON.stringify(name)}`);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(`one.labels?.[0]?.textContent === ${JSON.stringify(field)}`);
      await page.keyboard.type(text);
    },
    async pick(name, place) {
      await tabTo(`one.name === ${JSON.stringify(name)}`);
      await page.keyboard.press('Space');
      for (let down = 1; down < place; down++) await page.keyboard.press('ArrowDown');
    },
  };
}

const FOCUS = (isThere: string) => `(() => {
  const one = document.activeElement;
  return { there: Boolean(${isThere}), ring: one === document.body ? 'nowhere' : getComputedStyle(one).outlineStyle };
})()`;

/** Presses a button, and waits for the page that it leads to. */
async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).first().click()]);
}

async function rateWithoutLevel(page: Page): Promise<void> {
  await page.getByText('Rate it yourself', { exact: true }).click();
  await press(page, 'Rate, then read the checks');
  await page.getByText('Choose one of the four.').waitFor();
}

async function disagree(page: Page, site: Site): Promise<void> {
  await answer(site, 'cut-toil', { situation: 'Said in another tab.', action: 'All of it.' });
  await page.getByRole('textbox', { name: 'Situation' }).fill('Said here.');
  await page.getByRole('heading', { name: 'This answer was changed in another tab' }).waitFor();
}

async function propose(page: Page): Promise<void> {
  await page.getByLabel('Your CV or notes').fill(NOTES);
  await press(page, 'Find the stories in it');
  await page.getByRole('heading', { name: '2 proposals' }).waitFor();
}

async function setWrong(page: Page): Promise<void> {
  await page.getByLabel('Minutes a day').fill('as many as it takes');
  await page.getByLabel('Words a minute').fill('9999');
  await press(page, 'Save');
  await page.getByText('Write a whole number from 1 to 480.').waitFor();
}

async function importForeign(page: Page): Promise<void> {
  await page.getByLabel('A JSON file that Dry Run wrote').setInputFiles(FOREIGN_FILE);
  await press(page, 'Import the file');
  await page.getByText('The file is no export of Dry Run').waitFor();
}

/** The candidate's own export, brought in where it came from. */
async function importOwn(page: Page, { running }: Site): Promise<void> {
  const buffer = Buffer.from(await exported(running));
  await page.getByLabel('A JSON file that Dry Run wrote').setInputFiles({ name: 'dry-run.json', mimeType: 'application/json', buffer });
  await press(page, 'Import the file');
  await page.getByRole('heading', { name: 'The file was imported' }).waitFor();
}
