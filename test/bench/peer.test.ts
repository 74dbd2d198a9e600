/** The bench needs the network once, and hours as a whole: so that nobody learns only there that its peer does something else than we do. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { difference } from '../../server/cli/bench/same-page.ts';
import { decisionsOf, openRuns, pageOf, scriptOf, stock } from '../../server/cli/bench/stock.ts';
import { orderSeed } from '../../server/content/order-seed.ts';
import { choiceOf } from '../../server/domain/run/choice-view.ts';
import { decide, replay, variantOfSeed } from '../../server/domain/run/run.ts';
import { runView } from '../../server/domain/run/run-view.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import * as figures from '../../views/parts/figures.ts';
import * as charts from '../../views/parts/signal-chart.ts';
import { addressIn } from '../server/temporary.ts';
import { get, HTMX, post, startTestApp, type TestApp } from '../server/visitor.ts';
import { escapeXML, rendered } from './templates.ts';

const PEER = new URL('../../server/cli/bench/peer/', import.meta.url);
/** What is not of express, ejs and better-sqlite3, which only the bench has. */
const { HEADERS } = await import(new URL('headers.mjs', PEER).href);
const { pageHelpers } = await import(new URL('page-helpers.mjs', PEER).href);
const { peerRuns } = await import(new URL('runs.mjs', PEER).href);

describe('the peer of the bench', () => {
  it('shows the page and the part that we show, whichever of both took the decisions before', async () => {
    const { running, script, run, runs } = await bothOnARun();
    const path = pageOf(run).path;
    const calls = decisionsOf(script, run);
    expect(calls.length).toBeGreaterThan(5);
    for (const [turn, { path: decisions, body = '' }] of calls.entries()) {
      const shown = { ...runs.shown(runs.find(run.id)), theme: 'system', ...pageHelpers(charts, figures, escapeXML) };
      expect(difference(await (await get(running, path)).text(), rendered(PEER, 'page', shown))).toBeNull();
      expect(difference(await (await get(running, path, HTMX)).text(), rendered(PEER, 'console', shown))).toBeNull();
      const sent = Object.fromEntries(new URLSearchParams(body));
      // Kept where the choice asks for words.
      const form = { ...sent, [`words-${sent.choice}`]: `Decision ${turn} <b>is</b> "out". ${'Next word at six. '.repeat(turn * 4)}` };
      const status =
        turn % 2 === 1
          ? (await post(running, decisions, form, HTMX)).status
          : runs.decide(runs.find(run.id), sent.turn, sent.choice).status;
      expect(status).toBe(200);
    }
    // With long words and with short ones.
    expect(await (await get(running, path)).text()).toContain('<details class="posted">');
  });

  it('says to browsers what we say', async () => {
    const { running, run } = await bothOnARun();
    const { 'content-type': _, 'x-request-id': __, ...ours } = Object.fromEntries((await get(running, pageOf(run).path)).headers);
    expect(HEADERS).toEqual(ours);
  });

  it('takes no decision that we would refuse', async () => {
    const { script, run, runs } = await bothOnARun();
    const [first] = decisionsOf(script, run);
    const { turn, choice } = Object.fromEntries(new URLSearchParams(first?.body));
    const before = runs.find(run.id);
    expect(runs.decide(before, turn, 'another').status).toBe(422);
    expect(runs.decide(before, '1', choice).status).toBe(422);
    expect(runs.decide(before, turn, choice).status).toBe(200);
    expect(runs.decide(before, turn, choice).status).toBe(409);
  });
});

/** An app of ours and the peer's runs upon one database, with a run that nobody has decided yet. */
async function bothOnARun() {
  const running: TestApp = await startTestApp();
  const { path } = addressIn(running.folder);
  const script = await scriptOf('payment-timeout');
  const [run] = openRuns(script, 1, 0);
  if (!run) throw new Error('no run');
  await stock(path, script, [run]);
  const engine = { compile, choiceOf, decide, orderSeed, replay, runView, variantOfSeed };
  return { running, script, run, runs: peerRuns(new Libsql(path), engine) };
}
