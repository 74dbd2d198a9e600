import { describe, expect, it } from 'vitest';
import type { Plan } from '../../server/domain/study/plan.ts';
import { standings } from '../../server/domain/study/standing.ts';
import { SHOWN_DEBRIEF } from '../../server/today/shown-debrief.ts';
import { FirstPage, type FirstPageProps } from '../../views/today/first-page.tsx';
import { TodayPage, type TodayPageProps } from '../../views/today/today-page.tsx';
import { observations } from '../domain/study/observations.ts';
import { decisions } from '../domain/study/plan-input.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const plan: Plan = {
  day: { kind: 'open', minutes: 40, phase: 'far', gap: null, isShort: false },
  interview: { daysLeft: 12, day: '4 December' },
  nextDue: null,
  lines: [
    {
      task: { kind: 'cards', id: 'cards', cards: decisions(2, { when: null, title: 'Timeouts' }) },
      reason: null,
      minutes: 4,
      done: true,
      isAloud: false,
    },
    {
      task: { kind: 'incident', id: 'leak', title: 'a leak', openRun: null },
      reason: { kind: 'not-run', trains: null },
      minutes: 15,
      done: false,
      isAloud: false,
    },
  ],
  next: { kind: 'incident', id: 'leak', title: 'a leak', openRun: null },
  shorter: 20,
  more: null,
};

const PROPS: TodayPageProps = {
  frame: { ...frame, path: '/' },
  plan,
  newId: () => 'AAAAAAAAAAAAAAAA',
  evening: null,
  usual: null,
  openRuns: [],
  standings: standings([]),
  forecast: null,
  hasDate: false,
  recent: [],
};

function page(more: Partial<TodayPageProps> = {}): string {
  const html = String(<TodayPage {...PROPS} {...more} />);
  expectPlain(html);
  return html;
}

describe('the page of today', () => {
  it('shows the plan, what is done struck through and said so', () => {
    const html = page();
    const text = textOf(html);
    for (const part of [
      'Forty minutes today',
      'Twelve days left.',
      'Done: Replay two decisions',
      '4 min',
      'You have not run it yet.',
      '15 min',
    ])
      expect(text).toContain(part);
    expect(html.match(/<li class="done">/g)).toHaveLength(1);
    expect(html).not.toContain('<strong><a href="/cards"');
  });

  it('leads to runs that are open beside the plan', () => {
    const html = page({
      openRuns: [
        { runId: 'r1', title: 'A <leak>', turns: 2, isRetry: false },
        { runId: 'r2', title: 'Timeouts', turns: 0, isRetry: true },
      ],
    });
    expect(html).toContain('<a href="/runs/r1">Continue “A &lt;leak&gt;”</a>');
    expect(html).toContain('<a href="/runs/r2">Continue the retry of “Timeouts”</a>');
    expect(textOf(html)).toMatch(/Begun and not over .* two decisions in .* nothing decided yet/);
    expect(page()).not.toContain('Begun and not over');
  });

  it('starts an incident from its line, and goes on with one that is open, without the list between', () => {
    expect(page()).toMatch(
      /<form method="post" action="\/runs"><button type="submit" class="go" name="scenario" value="leak">Incident: a leak<\/button>/,
    );
    const line = {
      ...(plan.lines[1] as Plan['lines'][number]),
      task: { kind: 'incident', id: 'leak', title: 'a leak', openRun: 'r9' } as const,
    };
    const open = page({ plan: { ...plan, lines: [line], next: line.task } });
    expect(open).toContain('<a href="/runs/r9">Incident: a leak</a>');
    expect(open).toContain('<a class="btn" href="/runs/r9">Go on with the incident</a>');
    expect(page() + open).not.toContain('#leak');
  });

  it('begins the incident by its button', () => {
    expect(page()).toMatch(/action="\/runs"><button type="submit" class="btn" name="scenario" value="leak">Start with the incident</);
  });

  it('leads to what is no incident', () => {
    const html = page({ plan: { ...plan, next: { kind: 'question', id: 'toil', short: 'Toil' } } });
    expect(html).toContain('<a class="btn" href="/questions/toil">Start with the question</a>');
  });

  it('offers one more thing, with its minutes, once the plan is done', () => {
    const html = page({ plan: { ...plan, next: null, shorter: null, more: plan.lines.at(-1) ?? null } });
    expect(textOf(html)).toMatch(/One more, if there is time .* min/);
    expect(textOf(page())).not.toContain('One more');
  });

  it('offers a shorter plan, and the whole one from there', () => {
    expect(page()).toContain('href="/?minutes=20">20 minutes instead');
    const short = page({ usual: 40 });
    expect(short).toContain('href="/">40 minutes after all');
    expect(short).not.toContain('instead');
    expect(page({ plan: { ...plan, shorter: null } })).not.toContain('instead');
    expect(page({ usual: 1 })).toContain('1 minute after all');
  });

  it('leads to the incidents where there is nothing to do', () => {
    const html = page({ plan: { ...plan, day: { kind: 'nothing' }, interview: null, lines: [], next: null, shorter: null } });
    expect(html).toContain('href="/incidents">Look at the incidents');
    expect(html).not.toContain('class="plan"');
  });

  it('says each level in words beside its bar, and draws one that is not stable hollow', () => {
    const seen = [...observations('screen:reliability', [3, 3, 3]), ...observations('screen:security', [1], { source: 'answer' })];
    const html = page({ standings: standings(seen) });
    const text = textOf(html);
    expect(text).toContain('Reliability ownership: level 3 of 4, solid senior, 3 runs'.replace(':', ' :'));
    expect(text).toContain('level 1 of 4, poor, not stable yet, 1 answer');
    expect(text).toContain('no level yet, not observed');
    expect(html.match(/class="lv hollow"><i class="on"/g)).toHaveLength(1);
    expect(html.match(/<i class="on"/g)).toHaveLength(4);
    expect(text).toContain('until then its bar is hollow');
    expect(textOf(page({ standings: standings(observations('screen:reliability', [3, 3, 3])) }))).not.toContain('hollow');
  });

  it('tells the forecast, or how to have one', () => {
    const forecast = { recall: 0.1, questions: 2, on: 'On 4 December' };
    expect(textOf(page({ forecast, hasDate: true }))).toContain('On 4 December you would recall none of the two questions');
    expect(page()).toContain('href="/settings">Set the date of the interview');
    expect(page({ hasDate: true })).not.toContain('id="forecast"');
  });

  it('lists what was done lately', () => {
    const text = textOf(
      page({
        recent: [
          { kind: 'run', when: 'Mon', runId: 'r1', title: 'Payment timeouts', isRetry: false, score: '74' },
          { kind: 'run', when: 'Mon', runId: 'r2', title: null, isRetry: false, score: null },
          { kind: 'run', when: 'Mon', runId: 'r3', title: 'A leak', isRetry: true, score: '91' },
          { kind: 'answer', when: 'Sun', questionId: 'toil', title: 'Toil', level: 2, selfLevel: 3 },
          { kind: 'answer', when: 'Sun', questionId: 'gates', title: 'Gates', level: null, selfLevel: null },
          { kind: 'cards', when: '12 Nov', count: 1 },
          { kind: 'cards', when: '11 Nov', count: 12 },
        ],
      }),
    );
    for (const deed of [
      'Mon Payment timeouts, 74.',
      'Mon An incident whose text is gone.',
      'Mon A leak, a retry, 91.',
      'Sun Toil, rated: you 3, checks 2.',
      'Sun Gates, rated.',
      '12 Nov 1 card.',
      '11 Nov 12 cards.',
    ])
      expect(text).toContain(deed);
    expect(page()).not.toContain('id="lately"');
  });

  it('takes no markup from what it is given', () => {
    const evil = '"><script>alert(1)</script>';
    const html = page({
      plan: {
        ...plan,
        interview: { daysLeft: -1, day: evil },
        nextDue: evil,
        lines: plan.lines.flatMap((line) => [
          { ...line, task: { kind: 'incident', id: 'leak', title: evil, openRun: null } },
          { ...line, task: { kind: 'question', id: 'toil', short: evil }, reason: { kind: 'forecast', recall: 1, day: evil } },
          { ...line, task: { kind: 'cards', id: 'cards', cards: decisions(1, { title: evil, when: evil }) } },
        ]),
      },
      forecast: { recall: 1, questions: 2, on: evil },
      recent: [{ kind: 'run', when: evil, runId: 'r1', title: evil, isRetry: true, score: evil }],
    });
    expect(html).not.toContain('<script>');
  });
});

describe('the first page', () => {
  const incident = {
    id: 'x',
    name: 'leak',
    scenario: { title: 'a leak', summary: 'Memory grows.', difficulty: 'mid' },
    minutes: 15,
  } as const;
  const question = { id: 'toil', short: 'Toil', title: 'How would you cut toil?', minutes: 10 };
  const first: FirstPageProps = { frame, steps: { incident, question }, questions: 28, hasDate: false, glimpse: SHOWN_DEBRIEF };

  it('says what this is and begins with either', () => {
    const html = String(<FirstPage {...first} />);
    expectPlain(html);
    expect(html).toMatch(/name="scenario" value="leak">Start with an incident, 15 min/);
    expect(html).toContain('Or <a href="/questions/toil">begin with a question</a>');
    expect(html).toContain('<a href="/settings">if it has a date</a>');
    for (const part of ['stays in one file on this machine', 'a leak.', '28 questions, read as an interviewer would'])
      expect(textOf(html)).toContain(part);
    expect(textOf(String(<FirstPage {...first} hasDate />))).not.toContain('if it has a date');
  });

  it('shows a debrief that leads nowhere, the dearest decision first', () => {
    const html = String(<FirstPage {...first} />).replace(/^.*<aside/s, '<aside');
    const shown = html.slice(0, html.indexOf('</aside>'));
    expect(shown).not.toMatch(/<a |<button|tabindex/);
    expect(textOf(shown)).toContain('One decision cost 16 of 100: Leave both Jobs as they are for half an hour.');
    expect(textOf(shown.replace(/^.*<ol/s, '<ol'))).toMatch(
      /^4 22:39 \?\? blunder Leave both Jobs as they are for half an hour −16.4 points 8 /,
    );
  });

  it('promises no debrief where there is no incident', () => {
    expect(String(<FirstPage {...first} steps={{ incident: null, question }} />)).not.toContain('glimpse');
  });

  it('begins with what there is', () => {
    expect(String(<FirstPage {...first} steps={{ incident: null, question }} />)).toContain('<a class="btn" href="/questions/toil">');
    expect(String(<FirstPage {...first} steps={{ incident, question: null }} />)).not.toContain('begin with a question');
    const none = String(<FirstPage {...first} steps={{ incident: null, question: null }} />);
    expect(textOf(none)).toContain('There is no incident and no question yet.');
  });
});
