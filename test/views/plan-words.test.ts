import { describe, expect, it } from 'vitest';
import type { PlanInput, PlanQuestion } from '../../server/domain/study/plan-input.ts';
import { answered, decisions, INPUT, interviews, NOTHING_SEEN, pointers, question, scenario } from '../domain/study/plan-input.ts';
import { planInWords } from './plan-in-words.ts';

const BARE: PlanInput = { ...INPUT, minutes: 100, cards: [], questions: [], scenarios: [], holes: [], standings: NOTHING_SEEN };

function only(more: Partial<PlanInput>) {
  const { lines } = planInWords({ ...BARE, ...more });
  expect(lines).toHaveLength(1);
  return lines[0];
}

function reasonFor(one: PlanQuestion, more: Partial<PlanInput> = {}): string | null | undefined {
  return only({ questions: [one], ...more })?.reason;
}

describe('the reason for a question', () => {
  it.each([
    [answered('q', 'due', { answeredDaysAgo: 1, level: 3 }), 'Due: last answered yesterday.'],
    [answered('q', 'due', { answeredDaysAgo: 0 }), 'Due: last answered today.'],
    [answered('q', 'due', { answeredDaysAgo: 14, level: 1 }), 'Due: last answered two weeks ago, one of four.'],
    [
      answered('q', 'due', { weakPart: { name: 'Trade off', state: 'missing' } }),
      'Due: last answered nine days ago, Trade off was missing.',
    ],
    [answered('q', 'thin', { level: null }), 'You wrote a draft nine days ago and have not rated it.'],
    [answered('q', 'thin', { answeredDaysAgo: 100 }), 'Last answered three months ago, two of four.'],
    [answered('q', 'thin', { level: 3, weakPart: { name: 'Limit', state: 'missing' } }), 'Last answered nine days ago, Limit was missing.'],
    [answered('q', 'thin', { begun: true }), 'You began it today; rate it to finish.'],
    [question('q'), 'Not answered yet, and among those asked most.'],
    [question('q', { isPrimary: false }), 'Not answered yet.'],
    [question('q', { story: 'strong' }), 'You have a story that fits it, and have not answered it yet.'],
  ])('is true of it: %o', (one, reason) => expect(reasonFor(one)).toBe(reason));

  it('names the screen that no story covers', () => {
    const { lines } = planInWords({
      ...BARE,
      questions: [question('q', { screens: ['security', 'trade-offs'] })],
      holes: [{ screen: 'trade-offs', done: false }],
    });
    expect(lines.map(({ title, reason }) => [title, reason])).toEqual([
      ['About q', 'Not answered yet, and no story of yours covers trade-offs.'],
      ['A story that shows trade-offs', 'No story of yours covers trade-offs.'],
    ]);
    expect(lines[1]?.to).toEqual({ href: '/stories/new?screen=trade-offs' });
  });
});

describe('the reason for an incident', () => {
  it.each([
    [scenario('s'), 'You have not run it yet.'],
    [scenario('s', { best: 62.6, runDaysAgo: 21 }), 'Your best is 62 of 100; you last ran it three weeks ago.'],
    [scenario('s', { open: { runId: 'r1', turns: 1 } }), 'You are one decision in.'],
    [scenario('s', { open: { runId: 'r1', turns: 3 } }), 'You are three decisions in.'],
    [scenario('s', { open: { runId: 'r1', turns: 0 } }), 'You opened it and have decided nothing yet.'],
  ])('is true of it: %o', (one, reason) => expect(only({ scenarios: [one] })?.reason).toBe(reason));

  it('is none for one that is known well, or was run this week', () => {
    expect(
      planInWords({ ...BARE, scenarios: [scenario('s', { best: 85, runDaysAgo: 90 }), scenario('t', { best: 40, runDaysAgo: 6 })] }).lines,
    ).toEqual([]);
  });

  it('leads back into a run that is open, and into a new one otherwise', () => {
    expect(planInWords({ ...BARE, scenarios: [scenario('s', { open: { runId: 'r1', turns: 2 } })] }).action).toEqual({
      label: 'Go on with the incident',
      to: { href: '/runs/r1' },
    });
    expect(planInWords({ ...BARE, scenarios: [scenario('s')] }).action).toEqual({
      label: 'Start with the incident',
      to: { starts: 's' },
    });
  });

  it('prefers the easier of two that were never run', () => {
    const scenarios = [scenario('staff', { difficulty: 'staff' }), scenario('mid', { difficulty: 'mid' })];
    expect(only({ scenarios, minutes: 20 })?.title).toBe('Incident: The mid');
  });
});

describe('a line of cards', () => {
  it.each([
    [decisions(1), 'Replay one decision from Monday’s “Payment timeouts”', 'Due: it cost you more than six points.', 2],
    [decisions(3), 'Replay three decisions from Monday’s “Payment timeouts”', 'Due: each cost you more than six points.', 6],
    [decisions(1, { when: null }), 'Replay one decision from “Payment timeouts”', 'Due: it cost you more than six points.', 2],
    [
      [...decisions(1), ...decisions(1, { about: 'run-2' })],
      'Replay two decisions from two runs',
      'Due: each cost you more than six points.',
      4,
    ],
    [pointers(1), 'Recall one pointer of “An outage you led”', 'Due: your answers missed it twice.', 1],
    [[...pointers(1), ...pointers(1, { title: 'Toil' })], 'Recall two pointers', 'Due: your answers missed each of them twice.', 2],
    [[...pointers(1), ...decisions(1)], 'Go over two cards', 'All are due, and no others.', 3],
  ])('says what they are: %j', (cards, title, reason, minutes) => {
    expect(only({ cards })).toEqual({ kind: 'cards', to: { href: '/cards' }, title, reason, minutes, done: false });
  });

  it('is begun by its button', () => {
    expect(planInWords({ ...BARE, cards: decisions(1) }).action?.label).toBe('Start with the card');
    expect(planInWords({ ...BARE, cards: decisions(2) }).action?.label).toBe('Start with the cards');
  });
});

describe('the words of a mock interview', () => {
  const open = { id: 'abc', place: 3, of: 6, minutes: 20 };

  it.each([
    [{ lastDaysAgo: 9 }, 12, 'A mock interview, one round', 'Your last one was nine days ago. See what has changed.', '/interviews'],
    [
      { lastDaysAgo: 3, wholeLately: true },
      2,
      'A mock interview, three questions',
      'Your last one was three days ago. See what has changed.',
      '/interviews?place=quick%2Fquick',
    ],
    [
      { lastDaysAgo: 4 },
      6,
      'A mock interview, the whole loop: its first sitting',
      'Six days left: time for all rounds once, one at a time.',
      '/interviews?place=senior%2Fwhole',
    ],
    [{}, 7, 'A mock interview, one round', 'Seven days left, and nobody has asked you anything aloud yet.', '/interviews'],
    [{ open }, 12, 'A mock interview, item 3 of 6', 'You have begun it. What you said and wrote is kept.', '/interviews/abc'],
  ] as const)('are true of it: %o, %i days before', (more, daysLeft, title, reason, href) => {
    const line = only({ interviews: interviews(more), daysLeft });
    expect([line?.title, line?.reason, line?.to]).toEqual([title, reason, { href }]);
  });

  it('say how many answers are rated', () => {
    const questions = ['a', 'b', 'c', 'd', 'e'].map((id) => answered(id, 'solid'));
    const { lines, action } = planInWords({ ...BARE, interviews: interviews(), questions });
    expect(lines[0]?.reason).toBe('Five of your answers are rated, and nobody has asked you for them yet.');
    expect(action?.label).toBe('Start with the interview');
    expect(planInWords({ ...BARE, interviews: interviews({ open }) }).action?.label).toBe('Go on with the interview');
  });
});
