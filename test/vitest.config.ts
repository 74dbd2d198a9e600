import { defineConfig } from 'vitest/config';

const BROWSER = 'test/browser/**/*.test.ts';

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
        test: { name: 'code', globalSetup: 'test/global-setup.ts', include: ['test/**/*.test.{ts,tsx}'], exclude: [BROWSER] },
      },
      // One process, so that one Chromium does for all.
      { extends: true, test: { name: 'browser', include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
