import { describe, expect, it } from 'vitest';
import { type IncidentRow, IncidentsPage, type IncidentsPageProps } from '../../views/scenarios/incidents-page.tsx';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const row: IncidentRow = {
  id: 'payment-timeout',
  title: 'Payment timeouts at the European open',
  summary: 'European customers cannot pay.',
  severity: 'SEV1',
  difficulty: 'staff',
  role: 'on-call senior, alone',
  minutes: 15,
  best: null,
  last: null,
  open: [],
};

function page(props: Partial<IncidentsPageProps>): string {
  return String(<IncidentsPage frame={frame} incidents={[]} broken={[]} orphans={[]} waiting={[]} {...props} />);
}

describe('the list of incidents', () => {
  it('says what an incident is and starts it with one button', () => {
    const html = page({ incidents: [row] });
    const text = textOf(html);
    for (const part of ['SEV1', row.title, row.summary, 'You are the on-call senior, alone. Staff level.', 'about 15 min'])
      expect(text).toContain(part);
    expect(html).toContain('Staff level.</p></div>');
    expect(html).toMatch(/action="\/runs"><button type="submit" class="btn" name="scenario" value="payment-timeout">Start</);
  });

  it('shows the best score and leads to the debrief of the last run', () => {
    const html = page({ incidents: [{ ...row, best: '74', last: { runId: 'r9', score: '61' } }] });
    expect(textOf(html)).toContain('Your best is 74 of 100. Debrief of your last, 61.');
    expect(html).toContain('href="/runs/r9/debrief"');
  });

  it('continues each open run, and still lets a new one start', () => {
    const open = [
      { runId: 'r1', turns: 3, when: 'today' },
      { runId: 'r2', turns: 1, when: '12 Nov' },
    ];
    const html = page({ incidents: [{ ...row, open }] });
    expect(textOf(html)).toContain('Continue the run of today, 3 decisions in. Continue the run of 12 Nov, 1 decision in.');
    expect(html).toContain('href="/runs/r2"');
    expect(textOf(html)).toContain('Start again');
  });

  it('says nothing of a best score while only open runs are there', () => {
    const html = page({ incidents: [{ ...row, open: [{ runId: 'r1', turns: 1, when: 'today' }] }] });
    expect(html).not.toContain('Your best');
    expect(textOf(html)).toContain('Staff level. Continue the run of today, 1 decision in.');
  });

  it('leaves the minutes out where they are not known', () => {
    expect(textOf(page({ incidents: [{ ...row, minutes: null }] }))).not.toContain('about');
  });

  it('says what will be here, and how to begin, when there is nothing', () => {
    const text = textOf(page({}));
    expect(text).toContain('The incidents that you can rehearse will be listed here.');
    expect(text).toContain('scenarios/README.md');
  });

  it('names a file that cannot be played, and how to see why', () => {
    const text = textOf(page({ broken: [{ file: 'scenarios/x.md', errors: 1 }] }));
    expect(text).toContain('scenarios/x.md has 1 error. See it with npm run check -- scenarios/x.md.');
  });

  it('says which files are not looked at yet, and goes on with their open runs', () => {
    const open = [{ runId: 'r3', turns: 2, when: 'today' }];
    const html = page({
      waiting: [
        { file: 'scenarios/a.md', open },
        { file: 'scenarios/b.md', open: [] },
      ],
    });
    expect(textOf(html)).toContain('Not looked at yet These 2 files are new or changed');
    expect(textOf(html)).toContain('scenarios/a.md Continue the run of today, 2 decisions in. scenarios/b.md');
    expect(html).toContain('href="/runs/r3"');
    expect(textOf(html)).not.toContain('There is none yet');
    expect(textOf(page({ waiting: [{ file: 'scenarios/a.md', open: [] }] }))).toContain('This file is new or changed');
  });

  it('keeps open runs within reach when their file is gone', () => {
    const html = page({ orphans: [{ runId: 'r7', turns: 2, when: 'yesterday', title: 'A gone incident' }] });
    expect(textOf(html)).toContain('A gone incident: Continue the run of yesterday, 2 decisions in.');
    expect(html).toContain('href="/runs/r7"');
  });

  it('has no inline style, script or handler, and each id once', () => {
    expectPlain(page({ incidents: [row, { ...row, id: 'other' }], broken: [{ file: 'x', errors: 2 }], orphans: [] }));
  });

  it('escapes what authors wrote', () => {
    const hostile = '<b onclick=x>"\'&';
    const html = page({ incidents: [{ ...row, title: hostile, summary: hostile, role: hostile }], broken: [{ file: hostile, errors: 1 }] });
    expect(html).not.toContain('<b onclick');
    expect(textOf(html)).toContain(hostile);
  });
});
