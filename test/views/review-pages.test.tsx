import { describe, expect, it } from 'vitest';
import { readReview } from '../../server/domain/review/read.ts';
import type { HazardSeverity, ReviewVerdict } from '../../server/domain/review/review.ts';
import { beginReview, type ReviewWork } from '../../server/domain/review/work.ts';
import { ReviewResult } from '../../views/interviews/review-result.tsx';
import { ReviewWorkspace } from '../../views/interviews/review-workspace.tsx';
import { Layout } from '../../views/layout.tsx';
import { changedBy, DEPLOYMENT, reviewIn, workOf } from '../domain/review/worked-review.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const PLAN = reviewIn(new URL('../../questions/reviews/orders-plan.md', import.meta.url));

function workspace(work: ReviewWork, content = DEPLOYMENT): string {
  return page(
    <form method="post" action="/there">
      <ReviewWorkspace content={content} work={work} elapsed={60} />
    </form>,
  );
}

function result(marks: Parameters<typeof workOf>[0], verdict: ReviewVerdict | null = null, content = DEPLOYMENT): string {
  const work = workOf(marks, verdict);
  return page(<ReviewResult content={content} work={work} reading={readReview(content, work)} />);
}

function page(part: unknown): string {
  const html = String(
    <Layout frame={frame} title="A review" current={null} scripts="interview">
      {part as string}
    </Layout>,
  );
  expectPlain(html);
  return html;
}

/** The row of a line, with the marks below it. */
function row(html: string, line: number): string {
  return html.slice(html.indexOf(`id="L${line}"`), html.indexOf(`id="L${line + 1}"`));
}

describe('the page on which one reviews', () => {
  it('shows who asks and every line with its number, which is a button that takes it', () => {
    const html = workspace(beginReview());
    expect(textOf(html)).toContain('You are the second pair of eyes');
    expect(html.match(/name="do" value="line-\d+"/g)).toHaveLength(32);
    expect(row(html, 8)).toContain('<code>    type: Recreate</code>');
    expect(textOf(html)).toContain('None yet.');
  });

  it('tells nothing of hazards and oddities', () => {
    const html = workspace(workOf([[18, 20, 'stops', 'It restarts them all.']], 'no'));
    for (const told of ['Every release is an outage', 'asks somebody else', 'CKV_K8S_43', 'drain', 'false alarm', 'Hazard'])
      expect(textOf(html).replace('Nodes are drained', '')).not.toContain(told);
  });

  it('presses no number where somebody presses Enter in a field', () => {
    const [first] = workspace(beginReview()).match(/<button type="submit" name="do"[^>]*>/) ?? [];
    expect(first).toContain('value="mark" hidden');
  });

  it('has a mark below its last line, and its severity on all of them', () => {
    const html = workspace(
      workOf([
        [18, 20, 'stops', 'It restarts\nthem all.'],
        [19, 19, 'remark', ''],
      ]),
    );
    expect(row(html, 18)).toContain('class="row stops"');
    expect(textOf(row(html, 20))).toContain('Stops it. From line 18: It restarts them all. change');
    expect(textOf(row(html, 19))).toContain('A remark. Nothing said. change');
    expect(row(html, 21)).not.toContain('stops');
  });

  it('lists the marks in the order they were made, each to be changed or dropped', () => {
    const html = workspace(
      workOf([
        [18, 20, 'stops', 'Second in the file. And more.'],
        [1, 1, 'ask', 'First.'],
      ]),
    );
    const marks = textOf(html.slice(html.indexOf('class="marks"')));
    expect(marks).toMatch(/^class="marks"> 18–20 Second in the file. stops change drop 1 First. to ask change drop/);
    expect(html).toContain('name="do" value="change-1" aria-label="change the mark on lines 18–20"');
    expect(html).toContain('name="do" value="drop-2" aria-label="drop the mark on line 1"');
  });

  it('holds what was typed, escaped, and the lines that it is about', () => {
    const typed = { from: '7', to: '8', severity: 'ask' as HazardSeverity, text: '</textarea><b>"', changes: null };
    const html = workspace({ ...beginReview(), typed });
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;');
    expect(html).toMatch(/name="from" value="7"/);
    expect(html).toMatch(/name="severity" value="ask" checked/);
    expect([row(html, 6), row(html, 7), row(html, 8)].map((one) => one.includes('chosen'))).toEqual([false, true, true]);
  });

  it('says which mark is being changed', () => {
    const html = workspace(changedBy(workOf([[18, 20, 'stops', 'A.']]), { do: 'change-1' }));
    expect(textOf(html)).toContain('Change the mark on lines 18–20');
    expect(textOf(html)).toContain('Change it Leave it as it is');
  });

  it('shows no line that is typed but cannot be', () => {
    for (const [from, to] of [
      ['x', '9'],
      ['9', '4'],
      ['', ''],
    ] as const) {
      const html = workspace({ ...beginReview(), typed: { from, to, severity: null, text: '', changes: null } });
      expect(html).not.toContain('row chosen');
    }
  });

  it('sets the signs of a plan apart, and no others', () => {
    const html = workspace(beginReview(), PLAN);
    expect(html).toContain('<code><b class="chg">-/+</b> resource &quot;aws_db_instance&quot;');
    expect(html).toContain('<b class="del">-</b>');
    expect(html).toContain('<code class="com">  # aws_db_instance.orders must be replaced</code>');
    expect(workspace(beginReview())).not.toContain('class="del"');
  });
});

describe('the result of a review', () => {
  it('says how many were found, missed and false alarms, the verdict, and where the first mark was', () => {
    const text = textOf(
      result(
        [
          [18, 20, 'stops', 'It restarts them.'],
          [17, 17, 'ask', 'Which digest?'],
        ],
        'after-changes',
      ),
    );
    expect(text).toContain('One of three hazards found, two missed, one false alarm');
    expect(text).toContain(
      'You said “after changes”, which is right. Your first mark came at 0:10, on “The liveness probe asks somebody else”.',
    );
  });

  it('explains what was found with one’s own words, and whether it was as bad', () => {
    const text = textOf(result([[6, 6, 'stops', 'Nobody can drain.']]));
    expect(text).toContain(
      'To ask. You said stops: it is not as bad as you said. You named one of its two places. No linter says it. Nobody can drain.',
    );
  });

  it('explains what was missed, and what was left alone', () => {
    const text = textOf(result([[6, 6, 'ask']]));
    expect(text).toContain('Every release is an outage. Recreate ends all pods');
    expect(text).toContain('Lines 17 and 22 look odd as well, and you left them alone');
    expect(textOf(result([[17, 17, 'ask']]))).toContain('Line 22 looks odd as well, and you left it alone');
  });

  it('explains each kind of false alarm', () => {
    const text = textOf(
      result([
        [17, 17, 'stops'],
        [1, 32, 'stops'],
        [1, 1, 'ask'],
        [2, 2, 'remark'],
        [3, 3, 'remark'],
        [4, 4, 'remark'],
        [5, 5, 'remark'],
      ]),
    );
    for (const said of ['The tag is a version', 'too many to say which was meant', 'Nothing is planted here.', 'A fourth remark'])
      expect(text).toContain(said);
    expect(text).toContain('None of your seven marks were on a hazard. Three were remarks that cost nothing.');
  });

  it('says the same in a table', () => {
    const html = result([
      [18, 20, 'stops'],
      [17, 17, 'ask'],
      [2, 2, 'remark'],
    ]);
    const table = textOf(html.slice(html.indexOf('<table'), html.indexOf('</table')));
    expect(table).toContain('The liveness probe asks somebody else 18–20 stops 18–20: stops found');
    expect(table).toContain('Every release is an outage 7–8 to ask none missed');
    expect(table).toContain('The image is named by its tag 17 does no harm to ask false alarm');
    expect(table).toContain('A mark elsewhere 2 does no harm a remark costs nothing');
    expect(table).toContain('There is no limit of CPU 22 does no harm none left alone');
  });

  it('draws found hazards full, missed ones hollow with the word, hits as dots and false alarms as crosses', () => {
    const html = result([
      [18, 20, 'stops'],
      [17, 17, 'ask'],
      [2, 2, 'remark'],
    ]);
    const counts = ['class="hazard-found"', 'class="hazard-missed"', 'class="hit"', 'class="alarm"', 'class="free-mark"'];
    expect(counts.map((one) => html.split(one).length - 1)).toEqual([1, 3, 1, 1, 1]);
    expect(html).toContain('recreate, missed');
  });

  it('shows the points with their rule', () => {
    const text = textOf(
      result(
        [
          [18, 20, 'stops'],
          [17, 17, 'ask'],
        ],
        'after-changes',
      ),
    );
    expect(text).toContain('44 of 100: 34 for hazards, 20 for the verdict, less 10 for false alarms');
    expect(text).toContain('at most two lines beside them');
    expect(text).toContain('after the third where nothing is planted');
  });

  it('keeps what was written but not marked, and says that it does not count', () => {
    const work = { ...beginReview(), typed: { from: '7', to: '8', severity: null, text: 'Why not', changes: null } };
    const text = textOf(page(<ReviewResult content={DEPLOYMENT} work={work} reading={readReview(DEPLOYMENT, work)} />));
    expect(text).toContain('so that it does not count: Why not');
    expect(textOf(result([[18, 20, 'stops', 'A.']]))).not.toContain('not marked when');
  });

  it('is a page where nothing was marked and nothing decided', () => {
    const text = textOf(result([]));
    expect(text).toContain('None of three hazards found, three missed, no false alarms');
    expect(text).toContain('You gave no verdict; the right one is “after changes”. You marked nothing.');
  });

  it('is a page where everything was right', () => {
    const text = textOf(
      result(
        [
          [6, 6, 'ask'],
          [7, 8, 'ask'],
          [18, 20, 'stops'],
        ],
        'after-changes',
      ),
    );
    expect(text).toContain('All three hazards found, no false alarms');
    expect(text).toContain('100 of 100');
  });

  it('shows the lines with the marks, and nothing that could change them', () => {
    const html = result([[18, 20, 'stops', 'It restarts them.']]);
    expect(textOf(row(html, 20))).toContain('It restarts them.');
    expect(html.slice(html.indexOf('id="review"'), html.indexOf('</main>'))).not.toMatch(/<(button|input|textarea)/);
  });
});
