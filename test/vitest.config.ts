import { defineConfig } from 'vitest/config';

const BROWSER = 'test/browser/**/*.test.ts';
const LONG_TEXTS = 'test/server/long-texts/*.test.ts';
const globalSetup = 'test/global-setup.ts';

/** Files of a project share the modules of their process: nothing here keeps state between tests but what can be made once. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'code', globalSetup, include: ['test/**/*.test.{ts,tsx}'], exclude: [BROWSER, LONG_TEXTS] },
      },
      // A process of their own: what they measure is not the garbage of three hundred other files.
      { extends: true, test: { name: 'long', globalSetup, include: [LONG_TEXTS], maxWorkers: 1, sequence: { groupOrder: 1 } } },
      // One process, so that one Chromium does for all.
      { extends: true, test: { name: 'browser', include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
