/** The table of contents: what every request passes, and which slices answer it. */
import { Hono } from 'hono';
import { mountAt } from '../views/links.ts';
import type { RecordingFiles } from './answers/recordings/recording-files.ts';
import { answersSlice } from './answers/slice.ts';
import { type AuthorDeps, authorSlice } from './author/slice.tsx';
import { cardsSlice } from './cards/slice.ts';
import type { PublicAddress } from './config.ts';
import type { ExerciseShelf } from './content/exercise-shelf.ts';
import type { ExerciseSource } from './content/exercise-shelves.ts';
import type { QuestionBank } from './content/question-bank.ts';
import type { ScenarioLibrary } from './content/scenario-library.ts';
import type { SolvedScenarios } from './content/solved-scenarios.ts';
import type { Database } from './db/open.ts';
import { preferencesIn } from './db/preferences.ts';
import { readinessOf } from './db/readiness.ts';
import type { ScenarioById } from './domain/hand-over/head.ts';
import type { Loop } from './domain/interview/loop.ts';
import type { Removals } from './domain/removal/removed-thing.ts';
import { cardsOf } from './domain/report/practise.ts';
import { calibrationOf } from './domain/run/calibration.ts';
import { accessLog } from './http/access-log.ts';
import { type Assets, sendAsset } from './http/assets.ts';
import { notFound, onError } from './http/error-pages.tsx';
import { namesOnly, thisMachineOnly } from './http/host-guard.ts';
import { compressed, limitBody } from './http/middleware.ts';
import { probes } from './http/probes.ts';
import { ownFormsOnly, routedPath } from './http/public-address.ts';
import { type AppEnv, pageFrame, requestContext } from './http/request-context.ts';
import { requestLog } from './http/request-log.ts';
import { scheme } from './http/scheme.ts';
import { securityHeaders } from './http/security-headers.ts';
import { readableOnly } from './http/unreadable-request.ts';
import { hostedExercises } from './interviews/exercises.tsx';
import { reportsSlice } from './interviews/reports/slice.ts';
import { openUnrated } from './interviews/reports/unrated-store.ts';
import { stageNames } from './interviews/set-up.ts';
import { interviewsSlice } from './interviews/slice.ts';
import type { Log } from './log.ts';
import { questionsSlice } from './questions/slice.ts';
import { removedSlice } from './removed/slice.ts';
import { clockOfRuns, runReplays, runsOfInterviews, runsSlice } from './runs/slice.ts';
import { scenariosSlice } from './scenarios/slice.ts';
import { settingsSlice } from './settings/slice.ts';
import { storiesSlice } from './stories/slice.ts';
import { withinAMoment } from './study/catch-up.ts';
import { studySlice } from './study/slice.ts';
import { todaySlice } from './today/slice.ts';

export type AppDeps = {
  /** Aborted when the server stops, so that what never ends by itself does. */
  readonly stopping: AbortSignal;
  readonly database: Database;
  readonly content: ScenarioLibrary;
  readonly scenarioById: ScenarioById;
  readonly bank: QuestionBank;
  /** What interviews are drawn from besides questions and incidents. */
  readonly exercises: readonly ExerciseSource[];
  readonly loops: ExerciseShelf<Loop>;
  readonly assets: Assets;
  /** The sound of recordings. */
  readonly files: RecordingFiles;
  /** Takes one thing of the candidate's out, and brings it back. */
  readonly removals: Removals;
  readonly solved: SolvedScenarios;
  readonly log: Log;
  /** The author's pages; null where they are not to be seen. */
  readonly author: AuthorDeps | null;
  /** Answers under any name, not only a loopback one. */
  readonly open: boolean;
  /** Then only these, unless null. */
  readonly allowedHosts: readonly string[] | null;
  /** Addresses of proxies that may say how a browser came. */
  readonly trustedProxies: readonly string[];
  /** Where a proxy gives it out; null without one. */
  readonly publicAddress: PublicAddress | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

/** More than any loop has. */
const RUNS_OF_AN_INTERVIEW = 6;

export function createApp(deps: AppDeps) {
  const { database, assets, log, now, publicAddress, allowedHosts } = deps;
  mountAt(publicAddress?.path ?? '');
  // What one slice needs of another is handed in here.
  const replays = runReplays(deps);
  const study = studySlice({ ...deps, replays });
  const openLate = openUnrated(database, now);
  // What an interview withheld is learnt from once it withholds no more.
  const learning = {
    ...study.learning,
    async catchUp(candidate: string, most: number) {
      await openLate(candidate);
      return study.learning.catchUp(candidate, most);
    },
  };
  const onVisits = { catchUp: withinAMoment(learning.catchUp) };
  const answers = answersSlice({ ...deps, study: study.ratings });
  const stories = storiesSlice({ ...deps, runs: replays, events: answers.events });
  const clock = clockOfRuns({ ...deps, replays, learning: study.learning });
  const incidents = runsOfInterviews({ ...deps, replays, clock });
  const hosted = hostedExercises(deps.scenarioById);
  const interviews = interviewsSlice({ ...deps, hosted, answers: answers.interviews, incidents });
  const slices = [
    todaySlice({ ...deps, learning: onVisits }),
    questionsSlice(deps),
    scenariosSlice({ ...deps, hasAuthor: deps.author !== null }),
    runsSlice({ ...deps, replays, clock, learning: study.learning }),
    answers,
    stories,
    reportsSlice({
      ...deps,
      hosted,
      incidents,
      calibrationOf,
      stageName: stageNames(deps.loops),
      learn: (candidate) => learning.catchUp(candidate, RUNS_OF_AN_INTERVIEW),
      practise: (candidate, things) => study.practise.advise(candidate, cardsOf(things)),
    }),
    cardsSlice({ ...deps, replays, answers: answers.last, learning: onVisits, reviews: study.reviews }),
    interviews,
    removedSlice(deps),
    settingsSlice(deps),
    ...(deps.author ? [authorSlice({ author: deps.author, stopping: deps.stopping, now })] : []),
  ];

  const app = new Hono<AppEnv>({ getPath: routedPath(publicAddress) });
  app.onError(onError);
  app.notFound(notFound);
  app.use(requestLog(log), accessLog(log), readableOnly);
  app.get('/assets/:name', sendAsset(assets));
  app.use(securityHeaders, pageFrame(assets.urls, publicAddress?.path ?? ''));
  // Before anything is read or written.
  if (!deps.open) app.use(thisMachineOnly(publicAddress));
  else if (allowedHosts) app.use(namesOnly(allowedHosts, publicAddress));
  app.route('/', probes(readinessOf(database.writer, now)));
  app.use(scheme(publicAddress, deps.trustedProxies), ownFormsOnly(publicAddress), limitBody(slices));
  app.use(requestContext({ candidate: database.candidate, preferences: preferencesIn(database.reader), now }), compressed);
  app.get('/healthz', async (c) => {
    await database.reader.all('select 1');
    return c.text('ok\n');
  });
  app.on('GET', ['/', '/questions/:id'], stories.freshMatches);
  app.on('GET', ['/runs/:id', '/runs/:id/debrief', '/runs/:id/live'], interviews.aroundRuns);
  const forms = ['decisions', 'clock', 'notes', 'abandonment', 'retries', 'another-cause'];
  app.on(
    'POST',
    forms.map((form) => `/runs/:id/${form}`),
    interviews.aroundRuns,
  );
  for (const { path, routes } of slices.flatMap(({ mounts }) => mounts)) app.route(path, routes);
  return app;
}
