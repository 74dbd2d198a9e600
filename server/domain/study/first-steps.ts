/** First steps: one incident and one question for someone of whom nothing is known yet. */

import type { Question } from '../question/question.ts';
import { DIFFICULTIES, type Scenario } from '../scenario/scenario.ts';
import { deskMinutes } from './plan-candidates.ts';

export type FirstIncident = {
  /** That of its file, by which questions name it. */
  readonly id: string;
  /** Its public name. */
  readonly name: string;
  readonly scenario: Pick<Scenario, 'title' | 'summary' | 'difficulty'>;
  readonly minutes: number;
};

export type FirstQuestion = { readonly id: string; readonly short: string; readonly title: string; readonly minutes: number };

/** What there is of them. */
export type FirstSteps = { readonly incident: FirstIncident | null; readonly question: FirstQuestion | null };

/** The first question about an incident, since leading one is the surest sign of seniority (FACTS); and the easiest incident that goes with it. */
export function firstSteps(questions: readonly Question[], incidents: readonly FirstIncident[]): FirstSteps {
  const question = questions.find(({ touches }) => touches.includes('incident')) ?? questions[0];
  const goesWithIt = ({ id }: FirstIncident) => Number(question?.incidents.includes(id) ?? false);
  const rank = ({ scenario }: FirstIncident) => DIFFICULTIES.indexOf(scenario.difficulty);
  const [incident] = incidents.toSorted((a, b) => goesWithIt(b) - goesWithIt(a) || rank(a) - rank(b) || a.minutes - b.minutes);
  return { incident: incident ?? null, question: question ? firstQuestion(question) : null };
}

function firstQuestion({ id, short, title, seconds }: Question): FirstQuestion {
  return { id, short, title, minutes: deskMinutes({ seconds, state: 'never' }) };
}
