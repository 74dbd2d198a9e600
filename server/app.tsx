/** The table of contents: what every request passes, and which slice answers it. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { accessLog } from './access-log.ts';
import { type Assets, sendAsset } from './assets.ts';
import type { Content } from './content.ts';
import { type AppEnv, requestContext } from './context.ts';
import type { Database } from './db/open.ts';
import { loopbackOnly } from './host-guard.ts';
import type { Log } from './log.ts';
import { compressed, limitBody, secured } from './passage.ts';
import { notFound, onError } from './problem-answer.tsx';
import type { Reviews } from './reviews.ts';
import { runRoutes } from './runs/routes.tsx';
import { createRunStore } from './runs/store.ts';
import { scenarioRoutes } from './scenarios/routes.tsx';
import { createStandingStore } from './scenarios/store.ts';
import { themeRoutes } from './theme.ts';

export type AppDeps = {
  readonly database: Database;
  readonly content: Content;
  readonly assets: Assets;
  readonly reviews: Reviews;
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
  app.use(requestContext(assets.urls, database.candidate));
  if (!deps.open) app.use(loopbackOnly);
  app.use(csrf(), limitBody(BODY_LIMIT), compressed);
  app.get('/', (c) => c.redirect('/incidents'));
  app.get('/healthz', async (c) => {
    await database.reader.run('select 1');
    return c.text('ok\n');
  });
  app.route('/', themeRoutes());
  app.route('/incidents', scenarioRoutes({ content, store: createStandingStore(database), now }));
  app.route('/runs', runRoutes({ ...deps, store: createRunStore(database) }));
  return app;
}

const BODY_LIMIT = 64 * 1024;

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
    connectSrc: SELF,
    formAction: SELF,
    frameAncestors: NONE,
    baseUri: NONE,
    objectSrc: NONE,
  },
};
