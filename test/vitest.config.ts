import { defineConfig } from 'vitest/config';
import { MEASURED } from './measured.ts';
import { LEFT_OUT } from './remote/left-out.ts';
import { sqldProgram } from './remote/sqld.ts';

const BROWSER = 'test/browser/**/*.test.ts';
/** What measures, or takes the machine for itself. */
const LONG = [...MEASURED, 'test/server/long-texts/*.test.ts', 'test/cli/soak/soak.test.ts', 'test/cli/weigh.test.ts'];
const REMOTE = 'test/remote/**/*.test.ts';
const SERVER = 'test/server/**/*.test.{ts,tsx}';
/** Built by a run of the tests, with all that is installed below it: a run that was killed leaves it. */
const BUILDS = 'test/server/dist/**';
const globalSetup = 'test/global-setup.ts';

/** The tests of the server once more, with their databases on a libSQL server. */
const remote = {
  extends: true as const,
  test: {
    name: 'remote',
    globalSetup: 'test/remote/global-setup.ts',
    setupFiles: 'test/remote/names.ts',
    include: [SERVER, REMOTE],
    exclude: [BUILDS, ...LONG, ...Object.keys(LEFT_OUT)],
    sequence: { groupOrder: 3 },
  },
};

/** Files of a project share the modules of their process: nothing here keeps state between tests but what can be made once. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Only what hangs is to run into it: a busy machine takes three times as long as the desk.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    pool: 'forks',
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'code', globalSetup, include: ['test/**/*.test.{ts,tsx}'], exclude: [BROWSER, REMOTE, BUILDS, ...LONG] },
      },
      // A process a file: what they measure is not the garbage and the compiled code of other files.
      { extends: true, test: { name: 'long', globalSetup, include: LONG, maxWorkers: 1, isolate: true, sequence: { groupOrder: 1 } } },
      // One process, so that one Chromium does for all.
      { extends: true, test: { name: 'browser', include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 2 } } },
      ...(sqldProgram() === null ? [] : [remote]),
    ],
  },
});
