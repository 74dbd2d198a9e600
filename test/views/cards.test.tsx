import { describe, expect, it } from 'vitest';
import { type Question, SERVED_BY_NOTHING } from '../../server/domain/question/question.ts';
import { OF_THE_DAY } from '../../server/domain/study/review-way.ts';
import type { DecisionContent } from '../../views/cards/card-content.ts';
import { CardPage, type CardPageProps } from '../../views/cards/card-page.tsx';
import { CardsPage, type Overview } from '../../views/cards/cards-page.tsx';
import type { RatingOffer } from '../../views/cards/ratings.tsx';
import { long, payment } from './fixture-run.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const HOSTILE = '<script>alert("1")</script>';

const nothing: Overview = { due: 0, isMore: false, done: 0, cap: 20, today: 0, kinds: [], buried: [], buriedCount: 0, nextDue: null };

function overview(changed: Partial<Overview> = {}, notice: string | null = null): string {
  return String(
    <CardsPage frame={frame} overview={{ ...nothing, ...changed }} notice={notice === null ? null : { line: notice, takesBack: null }} />,
  );
}

const question: Question = {
  id: 'led',
  title: 'Which outage did you lead?',
  short: 'An outage',
  kind: 'behavioural',
  set: 'primary',
  stages: [],
  formats: [],
  screens: [],
  redFlags: [],
  touches: [],
  scaffold: 'star',
  seconds: 150,
  incidents: [],
  servedBy: SERVED_BY_NOTHING,
  words: '',
  introHtml: '',
  whyHtml: '<p>It shows seniority.</p>',
  leadHtml: 'It shows seniority.',
  traps: [],
  probes: [],
  pointers: [
    { id: 'command', html: 'You <em>commanded</em> it.', text: 'You commanded it.' },
    { id: 'told', html: 'You told people.', text: 'You told people.' },
  ],
  levels: ['one', 'two', 'three', 'four'],
  prompts: [{ part: 'situation', html: '<p>Where were you?</p>' }],
};

const ALL: readonly RatingOffer[] = [
  { rating: 1, name: 'Again', comesBack: 'tomorrow' },
  { rating: 2, name: 'Hard', comesBack: 'in 2 days' },
  { rating: 3, name: 'Good', comesBack: 'in 4 days' },
  { rating: 4, name: 'Easy', comesBack: 'on 12 Mar' },
];

const front: DecisionContent = { kind: 'decision', runId: 'r1', turn: 3, day: '12 Nov', view: payment, back: null };
const back: DecisionContent = {
  ...front,
  back: {
    token: 'tk-b',
    retake: {
      verdict: 'slip',
      loss: '4.2',
      unsupported: false,
      labelHtml: 'Scale the pods',
      whyHtml: '<p>It buys time.</p>',
      best: { labelHtml: 'Turn the <code>flag</code> off', whyHtml: '<p>One step undoes it.</p>' },
    },
    lastTime: { labelHtml: 'Raise the limit', loss: '16', isSame: false },
  },
};

const DUE_NOW = { comesBack: null, isBuried: false, isDoneToday: false, left: 5, ratings: [], spent: null, way: OF_THE_DAY, aheadOf: null };

function card(content: CardPageProps['content'], changed: Partial<CardPageProps> = {}): string {
  const props = { cardId: 'c1', reps: 2, notice: null, takesBack: null, ...DUE_NOW };
  return String(<CardPage frame={frame} content={content} {...props} {...changed} />);
}

const DUE: readonly (readonly [Partial<Overview>, string])[] = [
  [{ due: 1, today: 1 }, '1 card is due today.'],
  [{ due: 12, today: 12 }, '12 cards are due today.'],
  [{ due: 12, today: 12, done: 3 }, '12 cards are due today, after the 3 that you have reviewed.'],
  [{ due: 46, today: 20 }, '20 of 46 today; the other 26 stay due.'],
  [{ due: 21, today: 20 }, '20 of 21 today; the other one stays due.'],
  [{ due: 38, today: 12, done: 8 }, '12 of 38 today, after the 8 that you have reviewed; the other 26 stay due.'],
  [{ due: 1001, isMore: true, today: 20 }, '20 of more than 1,000 today; the others stay due.'],
  [{ due: 26, done: 20 }, 'That is today’s 20. 26 stay due.'],
  [{ due: 1, done: 20 }, 'That is today’s 20. One stays due.'],
  [{ due: 1001, isMore: true, done: 20 }, 'That is today’s 20. More than 1,000 stay due.'],
  [{ due: 5, done: 31 }, 'You have reviewed 31 today, and wanted 20. 5 stay due.'],
  [{ nextDue: 'on 29 Nov' }, 'Nothing is due today. The next comes back on 29 Nov.'],
  [{ nextDue: 'tomorrow', done: 1 }, 'You have reviewed 1 card today, and nothing else is due. The next comes back tomorrow.'],
  [{}, 'There are no cards yet.'],
];

describe('the cards of a day', () => {
  it.each(DUE)('with %j say: %s', (waiting, says) => {
    const html = overview(waiting);
    expectPlain(html);
    expect(textOf(html)).toContain(says);
  });

  it('name what there is to do, by kind', () => {
    const kinds = [
      { kind: 'decision', count: 8 },
      { kind: 'question', count: 1 },
      { kind: 'pointer', count: 3 },
    ] as const;
    expect(textOf(overview({ due: 12, today: 12, kinds }))).toContain(
      '8 decisions to take again, 1 question to answer aloud, 3 pointers to recall.',
    );
  });

  it('begin where there is something to begin with', () => {
    expect(overview({ due: 3, today: 3 })).toContain('<a class="btn" href="/cards/next">Begin</a>');
    for (const waiting of [{}, { nextDue: 'tomorrow' }, { due: 3, done: 20 }])
      expect(overview(waiting)).not.toContain('href="/cards/next"');
  });

  it('list what was put off, and how many more there are', () => {
    const html = overview({ buried: [{ id: 'b1', title: HOSTILE }], buriedCount: 3, nextDue: 'tomorrow' });
    expectPlain(html);
    expect(html).toContain('href="/cards/b1"');
    expect(textOf(html)).toContain('And 2 more.');
    expect(html).not.toContain(HOSTILE);
  });

  it('announce what became of the card before', () => {
    expect(overview({}, HOSTILE)).toContain('<p class="notice" role="status">&lt;script&gt;');
  });
});

describe('the card of a decision', () => {
  it('is a form that asks and stores nothing', () => {
    const html = card(front, { way: { kind: 'beyond' } });
    expectPlain(html);
    expect(html).toContain('<form id="choices" method="get" action="/cards/c1"><input type="hidden" name="beyond" value="1"/>');
    expect(html).toContain('name="choice" value="tk-a" data-key="1"');
    expect(html).not.toContain('/runs/');
    expect(html).not.toContain('hx-');
  });

  it('names after a choice its verdict in a word, its loss, what was best and what the run cost', () => {
    const html = card(back, { ratings: ALL.slice(0, 2) });
    expectPlain(html);
    const text = textOf(html);
    expect(text).toContain('slip It loses 4.2 points of 100.');
    expect(text).toContain('Best then: Turn the flag off One step undoes it.');
    expect(text).toContain('In your run you chose “Raise the limit”, which cost 16 points.');
    expect(html).toContain('<input type="hidden" name="choice" value="tk-b"/>');
  });

  it('has the longest run fit on it', () => expectPlain(card({ ...front, view: long })));
});

describe('the ratings of a card', () => {
  it('say what each of them does, and for which state of the card they count', () => {
    const html = card({ kind: 'question', question, isRevealed: true, last: null }, { ratings: ALL });
    expectPlain(html);
    const buttons = Array.from(html.matchAll(/name="rating" value="(\d)" data-key="\1">(.*?)<\/button>/gs), ([, , inner = '']) =>
      textOf(inner),
    );
    expect(buttons).toEqual(['1 Again: tomorrow', '2 Hard: in 2 days', '3 Good: in 4 days', '4 Easy: on 12 Mar']);
    expect(html).toContain('<input type="hidden" name="reps" value="2"/>');
    expect(html).not.toContain('Good and Easy are for');
  });

  it('that are not offered are explained', () => {
    expect(card(back, { ratings: ALL.slice(0, 2) })).toContain('Good and Easy are for the best choice');
  });

  it('are not there for a card that is not due', () => {
    const html = card(back, { comesBack: 'on 29 Nov' });
    expect(textOf(html)).toContain('This card is not due: it comes back on 29 Nov');
    expect(html).not.toContain('/burial');
  });

  it('are not there for one that was rated today, which is not taken up ahead either', () => {
    const html = card(back, { comesBack: 'tomorrow', isDoneToday: true, takesBack: { cardId: 'AAAAAAAAAAAAAAAA', reps: 3 } });
    expect(textOf(html)).toContain('This card is done for today: it was rated, and comes back tomorrow.');
    expect([html.includes('ahead=one'), html.includes('Take the rating back')]).toEqual([false, true]);
  });
});

describe('the card of a question', () => {
  it('keeps its prompts closed and its pointers back, and says how long an answer takes', () => {
    const html = card({ kind: 'question', question, isRevealed: false, last: null });
    expectPlain(html);
    expect(textOf(html)).toContain('Say it aloud, in about 2:30, then look.');
    expect(html).toContain('<details><summary>What each part asks</summary>');
    expect(html).not.toContain('You told people.');
  });

  it('shows the pointers and the levels once it is turned', () => {
    const text = textOf(card({ kind: 'question', question, isRevealed: true, last: null }, { ratings: ALL }));
    for (const part of ['You commanded it.', 'You told people.', 'one two three four']) expect(text).toContain(part);
  });

  it('has a clock on its front, and on its back what it said', () => {
    const front = card({ kind: 'question', question, isRevealed: false, last: null }, { spent: 9 });
    expect(front).toContain('id="card-clock" class="card-clock" data-seconds="150"');
    expect(front).not.toContain('You took 0:09');
    const turned = (spent: number | null) => card({ kind: 'question', question, isRevealed: true, last: null }, { spent });
    expect(textOf(turned(130))).toContain('You took 2:10 of 2:30.');
    expect(textOf(turned(165))).toContain('You took 2:45 of 2:30, 0:15 over.');
    for (const html of [turned(null), turned(130)]) expect(html).not.toContain('card-clock');
    expect(textOf(turned(null))).not.toContain('You took');
  });

  it('escapes a title, whatever it holds', () => {
    const html = card({
      kind: 'question',
      question: { ...question, title: HOSTILE, short: HOSTILE },
      isRevealed: true,
      last: { id: 'a', parts: [{ id: 'x', name: 'Action', text: HOSTILE }], words: 4, on: 'on 12 Nov' },
    });
    expect(html).not.toContain(HOSTILE);
    expect(html).toContain('<h1>&lt;script&gt;');
  });
});

describe('the card of a pointer', () => {
  it('asks without a hint, then shows what was missing and why it is asked', () => {
    const content = { kind: 'pointer', question, pointer: question.pointers[1] ?? { id: '', html: '', text: '' } } as const;
    const before = card({ ...content, isRevealed: false });
    const after = card({ ...content, isRevealed: true });
    expectPlain(before);
    expectPlain(after);
    expect(before).not.toContain('You told people.');
    expect(textOf(after)).toContain('This was missing You told people.');
    expect(after).not.toContain('commanded');
    expect(textOf(after)).toContain('It shows seniority.');
  });
});

describe('a card that can no longer be shown', () => {
  it.each(['run', 'question', 'pointer', 'unknown'] as const)('offers to be retired: %s', (why) => {
    const html = card({ kind: 'gone', why });
    expectPlain(html);
    expect(html).toContain('<form method="post" action="/cards/c1/retirement"');
    expect(html).not.toContain('name="rating"');
  });
});
