/** Any candidate on any day, for what holds of every plan. */
import fc from 'fast-check';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { SKILLS } from '../../../server/domain/scenario/scenario.ts';
import { SUBJECTS, subjectName } from '../../../server/domain/study/evidence.ts';
import type { PlanInput } from '../../../server/domain/study/plan-input.ts';
import { standings } from '../../../server/domain/study/standing.ts';
import { observations } from './observations.ts';
import { decisions, exercise, INPUT, pointers, question, scenario } from './plan-input.ts';

const someQuestion = fc.record({
  state: fc.constantFrom('never', 'due', 'thin', 'solid' as const),
  screens: fc.uniqueArray(fc.constantFrom(...SCREENS), { minLength: 1 }),
  seconds: fc.integer({ min: 60, max: 900 }),
  answeredDaysAgo: fc.integer({ min: 0, max: 400 }),
  level: fc.option(fc.integer({ min: 1, max: 4 })),
  forecast: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  isPrimary: fc.boolean(),
  begun: fc.boolean(),
});

const someScenario = fc.record({
  minutes: fc.integer({ min: 5, max: 60 }),
  best: fc.option(fc.integer({ min: 0, max: 100 })),
  runDaysAgo: fc.option(fc.integer({ min: 0, max: 400 })),
  screens: fc.uniqueArray(fc.constantFrom(...SCREENS)),
  skills: fc.uniqueArray(fc.constantFrom(...SKILLS)),
});

export const someInput: fc.Arbitrary<PlanInput> = fc
  .record({
    daysLeft: fc.option(fc.integer({ min: -400, max: 400 })),
    minutes: fc.integer({ min: 1, max: 480 }),
    cards: fc.array(fc.boolean(), { maxLength: 40 }),
    questions: fc.array(someQuestion, { maxLength: 30 }),
    scenarios: fc.array(someScenario, { maxLength: 8 }),
    exercises: fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 240 }) }), { maxLength: 4 }),
    holes: fc.uniqueArray(fc.constantFrom(...SCREENS)),
    seen: fc.array(fc.tuple(fc.constantFrom(...SUBJECTS.map(subjectName)), fc.integer({ min: 1, max: 4 }))),
  })
  .map(({ cards, questions, scenarios, exercises, holes, seen, ...rest }) => ({
    ...INPUT,
    ...rest,
    standings: standings(seen.flatMap(([subject, level]) => observations(subject, [level]))),
    cards: cards.flatMap((isDecision) => (isDecision ? decisions(1) : pointers(1))),
    questions: questions.map((more, n) =>
      question(`q${n}`, more.state === 'never' ? { ...more, answeredDaysAgo: null, level: null } : more),
    ),
    scenarios: scenarios.map((more, n) => scenario(`s${n}`, more)),
    exercises: exercises.map((more, n) => exercise(`e${n}`, more)),
    holes: holes.map((screen) => ({ screen, done: false })),
  }));
