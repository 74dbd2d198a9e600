/**
 * The peer: the run page and its decisions on express 5, ejs and better-sqlite3. It has the same engine, schema, headers and checks as ours,
 * so that the stack is what is compared. Plain JavaScript, since Node runs it as it stands; what is not of the stack stands beside it, so
 * that a test of ours, which has none of it, can say when the page is another one.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HEADERS } from './headers.mjs';
import { pageHelpers } from './page-helpers.mjs';
import { peerRuns } from './runs.mjs';

const { PEER_DATABASE, PEER_DIST, PEER_MODULES } = process.env;
const require = createRequire(join(PEER_MODULES, 'package.json'));
const express = require('express');
const Database = require('better-sqlite3');
const { escapeXML } = require('ejs');
const built = (file) => import(pathToFileURL(join(PEER_DIST, file)).href);

const database = new Database(PEER_DATABASE);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma);
const engine = {
  ...(await built('server/domain/scenario/compile.js')),
  ...(await built('server/domain/run/choice-view.js')),
  ...(await built('server/domain/run/run-view.js')),
  ...(await built('server/domain/run/run.js')),
  ...(await built('server/content/order-seed.js')),
};
const runs = peerRuns(database, engine);
const helpers = pageHelpers(await built('views/parts/signal-chart.js'), await built('views/parts/figures.js'), escapeXML);

const app = express();
app.disable('x-powered-by');
app.set('view engine', 'ejs');
app.set('views', fileURLToPath(new URL('.', import.meta.url)));
let count = 0;
app.use((_request, response, next) => {
  count += 1;
  response.set(HEADERS).set('x-request-id', `peer-${count}`);
  next();
});
app.use((request, response, next) => {
  if (/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.get('host') ?? '')) next();
  else response.sendStatus(421);
});
app.use(express.urlencoded({ extended: false, limit: '64kb' }));

app.get('/runs/:id', (request, response) => {
  const found = runs.find(request.params.id);
  if (found) show(request, response, found);
  else response.sendStatus(404);
});

app.post('/runs/:id/decisions', (request, response) => {
  if (request.get('origin') !== `http://${request.get('host')}`) return response.sendStatus(403);
  const found = runs.find(request.params.id);
  if (!found) return response.sendStatus(404);
  const { status, moved } = runs.decide(found, request.body.turn, request.body.choice);
  if (!moved) return response.sendStatus(status);
  show(request, response, moved);
});

const server = app.listen(0, '127.0.0.1', () => console.log(`The peer is at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => {
  server.close(() => database.close());
  server.closeAllConnections();
});

function show(request, response, found) {
  const theme = /(?:^|;\s*)theme=(light|dark)/.exec(request.get('cookie') ?? '')?.[1] ?? 'system';
  const part = request.get('hx-request') === 'true' ? 'console' : 'page';
  response.render(part, { ...runs.shown(found), theme, ...helpers });
}
