/** Makes the debrief of a finished run from its decisions and the scenario's solution. */
import { decide, history, type Run, start } from '../run/run.ts';
import { clockAt } from '../scenario/quantity.ts';
import { minutesOf } from '../scenario/scenario.ts';
import { oneDecimal, type Ratio, toNumber, wholePoints } from '../solve/ratio.ts';
import { bestLine, ceilingOf, lossInRaw, lossOf, type Solution, scoreOf } from '../solve/solve.ts';
import { adviceOn, lessonOf, type Missed } from './advice.ts';
import { broughtBy, consequencesOf } from './consequences.ts';
import { costsOf } from './costs.ts';
import type { Advice, Debrief, DecisionReview, LineEntry, LookTaken } from './debrief.ts';
import { decisionLedger, type LedgerEntry } from './decision-ledger.ts';
import { heardOf } from './heard.ts';
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
  return {
    title: run.scenario.title,
    outcome: run.outcome ?? 'stuck',
    score: wholePoints(score),
    scoreValue: toNumber(score),
    summary: summaryOf(run, skills, decisions),
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
  const runs = history(run);
  const bearing = bearingTurns(run).map((turn) => lookAt(runs, turn));
  const advice = adviceOn(missedIn(runs, solution), solution);
  return ledger.slice(1).map((entry) => ({
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
  const losses = decisions.map(({ turn, before, choice }) => ({ turn, before, lost: lossInRaw(solution, before.state, choice) }));
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
    ceiling: wholePoints(ceiling),
    ceilingValue: toNumber(ceiling),
    brought: broughtBy(entry.own),
    consequences: consequencesOf(entry),
    whyHtml: lessonOf(before, choice),
    unsupported: entry.unsupported,
    better,
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

/** One decimal; `0` is exactly none, and less than half a tenth is `0.0`. */
function lossText(loss: Ratio): string {
  const shown = oneDecimal(loss);
  return shown === '0' && loss.top > 0 ? '0.0' : shown;
}
