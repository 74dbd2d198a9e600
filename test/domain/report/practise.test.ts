import { describe, expect, it } from 'vitest';
import { cardsOf, exercisesIn, outsidePlan, plannable, type ToPractise } from '../../../server/domain/report/practise.ts';

function thing(about: ToPractise['about']): ToPractise {
  return { id: about.kind, about, title: 'It', reason: 'Low.', minutes: 10 };
}

const THINGS = [
  thing({ kind: 'question', questionId: 'led-incident' }),
  thing({ kind: 'run', runId: 'r1' }),
  thing({ kind: 'story', screen: 'people' }),
  thing({ kind: 'scenario', scenarioId: 'disk-full' }),
  thing({ kind: 'exercise', exercise: 'review', subject: 'plan' }),
];

describe('what a click puts into the plan', () => {
  it('is questions, runs and exercises, of which the first two have cards', () => {
    expect(plannable(THINGS).map(({ id }) => id)).toEqual(['question', 'run', 'exercise']);
    expect(cardsOf(THINGS).map(({ kind }) => kind)).toEqual(['question', 'run']);
    expect(plannable([])).toEqual([]);
  });

  it('is no story and no scenario, of which the report says where they stand', () => {
    expect(THINGS.map(({ about }) => outsidePlan(about) !== '')).toEqual([false, false, true, true, false]);
  });

  it('is known again as exercises by the ids that are kept, and nothing else is', () => {
    const ids = ['question:led-incident', 'exercise:hand-over/night', 'exercise:review/plan', 'exercise:other/x', 'exercise:plan', ''];
    expect(exercisesIn({ ids, at: 7 })).toEqual([
      { kind: 'hand-over', subject: 'night', at: 7 },
      { kind: 'review', subject: 'plan', at: 7 },
    ]);
  });
});
