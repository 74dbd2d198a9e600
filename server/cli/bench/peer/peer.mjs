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
const { choiceOf } = await built('server/domain/run/choice-view.js');
const { runView } = await built('server/domain/run/run-view.js');
const { decide, replay, variantOfSeed } = await built('server/domain/run/run.js');
const charts = await built('views/parts/signal-chart.js');
const figures = await built('views/parts/figures.js');

const { escapeXML } = require('ejs');

const database = new Database(PEER_DATABASE);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma);
const candidate = database.prepare("select value from settings where name = 'local-candidate'").pluck().get();
const findRun = database.prepare(
  'select id, scenario_id as scenarioId, hash, seed, state, turns, notes, notes_revision as notesRevision from runs where id = ? and candidate_id = ?',
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
  const scenario = scenarioOf(stored.hash);
  return { stored, run: replay(scenario, variantOfSeed(scenario, stored.seed), findDecisions.all(id)).value };
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
  const notes = { text: stored.notes, revision: stored.notesRevision };
  response.render(view, { runId: stored.id, view: runView(run, stored.seed), notes, path: request.path, ...helpers });
}

/** The charts are ours in both: strings, made by the same functions. */
function frameOf({ minutes, start, decidedAt }) {
  return { now: minutes, start, takenAt: [0, ...decidedAt].slice(0, decidedAt.length) };
}

const signalChart = (...of) => String(charts.signalChart(...of));
const impactChart = (...of) => String(charts.impactChart(...of));

function done({ labelHtml, finding }) {
  return finding === null ? labelHtml : `<a href="#finding-${finding}">${labelHtml}</a>`;
}

function said(view) {
  const crossed = view.signals.filter((signal) => signal.crossed);
  return [
    `${view.clock}, ${since(view.minutes)}.`,
    ...view.news,
    ...crossed.map(({ label, value, state, objective }) =>
      state === 'bad'
        ? `${label} ${value}, out of its objective ${objective}.`
        : `${label} ${value}, back within its objective ${objective}.`,
    ),
  ].join(' ');
}

function terms({ takes, left, doneAt }) {
  return [figures.duration(takes), doneAt === null ? '' : `done ${doneAt}`, left === null ? '' : `${left} left`].filter(Boolean).join(', ');
}

function written({ value, history }, minute) {
  const after = history.findIndex((sample) => sample.minute >= minute);
  const [from, to] = [history[after - 1], history[after]];
  if (to === undefined) return '';
  if (from === undefined || to.minute === minute) return fill(value, to.value);
  return fill(value, from.value + ((to.value - from.value) * (minute - from.minute)) / (to.minute - from.minute));
}

function fill(pattern, value) {
  const decimals = /\.(\d+)/.exec(pattern)?.[1]?.length ?? 0;
  const digits = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + pattern.replace(/^-/, '').replace(/[\d,]+(\.\d+)?/, digits);
}

const since = (minutes) => (minutes === 0 ? 'at the start' : `${figures.duration(minutes)} since the start`);
const asked = { update: 'Your words to them', 'hand-over': 'What you hand over', review: 'What you write down' };
const does = { update: 'Post it', 'hand-over': 'Hand it over', review: 'Write it down' };
const judged = { good: ', met', bad: ', not met', neutral: '' };
const { count } = figures;
const helpers = { escapeXML, signalChart, impactChart, frameOf, said, done, count, terms, written, since, asked, does, judged };

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
