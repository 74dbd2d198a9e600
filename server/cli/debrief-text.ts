/** The debrief as text for a terminal. */
import type { Debrief, DecisionReview } from '../domain/debrief/debrief.ts';
import { plain } from './plain.ts';

export function debriefText(debrief: Debrief): string {
  return [
    `\n${debrief.score} / 100. ${debrief.summary}`,
    `Better than ${debrief.betterThan} % of 10,000 random plays.\n`,
    ...debrief.decisions.flatMap(decisionLines),
    '\nCost, you and the best line',
    ...debrief.costs.map(({ label, you, best }) => `  ${label}: ${you}, ${best}`),
    '\nPoints by skill, you and the best line',
    ...debrief.skills.map(({ name, you, best }) => `  ${name}: ${you}, ${best}`),
  ].join('\n');
}

function decisionLines(decision: DecisionReview): string[] {
  const loss = decision.loss === '0' ? '' : `, −${decision.loss}`;
  const lines = [`${decision.clock}  ${decision.verdict}${loss}  ${plain(decision.labelHtml)}`];
  if (decision.unsupported) lines.push('       Right call, no evidence.');
  if (decision.whyHtml) lines.push(`       ${plain(decision.whyHtml)}`);
  if (decision.better) lines.push(`       Better then: ${plain(decision.better.labelHtml)}`);
  return lines;
}
