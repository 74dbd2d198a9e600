import { describe, expect, it } from 'vitest';
import type { Question } from '../../../server/domain/question/question.ts';
import { type FirstIncident, firstSteps } from '../../../server/domain/study/first-steps.ts';

function incident(id: string, difficulty: FirstIncident['scenario']['difficulty'], minutes: number): FirstIncident {
  return { id, name: `the-${id}`, minutes, scenario: { title: `The ${id}`, summary: `What ${id} is.`, difficulty } };
}

function asked(id: string, incidents: readonly string[] = [], touches: Question['touches'] = []): Question {
  return { id, short: `Short ${id}`, title: `How would you ${id}?`, seconds: 150, incidents, touches } as unknown as Question;
}

describe('the first steps', () => {
  it('are the first question about an incident, and the easiest incident that goes with it', () => {
    const questions = [asked('toil'), asked('outage', ['leak', 'timeout'], ['incident']), asked('page', [], ['incident'])];
    const scenarios = [incident('a', 'mid', 5), incident('timeout', 'staff', 20), incident('leak', 'senior', 25)];
    const steps = firstSteps(questions, scenarios);
    expect(steps.incident).toEqual(scenarios[2]);
    expect(steps.question).toEqual({ id: 'outage', short: 'Short outage', title: 'How would you outage?', minutes: 10 });
  });

  it('take the easiest incident where none goes with the question, of equal ones the shortest', () => {
    const scenarios = [incident('b', 'staff', 5), incident('c', 'mid', 30), incident('d', 'mid', 25)];
    expect(firstSteps([asked('outage', [], ['incident'])], scenarios).incident?.id).toBe('d');
  });

  it('take the first question where none is about an incident', () => {
    expect(firstSteps([asked('toil'), asked('outage')], [incident('leak', 'mid', 25)]).question?.id).toBe('toil');
  });

  it('are what there is', () => {
    expect(firstSteps([], [])).toEqual({ incident: null, question: null });
    expect(firstSteps([asked('toil')], [])).toMatchObject({ incident: null, question: { id: 'toil' } });
    expect(firstSteps([], [incident('leak', 'mid', 25)]).question).toBeNull();
  });
});
