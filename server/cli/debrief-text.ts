/** The debrief as text for a terminal. */
import { ADVICE_WORDS, type Advice, type Consequence, type Debrief, type DecisionReview } from '../domain/debrief/debrief.ts';
import { exact } from '../domain/scenario/quantity.ts';
import type { WrittenUpdate } from '../domain/update/written.ts';
import { plain } from './plain.ts';

export function debriefText(debrief: Debrief, written: readonly WrittenUpdate[]): string {
  const { betterThan, truth, heard } = debrief;
  return [
    `\n${debrief.score} / 100. ${debrief.summary}`,
    ...(betterThan === null ? [] : [`Choosing at random ends lower ${betterThan} times in 100.`]),
    ...(truth ? [`What was really wrong: ${truth.variants[truth.held]?.truth ?? ''}`] : []),
    '',
    ...debrief.decisions.flatMap(decisionLines),
    ...(debrief.costs.length === 0 ? [] : ['\nCost, you and the best line']),
    ...debrief.costs.map(({ label, you, best, endedEarly }) => `  ${label}: ${you}, ${best}${endedEarly ? ' (the run ended first)' : ''}`),
    ...(heard.length === 0 ? [] : ['\nWho heard when, from you and on the best line']),
    ...heard.map(({ audience, you, best }) => `  ${audience}: ${minutesText(you) ?? 'never'}, ${minutesText(best) ?? 'no need'}`),
    ...(written.length === 0 ? [] : ['\nWhat you wrote']),
    ...written.flatMap(writtenLines),
    '\nPoints by skill, you and the best line',
    ...debrief.skills.map(({ name, points, best }) => `  ${name}: ${exact(points)}, ${exact(best)}`),
  ].join('\n');
}

function minutesText(minutes: number | null): string | null {
  return minutes === null ? null : `after ${minutes} min`;
}

function writtenLines({ clock, text, reading }: WrittenUpdate): string[] {
  const findings =
    reading.kind === 'read' ? reading.findings.map(({ seen, advice }) => `       ${seen}${advice === null ? '' : ` ${advice}`}`) : [];
  return [`  ${clock}  ${text === '' ? 'nothing' : `“${text}”`}`, ...findings];
}

function decisionLines(decision: DecisionReview): string[] {
  const loss = decision.loss === '0' ? '' : `, −${decision.loss}`;
  const lines = [`${decision.turn}. ${decision.clock}  ${decision.verdict}${loss}  ${plain(decision.labelHtml)}`];
  if (decision.unsupported) lines.push('       Right call, no evidence.');
  if (decision.whyHtml) lines.push(`       ${plain(decision.whyHtml)}`);
  lines.push(...decision.consequences.map((one) => `       ${consequenceText(one)}`));
  const { better } = decision;
  if (better) lines.push(...adviceLines(better));
  return lines;
}

function adviceLines({ kind, labelHtml, whyHtml, sameAs }: Advice): string[] {
  const as = sameAs === null ? '' : ` (as at decision ${sameAs})`;
  return [`       ${ADVICE_WORDS[kind]}: ${plain(labelHtml)}${as}`, ...(whyHtml ? [`         ${plain(whyHtml)}`] : [])];
}

function consequenceText(one: Consequence): string {
  if (one.kind === 'impact') return `${one.label} ${one.amount}${one.points === null ? '' : `: ${one.points}`}`;
  return [`${one.clock} ${plain(one.labelHtml)}`, ...one.brought.map(({ name, points }) => `${name} ${points}`)].join(', ');
}
