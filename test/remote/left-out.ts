/** Server tests that are not run against a libSQL server, each with the reason; all others are. */

export const LEFT_OUT: Readonly<Record<string, string>> = {
  'test/server/author/*.test.ts': 'What authors read comes from files; nothing of it is stored.',
  'test/server/calendar/*.test.ts': 'No database is asked.',
  'test/server/cards/scale.test.ts': 'Measures a file.',
  'test/server/config.test.ts': 'No database is asked.',
  'test/server/content/bounded-cache.test.ts': 'No database is asked.',
  'test/server/content/exercise-shelf.test.ts': 'No database is asked.',
  'test/server/content/question-bank.test.ts': 'No database is asked.',
  'test/server/content/quoted.test.ts': 'No database is asked.',
  'test/server/db/backup.test.ts': 'A server keeps copies in its own way; the commands say so.',
  'test/server/db/before-update.test.ts': 'A server is not copied before an update.',
  'test/server/db/open.test.ts':
    'Opens files of many kinds; on a server the PRAGMAs are its own, and a reading connection is not held to it.',
  'test/server/db/readiness.test.ts':
    'Takes a file away, cuts it off, and the right to write from it; a server that is gone is in dying.test.ts.',
  'test/server/db/storage-errors.test.ts': 'Holds and fills a file; a server makes others wait in its own way.',
  'test/server/db/tables/merge.test.ts': 'No database is asked.',
  'test/server/faults.test.ts': 'The disk refuses a file; a server that is gone is in dying.test.ts.',
  'test/server/kill.test.ts': 'Kills our server and opens the file that it leaves.',
  'test/server/runs/live-restart.test.ts': 'Starts our server as a process on a file.',
  'test/server/seed.test.ts': 'Runs a command on a file.',
  'test/server/settings/deleted-space.test.ts': 'Looks into the file; a server sees to its space itself.',
  'test/server/settings/earlier-version.test.ts': 'Opens the file of an earlier version.',
  'test/server/start.test.ts': 'Starts our server as a process on a file.',
  'test/server/stories/held-database.test.ts': 'Holds a file.',
  'test/server/stories/many-stories.test.ts': 'Measures how long a file keeps others waiting.',
  'test/server/stories/query-plans.test.ts': 'Asks a file how it goes about its statements.',
  'test/server/today/shown-debrief.test.ts': 'No database is asked.',
  'test/server/warm-up.test.ts': 'No database is asked.',
};
