import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../server/domain/study/plan-input.ts';
import { standings } from '../../server/domain/study/standing.ts';
import { observations } from '../domain/study/observations.ts';
import { answered, decisions, INPUT, NOTHING_SEEN, pointers, question, scenario } from '../domain/study/plan-input.ts';
import { someInput } from '../domain/study/some-plan-input.ts';
import { type PlanInWords, planInWords } from './plan-in-words.ts';

function planOf(more: Partial<PlanInput> = {}): PlanInWords {
  return planInWords({ ...INPUT, ...more });
}

const BARE = { cards: [], questions: [], scenarios: [], holes: [], standings: NOTHING_SEEN, nextDue: null };

function told({ lines }: PlanInWords): string[] {
  return lines.map(({ title, reason, minutes, done }) => `${done ? 'done: ' : ''}${title} (${minutes})${reason ? ` ${reason}` : ''}`);
}

function minutesOf({ lines }: PlanInWords): number {
  return lines.reduce((sum, { minutes }) => sum + minutes, 0);
}

describe('a plan', () => {
  it('says what to do and why, the widest gap first', () => {
    const today = planOf();
    expect(today.headline).toBe('Forty minutes today');
    expect(today.sentence).toBe('Twelve days left. Communication is your widest gap, so it comes first.');
    expect(told(today)).toEqual([
      'Incident: The leak (15) It asks for communication. You have not run it yet.',
      'Replay two decisions from Monday’s “Payment timeouts” (4) Due: each cost you more than six points.',
      'About outage (8) Due: last answered nine days ago, Result was thin.',
      'About toil (8) Last answered nine days ago, two of four.',
    ]);
    expect(today.action).toEqual({ label: 'Start with the incident', to: { starts: 'leak' } });
    expect(today.shorter).toBe(20);
  });

  it('mixes what it asks for, however much of one kind there is', () => {
    const today = planOf({
      minutes: 60,
      cards: decisions(200),
      questions: Array.from({ length: 50 }, (_, n) => answered(`due-${n}`, 'due')),
      scenarios: Array.from({ length: 20 }, (_, n) => scenario(`s${n}`)),
    });
    expect(new Set(today.lines.map(({ kind }) => kind))).toEqual(new Set(['cards', 'question', 'incident', 'story']));
    expect(today.lines.filter(({ kind }) => kind === 'incident')).toHaveLength(1);
  });

  it('fills the minutes with cards where nothing else fits', () => {
    expect(told(planOf({ ...BARE, minutes: 10, cards: decisions(9) }))).toEqual([
      'Replay five decisions from Monday’s “Payment timeouts” (10) More are due; these have waited longest.',
    ]);
  });

  it('has few lines', () => {
    const questions = Array.from({ length: 40 }, (_, n) => answered(`q${n}`, 'due', { seconds: 60 }));
    expect(planOf({ minutes: 120, questions }).lines.length).toBeLessThanOrEqual(7);
    expect(planOf({ minutes: 480, questions }).lines.length).toBeLessThanOrEqual(13);
  });
});

describe('what was done today', () => {
  const doing: [string, Partial<PlanInput>][] = [
    ['the incident', { scenarios: INPUT.scenarios.map((one) => (one.id === 'leak' ? { ...one, done: true } : one)) }],
    ['the cards', { cards: INPUT.cards.map((card) => ({ ...card, done: true })) }],
    ['the question', { questions: INPUT.questions.map((one) => (one.id === 'outage' ? { ...one, done: true } : one)) }],
  ];

  it.each(doing)('is struck through first, and nothing takes its place: %s', (_, done) => {
    const before = planOf();
    const after = planOf(done);
    const titles = ({ lines }: PlanInWords) => lines.map(({ title }) => title).sort();
    expect(titles(after)).toEqual(titles(before));
    expect(after.lines.map((line) => line.done)).toEqual([true, false, false, false]);
    expect(after.lines[0]?.reason).toBeNull();
    expect([after.headline, after.sentence]).toEqual([before.headline, before.sentence]);
    const open = (lines: PlanInWords['lines']) => lines.filter(({ title }) => title !== after.lines[0]?.title);
    expect(open(after.lines)).toEqual(open(before.lines));
    const [next] = open(after.lines).filter((line) => !line.done);
    expect(after.action?.to).toEqual(next?.to);
  });

  it('counts a part of the cards', () => {
    const cards = decisions(5).map((card, n) => ({ ...card, done: n < 3 }));
    expect(told(planOf({ cards }))).toContain('Replay five decisions from Monday’s “Payment timeouts” (4) Two of five are left.');
    const one = decisions(5).map((card, n) => ({ ...card, done: n < 4 }));
    expect(told(planOf({ cards: one }))).toContain('Replay five decisions from Monday’s “Payment timeouts” (2) One of five is left.');
  });

  it('counts against the minutes where nobody asked for it', () => {
    const scenarios = INPUT.scenarios.map((one) => (one.id === 'timeout' ? { ...one, done: true } : one));
    const today = planOf({ scenarios });
    expect(told(today)).toEqual([
      'done: Incident: The timeout (15)',
      'Incident: The leak (15) It asks for communication. You have not run it yet.',
      'Replay two decisions from Monday’s “Payment timeouts” (4) Due: each cost you more than six points.',
    ]);
    expect(minutesOf(today)).toBeLessThanOrEqual(40);
  });

  it('ends the day when all is done', () => {
    const today = planOf({
      cards: decisions(2, { done: true }),
      questions: INPUT.questions.map((one) => ({ ...one, done: one.state === 'due' || one.state === 'thin' })),
      scenarios: INPUT.scenarios.map((one) => ({ ...one, done: one.id === 'leak' })),
    });
    expect([today.headline, today.action, today.shorter]).toEqual(['Done for today', null, null]);
    expect(today.sentence).toBe('Twelve days left. About 35 minutes of practice. The next card comes back on Thursday.');
    expect(today.lines.every(({ done }) => done)).toBe(true);
  });

  it('leaves the rest for tomorrow when the minutes are used up otherwise', () => {
    const scenarios = ['a', 'b', 'c'].map((id) => scenario(id, { best: 95, runDaysAgo: 1, done: true }));
    const today = planOf({ scenarios });
    expect([today.headline, today.sentence]).toEqual([
      'Done for today',
      'Twelve days left. About 45 minutes of practice. What is left of the plan is there tomorrow. The next card comes back on Thursday.',
    ]);
  });

  it('shows all the cards that were done, also beyond the plan', () => {
    const cards = decisions(30, { done: true });
    expect(told(planOf({ cards }))[0]).toBe('done: Replay 30 decisions from Monday’s “Payment timeouts” (60)');
  });
});

describe('the days to the interview', () => {
  const sentence = (daysLeft: number | null) => planOf({ daysLeft, standings: NOTHING_SEEN }).sentence;

  it.each([
    [null, ''],
    [45, '45 days left.'],
    [12, 'Twelve days left.'],
    [4, 'Four days left.'],
    [3, 'Three days left. No new incidents now: what you know, made sure of.'],
    [1, 'One day left. No new incidents now: what you know, made sure of.'],
    [0, 'The interview is today. Say once more what you know.'],
    [-1, 'The interview was on 4 December. When there is another, set its date in the settings.'],
  ])('are told for %s', (days, words) => expect(sentence(days).replace(' That is all that is worth doing today.', '')).toBe(words));

  it.each([3, 2, 1, 0])('are for recall, not for new incidents, when %i are left', (daysLeft) => {
    const today = planOf({ daysLeft, minutes: 120 });
    expect(today.lines.length).toBeGreaterThan(1);
    expect(today.lines.filter(({ kind }) => kind === 'incident')).toEqual([]);
  });

  it('bring the worst remembered first when they are few, to be said aloud', () => {
    const questions = [answered('well', 'solid', { forecast: 0.97 }), answered('badly', 'solid', { forecast: 0.62 })];
    const today = planOf({ ...BARE, daysLeft: 2, minutes: 8, questions });
    expect(told(today)).toEqual([
      'About badly (4) By 4 December you would recall it with 62%.',
      'About well (4) By 4 December you would recall it with 97%.',
    ]);
    expect(told(planOf({ ...BARE, daysLeft: 0, minutes: 5, questions }))).toEqual(['About badly (4) Today you would recall it with 62%.']);
  });

  it('bring what will be forgotten by then also when they are many', () => {
    const questions = [answered('well', 'solid', { forecast: 0.97 }), answered('badly', 'solid', { forecast: 0.62 })];
    expect(told(planOf({ ...BARE, questions }))).toEqual(['About badly (8) By 4 December you would recall it with 62%.']);
  });

  it('leave new questions out on the day itself, unless there is nothing else', () => {
    const fresh = question('gates');
    expect(told(planOf({ ...BARE, daysLeft: 0, questions: [fresh, answered('toil', 'solid')] })).join()).not.toContain('gates');
    expect(told(planOf({ ...BARE, daysLeft: 0, questions: [fresh] })).join()).toContain('gates');
  });

  it('change nothing once they are past', () => {
    expect(told(planOf({ daysLeft: -30 }))).toEqual(told(planOf({ daysLeft: null, interviewDay: null })));
  });
});

describe('the minutes', () => {
  it.each([1, 2, 4, 5, 8, 15, 20, 40, 60, 90, 240, 480])('of a plan for %i are no more than these', (minutes) => {
    expect(minutesOf(planOf({ minutes, cards: [...decisions(30), ...pointers(30)] }))).toBeLessThanOrEqual(minutes);
  });

  it.each([
    [1, 'One minute today'],
    [5, 'Five minutes today'],
    [20, 'Twenty minutes today'],
    [25, '25 minutes today'],
    [60, 'One hour today'],
    [90, 'An hour and a half today'],
    [120, 'Two hours today'],
  ])('of %i stand in the headline', (minutes, headline) => {
    const cards = decisions(120);
    expect(planOf({ minutes, cards: minutes === 1 ? pointers(1) : cards }).headline).toBe(headline);
  });

  it('in the headline are those of the plan where there is less to do', () => {
    const today = planOf({ minutes: 480 });
    expect(minutesOf(today)).toBeLessThan(100);
    expect(today.headline).toBe(`${minutesOf(today)} minutes today`);
    expect(today.sentence).toContain('That is all that is worth doing today.');
  });

  it('are enough to say an answer aloud where they are not to write one', () => {
    expect(told(planOf({ ...BARE, minutes: 5, questions: [question('gates')] }))).toEqual([
      'About gates (4) Not answered yet, and among those asked most. There is time to say it aloud.',
    ]);
  });

  it('may be too few for anything', () => {
    const today = planOf({ ...BARE, minutes: 1, questions: [question('gates')], nextDue: 'tomorrow' });
    expect([today.headline, today.sentence, today.lines, today.action]).toEqual([
      'One minute today',
      'Twelve days left. Nothing fits into one minute; the shortest thing takes four minutes. The next card comes back tomorrow.',
      [],
      null,
    ]);
  });

  it.each([
    [40, 20],
    [60, 30],
    [45, 25],
    [15, 10],
    [14, null],
    [5, null],
  ])('of %i may be cut to %s', (minutes, shorter) => expect(planOf({ minutes }).shorter).toBe(shorter));
});

describe('a plan of nothing', () => {
  it('says so, and what comes next', () => {
    const today = planOf({
      ...BARE,
      questions: [answered('toil', 'solid')],
      scenarios: [scenario('leak', { best: 95, runDaysAgo: 30 })],
      nextDue: 'tomorrow',
    });
    expect([today.headline, today.lines, today.action, today.shorter]).toEqual(['Nothing to do today', [], null, null]);
    expect(today.sentence).toBe('Twelve days left. Nothing is due, thin or new. The next card comes back tomorrow.');
    expect(planOf({ ...BARE, daysLeft: null }).sentence).toBe('Nothing is due, thin or new. No card is waiting.');
  });
});

describe('the widest gap', () => {
  const only = (more: Partial<PlanInput>) => planOf({ ...BARE, questions: INPUT.questions, scenarios: INPUT.scenarios, ...more });

  it('is the lowest level that was seen, a screen before a skill of the same', () => {
    const seen = standings([
      ...observations('screen:leverage', [2]),
      ...observations('skill:command', [2]),
      ...observations('screen:security', [3]),
    ]);
    const today = only({ standings: seen });
    expect(today.sentence).toContain('Leverage is your widest gap, so it comes first.');
    expect(today.lines[0]?.title).toBe('About toil');
  });

  it('is said with the right verb', () => {
    const seen = standings(observations('screen:trade-offs', [1]));
    expect(only({ standings: seen }).sentence).toContain('Trade-offs are your widest gap, so they come first.');
  });

  it('does not claim to come first where nothing trains it', () => {
    const seen = standings(observations('screen:people', [1]));
    expect(only({ standings: seen, scenarios: [], minutes: 16 }).sentence).toBe('Twelve days left. Growing people is your widest gap.');
  });

  it('is what was never seen, where the rest is fine', () => {
    const seen = standings([...observations('screen:reliability', [3]), ...observations('screen:trade-offs', [4])]);
    expect(only({ standings: seen }).sentence).toContain('Nothing has shown leverage yet, so it comes first.');
  });

  it('is nothing where nothing was seen, and where all is well', () => {
    expect(only({ standings: NOTHING_SEEN }).sentence).toBe('Twelve days left.');
    const all = ['reliability', 'trade-offs', 'leverage', 'people', 'security'].flatMap((id) => observations(`screen:${id}`, [3]));
    expect(only({ standings: standings(all) }).sentence).not.toContain('gap');
  });
});

describe('any plan', () => {
  it('says something of each line, in whole words', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { headline, sentence, lines } = planInWords(input);
        const words = [headline, sentence, ...lines.map(({ reason }) => reason)].filter((text) => text !== '').join(' ');
        expect(words).not.toMatch(/undefined|null|NaN|Infinity| {2}|\b(1|one) (days|minutes|cards|decisions|pointers)\b/);
      }),
    );
  });
});
