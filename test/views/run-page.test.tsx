import { describe, expect, it } from 'vitest';
import type { RunView } from '../../server/domain/run/run-view.ts';
import { RunConsole, type RunConsoleProps, RunPage } from '../../views/runs/run-page.tsx';
import { bare, long, offered, over, payment, spent } from './fixture-run.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

function consoleOf(view: RunView, props: Partial<RunConsoleProps> = {}): string {
  return String(<RunConsole runId="r1" scenarioId="payment-timeout" state="open" notice={null} view={view} {...props} />);
}

function pageOf(view: RunView, props: Partial<RunConsoleProps> = {}): string {
  return String(<RunPage frame={frame} runId="r1" scenarioId="payment-timeout" state="open" notice={null} view={view} {...props} />);
}

const HOSTILE = '<script>alert("1")</script>';

describe('a run in progress', () => {
  it('says who the candidate is, which decision is due and what time it is', () => {
    const text = textOf(pageOf(payment));
    expect(text).toContain('You are the on-call senior. Decision 3.');
    expect(text).toContain('05:51 4 min since the start');
    expect(textOf(pageOf(bare))).toContain('05:47 at the start');
  });

  it('offers each choice as a submit button of one form that also says which turn it is', () => {
    const html = consoleOf(payment);
    expect(html).toContain('<form id="choices" method="post" action="/runs/r1/decisions"');
    expect(html).toContain('<input type="hidden" name="turn" value="2"/>');
    for (const token of ['tk-a', 'tk-b', 'tk-c', 'tk-d', 'tk-u', 'tk-v', 'tk-w']) expect(html).toContain(`name="choice" value="${token}"`);
  });

  it('asks htmx to swap the console and drops what is sent twice', () => {
    const html = consoleOf(payment);
    for (const part of ['hx-post="/runs/r1/decisions"', 'hx-target="#console"', 'hx-swap="outerHTML"', 'hx-sync="this:drop"'])
      expect(html).toContain(part);
    expect(html).not.toContain('hx-push-url');
  });

  it('gives keys to the first nine choices that can be chosen and to no other', () => {
    const html = consoleOf({ ...long, choices: [spent('Gone', 1, '05:50'), ...long.choices] });
    const keys = [...html.matchAll(/value="tk-(\d+)" data-key="(\d)"/g)].map(([, token, key]) => [Number(token), Number(key)]);
    expect(keys).toEqual(Array.from({ length: 9 }, (_, i) => [i, i + 1]));
  });

  it('puts the key u on the first choice at any time that is still open', () => {
    const html = consoleOf({ ...payment, anyTime: [spent('Post a status update', 1, '05:48'), offered('tk-v', 'Page the lead', 1)] });
    expect(html).toContain('value="tk-v" data-key="u"');
    expect(html.match(/data-key="u"/g)).toHaveLength(1);
  });

  it('shows a spent choice as text with the time it was taken, without a button or a token', () => {
    const html = consoleOf({ ...payment, choices: [spent('Check the gateway', 2, '05:49')], anyTime: [] });
    expect(textOf(html)).toContain('Check the gateway done 05:49');
    expect(html).not.toContain('name="choice"');
  });

  it('says how often a choice may still be chosen', () => {
    const again = { token: 'tk', labelHtml: 'Post an update', takes: 2, doneAt: '05:49', left: 2 };
    expect(textOf(consoleOf({ ...payment, choices: [again] }))).toContain('Post an update 2 min, done 05:49, 2 left');
  });

  it('keeps the results of look-ups above the choices and marks the newest for focus', () => {
    const html = consoleOf({
      ...payment,
      scene: { ...payment.scene, results: [...payment.scene.results, { clock: '05:50', labelHtml: 'Read the log', html: '<p>Full.</p>' }] },
    });
    expect(html.indexOf('its p99 is 11.2 s')).toBeLessThan(html.indexOf('id="choices"'));
    expect(html.match(/data-focus/g)).toHaveLength(1);
    expect(html).toMatch(/data-focus="">\s*<time>05:50<\/time> Read the log/);
  });

  it('marks the heading of a scene without results for focus', () => {
    expect(consoleOf(bare)).toContain('<h2 id="scene" tabindex="-1" data-focus="">A pager</h2>');
  });

  it('says in words whether an objective is met', () => {
    const [signal] = payment.signals;
    const text = (state: 'good' | 'bad') => textOf(consoleOf({ ...payment, signals: signal ? [{ ...signal, state }] : [] }));
    expect(text('bad')).toContain('objective below 1%, not met');
    expect(text('good')).toContain('objective below 1%, met');
  });

  it('stands a table behind its charts, with each value written as the present one is', () => {
    const html = consoleOf(payment);
    expect(html.match(/<svg/g)).toHaveLength(4);
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(4);
    const table = textOf(html.slice(html.indexOf('<table'), html.indexOf('</table>')));
    for (const label of ['Calls timing out', 'p99 latency', 'Pool in use', 'Revenue lost']) expect(table).toContain(label);
    expect(table).toContain('2 12.0% 6.4 s 160 $2,000');
    expect(table).toContain('4 40.2% 11.8 s 200 $8,000');
  });

  it('keeps a negative value negative and a unit in its place in the table', () => {
    const signal = { label: 'Lag', value: '-1,250 ms', state: 'neutral', objective: null, threshold: null } as const;
    const html = consoleOf({
      ...bare,
      minutes: 1,
      decidedAt: [],
      signals: [
        {
          ...signal,
          history: [
            { minute: 0, value: 3000 },
            { minute: 1, value: -1250 },
          ],
        },
      ],
    });
    const table = textOf(html.slice(html.indexOf('<table'), html.indexOf('</table>')));
    expect(table).toContain('0 3,000 ms');
    expect(table).toContain('1 -1,250 ms');
  });

  it('folds a long channel, so that the newest eight stay in sight', () => {
    const html = consoleOf(long);
    expect(textOf(html)).toContain('Earlier, 22');
    const shown = html.slice(html.lastIndexOf('<ol class="feed">'));
    expect(shown.match(/<li>/g)).toHaveLength(8);
    expect(shown).toContain('Message 29');
  });

  it('draws four hours of history with a path of a few corners', () => {
    const lines = [...consoleOf(long).matchAll(/class="line" d="([^"]*)"/g)].map(([, d]) => d ?? '');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line.split('L').length).toBeLessThan(12);
  });

  it('puts the dot of now on the right edge from the first minute on', () => {
    const at = (view: RunView) => [...consoleOf(view).matchAll(/class="now" cx="([\d.]+)"/g)].map(([, x]) => x);
    const first = payment.signals.map((signal) => ({ ...signal, history: signal.history.slice(0, 1) }));
    expect(at({ ...payment, minutes: 0, decidedAt: [], signals: first, impacts: [] })).toEqual(['146', '146', '146']);
    expect(at(payment)).toEqual(['146', '146', '146', '146']);
  });

  it('leaves out what a scenario does not have', () => {
    const html = consoleOf(bare);
    for (const part of ['<svg', '<table', 'At any time', 'Incident channel']) expect(html).not.toContain(part);
    expect(textOf(html)).toContain('It is Monday.');
    expect(textOf(html)).toContain('no time');
  });

  it('shows a notice that is read out', () => {
    expect(consoleOf(payment, { notice: 'That moment had already been decided. Here is where you are.' })).toMatch(
      /role="status">\s*That moment had already been decided\. Here is where you are\./,
    );
  });

  it('can be abandoned by a plain form, folded away', () => {
    expect(consoleOf(payment)).toMatch(/<details class="quietly">.*action="\/runs\/r1\/abandonment"/s);
  });
});

describe('a run that is over', () => {
  it('has a clock that no longer runs', () => {
    expect(consoleOf(over, { state: 'over' })).toContain('class="clock stopped"');
    expect(consoleOf(payment)).toContain('class="clock"');
  });

  it('says how it ended and leads to the debrief, and nothing can be chosen', () => {
    const html = consoleOf(over, { state: 'over' });
    expect(textOf(html)).toContain('The run is over: the incident is mitigated');
    expect(html).toContain('href="/runs/r1/debrief"');
    expect(html).not.toContain('id="choices"');
    expect(html).not.toContain('abandonment');
  });

  it.each(['resolved', 'mitigated', 'escalated', 'failed', 'out of time', 'stuck'] as const)('has a sentence for %s', (outcome) => {
    expect(textOf(consoleOf({ ...over, outcome }, { state: 'over' }))).toMatch(/The run is over: [a-z ,]+/);
  });

  it('has no debrief where it was abandoned, even if choices are in its view', () => {
    const html = consoleOf(payment, { state: 'abandoned' });
    expect(textOf(html)).toContain('You abandoned this run.');
    for (const part of ['debrief', 'name="choice"', 'tk-a']) expect(html).not.toContain(part);
  });

  it('cannot be played again where its file is gone', () => {
    expect(consoleOf(over, { state: 'over', scenarioId: null })).not.toContain('Play it again');
    expect(consoleOf(over, { state: 'over' })).toContain('Play it again');
  });
});

describe('the markup of a run', () => {
  it.each([
    ['in progress', pageOf(payment)],
    ['long', pageOf(long)],
    ['bare', pageOf(bare)],
    ['over', pageOf(over, { state: 'over' })],
  ])('has no inline style, script or handler when it is %s, and each id once', (_name, html) => {
    expectPlain(html);
  });

  it('escapes what is not prepared HTML', () => {
    const [signal] = payment.signals;
    const [impact] = payment.impacts;
    const html = pageOf(
      {
        ...payment,
        title: HOSTILE,
        role: HOSTILE,
        clock: HOSTILE,
        choices: [offered(`"${HOSTILE}`, 'x', 1)],
        signals: signal ? [{ ...signal, label: HOSTILE, value: HOSTILE, objective: HOSTILE }] : [],
        impacts: impact ? [{ ...impact, label: HOSTILE, rate: HOSTILE }] : [],
        feed: [{ kind: 'message', clock: HOSTILE, who: HOSTILE, role: HOSTILE, html: '' }],
      },
      { notice: HOSTILE },
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('value="&quot;&lt;script&gt;');
  });

  it('renders the same part alone as in the page', () => {
    expect(pageOf(payment)).toContain(consoleOf(payment));
  });
});
