import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, type PlanLine, plan } from '../../../server/domain/study/plan.ts';
import type { PlanInput, PlanScenario } from '../../../server/domain/study/plan-input.ts';
import { standings } from '../../../server/domain/study/standing.ts';
import { observations } from './observations.ts';
import { answered, decisions, exercise, INPUT, NOTHING_SEEN, question, scenario } from './plan-input.ts';
import { someInput } from './some-plan-input.ts';

function planOf(more: Partial<PlanInput> = {}): Plan {
  return plan({ ...INPUT, ...more });
}

const BARE = { cards: [], questions: [], scenarios: [], holes: [], standings: NOTHING_SEEN, nextDue: null };

function minutesOf({ lines }: Plan): number {
  return lines.reduce((sum, { minutes }) => sum + minutes, 0);
}

function tasksOf({ lines }: Plan): string[] {
  return lines.map(({ task }) => `${task.kind} ${task.id}`);
}

describe('a plan', () => {
  it('says what to do and why, as facts', () => {
    const today = planOf();
    const gap = { subject: { kind: 'skill', id: 'communication' }, isObserved: true, comesFirst: true };
    expect(today.day).toEqual({ kind: 'open', minutes: 40, phase: 'far', gap, isShort: false });
    expect(today.interview).toEqual({ daysLeft: 12, day: '4 December' });
    expect(today.nextDue).toBe('on Thursday');
    expect(today.shorter).toBe(20);
    expect(today.next).toEqual({ kind: 'incident', id: 'leak', title: 'The leak', openRun: null });
    expect(today.lines.map(({ task, reason, minutes }) => [`${task.kind} ${task.id}`, reason, minutes])).toEqual([
      ['incident leak', { kind: 'not-run', trains: 'communication' }, 15],
      ['cards cards', { kind: 'decisions-due', count: 2 }, 4],
      ['question outage', { kind: 'due', daysAgo: 9, weakness: { kind: 'part', name: 'Result', state: 'thin' } }, 8],
      ['question toil', { kind: 'answered', daysAgo: 9, weakness: { kind: 'level', level: 2 } }, 8],
    ]);
  });

  it('trains a screen by incidents that count for it, whatever skills they ask for', () => {
    const weak = standings(observations('screen:security', [1, 1, 1]));
    const batch = scenario('batch', { skills: ['risk'] });
    const leadsWith = (...screens: PlanScenario['screens']) =>
      planOf({ ...BARE, standings: weak, scenarios: [batch, scenario('leak', { screens, minutes: 20 })] }).lines[0]?.task.id;
    expect([leadsWith('security'), leadsWith('people')]).toEqual(['leak', 'batch']);
  });

  it('is the same for the same input, whatever was planned in between, and changes nothing of it', () => {
    const inputs = fc.record({
      minutes: fc.integer({ min: 1, max: 480 }),
      daysLeft: fc.option(fc.integer({ min: -2, max: 90 })),
      cards: fc.nat({ max: 40 }).map((count) => decisions(count)),
      questions: fc.shuffledSubarray([...INPUT.questions, answered('late', 'due', { answeredDaysAgo: 12 }), question('first')]),
      scenarios: fc.shuffledSubarray([...INPUT.scenarios, scenario('batch', { best: 40, runDaysAgo: 9 })]),
      standings: fc.constantFrom(INPUT.standings, NOTHING_SEEN),
    });
    fc.assert(
      fc.property(inputs, inputs, (one, other) => {
        const copy = structuredClone(one);
        const before = planOf(one);
        planOf(other);
        expect(planOf(copy)).toEqual(before);
        expect(one).toEqual(copy);
      }),
    );
  });

  it('knows a day that is done, what it brought and what is left for the next', () => {
    const scenarios = ['a', 'b', 'c'].map((id) => scenario(id, { best: 95, runDaysAgo: 1, done: true }));
    expect(planOf({ scenarios }).day).toEqual({ kind: 'done', minutes: 45, hasRest: true });
    expect(planOf({ ...BARE, scenarios }).day).toEqual({ kind: 'done', minutes: 45, hasRest: false });
  });

  it('offers one more thing once all of it is done, and none before', () => {
    const scenarios = ['a', 'b', 'c'].map((id) => scenario(id, { best: 95, runDaysAgo: 1, done: true }));
    const done = planOf({ ...BARE, scenarios, questions: [question('gates')], minutes: 45 });
    expect([done.day.kind, done.lines.every((line) => line.done)]).toEqual(['done', true]);
    expect(done.more).toMatchObject({ task: { kind: 'question', id: 'gates' }, done: false });
    expect(planOf({ ...BARE, scenarios }).more).toBeNull();
    expect(planOf().more).toBeNull();
  });

  it('knows a day on which nothing fits, and one on which there is nothing', () => {
    expect(planOf({ ...BARE, minutes: 1, questions: [question('gates')] }).day).toEqual({ kind: 'too-short', minutes: 1, shortest: 4 });
    expect(planOf({ ...BARE, questions: [answered('toil', 'solid')] })).toMatchObject({ day: { kind: 'nothing' }, lines: [], next: null });
  });

  it('takes a few minutes for saying an answer', () => {
    const [line] = planOf({ ...BARE, minutes: 5, questions: [question('gates')] }).lines;
    const reason = { kind: 'not-answered', uncovered: null, isPrimary: true };
    expect(line).toEqual({ task: { kind: 'question', id: 'gates', short: 'About gates' }, reason, minutes: 4, done: false, isAloud: true });
  });

  it('counts together what was done beside it, beyond four things', () => {
    const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => answered(id, 'solid', { done: true }));
    const { lines } = planOf({ ...BARE, questions });
    expect(lines.map(({ task }) => task.kind)).toEqual(['question', 'question', 'question', 'question', 'others']);
    expect(lines[4]).toEqual({ task: { kind: 'others', id: 'others', count: 2 }, reason: null, minutes: 16, done: true, isAloud: false });
  });
});

describe('an exercise that was put into the plan', () => {
  const task = { kind: 'exercise', id: 'review/plan', exercise: 'review', title: 'The plan', openIn: null };

  it('has its turn before all that the plan chooses by itself, also in the last days', () => {
    for (const daysLeft of [12, 2, null]) {
      const today = planOf({ daysLeft, exercises: [exercise('plan')] });
      expect(today.lines[0]).toMatchObject({ task, reason: { kind: 'advised', daysAgo: 1, minutes: null }, minutes: 15, done: false });
      expect(tasksOf(today).length).toBeGreaterThan(1);
    }
    expect(tasksOf(planOf({ daysLeft: 0, exercises: [exercise('plan')] }))).not.toContain('exercise review/plan');
  });

  it('is there also where it takes longer than the day, which is said', () => {
    const today = planOf({ minutes: 10, exercises: [exercise('plan', { minutes: 45 })] });
    expect(today.lines).toEqual([{ task, reason: { kind: 'advised', daysAgo: 1, minutes: 45 }, minutes: 10, done: false, isAloud: false }]);
  });

  it('is struck through once it is done, and gone on with where it is open', () => {
    expect(planOf({ exercises: [exercise('plan', { done: true })] }).lines[0]).toMatchObject({ task, reason: null, done: true });
    const open = planOf({ exercises: [exercise('plan', { open: 'Interview1' })] });
    expect(open.next).toEqual({ ...task, openIn: 'Interview1' });
  });
});

/** The same day, once a line of its plan was done. */
function afterDoing(input: PlanInput, { task }: PlanLine): PlanInput {
  const isTask = (kind: string, id: string) => task.kind === kind && task.id === id;
  return {
    ...input,
    cards: task.kind === 'cards' ? input.cards.map((card) => ({ ...card, done: true })) : input.cards,
    questions: input.questions.map((one) => ({ ...one, done: one.done || isTask('question', one.id) })),
    scenarios: input.scenarios.map((one) => ({ ...one, done: one.done || isTask('incident', one.id) })),
    exercises: input.exercises.map((one) => ({ ...one, done: one.done || isTask('exercise', one.id) })),
    holes: input.holes.map((one) => ({ ...one, done: one.done || isTask('story', one.screen) })),
  };
}

describe('any plan', () => {
  it('keeps to the minutes and asks for nothing twice', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const today = plan(input);
        expect(minutesOf(today)).toBeLessThanOrEqual(input.minutes);
        expect(tasksOf(today)).toEqual([...new Set(tasksOf(today))]);
        expect(today.next === null).toBe(today.lines.length === 0);
      }),
    );
  });

  it('only strikes through what is done', () => {
    fc.assert(
      fc.property(someInput, fc.nat(), (input, n) => {
        const before = plan(input);
        const chosen = before.lines[n % Math.max(1, before.lines.length)];
        const allCards = minutesOf(plan({ ...input, minutes: 480, questions: [], scenarios: [], exercises: [], holes: [] }));
        fc.pre(chosen !== undefined && !(chosen.task.kind === 'cards' && allCards > chosen.minutes));
        const now = plan(afterDoing(input, chosen as PlanLine));
        expect(now.lines[0]).toEqual({ ...chosen, reason: null, done: true });
        expect(now.lines.slice(1)).toEqual(before.lines.filter((one) => one !== chosen));
      }),
    );
  });

  it('is done when each of its lines is', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const end = plan(input).lines.reduce(afterDoing, input);
        expect(plan(end).lines.every(({ done }) => done)).toBe(true);
        expect(plan(end).next).toBeNull();
      }),
    );
  });
});
