/** Makes the debrief of a finished run from its decisions and the scenario's solution. */
import { decide, type Run, start } from '../run/run.ts';
import { clockAt, exact } from '../scenario/quantity.ts';
import { renderProse } from '../scenario/render-prose.ts';
import { type Choice, minutesOf, SKILLS } from '../scenario/scenario.ts';
import { oneDecimal, toNumber, wholePoints } from '../solve/ratio.ts';
import { bestLine, ceilingOf, lossOf, type Solution, scoreOf } from '../solve/solve.ts';
import { costsOf, restoredAfter } from './costs.ts';
import type { Debrief, DecisionReview, SkillReview } from './debrief.ts';
import { decisionLedger, type LedgerEntry } from './decision-ledger.ts';
import { duration } from './duration.ts';
import { skillName } from './skill-name.ts';
import { skillReviews } from './skill-review.ts';
import { verdictOf } from './verdict.ts';

/** `run` is over; `solution` is of the very scenario that it played. */
export function review(run: Run, solution: Solution): Debrief {
  const line = bestRun(solution);
  const ledger = decisionLedger(run);
  const told = new Set<Choice>();
  const decisions = ledger.slice(1).map((entry) => reviewDecision(entry, solution, told));
  const skills = skillReviews(ledger, decisionLedger(line), solution);
  const score = scoreOf(solution, run.state);
  return {
    title: run.scenario.title,
    outcome: run.outcome ?? 'stuck',
    score: wholePoints(score),
    scoreValue: toNumber(score),
    summary: summaryOf(ledger, skills, decisions),
    startClock: clockAt(run.scenario.start, 0),
    decisions,
    costs: costsOf(run, line),
    skills,
    betterThan: betterThan(run, solution),
    bestLine: decisionLedger(line).slice(1).map(lineEntry),
    retryTurn: costliest(decisions)?.turn ?? null,
  };
}

function bestRun(solution: Solution): Run {
  return bestLine(solution).reduce(
    (run, choice) => {
      const next = decide(run, choice);
      if (!next.ok) throw new Error(`the best line of ${run.scenario.file} is refused at ${choice.name}`);
      return next.value;
    },
    start(solution.scenario, solution.variant),
  );
}

/** `told` collects the better choices whose reason was given: missed again, they are only named. */
function reviewDecision(entry: LedgerEntry, solution: Solution, told: Set<Choice>): DecisionReview {
  const { choice, before, after, points } = entry;
  if (!choice || !before) throw new Error('the start is not a decision');
  const loss = lossOf(solution, before.state, choice);
  const ceiling = ceilingOf(solution, after.state);
  return {
    turn: after.turn,
    clock: clockAt(after.scenario.start, before.state.minutes),
    minutes: before.state.minutes,
    takes: minutesOf(choice, before.state.minutes),
    sceneHtml: headingOf(before),
    labelHtml: choice.labelHtml,
    verdict: verdictOf(loss),
    loss: oneDecimal(loss),
    lossValue: toNumber(loss),
    ceiling: wholePoints(ceiling),
    ceilingValue: toNumber(ceiling),
    brought: SKILLS.flatMap((skill) =>
      points.get(skill) ? [{ skill, name: skillName(skill), points: signed(points.get(skill) ?? 0) }] : [],
    ),
    impactCost: entry.impactCost === 0 ? null : signed(-entry.impactCost),
    whyHtml: whyOf(entry),
    unsupported: entry.unsupported,
    better: loss.top > 0 ? betterThen(before, solution, told) : null,
  };
}

function betterThen(before: Run, solution: Solution, told: Set<Choice>): DecisionReview['better'] {
  const choice = solution.bestChoice(before.state);
  if (!choice) return null;
  const whyHtml = told.has(choice) ? null : renderProse(before.scenario, choice.why, before.state) || null;
  told.add(choice);
  return { labelHtml: choice.labelHtml, whyHtml };
}

function lineEntry(entry: LedgerEntry): Debrief['bestLine'][number] {
  const before = entry.before ?? entry.after;
  return {
    clock: clockAt(before.scenario.start, before.state.minutes),
    sceneHtml: headingOf(before),
    labelHtml: entry.choice?.labelHtml ?? '',
    whyHtml: whyOf(entry),
  };
}

function whyOf({ choice, before }: LedgerEntry): string | null {
  return before ? renderProse(before.scenario, choice?.why ?? null, before.state) || null : null;
}

function headingOf(run: Run): string {
  return run.scenario.scenes[run.state.scene]?.headingHtml ?? '';
}

/** Percent of random plays that end lower; rounded down, so that 100 means all of them. */
function betterThan(run: Run, solution: Solution): number {
  const raws = solution.randomRaws();
  return Math.floor((100 * raws.filter((raw) => raw < run.state.raw).length) / raws.length);
}

function costliest(decisions: readonly DecisionReview[]): DecisionReview | null {
  return decisions.reduce<DecisionReview | null>((max, one) => (one.lossValue > (max?.lossValue ?? 0) ? one : max), null);
}

function summaryOf(ledger: readonly LedgerEntry[], skills: readonly SkillReview[], decisions: readonly DecisionReview[]): string {
  const end = ledger.at(-1)?.after;
  if (!end) return '';
  const restored = restoredAfter(ledger);
  const isGood = end.outcome === 'resolved' || end.outcome === 'mitigated';
  const back = isGood && restored !== null && restored > 0 ? ` Service was back to its objectives after ${duration(restored)}.` : '';
  return `${outcomeSentence(end)}${back} ${lossSentence(skills, decisions)}`;
}

function outcomeSentence(end: Run): string {
  const time = duration(end.state.minutes);
  switch (end.outcome) {
    case 'resolved':
      return `Resolved in ${time}.`;
    case 'mitigated':
      return `Contained after ${time}, with the cause still open.`;
    case 'escalated':
      return `Handed to others after ${time}.`;
    case 'failed':
      return `It got away from you after ${time}.`;
    case 'out of time':
      return `Time ran out after ${time}.`;
    default:
      return `It stopped after ${time} with nothing left to choose.`;
  }
}

function lossSentence(skills: readonly SkillReview[], decisions: readonly DecisionReview[]): string {
  if (decisions.every(({ lossValue }) => lossValue === 0)) return 'No decision lost a point.';
  const gaps = skills.map((one) => ({ ...one, gap: Number(one.best) - Number(one.you) }));
  const widest = gaps.reduce((max, one) => (one.gap > max.gap ? one : max));
  const dearest = costliest(decisions);
  const where =
    widest.gap > 0 ? ` Furthest behind the best line: ${widest.name}, ${widest.you.replace('-', '−')} of ${widest.best} points.` : '';
  return `Decision ${dearest?.turn} cost the most.${where}`;
}

function signed(points: number): string {
  return points > 0 ? `+${exact(points)}` : exact(points).replace('-', '−');
}
