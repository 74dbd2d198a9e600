import { describe, expect, it } from 'vitest';
import { cardsOf, outsidePlan, plannable, type ToPractise } from '../../../server/domain/report/practise.ts';

function thing(about: ToPractise['about']): ToPractise {
  return { id: about.kind, about, title: 'It', reason: 'Low.', minutes: 10 };
}

const THINGS = [
  thing({ kind: 'question', questionId: 'led-incident' }),
  thing({ kind: 'run', runId: 'r1' }),
  thing({ kind: 'story', screen: 'people' }),
  thing({ kind: 'exercise', exercise: 'plan' }),
];

describe('what a click puts into the plan', () => {
  it('is what has cards: questions and runs', () => {
    expect(plannable(THINGS).map(({ id }) => id)).toEqual(['question', 'run']);
    expect(cardsOf(THINGS).map(({ kind }) => kind)).toEqual(['question', 'run']);
    expect(plannable([])).toEqual([]);
  });

  it('is not the rest, of which the report says where it stands', () => {
    expect(THINGS.map(({ about }) => outsidePlan(about) !== '')).toEqual([false, false, true, true]);
  });
});
