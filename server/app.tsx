/** The table of contents: what every request passes, and which slice answers it. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { historyRoutes } from './answers/history/routes.tsx';
import { createHistoryStore } from './answers/history/store.ts';
import { questionPageRoutes } from './answers/question-routes.tsx';
import type { RecordingFiles } from './answers/recordings/recording-files.ts';
import { recordingRoutes } from './answers/recordings/routes.tsx';
import { createRecordingStore } from './answers/recordings/store.ts';
import { answerRoutes } from './answers/routes.tsx';
import { createAnswerStore } from './answers/store.ts';
import { cardsSlice } from './cards/slice.ts';
import type { QuestionBank } from './content/question-bank.ts';
import type { ScenarioLibrary } from './content/scenario-library.ts';
import type { SolvedScenarios } from './content/solved-scenarios.ts';
import type { Database } from './db/open.ts';
import { preferencesIn } from './db/preferences.ts';
import { accessLog } from './http/access-log.ts';
import { type Assets, sendAsset } from './http/assets.ts';
import { notFound, onError } from './http/error-pages.tsx';
import { loopbackOnly } from './http/loopback-guard.ts';
import { compressed, limitBody, secured } from './http/middleware.ts';
import { type AppEnv, requestContext } from './http/request-context.ts';
import type { Log } from './log.ts';
import { loopRoutes } from './questions/loop-routes.tsx';
import { questionRoutes } from './questions/routes.tsx';
import { createQuestionStore } from './questions/store.ts';
import { runReplays, runsSlice } from './runs/slice.ts';
import { scenariosSlice } from './scenarios/slice.ts';
import { settingsSlice } from './settings/slice.ts';
import { storiesSlice } from './stories/slice.ts';
import { studySlice } from './study/slice.ts';
import { todayRoutes } from './today/routes.tsx';
import { createTodayStore } from './today/store.ts';

export type AppDeps = {
  readonly database: Database;
  readonly content: ScenarioLibrary;
  readonly bank: QuestionBank;
  readonly assets: Assets;
  /** The sound of recordings. */
  readonly files: RecordingFiles;
  readonly reviews: SolvedScenarios;
  readonly log: Log;
  /** Answers under any name, not only a loopback one. */
  readonly open: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export function createApp(deps: AppDeps) {
  const { database, assets, content, log, now } = deps;
  const app = new Hono<AppEnv>();
  app.onError(onError(log));
  app.notFound(notFound);
  app.use(accessLog(log), secured(secureHeaders(HEADERS)));
  app.get('/assets/:name', (c) => {
    const asset = assets.byPath.get(c.req.path);
    return asset ? sendAsset(c, asset) : c.text('There is no such file.\n', 404);
  });
  const preferences = preferencesIn(database.reader);
  app.use(requestContext({ assets: assets.urls, candidate: database.candidate, preferences, now }));
  if (!deps.open) app.use(loopbackOnly);
  const solved = deps.reviews;
  const replays = runReplays({ database, content, solved });
  const stories = storiesSlice({ ...deps, runs: replays });
  app.use(
    csrf(),
    limitBody((path) => stories.mostBytes?.(path) ?? mostBytes(path)),
    compressed,
  );
  app.get('/healthz', async (c) => {
    await database.reader.all('select 1');
    return c.text('ok\n');
  });
  const study = studySlice({ ...deps, replays, solved });
  const answers = { ...deps, store: createAnswerStore(database), recordings: createRecordingStore(database) };
  app.on('GET', ['/', '/questions/:id'], stories.freshMatches);
  app.route('/', todayRoutes({ ...deps, studies: study.learning, store: createTodayStore(database) }));
  const slices = [
    scenariosSlice(deps),
    runsSlice({ ...deps, replays, solved, learning: study.learning }),
    cardsSlice({ ...deps, replays, solved, learning: study.learning, reviews: study.reviews }),
    stories,
    settingsSlice(deps),
  ];
  for (const { path, routes } of slices.flatMap(({ mounts }) => mounts)) app.route(path, routes);
  app.route('/questions', questionRoutes({ ...deps, store: createQuestionStore(database) }));
  app.route('/questions', questionPageRoutes(answers));
  app.route('/loop', loopRoutes(deps));
  app.route('/answers', answerRoutes({ ...answers, study: study.ratings }));
  app.route('/answers', historyRoutes({ ...answers, history: createHistoryStore(database) }));
  app.route('/answers', recordingRoutes(answers));
  return app;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** What a form may hold at most: 64 KiB, but for what is long by nature. */
function mostBytes(path: string): number {
  // Ten minutes of speech, and what a year of practice exports to.
  if (/^\/answers\/[^/]+\/recordings$/.test(path)) return 24 * MIB;
  if (path === '/settings/import') return 64 * MIB;
  // 200,000 characters, each of three bytes and escaped.
  return path.startsWith('/answers/') ? 2 * MIB : 64 * KIB;
}

const SELF = ["'self'"];
const NONE = ["'none'"];

const HEADERS = {
  // Without a referrer policy of same-origin, browsers send `Origin: null` over plain http and csrf() refuses our own forms.
  referrerPolicy: 'same-origin',
  // Of no meaning over plain http, and a nuisance to whatever else runs on localhost.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: ["'self'", 'data:'],
    fontSrc: SELF,
    // `blob:` is what was just recorded, before it is kept.
    mediaSrc: ["'self'", 'blob:'],
    connectSrc: SELF,
    formAction: SELF,
    frameAncestors: NONE,
    baseUri: NONE,
    objectSrc: NONE,
  },
};
