/** The system's Chromium for the tests that need a browser. Without one they are skipped on a desk and fail where CI is set. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW = 'No Chromium was found, so the browser tests did not run. Install it (Debian: apt install chromium) or name it in CHROME_PATH.';

/** A wrong CHROME_PATH is a mistake to be told of, not a reason to look elsewhere. */
export function chromiumPath(env: Readonly<Record<string, string | undefined>> = process.env, exists = existsSync): string | null {
  return (env.CHROME_PATH ? [env.CHROME_PATH] : USUAL).find((path) => exists(path)) ?? null;
}

/** `describe`, where there is a browser. */
export function describeInBrowser(name: string, tests: () => void): void {
  const found = chromiumPath() !== null;
  if (!found && !process.env.CI) console.warn(HOW);
  describe.skipIf(!found && !process.env.CI)(name, tests);
}

/** A tone instead of a microphone, and nobody asked whether it may be heard. */
export const TONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** As people have it: on Back a page is shown as it was left. Playwright switches that off unless it is told not to. */
export const PAGES_AS_LEFT = ['--enable-features=BackForwardCache'];

const running = new Map<string, Promise<Browser>>();

/** One for all files of a process, started when it is first asked for; it ends with the process. `flags`: more of Chromium's own, such as a microphone that is not there. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const known = running.get(flags.join(' ')) ?? launch(flags);
  running.set(flags.join(' '), known);
  return known;
}

/** After a file: the next one finds the browser as it was. */
export async function closeContexts(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close();
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(HOW);
  // As root, as in most containers, Chromium starts only without its sandbox; it opens nothing here but our own pages.
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...flags];
  return chromium.launch({ executablePath, args, ignoreDefaultArgs: flags === PAGES_AS_LEFT ? ['--disable-back-forward-cache'] : [] });
}
