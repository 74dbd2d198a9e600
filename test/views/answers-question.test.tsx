import { describe, expect, it } from 'vitest';
import { type Question, SERVED_BY_NOTHING } from '../../server/domain/question/question.ts';
import { SCAFFOLDS } from '../../server/domain/question/scaffold.ts';
import type { Reading } from '../../server/domain/reading/reading.ts';
import { QuestionPage, type QuestionPageProps } from '../../views/answers/question-page.tsx';
import { VersionPage } from '../../views/texts/version-page.tsx';
import { VersionsPage } from '../../views/texts/versions-page.tsx';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const HOSTILE = `</textarea><script>alert(1)</script>"onload='x'&`;

const question: Question = {
  id: 'outage',
  title: 'Which large outage did you lead?',
  short: 'A large outage you led',
  kind: 'behavioural',
  set: 'primary',
  stages: ['hiring-manager'],
  formats: ['behavioural'],
  screens: ['reliability'],
  redFlags: ['heroics'],
  touches: ['incident'],
  scaffold: 'star',
  seconds: 150,
  introHtml: '',
  whyHtml: '<p>It is the surest sign.</p>',
  leadHtml: 'It is the <em>surest</em> sign.',
  pointers: [{ id: 'told', html: 'Who you told', text: 'Who you told' }],
  traps: ['Telling the fix only'],
  probes: ['Who disagreed?'],
  levels: ['one', 'two', 'three', 'four'],
  prompts: SCAFFOLDS.star.parts.map(({ id, name }) => ({ part: id, html: `<p>${name}, in two sentences.</p>` })),
  incidents: [],
  servedBy: SERVED_BY_NOTHING,
  words: '',
};

const reading: Reading = {
  kind: 'read',
  note: null,
  parts: SCAFFOLDS.star.parts.map(({ id, name }) => ({
    id,
    name,
    words: id === 'result' ? 12 : id === 'task' ? 1 : 0,
    share: id === 'result' ? 92 : id === 'task' ? 8 : 0,
    state: id === 'result' ? 'long' : id === 'task' ? 'fine' : 'missing',
  })),
  words: 13,
  seconds: 6,
  pace: '6 s at a speaking pace. Result is long.',
  findings: [
    {
      rule: 'vague-words',
      level: 'weak',
      part: 'result',
      marks: [{ part: 'result', from: 7, to: 14 }],
      seen: 'You say “quickly”.',
      advice: 'Give the time.',
    },
    {
      rule: 'own-decision',
      level: 'good',
      part: null,
      marks: [{ part: 'result', from: 0, to: 2 }],
      seen: 'You say what you did.',
      advice: null,
    },
  ],
  level: 2,
  levelWhy: 'It has an own part.',
  next: { level: 3, part: 'result', seen: null, advice: 'Give one figure.' },
};

function page(props: Partial<QuestionPageProps> = {}): string {
  const parts = SCAFFOLDS.star.parts.map(({ id, name }) => ({ id, name, text: id === 'result' ? 'It got quickly better. <b>' : '' }));
  const whole: QuestionPageProps = {
    frame,
    question,
    reading,
    isRead: false,
    pace: 140,
    tags: ['Behavioural'],
    state: 'Saved 14:02, version 6',
    isUnsaved: false,
    notice: null,
    conflict: null,
    unsettled: null,
    ratings: [],
    earlier: [],
    hasMoreEarlier: false,
    recordings: [],
    answer: { id: 'AAAAAAAAAAAAAAAA', revision: 3, tab: 'tab', isStored: true, simulated: false, isEvent: false },
    editor: { parts, prompts: new Map(question.prompts.map(({ part, html }) => [part, html])), tooLong: null },
    rating: { chosen: null, wrong: null, standing: '' },
    beside: { missing: [], next: 'say-aloud' },
    checklist: { shown: [], base: [], isOpen: false },
    aside: { hasSamples: false, stories: [], incidents: [], redFlags: [] },
    ...props,
  };
  return String(<QuestionPage {...whole} />);
}

describe('the page of a question', () => {
  it('is plain markup with every reference kept', () => {
    expectPlain(page());
    expectPlain(page({ isRead: true }));
  });

  it('asks for each part in the question’s own words, with a field and its words', () => {
    const html = page();
    expect([...html.matchAll(/<label for="part-([\w-]+)">/g)].map(([, id]) => id)).toEqual([
      'situation',
      'task',
      'action',
      'result',
      'reflection',
    ]);
    expect(textOf(html)).toContain('Action 0 words Action, in two sentences.');
    expect(textOf(html)).toContain('Task 1 word Task');
    expect(html).toMatch(/<textarea id="part-action"[^>]* aria-describedby="prompt-action"/);
  });

  it('sends from any button the whole draft, its revision and its page', () => {
    const html = page({
      aside: {
        hasSamples: false,
        incidents: [],
        redFlags: [],
        stories: [{ id: 's', title: 'T', strength: 'strong', why: '', runId: null }],
      },
    });
    expect(html).toMatch(/name="revision" value="3".*name="tab" value="tab".*name="sent" value="0"/s);
    const actions = [...html.matchAll(/formaction="([^"]*)"/g)].map(([, path]) => path);
    expect(actions).toEqual(['closure', 'ratings#rating', 'stories'].map((name) => `/answers/AAAAAAAAAAAAAAAA/${name}`));
    expect(html).toMatch(/<button type="submit" class="link" form="draft"/);
  });

  it('keeps the reading until the candidate rated the draft', () => {
    const html = page();
    expect(textOf(html)).toContain('Rate it yourself first.');
    expect(html).not.toMatch(/<mark>|quickly”/);
  });

  it('underlines what is weak, beside what to do about it', () => {
    const html = page({ isRead: true });
    expect(html.match(/<mark/g)).toHaveLength(1);
    expect(html).toContain('It got <mark id="mark-result-7">quickly</mark> better. &lt;b&gt;');
    expect(html).toMatch(/You say <button type="button" class="link place" data-part="result" data-from="7" data-to="14"/);
    expect(html).toContain('<a class="place" href="#mark-result-7">“quickly”.</a> Give the time.');
    expect(html).toMatch(/id="part-result"[^>]* aria-describedby="prompt-result finding-1"/);
    expect(textOf(html)).toContain('On the page this is a 2, marginal. It has an own part.');
  });

  it('says what stands of a part beside it, and what is of none at the head', () => {
    const html = page({ isRead: true });
    const [head = '', parts = ''] = html.slice(html.indexOf('id="reading"')).split('class="parts judged"');
    expect(textOf(head)).toContain('You say what you did.');
    expect(textOf(head)).not.toContain('You say “quickly”.');
    const result = parts.slice(parts.indexOf('id="notes-result"'), parts.indexOf('data-part="reflection"'));
    expect(textOf(result)).toContain('“quickly”. “quickly”. Give the time.');
    expect(parts).toContain('<div id="notes-action" class="part-notes" hidden=""></div>');
  });

  it('names the one change to make first, with the way to its part', () => {
    const head = (next: Reading['next']) => page({ isRead: true, reading: { ...reading, next } });
    expect(textOf(page({ isRead: true }))).toMatch(/What to change first ?, in Result ?: Give one figure\./);
    expect(textOf(head({ level: 4, part: null, seen: 'It is long.', advice: 'Cut it.' }))).toMatch(
      /What to change first ?: It is long\. Cut it\./,
    );
  });

  it('says what to do next where nothing is left to change, and nothing of it where nothing could be judged', () => {
    const done = { ...reading, next: null };
    const then = (next: 'keep-story' | 'say-aloud' | 'answer-probes') =>
      page({ isRead: true, reading: done, beside: { missing: [], next } });
    expect(textOf(then('say-aloud'))).toContain('The checks see nothing left to change. Say it aloud next');
    expect(then('keep-story')).toContain('<a href="/stories/new?answer=AAAAAAAAAAAAAAAA">Keep it as a story</a> next');
    expect(then('answer-probes')).toContain('Take the <a href="#probes-heading">probes</a> next');
    const unread = page({ isRead: true, reading: { ...done, level: null, levelWhy: null, note: 'Too long.', findings: [] } });
    expect(textOf(unread)).toContain('Read of your draft Too long.');
    expect(unread).not.toMatch(/change first|left to change/);
  });

  it('has one list of what a strong answer shows, ticked with the draft, and names what it misses', () => {
    const missing = [{ id: 'told', name: 'Who you told' }];
    const html = page({ isRead: true, checklist: { shown: [], base: [], isOpen: true }, beside: { missing, next: 'say-aloud' } });
    expect(html.match(/<input[^>]* name="shown-told"/g)).toEqual(['<input type="checkbox" form="draft" id="shown-told" name="shown-told"']);
    expect(html).toContain('By your own list it does not show yet:</p><ul class="tips small"><li><a href="#shown-told">Who you told</a>');
    expect(page({ checklist: { shown: ['told'], base: [], isOpen: true } })).toMatch(/name="shown-told" value="1" checked/);
  });

  it('opens the pointers and the traps once there is a draft', () => {
    expect(page()).toContain('<details id="pointers"><summary>');
    expect(page({ checklist: { shown: [], base: [], isOpen: true } })).toMatch(/<details id="pointers" open[^>]*>/);
  });

  it('has nothing to rate while there are no words', () => {
    expect(page({ reading: { ...reading, words: 0 } })).toMatch(/<details id="rating" hidden/);
    expect(page()).not.toMatch(/<details id="rating" hidden/);
  });

  it('says plainly where a draft came from a run', () => {
    expect(textOf(page({ answer: { id: 'a', revision: 1, tab: 't', isStored: true, simulated: true, isEvent: false } }))).toContain(
      'begun from a run, not from life. Do not tell it as your experience.',
    );
  });

  it('shows bars that add up, without a style', () => {
    const html = page();
    expect(html).toMatch(/data-bar="task" class="" x="0%" width="8%"/);
    expect(html).toMatch(/data-bar="result" class="slip" x="8%" width="92%"/);
  });

  it('writes nobody’s text as markup', () => {
    const stories = [{ id: 's', title: HOSTILE, strength: 'strong', why: HOSTILE, runId: null }];
    const html = page({
      notice: HOSTILE,
      state: HOSTILE,
      isRead: true,
      reading: { ...reading, note: HOSTILE, findings: reading.findings.map((finding) => ({ ...finding, seen: HOSTILE, advice: HOSTILE })) },
      editor: { parts: [{ id: 'result', name: 'Result', text: HOSTILE }], prompts: new Map(), tooLong: 'result' },
      conflict: {
        of: 'answer',
        kind: 'other-tab',
        action: '/a',
        revision: 2,
        at: HOSTILE,
        theirs: [{ id: 'result', name: 'Result', text: HOSTILE }],
      },
      aside: {
        hasSamples: false,
        stories,
        incidents: [{ name: 'x', title: HOSTILE }],
        redFlags: [{ id: 'x', name: HOSTILE }],
      },
    });
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<textarea/g)?.length).toBe(html.match(/<\/textarea>/g)?.length);
  });

  it('keeps a line break at the start of a part, which browsers drop once', () => {
    const parts = [{ id: 'result', name: 'Result', text: '\n\nBelow.' }];
    expect(page({ editor: { parts, prompts: new Map(), tooLong: null } })).toMatch(/>\n\n\nBelow\.<\/textarea>/);
  });
});

describe('the pages of a history', () => {
  const text = { of: 'answer' as const, id: 'a', title: HOSTILE, page: '/questions/outage', revision: 3, isClosed: false };
  const around = { before: 1, after: null };
  const version = { number: 2, words: 1, reason: 'saved' as const, at: '14:02', selfLevel: 3, readLevel: null, isWithheld: false };

  it('write nobody’s text as markup', () => {
    const present = { words: 1, at: '14:02', parts: [{ id: 'result', name: 'Result', text: HOSTILE }] };
    const pieces = [
      { kind: 'added' as const, text: HOSTILE },
      { kind: 'removed' as const, text: HOSTILE },
      { kind: 'same' as const, text: HOSTILE },
    ];
    const parts = [
      { name: 'Result', difference: { kind: 'pieces' as const, by: 'words' as const, pieces } },
      { name: 'Action', difference: { kind: 'sides' as const, before: HOSTILE, after: HOSTILE } },
    ];
    const pages = [
      String(<VersionsPage frame={frame} text={text} present={present} versions={[version]} older={null} recordings={[]} />),
      String(<VersionPage frame={frame} text={text} version={version} parts={parts} comparedWith={1} around={around} notice={HOSTILE} />),
      String(<UnsavedTextPage frame={frame} title="t" happened="h" parts={present.parts} section="questions" />),
    ];
    for (const html of pages) {
      expectPlain(html);
      expect(html).not.toContain('<script>alert');
    }
  });

  it('say in words what the checks could not judge, and what is the same', () => {
    const parts = [{ name: 'Result', difference: { kind: 'equal' as const, text: 'x' } }];
    const html = String(
      <VersionPage frame={frame} text={text} version={version} parts={parts} comparedWith={1} around={around} notice={null} />,
    );
    expect(textOf(html)).toContain('You rated it 3, solid senior; the checks could not judge it. The text is that of version 1.');
  });
});
