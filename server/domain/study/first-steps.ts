/** First steps: one incident and one question for someone of whom nothing is known yet. */

import type { Question } from '../question/question.ts';
import { DIFFICULTIES, type Scenario } from '../scenario/scenario.ts';
import type { PlanLine } from './plan.ts';
import { deskMinutes } from './plan-candidates.ts';
import { sortedBy } from './sorted-by.ts';

export type FirstScenario = {
  readonly id: string;
  readonly scenario: Pick<Scenario, 'title' | 'summary' | 'difficulty'>;
  readonly minutes: number;
};

export type FirstSteps = { readonly lines: readonly PlanLine[]; readonly scenarioId: string | null; readonly question: string | null };

/** The first question about an incident, since leading one is the surest sign of seniority (FACTS); and the easiest incident that goes with it. */
export function firstSteps(questions: readonly Question[], scenarios: readonly FirstScenario[]): FirstSteps {
  const question = questions.find(({ touches }) => touches.includes('incident')) ?? questions[0];
  const rank = ({ id, scenario }: FirstScenario) => [question?.incidents.includes(id) ? 0 : 1, DIFFICULTIES.indexOf(scenario.difficulty)];
  const [incident] = sortedBy(scenarios, (one) => [...rank(one), one.minutes]);
  const lines = [...(incident ? [incidentLine(incident)] : []), ...(question ? [questionLine(question)] : [])];
  return { lines, scenarioId: incident?.id ?? null, question: question ? hrefOf(question) : null };
}

function incidentLine({ id, scenario, minutes }: FirstScenario): PlanLine {
  const { title, summary } = scenario;
  return { kind: 'incident', href: `/incidents#incident-${id}`, title: `Incident: ${title}`, reason: summary, minutes, done: false };
}

function questionLine(question: Question): PlanLine {
  const minutes = deskMinutes({ seconds: question.seconds, state: 'never' });
  return { kind: 'question', href: hrefOf(question), title: question.short, reason: question.title, minutes, done: false };
}

function hrefOf({ id }: Question): string {
  return `/questions/${id}`;
}
