import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeContexts, describeInBrowser, openBrowser, TONE } from './browser.ts';
import { PATIENCE } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

const WOUND = `(async () => {
  const audio = document.querySelector('#recordings audio');
  audio.preload = 'metadata';
  audio.load();
  await new Promise((resolve) => audio.addEventListener('loadedmetadata', resolve, { once: true }));
  audio.currentTime = 1;
  await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
  return { duration: audio.duration, at: audio.currentTime };
})()`;

const QUESTION = '/questions/led-incident';

describeInBrowser('an answer spoken in the browser', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(TONE), openSite()]);
  });

  afterEach(async () => {
    await closeContexts(browser);
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await closeContexts(browser);
    await site?.close();
  });

  /** Anything that a page writes to its console, a refused policy above all, fails the test. */
  async function open(options: BrowserContextOptions = {}, before: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('net::ERR')) faults.push(message.text());
    });
    await before(page);
    await page.goto(site.url + QUESTION);
    return page;
  }

  const opener = (page: Page) => page.getByRole('button', { name: /^Answer aloud/ });
  const button = (page: Page, name: string) => page.locator('#aloud').getByRole('button', { name, exact: true });
  const clock = async (page: Page) => (await page.getByRole('timer').textContent()) ?? '';
  const line = (page: Page) => page.locator('#aloud [data-is="line"]');

  /** Waits until the page has said so. */
  const told = (page: Page, words: string | RegExp) => line(page).filter({ hasText: words }).waitFor();

  async function record(page: Page, milliseconds: number): Promise<void> {
    await opener(page).click();
    await button(page, 'Record').click();
    await told(page, 'Recording');
    await page.waitForTimeout(milliseconds);
    await button(page, 'Stop').click();
    await told(page, 'Listen to it');
  }

  const lengthOf = (page: Page, audio: string) =>
    page.evaluate(`(async () => {
      const audio = document.querySelector(${JSON.stringify(audio)});
      audio.muted = true;
      await audio.play();
      // What a browser records does not say how long it is before one has been to its end.
      if (audio.duration === Infinity) {
        audio.currentTime = 1e6;
        await new Promise((resolve) => audio.addEventListener('durationchange', resolve, { once: true }));
      }
      return audio.duration;
    })()`);

  it('has a clock that is right after three seconds, down or up', async () => {
    const page = await open();
    const whole = secondsIn((await opener(page).textContent()) ?? '');
    await opener(page).click();
    await page.waitForTimeout(3_000);
    expect(whole - secondsIn(await clock(page))).toBeGreaterThanOrEqual(2);
    expect(whole - secondsIn(await clock(page))).toBeLessThanOrEqual(4);
    await button(page, 'Count up').click();
    expect(secondsIn(await clock(page))).toBeGreaterThanOrEqual(3);
    expect(secondsIn(await clock(page))).toBeLessThanOrEqual(5);
    await page.reload();
    await opener(page).click();
    expect(secondsIn(await clock(page))).toBeLessThanOrEqual(1);
    await button(page, 'Count down').waitFor();
  });

  it('goes by the time that passed, not by its ticks', async () => {
    const page = await open({}, (fresh) => fresh.clock.install());
    await opener(page).click();
    // As in a tab in the background, where timers are held back.
    await page.clock.fastForward(70_000);
    const whole = secondsIn((await opener(page).textContent()) ?? '');
    expect(whole - secondsIn(await clock(page))).toBeGreaterThanOrEqual(69);
    expect(whole - secondsIn(await clock(page))).toBeLessThanOrEqual(72);
  });

  it('says which part it should be in, once a part, and goes on past the end', async () => {
    const page = await open({}, (fresh) => fresh.clock.install());
    const said: string[] = [];
    await page.exposeFunction('heard', (words: string) => said.push(words));
    await page.evaluate(`new MutationObserver(() => heard(document.querySelector('#aloud [data-is="said"]').textContent))
      .observe(document.querySelector('#aloud [data-is="said"]'), { childList: true })`);
    await opener(page).click();
    const whole = secondsIn((await opener(page).textContent()) ?? '');
    for (let second = 0; second < whole + 20; second++) await page.clock.runFor(1_000);
    expect(await clock(page)).toBe('0:20 over');
    expect(said).toEqual([
      ...['Situation', 'Task', 'Action', 'Result', 'Reflection'].map((part) => expect.stringContaining(`Now ${part}, `)),
      'The time is over. The clock goes on.',
    ]);
    await button(page, 'Stop').click();
    expect(await line(page).textContent()).toMatch(/You took \d+:\d\d of \d+:\d\d\./);
    await button(page, 'Again').click();
    await page.clock.runFor(300);
    expect(secondsIn(await clock(page))).toBeGreaterThanOrEqual(whole - 1);
    expect(await page.locator('#aloud [aria-current="step"]').textContent()).toContain('Situation');
  });

  it('covers everything else, and Space stops it wherever the focus is', async () => {
    const page = await open();
    await opener(page).click();
    expect(await page.locator('#aloud h2').textContent()).toContain('Which large outage did you lead');
    const box = await page.locator('#aloud').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
    await page.locator('#aloud h2').click();
    await page.keyboard.press('Space');
    await told(page, 'You took');
    await button(page, 'Close').click();
    expect(await page.locator('#aloud').isVisible()).toBe(false);
  });

  it('stands still while it is paused', async () => {
    const page = await open();
    await opener(page).click();
    await button(page, 'Pause').click();
    const before = await clock(page);
    await page.waitForTimeout(1_500);
    expect(await clock(page)).toBe(before);
    await button(page, 'Go on').click();
    await page.waitForTimeout(1_500);
    expect(await clock(page)).not.toBe(before);
  });

  it('is recorded, heard, kept, played back from the page and removed', async () => {
    const page = await open();
    await record(page, 2_000);
    expect(await lengthOf(page, '#aloud audio')).toBeGreaterThan(1);
    await button(page, 'Keep it').click();
    await told(page, 'Kept with this answer, 0:02.');
    expect(await page.locator('#recordings li').count()).toBe(1);
    expect(await lengthOf(page, '#recordings audio')).toBeGreaterThan(1);
    await page.reload();
    // What is kept says at once how long it is, and can be wound.
    expect(await page.evaluate(WOUND)).toEqual({ duration: expect.closeTo(2, 0), at: expect.closeTo(1, 1) });
    // What is typed meanwhile is not lost by it.
    await page.getByLabel('Action', { exact: true }).fill('I rolled it back.');
    await page.locator('#recordings summary').click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL(/#recordings$/);
    expect(await lengthOf(page, '#recordings audio')).toBeGreaterThan(1);
    await page.locator('#recordings summary').click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.waitForURL(/\/removed\//);
    await page.goto(site.url + QUESTION);
    expect(await page.locator('#recordings li').count()).toBe(0);
    expect(await page.getByLabel('Action', { exact: true }).inputValue()).toBe('I rolled it back.');
  });

  it('is not recorded where the microphone is refused, and the clock goes on', async () => {
    const page = await open({}, refuses('NotAllowedError'));
    await opener(page).click();
    await button(page, 'Record').click();
    await told(page, 'the microphone is not allowed for this page');
    const before = await clock(page);
    await page.waitForTimeout(1_500);
    expect(await clock(page)).not.toBe(before);
  });

  it.each([
    ['there is none', refuses('NotFoundError'), 'no microphone was found'],
    ['another program has it', refuses('NotReadableError'), 'Another program may be using it'],
    ['the browser records nothing', (page: Page) => page.addInitScript('delete window.MediaRecorder'), 'https or localhost only'],
  ])('is not recorded where %s', async (_, before, words) => {
    const page = await open({}, before);
    await opener(page).click();
    await button(page, 'Record').click();
    await told(page, words);
    expect(await button(page, 'Pause').isVisible()).toBe(true);
  });

  it('stops by itself at its limits, and says so', async () => {
    const page = await open({}, (fresh) =>
      fresh.route(`**${QUESTION}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('data-milliseconds="600000"', 'data-milliseconds="1500"') });
      }),
    );
    await opener(page).click();
    await button(page, 'Record').click();
    await told(page, 'The recording stopped: 10 minutes are the most that is kept.');
    await told(page, 'Listen to it');
    await button(page, 'Throw it away').click();
    await told(page, 'Thrown away.');
  });

  it('that could not be sent stays on the page, and is sent once the server is back', async () => {
    const page = await open();
    await record(page, 1_200);
    await page.context().setOffline(true);
    await button(page, 'Keep it').click();
    await told(page, 'Not kept: the server does not answer. It is still here.');
    expect(await page.getByRole('link', { name: 'Download it' }).getAttribute('href')).toMatch(/^blob:/);
    await page.context().setOffline(false);
    await button(page, 'Keep it').click();
    await told(page, 'Kept with this answer');
    await button(page, 'Close').click();
    await page.locator('#recordings summary').first().click();
    await page.getByRole('button', { name: 'Remove it' }).first().click();
    await page.waitForURL(/\/removed\//);
  });

  it('is not left behind without a question while it is neither kept nor thrown away', async () => {
    const page = await open();
    await record(page, 1_200);
    const asked = page.waitForEvent('dialog');
    const leaving = page.goto(`${site.url}/incidents`).catch(() => {});
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    await page.keyboard.press('Escape');
    await told(page, 'Keep what you recorded, or throw it away, first.');
    await button(page, 'Throw it away').click();
    await page.goto(`${site.url}/incidents`);
  });

  it('can be timed and recorded with the keyboard alone', async () => {
    const page = await open();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^Stop/);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Answer aloud/);
    expect(await page.locator('#aloud').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    for (const name of ['Pause', 'Again', 'Record']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await told(page, 'Recording');
    expect(await focused(page)).toMatch(/^Stop/);
    await page.waitForTimeout(1_200);
    await page.keyboard.press('Escape');
    await told(page, 'Listen to it');
    await button(page, 'Throw it away').focus();
    await page.keyboard.press('Enter');
    await told(page, 'Thrown away.');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Answer aloud/);
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s theme, at 320 pixels too', async (colorScheme) => {
    const page = await open({ colorScheme, viewport: { width: 320, height: 700 } });
    await record(page, 1_200);
    const { violations } = await new AxeBuilder({ page }).include('#aloud').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await button(page, 'Throw it away').click();
  });

  it('has its times in words where no script runs, and no dead button', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('[data-aloud]').isVisible()).toBe(false);
    expect(await page.locator('#aloud').isVisible()).toBe(false);
    const plan = page.getByText(/^Aloud it should take \d+:\d\d: Situation \d:\d\d, Task \d:\d\d, Action \d:\d\d/);
    expect(await plan.isVisible()).toBe(true);
  });
});

function refuses(name: string) {
  const script = `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '${name}'))`;
  return (page: Page) => page.addInitScript(script);
}

function secondsIn(text: string): number {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent.trim()');
}
