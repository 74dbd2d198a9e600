/** Interviews: set up, sat, reported. */
import type { MiddlewareHandler } from 'hono';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Database } from '../db/open.ts';
import type { AppEnv } from '../http/request-context.ts';
import type { Slice } from '../http/slice.ts';
import { createEarlierStore } from './earlier-store.ts';
import { EXERCISES, type Exercises } from './exercises.tsx';
import type { AnswerPort, IncidentPort } from './ports.ts';
import { runInInterview } from './run-in-interview.ts';
import { sitRoutes } from './sit-routes.tsx';
import { createInterviewStore } from './store.ts';

export type InterviewsSliceDeps = {
  readonly database: Database;
  readonly bank: QuestionBank;
  readonly answers: AnswerPort;
  readonly incidents: IncidentPort;
  /** Other ones than those of the product, for tests. */
  readonly exercises?: Exercises;
  readonly now: () => number;
};

export type InterviewsSlice = Slice & {
  /** For the pages of a run. */
  readonly aroundRuns: MiddlewareHandler<AppEnv>;
};

export function interviewsSlice(deps: InterviewsSliceDeps): InterviewsSlice {
  const { database, exercises = EXERCISES } = deps;
  const own = { ...deps, exercises, store: createInterviewStore(database), earlier: createEarlierStore(database) };
  return {
    mounts: [{ path: '/interviews', routes: sitRoutes(own) }],
    mostBytes,
    aroundRuns: runInInterview(own.store, deps.now),
  };
}

const MIB = 1024 * 1024;

function mostBytes(path: string): number | null {
  // Ten minutes of speech.
  if (/^\/interviews\/[^/]+\/items\/[^/]+\/recordings$/.test(path)) return 24 * MIB;
  // 120,000 characters, each of three bytes and escaped; an exercise with its marks.
  return /^\/interviews\/[^/]+\/items\/[^/]+\/work$/.test(path) ? 4 * MIB : null;
}
