/** A candidate in the middle of it, as plans are made from; each test changes what it is about. */
import type {
  PlanCard,
  PlanExercise,
  PlanInput,
  PlanInterviews,
  PlanQuestion,
  PlanScenario,
} from '../../../server/domain/study/plan-input.ts';
import { type Standings, standings } from '../../../server/domain/study/standing.ts';
import { observations } from './observations.ts';

export function question(id: string, more: Partial<PlanQuestion> = {}): PlanQuestion {
  return {
    id,
    short: `About ${id}`,
    isPrimary: true,
    screens: ['reliability'],
    seconds: 150,
    state: 'never',
    answeredDaysAgo: null,
    level: null,
    weakPart: null,
    story: null,
    forecast: null,
    begun: false,
    done: false,
    ...more,
  };
}

export function answered(id: string, state: 'due' | 'thin' | 'solid', more: Partial<PlanQuestion> = {}): PlanQuestion {
  return question(id, { state, answeredDaysAgo: 9, level: state === 'thin' ? 2 : 3, ...more });
}

export function scenario(id: string, more: Partial<PlanScenario> = {}): PlanScenario {
  return {
    id,
    title: `The ${id}`,
    difficulty: 'senior',
    screens: [],
    skills: ['size-up', 'stabilise'],
    minutes: 15,
    best: null,
    runDaysAgo: null,
    open: null,
    done: false,
    ...more,
  };
}

export function decisions(count: number, more: Partial<PlanCard> = {}): PlanCard[] {
  return Array.from({ length: count }, () => ({
    kind: 'decision',
    about: 'run-1',
    title: 'Payment timeouts',
    when: 'Monday',
    done: false,
    ...more,
  }));
}

export function pointers(count: number, more: Partial<PlanCard> = {}): PlanCard[] {
  return Array.from({ length: count }, () => ({
    kind: 'pointer',
    about: 'led-incident',
    title: 'An outage you led',
    when: null,
    done: false,
    ...more,
  }));
}

export function exercise(id: string, more: Partial<PlanExercise> = {}): PlanExercise {
  return {
    exercise: 'review',
    id: `review/${id}`,
    title: `The ${id}`,
    screens: ['security'],
    minutes: 15,
    daysAgo: 1,
    open: null,
    done: false,
    ...more,
  };
}

export function interviews(more: Partial<PlanInterviews> = {}): PlanInterviews {
  return { open: null, lastDaysAgo: null, wholeLately: false, done: false, ...more };
}

/** Communication is at 1, the rest that was seen at 3. */
export const QUIET: Standings = standings([
  ...observations('skill:communication', [1, 1, 1]),
  ...observations('skill:stabilise', [3, 3, 3]),
  ...observations('screen:reliability', [3, 3, 3]),
]);

export const NOTHING_SEEN: Standings = standings([]);

export const INPUT: PlanInput = {
  daysLeft: 12,
  interviewDay: '4 December',
  minutes: 40,
  cards: decisions(2),
  questions: [
    answered('outage', 'due', { weakPart: { name: 'Result', state: 'thin' } }),
    answered('toil', 'thin', { screens: ['leverage'] }),
    question('gates', { screens: ['trade-offs'] }),
    answered('budget', 'solid'),
  ],
  scenarios: [scenario('leak', { skills: ['communication', 'risk'] }), scenario('timeout', { best: 90, runDaysAgo: 5 })],
  exercises: [],
  holes: [{ screen: 'trade-offs', done: false }],
  interviews: null,
  standings: QUIET,
  nextDue: 'on Thursday',
};
