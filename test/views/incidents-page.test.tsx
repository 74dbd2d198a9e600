import { describe, expect, it } from 'vitest';
import { SEVERITIES, SKILLS } from '../../server/domain/scenario/scenario.ts';
import type { IncidentRow } from '../../views/scenarios/incident.tsx';
import { IncidentsPage, type IncidentsPageProps } from '../../views/scenarios/incidents-page.tsx';
import type { OpenRun } from '../../views/scenarios/open-runs.tsx';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const row: IncidentRow = {
  name: 'payment-timeouts-at-the-european-open',
  title: 'Payment timeouts at the European open',
  summary: 'European customers cannot pay.',
  severity: 'SEV1',
  difficulty: 'staff',
  role: 'on-call senior, alone',
  skills: SKILLS,
  minutes: 15,
  best: null,
  bestRetry: null,
  last: null,
  open: [],
};

function run(runId: string, more: Partial<OpenRun> = {}): OpenRun {
  return { runId, turns: 3, isRetry: false, when: 'today at 14:05', ...more };
}

function page(props: Partial<IncidentsPageProps>): string {
  return String(
    <IncidentsPage frame={frame} hasAuthor={false} incidents={[]} broken={[]} orphans={[]} waiting={{ files: 0, runs: [] }} {...props} />,
  );
}

function listing(more: Partial<IncidentRow>): string {
  return page({ incidents: [{ ...row, ...more }] });
}

describe('the list of incidents', () => {
  it('says what an incident is and starts it with one button, which is the whole row', () => {
    const html = listing({});
    const text = textOf(html);
    for (const part of ['SEV1', row.title, row.summary, 'You are the on-call senior, alone. Staff level.', 'about 15 min'])
      expect(text).toContain(part);
    expect(html).toMatch(
      /action="\/runs"><button type="submit" class="btn whole" name="scenario" value="payment-timeouts-at-the-european-open">Start</,
    );
    expect(html).toContain('<li id="payment-timeouts-at-the-european-open">');
  });

  it('marks each severity in a way of its own', () => {
    const marks = SEVERITIES.map((severity) => /<span class="sev [^>]*>[^<]*/.exec(listing({ severity }))?.[0]);
    expect(marks).toEqual(SEVERITIES.map((severity) => `<span class="sev ${severity.toLowerCase()}">${severity}`));
  });

  it.each([
    [SKILLS, 'It trains all eight skills.'],
    [SKILLS.filter((skill) => skill !== 'size-up'), 'It trains every skill but sizing up.'],
    [SKILLS.slice(2), 'It trains every skill but sizing up and stabilising.'],
    [['risk', 'stabilise'] as const, 'It trains stabilising and handling risk.'],
  ])('names the skills that it trains: %j', (skills, words) => {
    expect(textOf(listing({ skills }))).toContain(`Staff level. ${words}`);
  });

  it('tells the best of first tries from that of retries, and leads to the debrief of the last run', () => {
    const last = { runId: 'r9', score: '61', isRetry: false };
    const html = listing({ best: '74', last });
    expect(textOf(html)).toContain('Your best is 74 of 100. Debrief of your last, 61.');
    expect(html).toContain('href="/runs/r9/debrief"');
    expect(textOf(listing({ best: '74', bestRetry: '91', last: { ...last, isRetry: true } }))).toMatch(
      /Your best is 74 of 100, and 91 in a retry\. Debrief of your last, a retry, 61\./,
    );
    expect(textOf(listing({ bestRetry: '91' }))).toContain('A retry reached 91 of 100.');
  });

  it('continues the newest open run with one button, with the others under it, and still lets a new one start', () => {
    const open = [run('r1'), run('r2', { when: 'today at 09:12', turns: 1 }), run('r3', { when: '12 Nov at 23:59', isRetry: true })];
    const html = listing({ open });
    expect(html.match(/class="btn whole"/g)).toHaveLength(1);
    expect(html).toMatch(/<a class="btn whole" href="\/runs\/r1">Continue<span class="vh">: Payment timeouts[^<]*<\/span><\/a>/);
    expect(html).toMatch(/class="btn plain" name="scenario" value="[^"]*">Start again/);
    const text = textOf(html);
    expect(text).toContain('Today at 14:05, 3 decisions in');
    expect(text).toContain('Continue: Today at 09:12, 1 decision in Continue: A retry, 12 Nov at 23:59, 3 decisions in');
    expect(text.indexOf('Today at 14:05')).toBeLessThan(text.indexOf('Today at 09:12'));
    expect(html.match(/<details/g)?.length).toBe(1);
  });

  it('labels a retry that is gone on with, and folds many open runs', () => {
    const open = Array.from({ length: 6 }, (_, n) => run(`r${n}`, { isRetry: n === 0, when: `today at 14:0${n}` }));
    expect(textOf(listing({ open }))).toContain('A retry, today at 14:00, 3 decisions in');
    expect(textOf(listing({ open }))).toContain('Five other open runs');
  });

  it('nests nothing that can be clicked in anything that can', () => {
    const html = listing({ open: [run('r1'), run('r2')], best: '74', last: { runId: 'r9', score: '61', isRetry: false } });
    for (const [, inner = ''] of html.matchAll(/<(?:a|button|summary)\b[^>]*>(.*?)<\/(?:a|button|summary)>/gs))
      expect(inner).not.toMatch(/<(a|button|summary|input)\b/);
  });

  it('says nothing of a best score while only open runs are there', () => {
    expect(listing({ open: [run('r1')] })).not.toContain('Your best');
  });

  it('leaves the minutes out where they are not known', () => {
    expect(textOf(listing({ minutes: null }))).not.toContain('about');
  });

  it('says what will be here, and how to begin, when there is nothing', () => {
    const text = textOf(page({}));
    expect(text).toContain('The incidents that you can rehearse will be listed here.');
    expect(text).toContain('scenarios/README.md');
  });

  it('names a file that cannot be played, and how to see why, as a shell takes its name', () => {
    const text = textOf(page({ broken: [{ file: 'scenarios/my x.md', argument: "'scenarios/my x.md'", errors: 1 }] }));
    expect(text).toContain("scenarios/my x.md has 1 error. See it with npm run check -- 'scenarios/my x.md'.");
  });

  it('says how many files are not looked at yet without naming them, and goes on with their open runs', () => {
    const runs = [{ ...run('r3'), title: 'A known page' }];
    const html = page({ waiting: { files: 2, runs } });
    expect(textOf(html)).toContain('Not looked at yet 2 files are new or changed');
    expect(textOf(html)).toContain('A known page: Continue the run of today at 14:05, 3 decisions in');
    expect(html).toContain('href="/runs/r3"');
    expect(textOf(html)).not.toContain('There is none yet');
    expect(textOf(page({ waiting: { files: 1, runs: [] } }))).toContain('One file is new or changed');
  });

  it('keeps open runs within reach when their file is gone', () => {
    const html = page({ orphans: [{ ...run('r7', { when: 'yesterday at 08:00' }), title: null }] });
    expect(textOf(html)).toContain('An incident whose text is gone: Continue the run of yesterday at 08:00, 3 decisions in');
    expect(html).toContain('href="/runs/r7"');
  });

  it('has no inline style, script or handler, and each id once', () => {
    const broken = [{ file: 'x', argument: 'x', errors: 2 }];
    expectPlain(page({ incidents: [row, { ...row, name: 'other' }], broken, orphans: [] }));
  });

  it('escapes what authors wrote', () => {
    const hostile = '<b onclick=x>"\'&';
    const broken = [{ file: hostile, argument: hostile, errors: 1 }];
    const html = page({ incidents: [{ ...row, title: hostile, summary: hostile, role: hostile }], broken });
    expect(html).not.toContain('<b onclick');
    expect(textOf(html)).toContain(hostile);
  });
});
