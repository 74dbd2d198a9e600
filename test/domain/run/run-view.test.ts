import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../server/domain/run/choice-view.ts';
import { replay } from '../../../server/domain/run/run.ts';
import { runView } from '../../../server/domain/run/run-view.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';

const SOURCE = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const BANK = 'overview/compare-the-banks-latency-with-our-pool-wait';
const SCALE = 'overview/scale-payment-pods-from-3-to-6';
const SEED = 20_261_122;

function scenarioOf(source: string): Scenario {
  const { scenario, problems } = compile('scenarios/worked-example.md', source);
  if (!scenario) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scenario;
}

function seen(names: readonly string[], source = SOURCE, seed = SEED) {
  const run = replay(scenarioOf(source), 0, names);
  if (!run.ok) throw new Error(run.error);
  return runView(run.value, seed);
}

describe('what a candidate sees', () => {
  it('betrays neither targets, nor points, nor lessons, nor what is not offered', () => {
    const text = JSON.stringify(seen([]));
    for (const secret of [
      'overview',
      'scaled',
      'closed',
      'made-worse',
      'roll-the-pool',
      'diagnosis',
      'stabilise',
      'earns nothing',
      'Fail the database',
      'pool_known',
    ])
      expect(text).not.toContain(secret);
  });

  it('names choices by tokens that another run does not know', () => {
    const scenario = scenarioOf(SOURCE);
    const tokens = seen([]).choices.map(({ token }) => token ?? '');
    expect(tokens.map((token) => choiceOf(scenario, SEED, token)?.index).toSorted()).toEqual([0, 1, 2, 3]);
    expect(tokens.map((token) => choiceOf(scenario, SEED + 1, token))).toEqual([null, null, null, null]);
  });

  it('orders the choices by the seed alone', () => {
    const order = (seed: number) =>
      seen([], SOURCE, seed)
        .choices.map(({ labelHtml }) => labelHtml)
        .join();
    expect(order(1)).toBe(order(1));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => order(seed))).size).toBeGreaterThan(10);
  });

  it('shows a spent choice as done, last, and without a token', () => {
    const last = seen([BANK]).choices.at(-1);
    expect(last).toMatchObject({ token: null, doneAt: '02:17', labelHtml: expect.stringContaining('Compare the bank') });
  });

  it('gives a signal its value, state and history as it was', () => {
    const [timeouts] = seen([SCALE]).signals;
    expect(timeouts).toMatchObject({ value: '12%', state: 'bad', objective: 'below 2%', threshold: 2 });
    expect(seen([SCALE, 'scaled/go-back-to-the-dashboards']).signals[0]?.history).toEqual([
      { minute: 0, value: 12 },
      { minute: 4, value: 12 },
      { minute: 5, value: 9 },
    ]);
  });

  it('shows an If-quote only while its condition holds', () => {
    expect(seen([BANK]).scene.proseHtml).not.toContain('head of support');
    const slow = SOURCE.replace('takes: 3m', 'takes: 16m');
    expect(seen([BANK], slow).scene.freshHtml).toContain('head of support');
  });

  it('puts messages and decisions into the feed as they came', () => {
    const channel =
      '\n## Channel\n\n- +0m **pager** Checkout p99 is up.\n- +2m **maria** It is {{clock}}. Do we know anything?\n- +9m **maria** Still here.\n';
    const source =
      SOURCE.replace('flags: [pool_known]', 'flags: [pool_known]\npeople:\n  pager: PagerDuty, alerting\n  maria: Maria, product') +
      channel;
    const { feed } = seen([BANK], source);
    expect(feed.map((entry) => [entry.clock, entry.kind === 'message' ? entry.who : 'you'])).toEqual([
      ['02:14', 'PagerDuty'],
      ['02:16', 'Maria'],
      ['02:17', 'you'],
    ]);
    expect(JSON.stringify(feed)).toContain('It is 02:17.');
  });

  it('says how a finished run is over, and offers nothing more', () => {
    const end = seen(['overview/roll-the-pool-change-back']);
    expect(end).toMatchObject({ outcome: 'resolved', choices: [], anyTime: [] });
  });
});
