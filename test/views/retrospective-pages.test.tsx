import { describe, expect, it } from 'vitest';
import { readHandOver } from '../../server/domain/hand-over/read.ts';
import { readRetrospective } from '../../server/domain/retrospective/read.ts';
import { HandOverResult } from '../../views/interviews/hand-over-result.tsx';
import { HandOverWorkspace } from '../../views/interviews/hand-over-workspace.tsx';
import { RetrospectiveResult } from '../../views/interviews/retrospective-result.tsx';
import { RetrospectiveWorkspace } from '../../views/interviews/retrospective-workspace.tsx';
import { Layout } from '../../views/layout.tsx';
import { handOver } from '../domain/hand-over/scenarios.ts';
import { shipped } from '../domain/retrospective/labelled-reviews.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const RESTART = shipped('nothing-may-restart');
const LEAK = handOver('leak-before-the-rotation');
const PAYMENTS = handOver('payments-at-half-past-seven');

function page(part: unknown): string {
  return String(
    <Layout frame={frame} title="Item" current="interviews" scripts="interview">
      <form id="work" method="post">
        {part}
      </form>
    </Layout>,
  );
}

describe('the page on which a review is written', () => {
  const html = page(<RetrospectiveWorkspace content={RESTART} work={{ texts: { summary: '\nA <b> & "c"' } }} elapsed={60} />);

  it('is plain, and has a labelled field for each part', () => {
    expectPlain(html);
    for (const part of ['summary', 'timeline', 'conditions', 'well', 'actions'])
      expect(html).toMatch(new RegExp(`<label for="part-${part}">[^<]+</label>[\\s\\S]*<textarea id="part-${part}" name="part-${part}"`));
  });

  it('gives back what was typed, its first line break too', () => {
    expect(html).toMatch(/<textarea id="part-summary"[^>]*>\n\nA &lt;b&gt; &amp; &quot;c&quot;<\/textarea>/);
  });

  it('shows the log with its figures, and nothing of what it is read for', () => {
    const text = textOf(html);
    for (const { text: line } of RESTART.log.entries) expect(text).toContain(line);
    for (const { shown } of RESTART.log.figures) expect(text).toContain(shown);
    for (const point of [...RESTART.conditions, ...RESTART.well, ...RESTART.failureClass, ...RESTART.temptations])
      expect(text).not.toContain(point.text.slice(0, 40));
  });
});

describe('the page of a review that was handed in', () => {
  const work = { texts: { timeline: '14:58 the restart of the gateway is paused', conditions: 'It was human error.' } };
  const html = page(<RetrospectiveResult content={RESTART} work={work} reading={readRetrospective(RESTART, work)} />);

  it('says what the rules saw, with the words, and leads to the line of the log', () => {
    expectPlain(html);
    expect(textOf(html)).toContain('It says 14:58; the log has 14:46 for that.');
    expect(textOf(html)).toContain('“It was human error.”');
    expect(html).toMatch(/<a href="#log-12">That line of the log<\/a>/);
  });

  it('shows each condition, named or not, and what was written', () => {
    expect(textOf(html).match(/Not named\./g)).toHaveLength(RESTART.conditions.length);
    expect(html).toContain('<blockquote class="as-written">It was human error.</blockquote>');
  });

  it('says that there was nothing to read', () => {
    const empty = { texts: {} };
    expect(textOf(page(<RetrospectiveResult content={RESTART} work={empty} reading={readRetrospective(RESTART, empty)} />))).toContain(
      'You left it empty, so there is nothing to read.',
    );
  });
});

describe('the page on which a run changes hands', () => {
  it('shows the run as it stands to who hands over, and none of what should be in it', () => {
    const html = page(<HandOverWorkspace content={PAYMENTS} work={{ texts: {} }} elapsed={0} />);
    expectPlain(html);
    expect(textOf(html)).toContain('Write what Lena reads before anything else.');
    expect(textOf(html)).toContain('Purchases failing 2.0%');
    for (const { text } of [...PAYMENTS.tried, ...PAYMENTS.open]) expect(textOf(html)).not.toContain(text);
  });

  it('shows the notes to who takes over, with three fields, and none of what is wrong with them', () => {
    const html = page(<HandOverWorkspace content={LEAK} work={{ texts: {} }} elapsed={0} />);
    expectPlain(html);
    expect(textOf(html)).toContain('What Robin left');
    expect(html.match(/<textarea/g)).toHaveLength(3);
    for (const { text } of LEAK.planted) expect(textOf(html)).not.toContain(text);
  });
});

describe('the page of a hand-over that was handed in', () => {
  it('says what was wrong with the notes, and what the rules saw', () => {
    const work = { texts: { understood: 'Password is old, nobody got in.', first: '', unclear: '' } };
    const html = page(<HandOverResult content={LEAK} work={work} reading={readHandOver(LEAK, work)} />);
    expectPlain(html);
    expect(textOf(html)).toContain('It repeats what is wrong.');
    expect(textOf(html)).toContain('What was wrong with the notes');
  });
});
