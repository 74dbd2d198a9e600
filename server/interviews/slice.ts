/** Interviews: set up, sat, reported. */
import type { MiddlewareHandler } from 'hono';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Database } from '../db/open.ts';
import type { AppEnv } from '../http/request-context.ts';
import type { Slice } from '../http/slice.ts';
import type { Log } from '../log.ts';
import { createEarlierStore } from './earlier-store.ts';
import type { Exercises } from './exercises.tsx';
import type { AnswerPort, IncidentPort, OwnRunPort } from './ports.ts';
import { runInInterview } from './run-in-interview.tsx';
import { type SetUpPartDeps, setUpPart } from './set-up.ts';
import { createSetUpStore } from './set-up-store.ts';
import { sitRoutes } from './sit-routes.tsx';
import { createInterviewStore } from './store.ts';

export type InterviewsSliceDeps = Omit<SetUpPartDeps, 'store' | 'interviews'> & {
  readonly database: Database;
  readonly bank: QuestionBank;
  readonly answers: AnswerPort;
  readonly incidents: IncidentPort & OwnRunPort;
  readonly hosted: Exercises;
  readonly log: Log;
  readonly now: () => number;
};

export type InterviewsSlice = Slice & {
  /** For the pages of a run. */
  readonly aroundRuns: MiddlewareHandler<AppEnv>;
};

export function interviewsSlice(deps: InterviewsSliceDeps): InterviewsSlice {
  const { database, hosted } = deps;
  const store = createInterviewStore(database);
  const own = { ...deps, exercises: hosted, store, earlier: createEarlierStore(database) };
  const setUp = setUpPart({ ...deps, store: createSetUpStore(database), interviews: store });
  return {
    // The set-up first: what it answers is no id.
    mounts: [...setUp.mounts, { path: '/interviews', routes: sitRoutes(own) }],
    mostBytes: (path) => setUp.mostBytes(path) ?? mostBytes(path),
    aroundRuns: runInInterview({ ...deps, store }),
  };
}

const MIB = 1024 * 1024;

function mostBytes(path: string): number | null {
  // Ten minutes of speech.
  if (/^\/interviews\/[^/]+\/items\/[^/]+\/recordings$/.test(path)) return 24 * MIB;
  // 120,000 characters, each of three bytes and escaped; an exercise with its marks.
  return /^\/interviews\/[^/]+\/items\/[^/]+\/work$/.test(path) ? 4 * MIB : null;
}
