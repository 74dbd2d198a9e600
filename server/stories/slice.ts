/** Stories: the candidate's own events, and which questions each of them serves. */
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Database } from '../db/open.ts';
import type { Remover } from '../http/removal-answer.tsx';
import type { AppEnv } from '../http/request-context.ts';
import { COMES_BACK, type Slice } from '../http/slice.ts';
import { createStoryHistoryStore } from './history/store.ts';
import { createListStore } from './list-store.ts';
import { createMatchIndex, type MatchIndex } from './match-index.ts';
import { createMatchStore } from './match-store.ts';
import { createPasteStore } from './paste-store.ts';
import { storyRoutes } from './routes.tsx';
import { createStoryStore } from './store.ts';
import type { EventsInAnswers, FinishedRuns } from './story-deps.ts';

export type StoriesSlice = Slice & {
  /** Before pages of other slices that say which stories fit; without fresh matches they say what was known before. */
  readonly freshMatches: MiddlewareHandler<AppEnv>;
};

type SliceDeps = {
  readonly database: Database;
  readonly bank: QuestionBank;
  readonly runs: FinishedRuns;
  readonly events: EventsInAnswers;
  readonly removals: Remover;
  readonly now: () => number;
  readonly newId: () => string;
};

export function storiesSlice({ database, bank, runs, events, removals, now, newId }: SliceDeps): StoriesSlice {
  const store = createStoryStore({ reader: database.reader, writer: database.writer, bank });
  const matches = createMatchStore(database);
  const index = createMatchIndex({ store: matches, bank });
  const routes = storyRoutes({
    store,
    history: createStoryHistoryStore(database),
    pastes: createPasteStore(database),
    lists: createListStore(database),
    matches,
    index,
    runs,
    events,
    removals,
    bank,
    now,
    newId,
  });
  return { mounts: [{ path: '/stories', routes }], mostBytes, freshMatches: freshMatches(index) };
}

function freshMatches(index: MatchIndex): MiddlewareHandler<AppEnv> {
  return createMiddleware<AppEnv>(async (c, next) => {
    await index.refresh(c.get('candidate')).catch((err) => c.get('log').warn({ err }, 'the stories could not be matched again'));
    await next();
  });
}

function mostBytes(path: string): number | null {
  return /^\/stories(\/|$)/.test(path) ? COMES_BACK : null;
}
