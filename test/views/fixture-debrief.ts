/** Debriefs for the pages' tests: the one of the design, one of forty decisions, one without any. */
import type { Debrief, DecisionReview, Verdict } from '../../server/domain/debrief/debrief.ts';

type Given = Partial<DecisionReview> & Pick<DecisionReview, 'turn' | 'clock' | 'verdict' | 'lossValue' | 'ceilingValue' | 'labelHtml'>;

export function decision(given: Given): DecisionReview {
  return {
    minutes: given.turn,
    takes: 2,
    sceneHtml: 'The pool is full',
    loss: String(given.lossValue),
    ceiling: String(Math.round(given.ceilingValue)),
    brought: [],
    impactCost: null,
    whyHtml: null,
    unsupported: false,
    better: null,
    ...given,
  };
}

export const payment: Debrief = {
  title: 'Payment timeouts at the European open',
  outcome: 'resolved',
  score: '74',
  scoreValue: 74,
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
      verdict: 'good',
      lossValue: 1.4,
      ceilingValue: 98.6,
      labelHtml: 'Check gateway, database and provider',
      impactCost: '−1.2',
    }),
    decision({
      turn: 3,
      clock: '05:51',
      verdict: 'slip',
      lossValue: 4.2,
      ceilingValue: 94.4,
      labelHtml: 'Read the release diff before touching anything',
      whyHtml: '<p>Right instinct, wrong moment: twelve minutes at $2,000 each.</p>',
      better: { labelHtml: 'Turn the <code>sync_charge</code> flag off', whyHtml: '<p>It is reversible and takes two minutes.</p>' },
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
      impactCost: '−1.2',
      better: { labelHtml: 'Scale payment pods from 3 to 6', whyHtml: null },
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
      verdict: 'good',
      lossValue: 2,
      ceilingValue: 74,
      labelHtml: 'Close and write the review tomorrow',
    }),
  ],
  costs: [
    { label: 'Time to restore', you: '19 min', best: '6 min' },
    { label: 'Revenue lost', you: '$38,000', best: '$12,000' },
    { label: 'First word out', you: '34 min', best: '5 min' },
  ],
  skills: [
    { skill: 'stabilise', name: 'stabilising', you: '6.5', best: '10', share: 64, level: 2, basis: 3 },
    { skill: 'diagnosis', name: 'diagnosis', you: '9', best: '10', share: 92, level: 4, basis: 4 },
    { skill: 'risk', name: 'handling risk', you: '-1', best: '4', share: 0, level: 1, basis: 1 },
    { skill: 'communication', name: 'communication', you: '2', best: '5', share: 40, level: 3, basis: 2 },
    { skill: 'learning', name: 'learning', you: '0', best: '0', share: null, level: null, basis: 0 },
  ],
  betterThan: 81,
  bestLine: [
    { clock: '05:47', sceneHtml: 'A page', labelHtml: 'Ask what changed since Friday', whyHtml: '<p>Most incidents follow a change.</p>' },
    { clock: '05:49', sceneHtml: 'The pool is full', labelHtml: 'Turn the flag off', whyHtml: null },
  ],
  retryTurn: 4,
};

const VERDICTS: readonly Verdict[] = ['best', 'good', 'slip', 'mistake', 'blunder', 'best', 'best', 'best'];

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

export const none: Debrief = { ...payment, score: '0', scoreValue: 0, decisions: [], costs: [], skills: [], retryTurn: null, bestLine: [] };
