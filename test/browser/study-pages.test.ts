import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { exported } from '../server/settings/rich.ts';
import { post } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { answer, type Candidate, openCandidate, type Places, RATED } from './candidate.ts';
import { FIRST_VISIT, firstVisit, layoutShift, listen, lookedOver, NOTHING_FOUND, PATIENCE, slowFonts } from './page-checks.ts';
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
  { name: 'Today, on a first visit', shows: '.first .glimpse li', path: '/' },
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
  { name: 'two sample answers', shows: '.samples h3', path: `/questions/${RATED}/samples` },
  { name: 'sample answers before an attempt', shows: 'text=Try it first', path: '/questions/terraform-state/samples' },
  { name: 'earlier answers', shows: 'text=Closed', path: `/questions/${RATED}/answers` },
  { name: 'the versions of an answer', shows: 'main:has(.versions td):has(audio)', path: ({ answer: path }) => `${path}/versions` },
  { name: 'a version and what it changed', shows: 'ins', path: ({ answer: path }) => `${path}/versions/2` },
  { name: 'a version against now', shows: 'ins', path: ({ answer: path }) => `${path}/versions/1?with=now` },
  { name: 'the stories', shows: 'main:has(.matrix svg):has(.holes):has(.to-write)', path: '/stories' },
  { name: 'the sheet for the morning', shows: '.a4 tbody tr', path: '/stories/cue-sheet' },
  { name: 'a new story', shows: '#story-title', path: '/stories/new' },
  { name: 'a new story without a title', shows: '#story-title-wrong', path: '/stories/new', act: (page) => press(page, 'Keep the story') },
  { name: 'a new story like a run', shows: '.like li', path: ({ run }) => `/stories/new?like=${run.slice('/runs/'.length)}` },
  { name: 'a story', shows: '.serves li', path: ({ story }) => story },
  { name: 'a story from a run', shows: '.from-run', path: ({ runStory }) => runStory },
  { name: 'a story being changed', shows: '#story-title', path: ({ story }) => `${story}/edit` },
  {
    name: 'a story that two tabs disagree about',
    shows: '#conflict .theirs',
    path: ({ story }) => `${story}/edit`,
    act: disagreeAboutStory,
  },
  { name: 'a story whose other text waits', shows: 'p.conflict a', path: ({ story }) => `${story}/edit`, act: leaveUnchosen },
  { name: 'the versions of a story', shows: '.versions td', path: ({ story }) => `${story}/versions` },
  { name: 'a version of a story', shows: 'main:has([action$="restoration"])', path: ({ story }) => `${story}/versions/1` },
  { name: 'a story about to be removed', shows: 'text=Remove it', path: ({ story }) => `${story}/removal` },
  { name: 'a CV to paste', shows: '#pasted', path: '/stories/proposals' },
  { name: 'proposals', shows: '.proposals li', path: '/stories/proposals', act: propose },
  { name: 'proposals, one of which is kept', shows: '#kept-heading', path: '/stories/proposals', act: proposeKept },
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
  { name: 'all cards', shows: '.card-lines li', path: '/cards/all' },
  { name: 'no card of a kind', shows: '.filters [aria-current]', path: '/cards/all?kind=pointer&after=9000000000000000-1' },
  {
    name: 'a card ahead of time',
    shows: 'text=You review this card ahead of time',
    path: ({ cards }) => `${cards.later}?ahead=one&revealed=1`,
  },
  { name: 'a card that is not due', shows: 'text=This card is not due', path: ({ cards }) => cards.later },
  { name: 'the settings', shows: '#set-interviewOn', path: '/settings' },
  { name: 'settings that are wrong', shows: '#set-minutesADay-wrong', path: '/settings', act: setWrong },
  { name: 'a file that is no export', shows: '#file-wrong', path: '/settings', act: importForeign },
  { name: 'what a file would bring', shows: 'main:has(td):has([action^="/settings/import/"] button)', path: '/settings', act: lookAtFile },
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
  /** Left open for the next visit, since a window costs more than a page; not where something was done in it. */
  let window: Page | null = null;

  beforeAll(async () => {
    [browser, candidate, first] = await Promise.all([openBrowser(), openCandidate(), openSite()]);
  });

  afterEach(async () => {
    if (!window) await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await candidate?.site.close();
    await first?.close();
  });

  async function open(): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await slowFonts(page);
    return page;
  }

  it.each([...FIRST, ...LATER])('do not move, fit, are read by all in both themes, and have targets to hit: $name', async (visit) => {
    const { places } = candidate;
    const site = visit.isFirst ? first : candidate.site;
    const page = window ?? (await open());
    window = null;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(site.url + (typeof visit.path === 'string' ? visit.path : visit.path(places)));
    const shift = await layoutShift(page);
    await visit.act?.(page, site);
    await page.locator(visit.shows).first().waitFor({ state: 'attached' });
    expect({ shift, ...(await lookedOver(page)) }).toEqual({ shift: 0, ...NOTHING_FOUND });
    if (!visit.act) window = page;
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

async function disagreeAboutStory(page: Page, site: Site): Promise<void> {
  await site.running.database.writer.write(["update stories set revision = revision + 1, tab = 'another'"]);
  await page.getByRole('textbox', { name: 'Task' }).fill('Said here.');
  await page.getByRole('heading', { name: 'This story was changed in another tab' }).waitFor();
}

/** As without a script: what met a newer text waits among the versions. */
async function leaveUnchosen(page: Page, { running }: Site): Promise<void> {
  const { pathname } = new URL(page.url());
  await post(running, pathname.replace('/edit', ''), { title: 'Sent from an old page', revision: '77' });
  await page.reload();
}

async function propose(page: Page): Promise<void> {
  await page.getByLabel('Your CV or notes').fill(NOTES);
  await press(page, 'Find the stories in it');
  await page.getByRole('heading', { name: '2 proposals' }).waitFor();
}

async function proposeKept(page: Page): Promise<void> {
  await propose(page);
  const address = page.url();
  await page.getByRole('checkbox').first().uncheck();
  await press(page, 'Keep those that are ticked');
  await page.goto(address);
  await page.getByRole('heading', { name: 'Kept already' }).waitFor();
}

/** The candidate's own export, with one text that is later in it and one that is earlier. */
async function lookAtFile(page: Page, { running }: Site): Promise<void> {
  const file = JSON.parse(await exported(running));
  file.stories[0] = { ...file.stories[0], title: 'Told later', updatedAt: Date.now() + 60_000 };
  file.stories[1] = { ...file.stories[1], title: 'Told before', updatedAt: 1 };
  const buffer = Buffer.from(JSON.stringify(file));
  await page.getByLabel('A JSON file that Dry Run wrote').setInputFiles({ name: 'dry-run.json', mimeType: 'application/json', buffer });
  await press(page, 'Look at it first');
  await page.getByRole('heading', { name: 'Is older in the file' }).waitFor();
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
