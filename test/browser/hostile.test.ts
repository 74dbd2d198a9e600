import { marked } from 'marked';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { get } from '../server/visitor.ts';
import { closeContexts, describeInBrowser, openBrowser } from './browser.ts';
import { answer, closeAnswer } from './candidate.ts';
import { listen, PATIENCE } from './page-checks.ts';
import { ALL, echoed, FOREIGN, foreignIn, inLine, kept, PAYLOADS, unshown } from './payloads.ts';
import { openSite, type Site } from './site.ts';

const KEPT = PAYLOADS.map(kept);
const TITLES = PAYLOADS.map(inLine);
/** Words by which a story is found for a question. */
const OUTAGE = 'I led the response to an outage, chose the rollback, told customers and support, and wrote the postmortem.';
/** English enough for the checks to read, with something to mark. */
const READABLE = `${OUTAGE} We looked at Kibana, Prometheus, Grafana and Jenkins, and it got better quickly. `.repeat(6);
const QUESTION = '/questions/led-incident';

describeInBrowser('hostile text', () => {
  let browser: Browser;
  let site: Site;
  let desk: BrowserContext;
  let page: Page;
  const faults: string[] = [];
  /** What ran, and what asked. */
  const ran: string[] = [];
  /** Addresses of what was made by typing. */
  const stories: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    desk = await open({});
    page = listen(await desk.newPage(), faults);
  });

  afterEach(() => {
    expect([faults.splice(0), ran.splice(0)]).toEqual([[], []]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  async function open(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    await context.exposeFunction('trap', (which: string) => ran.push(`ran: ${which}`));
    context.on('dialog', (dialog) => {
      // The browser's own, without a word of the page's.
      if (dialog.type() === 'beforeunload') return dialog.accept();
      ran.push(`asked: ${dialog.message()}`);
      return dialog.dismiss();
    });
    return context;
  }

  const field = (name: string) => page.locator(`main [name="${name}"]`);

  async function fill(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(texts)) await field(name).fill(text);
  }

  async function press(name: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).first().click()]);
  }

  /** Nothing foreign is on the page, and all of these texts are. */
  async function isText(on: Page, texts: readonly string[]): Promise<void> {
    expect({ at: on.url(), foreign: await foreignIn(on), unshown: await unshown(on, texts) }).toEqual({
      at: on.url(),
      foreign: [],
      unshown: [],
    });
  }

  it('is seen by these tests where it is let through', async () => {
    await page.goto(site.url);
    const seen = await page.evaluate<string[]>(`${JSON.stringify(PAYLOADS)}.filter((text) => {
      const raw = [text, '<a href="' + text + '"></a>', '<p title="' + text + '"></p>', "<p title='" + text + "'></p>", '<textarea>' + text + '</textarea>'];
      const pages = raw.map((html) => '<body><a></a><header></header><main>' + html + '</main><footer></footer>');
      return pages.some((html) => (${FOREIGN})(new DOMParser().parseFromString(html, 'text/html')).length > 0);
    })`);
    expect(seen.length).toBeGreaterThanOrEqual(15);
    // The policy said so as well, and held it.
    expect(faults.splice(0).join()).toContain('Content Security Policy');
  });

  it('stays text in every field of a story', async () => {
    for (const payload of PAYLOADS) {
      await page.goto(`${site.url}/stories/new`);
      const parts = Object.fromEntries(
        ['situation', 'task', 'action', 'result', 'reflection'].map((part) => [part, `${payload}\n${OUTAGE}`]),
      );
      await fill({ title: payload, happened: payload, role: payload, numbers: payload, ...parts });
      await press('Keep the story');
      stories.push(new URL(page.url()).pathname);
      await isText(page, [kept(payload)]);
    }
    await page.goto(`${site.url}/stories`);
    await isText(page, TITLES);
  });

  it('stays text in a story that is refused, changed or met by another tab', async () => {
    await page.goto(`${site.url}/stories/new`);
    await fill({ action: ALL, happened: ALL.slice(0, 100).repeat(3) });
    await press('Keep the story');
    await isText(page, KEPT);
    await page.goto(`${site.url}${stories[0]}/edit`);
    await site.running.database.writer.write(["update stories set revision = revision + 1, tab = 'another'"]);
    await fill({ action: ALL });
    await page.getByRole('heading', { name: 'This story was changed in another tab' }).waitFor();
    expect(await foreignIn(page)).toEqual([]);
    await press('Keep mine');
    await isText(page, KEPT);
  });

  it('stays text in a draft, its rating, its reading and its versions', async () => {
    await page.goto(site.url + QUESTION);
    const areas = ['situation', 'task', 'action', 'result', 'reflection'].map((part) => `part-${part}`);
    await fill(Object.fromEntries(areas.map((name) => [name, `${READABLE}\n${ALL}`])));
    await page.getByText('Rate it yourself', { exact: true }).click();
    await page.evaluate(`document.querySelector('[name=level]').value = ${JSON.stringify(PAYLOADS[0])}`);
    await page.getByRole('radio').first().check();
    await press('Rate, then read the checks');
    await page.getByText('Choose one of the four.').waitFor();
    await isText(page, KEPT);
    await page.getByRole('radio').first().check();
    await press('Rate, then read the checks');
    await page.locator('.note').first().waitFor();
    await isText(page, KEPT);
    const again = `${ALL}\n${[...PAYLOADS].reverse().join('\n')}`;
    await fill(Object.fromEntries(areas.map((name) => [name, again])));
    await page.keyboard.press('Control+s');
    await page.locator('#state', { hasText: 'version 2' }).waitFor();
    await isText(page, KEPT);
    await page.getByRole('button', { name: /^Use/ }).first().click();
    await page.waitForLoadState();
    await isText(page, KEPT);
  });

  it('stays text where two tabs disagree', async () => {
    await page.goto(`${site.url}/questions/cut-toil`);
    await answer(site, 'cut-toil', { situation: ALL });
    await fill({ 'part-situation': `${ALL}\nMine.` });
    await page.getByRole('heading', { name: 'This answer was changed in another tab' }).waitFor();
    await isText(page, KEPT);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.locator('#state', { hasText: 'Saved' }).waitFor();
    await closeAnswer(site, 'cut-toil');
  });

  it('stays text in a search, and where a search finds it', async () => {
    await page.goto(`${site.url}/questions`);
    for (const payload of PAYLOADS) {
      await fill({ q: payload });
      await press('Search');
      await isText(page, [echoed(payload)]);
    }
    const marks = '\uE000zebra\uE001 zebra \uE001 a zebra \uE000';
    await answer(site, 'slo-budgets', { principle: `${marks}\n${ALL}` });
    await page.goto(`${site.url}/questions?q=zebra`);
    expect(await page.locator('main mark').allTextContents()).toEqual(['zebra', 'zebra', 'zebra']);
    await isText(page, []);
  });

  it('stays text in what is pasted, proposed and kept', async () => {
    await page.goto(`${site.url}/stories/proposals`);
    const events = PAYLOADS.map((payload) => `- Led the response to an outage ${payload} and restored service in 38 min`);
    await fill({ pasted: [`SRE, ${PAYLOADS[0]}`, '2021 - 2023', ...events, '', 'Skills:', ...PAYLOADS].join('\n') });
    await press('Find the stories in it');
    await isText(page, []);
    const titles = page.locator('main [name^="title-"]:not([type="hidden"])');
    expect(await titles.count()).toBeGreaterThan(5);
    for (let n = 0; n < (await titles.count()); n++) await titles.nth(n).fill(`${PAYLOADS[n % PAYLOADS.length]}`);
    await field('title-0').fill('');
    await press('Keep those that are ticked');
    await isText(page, []);
    await field('title-0').fill('alien');
    await press('Keep those that are ticked');
    await isText(page, KEPT.slice(1, 6));
  });

  it('stays text in the settings, in the word that deletes, and in a file that is refused', async () => {
    await page.goto(`${site.url}/settings`);
    for (let n = 0; n < PAYLOADS.length; n += 4) {
      const [interviewOn = '', minutesADay = '', wordsAMinute = '', cardsADay = ''] = PAYLOADS.slice(n, n + 4);
      await page.evaluate(`document.querySelector('[name=interviewOn]').type = 'text'`);
      await fill({ interviewOn, minutesADay, wordsAMinute, cardsADay });
      await press('Save');
      await isText(page, [interviewOn, minutesADay, wordsAMinute, cardsADay].map(echoed));
    }
    await page.goto(`${site.url}/settings/deletion`);
    await press('Delete everything');
    for (const payload of PAYLOADS.slice(0, 6)) {
      await fill({ word: payload });
      await press('Delete everything now');
      await isText(page, [payload]);
    }
    for (const file of hostileFiles()) {
      await page.goto(`${site.url}/settings`);
      await page.locator('#file').setInputFiles({ name: `${PAYLOADS[1]}.json`, mimeType: 'application/json', buffer: Buffer.from(file) });
      await press('Import the file');
      await page.locator('#file-wrong').waitFor();
      await isText(page, []);
    }
  });

  const WAYS = [
    // Without the policy, what got into a page would run.
    { how: 'scripts on and no policy to hold it', options: { bypassCSP: true } },
    { how: 'scripts off', options: { javaScriptEnabled: false } },
  ];

  it.each(WAYS)('runs nowhere and is shown as it was typed, with $how', async ({ options }) => {
    const context = await open(options);
    const reader = await context.newPage();
    const { answers, versions } = await writings(site);
    const shown = [...stories.map((path, n) => [path, [KEPT[n] ?? '']] as const), ...versions.map((path) => [path, KEPT] as const)];
    for (const [path, texts] of [...shown, ['/stories', TITLES], [QUESTION, KEPT]] as const) {
      await reader.goto(site.url + path);
      await isText(reader, path === stories[0] ? KEPT : texts);
    }
    const around = ['/', '/questions?q=alien', '/questions?kind=%3Cimg%20alien%3E', '/settings', '/cards', `${QUESTION}/answers`];
    const stranger = `/${encodeURIComponent(PAYLOADS[1] ?? '')}`;
    const edits = stories.slice(0, 3).flatMap((path) => [`${path}/edit`, `${path}/removal`]);
    for (const path of [...around, ...answers, ...edits, stranger, `/questions${stranger}`, `/cards${stranger}`]) {
      await reader.goto(site.url + path);
      await isText(reader, []);
    }
    await context.close();
  });

  it('is text too where it was brought in from another install', async () => {
    const other = await openSite();
    const file = Buffer.from(await (await get(site.running, '/settings/export.json')).arrayBuffer());
    await page.goto(`${other.url}/settings`);
    await page.locator('#file').setInputFiles({ name: 'dry-run.json', mimeType: 'application/json', buffer: file });
    await press('Import the file');
    await page.getByRole('heading', { name: 'The file was imported' }).waitFor();
    for (const path of ['/stories', QUESTION]) {
      await page.goto(other.url + path);
      await isText(page, path === QUESTION ? KEPT : TITLES);
    }
    await other.close();
  });

  it('is text in the Markdown that is taken along, however it is drawn', async () => {
    const markdown = await (await get(site.running, '/settings/export.md')).text();
    expect(markdown).toContain('alien');
    const html = `<body><a></a><header></header><main>${await marked(markdown)}</main><footer></footer><dialog></dialog>`;
    await page.goto(site.url);
    expect(await page.evaluate(`(${FOREIGN})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'))`)).toEqual([]);
  });

  it('does nothing in a field that a page hides, or in its address', async () => {
    const { answers, versions } = await writings(site);
    const { writer, reader } = site.running.database;
    await writer.write([{ sql: 'update cards set due = 1', args: [] }]);
    const cards = await reader.all<{ id: string }>('select id from cards');
    expect(cards.length).toBeGreaterThan(0);
    const paths = ['/', '/questions', '/settings', '/settings/deletion', '/cards', '/stories', '/stories/new', '/stories/proposals'];
    const all = [
      ...paths,
      QUESTION,
      '/questions/slo-budgets',
      ...answers,
      ...versions.slice(0, 1),
      stories[1],
      `${stories[1]}/edit`,
      '/incidents',
    ];
    await page.goto(site.url);
    const found = await page.evaluate<string[]>(`(${PROBE})(${JSON.stringify(all)}, ${JSON.stringify(ALL)})`);
    expect(found).toEqual([]);
  });
});

/** Histories and versions, as the database names them. */
async function writings({
  running: { database },
}: Site): Promise<{ readonly answers: readonly string[]; readonly versions: readonly string[] }> {
  const rows = await database.reader.all<{ id: string; version: number }>('select id, version from answers order by n');
  return {
    answers: rows.map(({ id }) => `/answers/${id}/versions`),
    versions: rows.flatMap(({ id, version }) => Array.from({ length: version }, (_, n) => `/answers/${id}/versions/${n + 1}`)),
  };
}

/** Each is wrong elsewhere, and says so in the attacker's words. */
function hostileFiles(): readonly string[] {
  const image = PAYLOADS[1];
  const script = PAYLOADS[17];
  const whole = { format: 'dry-run', version: 1 };
  return [
    JSON.stringify({ format: image }),
    JSON.stringify({ format: 'dry-run', version: image }),
    JSON.stringify({ ...whole, [`${image}`]: script }),
    JSON.stringify({ ...whole, preferences: { interviewOn: image }, [`${script}`]: 1 }),
    JSON.stringify({ ...whole, stories: [{ id: script, title: image }] }),
    ALL,
  ];
}

// Every form of these pages, one field at a time with the text in it, and every page with it as a query. In the page, since it has the parser.
const PROBE = `async (paths, text) => {
  const foreign = ${FOREIGN};
  const parse = async (response) => [response, new DOMParser().parseFromString(await response.text(), 'text/html')];
  const found = [];
  const judge = (what, [response, doc]) => {
    if (response.status >= 500) found.push(what + ': ' + response.status);
    if (/html/.test(response.headers.get('content-type'))) found.push(...foreign(doc).map((one) => what + ': ' + one));
  };
  const QUERY = ['q', 'kind', 'minutes', 'before', 'with', 'like', 'screen', 'kept', 'reviewed', 'buried', 'choice', 'saved', 'removed', 'after'];
  for (const path of paths) {
    for (const name of QUERY) judge(path + '?' + name, await parse(await fetch(path + '?' + name + '=' + encodeURIComponent(text))));
    const [, doc] = await parse(await fetch(path));
    for (const form of doc.querySelectorAll('form[method=post]')) {
      const names = [...new Set([...form.elements].map(({ name }) => name).filter(Boolean))];
      for (const name of names) {
        const body = new URLSearchParams(new FormData(form));
        body.set(name, text);
        const action = form.getAttribute('action');
        judge(path + ' ' + action + ' ' + name, await parse(await fetch(action, { method: 'POST', body })));
      }
    }
  }
  return found;
}`;
