/** Makes the debrief of a finished run from its decisions and the scenario's solution. */
import { decide, history, type Run, start, turnsOf } from '../run/run.ts';
import { clockAt } from '../scenario/quantity.ts';
import { minutesOf } from '../scenario/scenario.ts';
import { oneDecimal, type Ratio, ratio, toNumber, wholePoints } from '../solve/ratio.ts';
import { bestLine, ceilingOf, lossInRaw, lossOf, type Solution, scoreOf } from '../solve/solve.ts';
import { adviceOn, lessonOf, type Missed } from './advice.ts';
import { broughtBy, consequencesOf, meanwhileOf } from './consequences.ts';
import { costsOf } from './costs.ts';
import type { Advice, Consequence, Debrief, DecisionReview, LineEntry, LookTaken, Thinking } from './debrief.ts';
import { decisionLedger, type LedgerEntry } from './decision-ledger.ts';
import { heardOf } from './heard.ts';
import { hesitationOf } from './hesitation.ts';
import { bearingTurns } from './looks.ts';
import { signalReviews } from './signal-review.ts';
import { skillReviews } from './skill-review.ts';
import { costliest, summaryOf } from './summary.ts';
import { isHeld, timesOf } from './times.ts';
import { truthOf } from './truth.ts';
import { verdictOf } from './verdict.ts';

/** `run` is over; `solution` is of the very scenario that it played, in its variant. */
export function review(run: Run, solution: Solution): Debrief {
  const line = bestRun(solution);
  const ledger = decisionLedger(run);
  const decisions = reviewDecisions(run, ledger, solution);
  const skills = skillReviews(ledger, decisionLedger(line), solution);
  const score = scoreOf(solution, run.state);
  const thinking = thinkingOf(ledger, solution);
  return {
    title: run.scenario.title,
    outcome: run.outcome ?? 'stuck',
    score: wholePoints(score),
    scoreValue: toNumber(score),
    thinking,
    summary: summaryOf(run, skills, decisions, thinking),
    startClock: clockAt(run.scenario.start, 0),
    start: run.scenario.start,
    minutes: run.state.minutes,
    decisions,
    costs: costsOf(run, line),
    times: timesOf(run, line),
    heard: heardOf(run, line),
    signals: signalReviews(run, line),
    skills,
    truth: truthOf(run),
    betterThan: isHeld(run) ? betterThan(run, solution) : null,
    bestLine: history(line).slice(1).map(lineEntry),
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

function reviewDecisions(run: Run, ledger: readonly LedgerEntry[], solution: Solution): DecisionReview[] {
  const runs = turnsOf(run);
  const bearing = bearingTurns(run).map((turn) => lookAt(runs, turn));
  const advice = adviceOn(missedIn(runs, solution), solution);
  return ledger
    .filter(({ choice }) => choice !== null)
    .map((entry) => ({
      ...reviewDecision(entry, solution, advice.get(entry.after.turn) ?? null),
      whyAt: taughtBefore(runs, entry),
      knew: bearing.filter(({ turn }) => turn < entry.after.turn),
    }));
}

function lookAt(runs: readonly Run[], turn: number): LookTaken {
  const last = runs[turn]?.last;
  if (!last) throw new Error('the start is no look');
  return { turn, clock: clockAt(last.before.scenario.start, last.before.state.minutes), labelHtml: last.choice.labelHtml };
}

function missedIn(runs: readonly Run[], solution: Solution): Missed[] {
  const decisions = runs.flatMap(({ last, turn }) => (last ? [{ turn, ...last }] : []));
  const losses = decisions.map(({ turn, before, choice }) => ({ turn, before, choice, lost: lossInRaw(solution, before.state, choice) }));
  return losses.filter(({ lost }) => lost > 0);
}

/** The first turn at which this very choice was taken and taught in the same words. */
function taughtBefore(runs: readonly Run[], { choice, before, after }: LedgerEntry): number | null {
  if (!choice || !before) return null;
  const why = lessonOf(before, choice);
  const first = runs.find(({ last }) => last?.choice === choice && lessonOf(last.before, choice) === why);
  return why !== null && first && first.turn < after.turn ? first.turn : null;
}

function reviewDecision(entry: LedgerEntry, solution: Solution, better: Advice | null): Omit<DecisionReview, 'whyAt' | 'knew'> {
  const { choice, before, after } = entry;
  if (!choice || !before) throw new Error('the start is not a decision');
  const loss = lossOf(solution, before.state, choice);
  const hesitation = hesitationOf(before, solution);
  const ceiling = ceilingOf(solution, after.state);
  return {
    turn: after.turn,
    clock: clockAt(after.scenario.start, before.state.minutes),
    minutes: before.state.minutes,
    takes: minutesOf(choice, before.state.minutes),
    sceneHtml: headingOf(before),
    labelHtml: choice.labelHtml,
    verdict: verdictOf(loss),
    loss: lossText(loss),
    lossValue: toNumber(loss),
    waited: entry.waited.minutes,
    hesitation: signed(hesitation),
    hesitationValue: toNumber(hesitation),
    meanwhile: meanwhileOf(entry),
    ceiling: wholePoints(ceiling),
    ceilingValue: toNumber(ceiling),
    brought: broughtBy(entry.own),
    consequences: loss.top > 0 ? consequencesOf(entry) : consequencesOf(entry).map(pastHelp),
    whyHtml: lessonOf(before, choice),
    unsupported: entry.unsupported,
    better,
  };
}

/** “Best, −0.3” would contradict itself: what no choice could spare then is no cost of this one. */
function pastHelp(one: Consequence): Consequence {
  return one.kind === 'impact' ? { ...one, points: null } : one;
}

/** The last entry stands for what came after the last decision. */
function thinkingOf(ledger: readonly LedgerEntry[], solution: Solution): Thinking | null {
  const minutes = ledger.reduce((sum, { waited }) => sum + waited.minutes, 0);
  if (minutes === 0) return null;
  const costs = ledger.flatMap((entry) => {
    const waiting = entry.choice === null ? entry.after : entry.before;
    return waiting ? [hesitationOf(waiting, solution)] : [];
  });
  const cost = ratio(
    costs.reduce((sum, { top }) => sum + top, 0),
    costs[0]?.bottom ?? 1,
  );
  const last = ledger.at(-1);
  const atEnd = last && last.choice === null && last.before !== null ? last : null;
  return {
    minutes,
    cost: signed(cost),
    costValue: toNumber(cost),
    atEnd: atEnd && {
      minutes: atEnd.waited.minutes,
      cost: signed(hesitationOf(atEnd.after, solution)),
      meanwhile: meanwhileOf(atEnd),
    },
  };
}

function lineEntry({ last }: Run): LineEntry {
  if (!last) throw new Error('the start is not a decision');
  const { before, choice } = last;
  return {
    clock: clockAt(before.scenario.start, before.state.minutes),
    sceneHtml: headingOf(before),
    labelHtml: choice.labelHtml,
    whyHtml: lessonOf(before, choice),
  };
}

function headingOf(run: Run): string {
  return run.scenario.scenes[run.state.scene]?.headingHtml ?? '';
}

/** Of 100 random plays so many end lower; rounded down, so that 100 means all of them. */
function betterThan(run: Run, solution: Solution): number {
  const raws = solution.randomRaws();
  return Math.floor((100 * raws.filter((raw) => raw < run.state.raw).length) / raws.length);
}

/** As a loss is shown, with the sign that a page can show where it is below 0. */
function signed(points: Ratio): string {
  return points.top < 0 ? `−${lossText(ratio(-points.top, points.bottom))}` : lossText(points);
}

/** One decimal, and two below half a tenth, at least `0.01`: `0` is exactly none. */
function lossText(loss: Ratio): string {
  const shown = oneDecimal(loss);
  return shown === '0' && loss.top > 0 ? Math.max(0.01, toNumber(loss)).toFixed(2) : shown;
}
