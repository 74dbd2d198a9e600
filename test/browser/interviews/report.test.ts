/** What comes after an interview, in the real browser: both themes, narrow and wide, large text, axe, and two sheets of A4. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../server/db/open.ts';
import type { Setup } from '../../../server/domain/interview/interview.ts';
import { answered, incident, probe, type Sat, SETUP, SPOKEN, START, STRONG, satItem, WEAK } from '../../domain/report/interviews.ts';
import { type ReportSite, reportSite } from '../../server/interviews/reports/report-site.ts';
import { addressIn, tryToOpen } from '../../server/temporary.ts';
import { closeContexts, describeInBrowser, openBrowser } from '../browser.ts';
import { layoutShift, listen, lookedOver, NOTHING_FOUND, PATIENCE, slowFonts } from '../page-checks.ts';

const DAY = 86_400_000;
const WITH_PARTNER: Setup = { ...SETUP, partner: true };
const CALIBRATION = {
  count: 37,
  cameTrue: 23,
  brier: 0.22,
  meaning: 'You were surer than what happened allows.',
  buckets: [
    { from: 50, to: 59, count: 4, cameTrue: 2, sure: 52 },
    { from: 60, to: 69, count: 6, cameTrue: 4, sure: 64 },
    { from: 80, to: 89, count: 9, cameTrue: 5, sure: 83 },
    { from: 100, to: 100, count: 7, cameTrue: 7, sure: 100 },
  ],
};

const PRESSED = [
  probe({ answer: 'Not that long, we had it back before the morning came.' }),
  probe({ text: 'What can that engineer do now, and could not before?' }),
];

/** Everything at once: more items than a stage has. */
const FULL: readonly Sat[] = [
  answered(1, 'market-open-checkout', { probes: [probe({ answer: 'It took 14 minutes from the page to the last failed checkout.' })] }),
  answered(2, 'mentored-generic', { probes: PRESSED }),
  answered(3, 'gates-camp', { probes: PRESSED }),
  incident(4),
  answered(5, 'mock-kibana', { probes: PRESSED }),
  answered(6, 'night-hero', { probes: PRESSED }),
  answered(7, 'second-strong-13-speed-vs-gates'),
  { ...(SPOKEN[1] as Sat), item: { ...(SPOKEN[1] as Sat).item, place: 8 } },
];

/** Of 24 items, as a whole loop of five rounds has them: ten are talks. */
const LOOP: readonly Sat[] = Array.from({ length: 24 }, (_, index) => {
  const place = index + 1;
  if (index % 12 > 6)
    return { item: satItem(place, { kind: 'talk', title: 'Your questions to them: say three aloud' }), contents: { kind: 'talk' } };
  const { item, contents } = FULL[index % 12] as Sat;
  return { item: { ...item, place }, contents };
});

type Places = Readonly<Record<'loop' | 'full' | 'weak' | 'spoken' | 'done' | 'silent', string>>;

type Visit = {
  readonly name: string;
  readonly shows: string;
  readonly path: (places: Places) => string;
  readonly act?: (page: Page) => Promise<unknown>;
};

const VISITS: readonly Visit[] = [
  { name: 'the own rating', shows: 'text=How did it go?', path: ({ spoken }) => `/interviews/${spoken}/own-rating` },
  {
    name: 'a rating that lacks a screen',
    shows: '.picks .wrong',
    path: ({ spoken }) => `/interviews/${spoken}/own-rating`,
    act: (page) => page.getByRole('button', { name: 'Open the report' }).click(),
  },
  { name: 'a report with everything', shows: '.report .diamond', path: ({ full }) => `/interviews/${full}/report` },
  { name: 'a report without a partner', shows: '.report .ring', path: ({ weak }) => `/interviews/${weak}/report` },
  { name: 'a report with nothing to show', shows: 'text=Left before the first item', path: ({ silent }) => `/interviews/${silent}/report` },
  { name: 'the partner’s sheet', shows: 'text=I am done', path: ({ spoken }) => `/interviews/${spoken}/partner` },
  { name: 'a sheet that is done', shows: 'text=Your marks are in', path: ({ done }) => `/interviews/${done}/partner` },
  { name: 'no sheet', shows: '.problem', path: ({ weak }) => `/interviews/${weak}/partner` },
  { name: 'past interviews', shows: '.trends .steps', path: () => '/interviews/past' },
  { name: 'the rules', shows: '.rules dl', path: () => '/interviews/rules' },
];

describeInBrowser('the pages after an interview', () => {
  let browser: Browser;
  let database: Database;
  let folder: string;
  let server: Server;
  let url: string;
  let places: Places;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'dry-run-report-'));
    const opened = await tryToOpen(addressIn(folder));
    if (!opened.ok) throw new Error(opened.error);
    database = opened.value;
    const site = reportSite(database, { calibration: CALIBRATION });
    server = createServer(getRequestListener(site.app.fetch));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    places = await sitAll(site);
    // The first reading of a process takes a second on a busy machine; pages are looked at after it.
    await site.app.request(`${url}/interviews/${places.full}/report`);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await new Promise((resolve) => server?.close(resolve));
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    const page = listen(await context.newPage(), faults);
    await slowFonts(page);
    return page;
  }

  it.each(VISITS)('do not move, fit, are read by all in both themes, and have targets to hit: $name', async ({ path, shows, act }) => {
    const page = await open();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(url + path(places));
    const shift = await layoutShift(page);
    await act?.(page);
    await page.locator(shows).first().waitFor({ state: 'attached' });
    expect({ shift, ...(await lookedOver(page)) }).toEqual({ shift: 0, ...NOTHING_FOUND });
  });

  it.each(['loop', 'full', 'weak', 'silent'] as const)('print a report on two sheets at most: %s', async (which) => {
    const page = await open();
    await page.goto(`${url}/interviews/${places[which]}/report`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
  });

  it('open the report once all is picked by keyboard alone, and have a button to print where a script can', async () => {
    const page = await open();
    await page.goto(`${url}/interviews/${places.spoken}/own-rating`);
    for (const screen of ['reliability', 'people']) {
      await page.locator(`[name=screen-${screen}]`).first().focus();
      await page.keyboard.press('ArrowDown');
    }
    await page.getByRole('button', { name: 'Open the report' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Spoken, so the levels are your own' }).waitFor();
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
  });
});

async function sitAll(site: ReportSite): Promise<Places> {
  const at = (days: number) => ({ createdAt: START - days * DAY, overAt: START - days * DAY + 3e6 });
  const own = (levels: object) => ({ own: { levels, at: START + 3.6e6 } });
  const quiet = { ...SETUP, watched: false };
  const partner = {
    screens: { people: { level: 2, note: 'I never learned who it was.' } },
    items: { '2': { level: 1, note: 'No name.' } },
    doneAt: START + 3.7e6,
  };
  const weak = await site.sit(WEAK, { ...at(9), ...own({ reliability: 4, people: 3 }) });
  await site.sit(STRONG, { ...at(5), ...own({ reliability: 3, people: 3, leverage: 2 }), setup: quiet });
  const full = await site.sit(FULL, { ...own({ reliability: 3, people: 3, 'trade-offs': 3, leverage: 2 }), partner, setup: WITH_PARTNER });
  const spoken = await site.sit(SPOKEN, { setup: WITH_PARTNER });
  const done = await site.sit(WEAK, { setup: WITH_PARTNER, partner });
  const silent = await site.sit([], { ...at(20), ...own({}) });
  const loop = await site.sit(LOOP, own({ reliability: 3, people: 3, 'trade-offs': 3, leverage: 2 }));
  return { loop, weak, full, spoken, done, silent };
}
