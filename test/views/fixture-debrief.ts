/** Debriefs for the pages' tests: the one of the design, one of forty decisions, one without any. */
import type { Advice, Debrief, DecisionReview, Verdict } from '../../server/domain/debrief/debrief.ts';
import type { Judgement } from '../../server/domain/debrief/judgement.ts';

type Given = Partial<DecisionReview> & Pick<DecisionReview, 'turn' | 'clock' | 'verdict' | 'lossValue' | 'ceilingValue' | 'labelHtml'>;

export function decision(given: Given): DecisionReview {
  return {
    minutes: given.turn * 5,
    takes: 2,
    sceneHtml: 'The pool is full',
    loss: String(given.lossValue),
    waited: 0,
    hesitation: '0',
    hesitationValue: 0,
    meanwhile: [],
    ceiling: String(Math.round(given.ceilingValue)),
    brought: [],
    consequences: [],
    whyHtml: null,
    whyAt: null,
    unsupported: false,
    better: null,
    knew: [],
    ...given,
  };
}

export function advice(labelHtml: string, whyHtml: string | null, more: Partial<Advice> = {}): Advice {
  return { kind: 'better', labelHtml, whyHtml, sameAs: null, spoils: false, ...more };
}

const lost = (minutes: number, points: string) => ({ kind: 'impact' as const, label: 'Revenue lost', amount: '$4,000', minutes, points });

export const payment: Debrief = {
  title: 'Payment timeouts at the European open',
  outcome: 'resolved',
  score: '74',
  scoreValue: 74,
  thinking: null,
  summary: 'Service was restored in 19 minutes. The first word out came after 34.',
  startClock: '05:47',
  decisions: [
    decision({
      turn: 1,
      clock: '05:47',
      verdict: 'best',
      lossValue: 0,
      ceilingValue: 100,
      labelHtml: 'Acknowledge and ask what changed since Friday',
      whyHtml: '<p>Most incidents follow a change. You found Saturday’s release in one step.</p>',
      brought: [{ skill: 'size-up', name: 'sizing up', points: '+2' }],
    }),
    decision({
      turn: 2,
      clock: '05:49',
      verdict: 'close',
      lossValue: 1.4,
      ceilingValue: 98.6,
      labelHtml: 'Check gateway, database and provider',
      consequences: [lost(2, '−1.2')],
    }),
    decision({
      turn: 3,
      clock: '05:51',
      verdict: 'slip',
      lossValue: 4.2,
      ceilingValue: 94.4,
      labelHtml: 'Read the release diff before touching anything',
      whyHtml: '<p>Right instinct, wrong moment: twelve minutes at $2,000 each.</p>',
      better: advice('Turn the <code>sync_charge</code> flag off', '<p>It is reversible and takes two minutes.</p>'),
    }),
    decision({
      turn: 4,
      clock: '06:01',
      verdict: 'mistake',
      lossValue: 14.4,
      ceilingValue: 80,
      labelHtml: 'Raise the pool limit to 500 and restart',
      whyHtml: '<p>The provider was the bottleneck. More connections moved the queue into your database.</p>',
      brought: [{ skill: 'risk', name: 'handling risk', points: '-2' }],
      consequences: [lost(2, '−1.2')],
      better: advice('Scale payment pods from 3 to 6', '<p>Each charge waits; more of them fit.</p>', { spoils: true }),
    }),
    decision({
      turn: 5,
      clock: '06:06',
      verdict: 'best',
      lossValue: 0,
      ceilingValue: 80,
      labelHtml: 'Turn <code>sync_charge</code> off and watch',
      unsupported: true,
    }),
    decision({
      turn: 6,
      clock: '07:30',
      verdict: 'slip',
      lossValue: 4,
      ceilingValue: 76,
      labelHtml: 'Ship the hotfix without telling support',
    }),
    decision({
      turn: 7,
      clock: '08:45',
      verdict: 'close',
      lossValue: 2,
      ceilingValue: 74,
      labelHtml: 'Close and write the review tomorrow',
    }),
  ],
  start: 347,
  minutes: 60,
  costs: [{ label: 'Revenue lost', you: '$38,000', best: '$12,000', endedEarly: false }],
  times: {
    you: { missed: 0, detected: 12, relieved: 29, repaired: 34, end: 60 },
    best: { missed: 0, detected: 4, relieved: 23, repaired: 31, end: 50 },
    looksBy: 'text',
    endedBefore: null,
  },
  heard: [
    { audience: 'team', you: 5, best: 5 },
    { audience: 'leadership', you: null, best: 11 },
    { audience: 'partners', you: null, best: null },
  ],
  signals: [
    {
      label: 'Purchases failing',
      you: [
        { minute: 0, value: 40 },
        { minute: 29, value: 40 },
        { minute: 30, value: 0.4 },
        { minute: 60, value: 0.4 },
      ],
      best: [
        { minute: 0, value: 40 },
        { minute: 23, value: 0.4 },
      ],
      threshold: 1,
      objective: 'below 1%',
      moves: [{ turn: 4, from: 40, to: 41, says: ['40.0%', '41.0%'] }],
    },
    {
      label: 'Pool in use',
      you: [{ minute: 0, value: 200 }],
      best: [{ minute: 0, value: 200 }],
      threshold: null,
      objective: null,
      moves: [],
    },
  ],
  skills: [
    { skill: 'stabilise', name: 'stabilising', points: 6500, won: 8000, lost: -1500, best: 10000, level: 3 },
    { skill: 'diagnosis', name: 'diagnosis', points: 9600, won: 9600, lost: 0, best: 10000, level: 4 },
    { skill: 'risk', name: 'handling risk', points: -1000, won: 0, lost: -1000, best: 4000, level: 1 },
    { skill: 'communication', name: 'communication', points: 2000, won: 2000, lost: 0, best: 5000, level: 2 },
    { skill: 'learning', name: 'learning', points: 0, won: 0, lost: 0, best: 0, level: null },
  ],
  truth: {
    held: 1,
    variants: [
      { name: 'provider', truth: 'The provider takes 10 s.' },
      { name: 'lock', truth: 'Settlement holds the rows.' },
      { name: 'zone', truth: 'One zone drops packets.' },
    ],
    evidence: [
      {
        labelHtml: 'Ask the database',
        looked: { turn: 2, clock: '05:49' },
        cells: [['idle in transaction'], ['row, held by 48213'], ['idle']],
      },
      { labelHtml: 'Open the traces', looked: null, cells: [['score 10 s'], ['UPDATE 15 s'], null] },
    ],
  },
  betterThan: 81,
  bestLine: [
    { clock: '05:47', sceneHtml: 'A page', labelHtml: 'Ask what changed since Friday', whyHtml: '<p>Most incidents follow a change.</p>' },
    { clock: '05:49', sceneHtml: 'The pool is full', labelHtml: 'Turn the flag off', whyHtml: null },
  ],
  retryTurn: 4,
};

const VERDICTS: readonly Verdict[] = ['best', 'close', 'slip', 'mistake', 'blunder', 'best', 'best', 'best'];

export const forty: Debrief = {
  ...payment,
  score: '3',
  scoreValue: 3,
  decisions: Array.from({ length: 40 }, (_, i) =>
    decision({
      turn: i + 1,
      clock: `${String(6 + Math.floor(i / 10)).padStart(2, '0')}:${String((i % 10) * 6).padStart(2, '0')}`,
      verdict: VERDICTS[i % VERDICTS.length] ?? 'best',
      lossValue: 2.4,
      ceilingValue: 100 - (i + 1) * 2.425,
      labelHtml: `Decision number ${i + 1}`,
    }),
  ),
};

export const none: Debrief = {
  ...payment,
  score: '0',
  scoreValue: 0,
  minutes: 0,
  decisions: [],
  costs: [],
  times: null,
  heard: [],
  signals: [],
  skills: [],
  truth: null,
  betterThan: null,
  retryTurn: null,
  bestLine: [],
};

export const judged: Judgement = {
  causes: 3,
  known: payment.decisions.map(({ turn }) => ({
    turn,
    before: turn <= 2 ? 3 : 1,
    after: turn < 2 ? 3 : 1,
    worth: turn === 2 ? '27.2' : null,
    gaveAway: turn === 4 ? '14' : '0',
  })),
  judged: {
    par: '93',
    parValue: 93,
    blind: '61',
    blindValue: 61,
    gaveAway: '14',
    waiting: null,
    waitingValue: 0,
    luck: '-5',
    luckValue: -5,
    settledFrom: 3,
  },
};
