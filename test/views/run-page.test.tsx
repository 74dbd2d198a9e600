import { describe, expect, it } from 'vitest';
import type { RunView } from '../../server/domain/run/run-view.ts';
import { RunConsole, type RunConsoleProps, RunPage } from '../../views/runs/run-page.tsx';
import { bare, long, numbered, offered, over, payment, spent } from './fixture-run.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const OPEN = {
  runId: 'r1',
  scenarioId: 'payment-timeout',
  state: 'open',
  notice: null,
  notes: { text: 'A is answered, AAAA never.', revision: 3 },
  drafts: {},
  words: {},
  live: null,
  asked: null,
  predicts: false,
  interviewHref: null,
} as const;

function consoleOf(view: RunView, props: Partial<RunConsoleProps> = {}): string {
  return String(<RunConsole {...OPEN} view={view} {...props} />);
}

function pageOf(view: RunView, props: Partial<RunConsoleProps> = {}): string {
  return String(<RunPage frame={frame} {...OPEN} view={view} {...props} />);
}

const HOSTILE = '<script>alert("1")</script>';

describe('a run in progress', () => {
  it('says who the candidate is, which decision is due and what time it is', () => {
    const text = textOf(pageOf(payment));
    expect(text).toContain('You are the on-call senior. Decision 3.');
    expect(text).toContain('4 min since the start 05:51');
    expect(textOf(pageOf(bare))).toContain('at the start 05:47');
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

  const keysIn = (html: string) => [...html.matchAll(/value="tk-(\w+)" data-key="(\w)"/g)].map(([, token, key]) => [token, key]);
  const many = (count: number) => Array.from({ length: count }, (_, index) => numbered(index + 1, offered(`tk-${index + 1}`, 'Look', 2)));

  it('gives keys to choices by their numbers, a tenth 0 and those after it letters', () => {
    const html = consoleOf({ ...payment, choices: many(13).slice(2), anyTime: [] });
    expect(keysIn(html).map(([, key]) => key)).toEqual([...'34567890abd']);
    expect(html).toContain('<kbd class="kbd">d</kbd><span>Look</span>');
    expect(textOf(html)).toContain('1–9, 0, a … choose');
    expect(textOf(consoleOf(payment))).toContain('1–9 choose');
  });

  it('gives no key of a choice that means something else on the page', () => {
    const html = pageOf({ ...payment, choices: many(40) });
    const keys = keysIn(html).map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const others = ['f', 'n', 'z', 'g', ...[...html.matchAll(/data-go="(.)"/g)].map(([, key]) => key)];
    expect(keys.filter((key) => others.includes(key))).toEqual([]);
    expect(keys.filter((key) => key === 'u')).toHaveLength(0);
    expect(keys).toHaveLength(24);
  });

  it('puts the key u on the first choice at any time that is still open, and says what it leads to', () => {
    const html = consoleOf({ ...payment, anyTime: [spent('Post a status update', 1, '05:48'), offered('tk-v', 'Page the lead', 1)] });
    expect(html).toContain('value="tk-v" data-key="u"');
    expect(html.match(/data-key="u"/g)).toHaveLength(1);
    expect(textOf(html)).toContain('u at any time');
    expect(textOf(html)).not.toContain('u update');
    expect(textOf(consoleOf(payment))).toContain('u update');
    const none = textOf(consoleOf({ ...payment, anyTime: [spent('Post a status update', 1, '05:48')] }));
    expect(none).not.toMatch(/u (?:update|at any time)/);
  });

  it('tells severities apart as the list does', () => {
    for (const severity of ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const)
      expect(consoleOf({ ...payment, severity })).toContain(`<span class="sev ${severity.toLowerCase()}">${severity}</span>`);
  });

  it('shows in the channel what one wrote, escaped, the beginning of what is long and all of it on demand', () => {
    const turn = payment.feed.flatMap((entry) => (entry.kind === 'decision' ? [entry.turn] : []))[0] ?? 0;
    const short = consoleOf(payment, { words: { [turn]: `Next word at six. ${HOSTILE}` } });
    expect(short).toContain('<blockquote class="posted">Next word at six. &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</blockquote>');
    expect(short).not.toContain('<script>');
    const words = `${'Forty in a hundred fail. '.repeat(20)}${HOSTILE}`;
    const long = consoleOf(payment, { words: { [turn]: words } });
    const posted = long.split('<details class="posted">')[1]?.split('</details>')[0] ?? '';
    const [summary = '', body = ''] = posted.split('</summary>');
    expect(textOf(summary).length).toBeLessThan(190);
    expect(body).toContain('&lt;script&gt;');
    expect(long).not.toContain('<script>');
    expect(consoleOf(payment, { words: { [turn]: 'a\nb\nc\nd\ne' } })).toContain('<details class="posted">');
    expect(consoleOf(payment)).not.toContain('posted');
  });

  it('shows a spent choice as text with the time it was taken, without a button or a token', () => {
    const html = consoleOf({ ...payment, choices: [spent('Check the gateway', 2, '05:49')], anyTime: [] });
    expect(textOf(html)).toContain('Check the gateway done 05:49');
    expect(html).not.toContain('name="choice"');
  });

  it('says how often a choice may still be chosen', () => {
    const again = { ...offered('tk', 'Post an update', 2), doneAt: '05:49', left: 2 };
    expect(textOf(consoleOf({ ...payment, choices: [again] }))).toContain('Post an update 2 min, done 05:49, 2 left');
  });

  it('keeps what was found, the newest open and marked for focus, the rest folded with a sentence', () => {
    const html = consoleOf(payment);
    expect(html.match(/data-focus/g)).toHaveLength(1);
    expect(html).toMatch(/<details open="">\s*<summary data-focus="">.*?05:49.*?Check who else is failing/s);
    expect(html).toMatch(/<details>\s*<summary>.*?05:48.*?Open the dashboards.*?<small>Two of them are red\.<\/small>/s);
  });

  it('leads from what came and from the greyed choice to the finding', () => {
    const html = consoleOf(payment);
    expect(html).toContain('The gateway and the database are calm. <a href="#finding-2">In Findings</a>');
    expect(html).toMatch(/done 05:49|✓.*?<a href="#finding-2">Check who else/s);
    expect(html).toContain('<div id="finding-2">');
  });

  it('says what is short in the scene itself', () => {
    const came = { html: '<p>Support pins your line.</p>', summary: 'Support pins your line.', finding: '2' };
    const html = consoleOf({ ...payment, scene: { ...payment.scene, came } });
    expect(html).toContain('<div class="prose came"><p>Support pins your line.</p></div>');
  });

  it('folds what was read, with its first sentence', () => {
    const html = consoleOf({ ...payment, scene: { ...payment.scene, read: 'Every connection is taken.' } });
    expect(html).toMatch(/<details class="read">\s*<summary>.*?Every connection is taken\..*?synchronous request/s);
    expect(consoleOf(payment)).not.toContain('class="read"');
  });

  it('keeps in view what is out of its objective, two at most, the money and the clock', () => {
    const vitals = (view: RunView) => {
      const html = consoleOf(view);
      return textOf(html.slice(html.indexOf('<dl class="vitals"'), html.indexOf('</dl>')));
    };
    expect(vitals(payment)).toBe('Calls timing out 40.2% p99 latency 11.8 s Revenue lost $8,000 4 min since the start 05:51');
    const bad = { ...payment.signals[0], state: 'bad' as const } as RunView['signals'][number];
    expect(vitals({ ...payment, signals: [bad, bad, bad] }).match(/40\.2%/g)).toHaveLength(2);
    const good = payment.signals.map((signal) => ({ ...signal, state: 'good' as const }));
    expect(vitals({ ...payment, signals: good })).toBe('Revenue lost $8,000 4 min since the start 05:51');
  });

  it('opens a choice that asks for words in place, with a button of its own, and keeps what was typed', () => {
    const html = consoleOf(payment);
    expect(html).toMatch(/<details class="writing">\s*<summary class="btn plain" data-key="u">Post a status update/);
    expect(html).toMatch(/<textarea id="words-tk-u" name="words-tk-u"[^>]*maxlength="4000"[^>]*><\/textarea>/);
    expect(html).toMatch(/name="choice" value="tk-u"[^>]*>\s*Post it/);
    expect(consoleOf(payment, { drafts: { 'tk-u': 'Forty in a hundred' } })).toMatch(
      /<details class="writing" open="">.*?>Forty in a hundred<\/textarea>/s,
    );
  });

  it('gives back what was written for a choice that is gone', () => {
    expect(consoleOf(payment, { drafts: { gone: 'We roll back.' } })).toMatch(/was not sent.*?readonly[^>]*>We roll back\.<\/textarea>/s);
    expect(consoleOf(payment)).not.toContain('was not sent');
  });

  it('has notes that go with any decision where no script runs', () => {
    const html = consoleOf(payment);
    expect(html).toMatch(/<textarea id="own"[^>]*form="choices"[^>]*>A is answered, AAAA never\.<\/textarea>/);
    expect(html).toMatch(/name="based" form="choices" value="3"/);
    expect(html).toMatch(/formaction="\/runs\/r1\/notes"/);
    expect(consoleOf(over, { state: 'over' })).toContain('<form id="noting" method="post" action="/runs/r1/notes">');
  });

  it('says to those who listen what people wrote and what crossed its objective', () => {
    const signals = payment.signals.map((signal, index) => ({ ...signal, crossed: index === 0 }));
    expect(consoleOf({ ...payment, signals, news: ['Maria: I need a line.'] })).toContain(
      'data-says="05:51, 4 min since the start. Maria: I need a line. Calls timing out 40.2%, out of its objective below 1%."',
    );
  });

  it('says who waits for an answer, and how many in the bar of jumps', () => {
    const html = consoleOf(payment);
    expect(html.match(/class="asks"/g)).toHaveLength(2);
    expect(textOf(html.slice(html.indexOf('<nav class="jumps"')))).toBe('Choices Findings, 2 Signals Channel, 2 ask');
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
    const signal = { label: 'Lag', value: '-1,250 ms', state: 'neutral', objective: null, threshold: null, crossed: false } as const;
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

  it('tells each value of the table by its minute, between two corners too', () => {
    const [signal] = payment.signals;
    const history = [
      { minute: 0, value: 12 },
      { minute: 4, value: 12 },
      { minute: 10, value: 0 },
    ];
    const html = consoleOf({ ...bare, minutes: 10, decidedAt: [2, 7], signals: signal ? [{ ...signal, value: '0.0%', history }] : [] });
    const table = textOf(html.slice(html.indexOf('<tbody'), html.indexOf('</tbody>')));
    expect(table).toBe('0 12.0% 2 12.0% 7 6.0% 10 0.0%');
  });

  it('shows the channel newest first, and folds what is long ago', () => {
    const html = consoleOf(long);
    expect(textOf(html)).toContain('Earlier, 18');
    const shown = html.slice(html.indexOf('<ol class="chan">'), html.indexOf('Earlier, 18'));
    expect(shown.match(/<li/g)).toHaveLength(12);
    expect(shown.indexOf('Message 29')).toBeLessThan(shown.indexOf('Message 27'));
  });

  it('stands own steps small, with the number that the charts use', () => {
    expect(consoleOf(payment)).toMatch(/<li class="me">\s*<time>05:49<\/time>\s*<div>\s*<i>2<\/i>/);
  });

  it('draws four hours of history with a path of a few corners', () => {
    const lines = [...consoleOf(long).matchAll(/class="ln" d="([^"]*)"/g)].map(([, d]) => d ?? '');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line.split('L').length).toBeLessThan(12);
  });

  it('draws a line where each decision was taken, and the time of day below the last chart', () => {
    const html = consoleOf(payment);
    expect([...html.matchAll(/class="at" d="([^"]*)"/g)].map(([, d]) => d?.match(/M/g)?.length)).toEqual([2, 2, 2, 2]);
    expect(html).toMatch(/<text class="strong"[^>]*>1<\/text><text class="strong"[^>]*>2<\/text>.*?>05:51 now<\/text>/);
    const tick = consoleOf({ ...payment, minutes: 12 });
    expect(tick).toContain('>05:50</text>');
  });

  it('puts the dot of now on the right edge from the first minute on', () => {
    const at = (view: RunView) => [...consoleOf(view).matchAll(/class="now" cx="([\d.]+)"/g)].map(([, x]) => x);
    const first = payment.signals.map((signal) => ({ ...signal, history: signal.history.slice(0, 1) }));
    expect(at({ ...payment, minutes: 0, decidedAt: [], signals: first, impacts: [] })).toEqual(['273', '273', '273']);
    expect(at(payment)).toEqual(['273', '273', '273', '273']);
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
        impacts: impact ? [{ ...impact, label: HOSTILE, rate: { text: HOSTILE, counting: true } }] : [],
        feed: [{ kind: 'message', clock: HOSTILE, who: HOSTILE, role: HOSTILE, html: '', asks: true }],
        findings: [{ id: '1', clock: HOSTILE, labelHtml: '', summary: HOSTILE, html: '' }],
        news: [HOSTILE],
      },
      { notice: HOSTILE, notes: { text: `</textarea>${HOSTILE}`, revision: 0 }, drafts: { x: `</textarea>${HOSTILE}` } },
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('value="&quot;&lt;script&gt;');
  });

  it('renders the same part alone as in the page', () => {
    expect(pageOf(payment)).toContain(consoleOf(payment));
  });
});

describe('a run at live pace', () => {
  const live = { factor: 6, isPaused: false };

  it('says so, with a pause, where its clock tells what passes, and what is missing without scripts', () => {
    const html = pageOf(payment, { live });
    expect(textOf(html)).toContain('Live pace: a minute of thinking is six of the incident.');
    expect(html).toMatch(/data-live="\/runs\/r1\/live" data-at="2\.4"/);
    expect(html).toContain('name="do" value="pause"');
    expect(html).toMatch(/without-script">[^<]*the incident waits while you think/);
    expect(html).toContain('/assets/live.js');
  });

  it('offers nothing while it is paused', () => {
    const html = pageOf(payment, { live: { ...live, isPaused: true } });
    expect(textOf(html)).toContain('Paused. The incident waits for you');
    expect(html).toContain('name="do" value="resume"');
    expect(html).not.toContain('name="choice"');
    expect(html).toContain('class="clock stopped"');
  });

  it('is not followed once it is over', () => {
    const html = pageOf(over, { live, state: 'over' });
    expect(html).not.toContain('data-live');
    expect(html).not.toContain('/assets/live.js');
  });

  it('at one’s own pace loads nothing of it', () => {
    expect(pageOf(payment)).not.toContain('/assets/live');
  });
});

describe('a choice before it is taken', () => {
  const token = payment.choices[0]?.token ?? '';
  const nothing = { signal: '', way: '', sure: '', why: '' };

  it('opens what one expects of it, in a form of its own, and lets one go on without', () => {
    const html = consoleOf(payment, { predicts: true, asked: { token, typed: nothing, wrong: null } });
    const panel = html.slice(html.indexOf('class="expect"'), html.indexOf('Put it back'));
    expect(textOf(panel)).toContain('by my next decision');
    expect(panel).toContain(`name="without" value="${token}"`);
    expect(panel.match(/form="expect"/g)?.length).toBe(panel.match(/<(?:input|select|button)/g)?.length);
    expect(html).toContain(`name="expecting" value="${token}"`);
    expect(html).toContain('data-says="Say what you expect of it');
  });

  it('comes back with what was typed and what is missing', () => {
    const typed = { signal: '1', way: 'down', sure: '80', why: HOSTILE };
    const html = consoleOf(payment, { predicts: true, asked: { token, typed, wrong: 'Nothing was decided yet.' } });
    expect(html).toContain('Nothing was decided yet.');
    expect(html).toMatch(/value="down"[^>]*checked/);
    expect(html).toMatch(/value="80"[^>]*checked/);
    expect(html).not.toContain(HOSTILE);
  });
});
