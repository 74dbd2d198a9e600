/**
 * The peer: the run page and its decisions on express 5, ejs and better-sqlite3. It has the same engine, schema, headers and checks as ours,
 * so that the stack is what is compared. Plain JavaScript, since Node runs it as it stands.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { PEER_DATABASE, PEER_DIST, PEER_MODULES } = process.env;
const require = createRequire(join(PEER_MODULES, 'package.json'));
const express = require('express');
const Database = require('better-sqlite3');
const built = (file) => import(pathToFileURL(join(PEER_DIST, file)).href);
const { compile } = await built('server/domain/scenario/compile.js');
const { choiceOf, runView } = await built('server/domain/run/run-view.js');
const { decide, replay } = await built('server/domain/run/run.js');
const plot = await built('views/parts/plot.js');
const figures = await built('views/parts/figures.js');

const { escapeXML } = require('ejs');

const database = new Database(PEER_DATABASE);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma);
const candidate = database.prepare("select value from settings where name = 'local-candidate'").pluck().get();
const findRun = database.prepare(
  'select id, scenario_id as scenarioId, hash, seed, state, turns from runs where id = ? and candidate_id = ?',
);
const findDecisions = database.prepare('select choice from decisions where run_id = ? order by turn').pluck();
const findVersion = database.prepare('select scenario_id as id, bytes from scenario_versions where hash = ?');
const insertDecision = database.prepare('insert into decisions (run_id, turn, choice, created_at) values (?, ?, ?, ?)');
const updateRun = database.prepare(
  "update runs set turns = ?, updated_at = ?, state = ?, outcome = ? where id = ? and state = 'open' and turns = ?",
);
const store = database.transaction((stored, run, choice) => {
  const now = Date.now();
  const changed = updateRun.run(run.turn, now, run.outcome === null ? 'open' : 'over', run.outcome, stored.id, run.turn - 1).changes;
  if (changed === 1) insertDecision.run(stored.id, run.turn, choice.name, now);
  return changed === 1;
});

const scenarios = new Map();
function scenarioOf(hash) {
  if (!scenarios.has(hash)) {
    const { id, bytes } = findVersion.get(hash);
    scenarios.set(hash, compile(`scenarios/${id}.md`, new TextDecoder().decode(bytes)).scenario);
  }
  return scenarios.get(hash);
}

function find(id) {
  const stored = findRun.get(id, candidate);
  if (!stored) return null;
  return { stored, run: replay(scenarioOf(stored.hash), findDecisions.all(id)).value };
}

const app = express();
app.disable('x-powered-by');
app.set('view engine', 'ejs');
app.set('views', fileURLToPath(new URL('.', import.meta.url)));
app.use((_request, response, next) => {
  response.set(HEADERS);
  next();
});
app.use(express.urlencoded({ extended: false, limit: '64kb' }));

app.get('/runs/:id', (request, response) => {
  const found = find(request.params.id);
  if (found) show(request, response, found);
  else response.sendStatus(404);
});

app.post('/runs/:id/decisions', (request, response) => {
  if (request.get('origin') !== `http://${request.get('host')}`) return response.sendStatus(403);
  const found = find(request.params.id);
  if (!found) return response.sendStatus(404);
  const { stored, run } = found;
  const choice = choiceOf(run.scenario, stored.seed, request.body.choice);
  const next = choice && Number(request.body.turn) === run.turn ? decide(run, choice) : null;
  if (!next?.ok) return response.sendStatus(422);
  if (!store(stored, next.value, choice)) return response.sendStatus(409);
  show(request, response, { stored, run: next.value });
});

const server = app.listen(0, '127.0.0.1', () => console.log(`The peer is at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => {
  server.close(() => database.close());
  server.closeAllConnections();
});

function show(request, response, { stored, run }) {
  const view = request.get('hx-request') === 'true' ? 'console' : 'page';
  response.render(view, { runId: stored.id, view: runView(run, stored.seed), path: request.path, ...helpers });
}

const BOX = { width: 150, height: 46, pad: 4 };

/** The geometry of a small chart; the template writes it. */
function spark(history, extra, decidedAt) {
  const place = plot.scale(history, extra, BOX);
  const points = plot.corners(history, place);
  const now = history.at(-1);
  const at = [...new Set(decidedAt)].flatMap((minute) => history[minute] ?? []).filter((sample) => sample !== now);
  const under = [points.at(-1), points[0]].map(({ x }) => ({ x, y: place.y(0) }));
  return {
    line: plot.path(points),
    area: `${plot.path([...points, ...under])}Z`,
    marks: at.map(({ minute, value }) => `M${place.x(minute)} ${place.y(value)}h0`).join(''),
    now: { x: place.x(now.minute), y: place.y(now.value) },
    y: place.y,
  };
}

function keyed(choices) {
  let next = 0;
  return choices.map((choice) => ({ choice, key: choice.token !== null && ++next <= 9 ? next : null }));
}

function terms({ takes, left, doneAt }) {
  return [figures.duration(takes), doneAt === null ? '' : `done ${doneAt}`, left === null ? '' : `${left} left`].filter(Boolean).join(', ');
}

function written({ value, history }, minute) {
  const sample = history[minute];
  if (sample === undefined) return '';
  const decimals = /\.(\d+)/.exec(value)?.[1]?.length ?? 0;
  const digits = Math.abs(sample.value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',');
  const sign = sample.value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + value.replace(/^-/, '').replace(/[\d,]+(\.\d+)?/, digits);
}

const since = (minutes) => (minutes === 0 ? 'the start' : `${figures.duration(minutes)} since the start`);
const helpers = { escapeXML, spark, keyed, terms, written, since, judged: { good: ', met', bad: ', not met', neutral: '' } };

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'cache-control': 'private, no-cache',
  vary: 'HX-Request',
};
