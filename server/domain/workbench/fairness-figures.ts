/** What an author reads about how fair a scenario is: what somebody gets without reading, how random play ends, and where evidence does not matter. Plain data. */
import { wordsAtBoundary } from '../check/reading-load.ts';
import { initial, offered, step } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { BASELINE_PLAYERS, type BaselinePlayer } from '../solve/baseline-players.ts';
import { solveBlind, solvePar } from '../solve/blind-and-par.ts';
import { type BlindDecision, blindDecisions } from '../solve/blind-line.ts';
import { playGraph } from '../solve/play-graph.ts';
import { toNumber } from '../solve/ratio.ts';
import { scoreSpread } from '../solve/score-spread.ts';
import { bestLine, type Solution } from '../solve/solve.ts';
import { randomScore, robotScore } from '../solve/solve-variants.ts';

/** One decision of somebody who knows the file by heart and never reads. */
export type BlindGain = {
  /** Full name. */
  readonly choice: string;
  /** Index of the scene; null for a choice at any time. */
  readonly scene: number | null;
  /** Full names of what they take before it. */
  readonly path: readonly string[];
  /** Points of 100. */
  readonly gain: number;
  readonly loss: number;
};

/** Decisions of the best lines, and how many of them the longest label on offer gives away. */
export type LongestTell = { readonly decisions: number; readonly longest: number };

export type WordLoad = { readonly most: number; readonly mean: number };

export type FairnessFigures = {
  /** All of 100; null where it is not proven. */
  readonly random: number | null;
  readonly robots: Readonly<Record<BaselinePlayer, number>>;
  /** Null without variants, and where it is not proven. */
  readonly blind: number | null;
  readonly par: number | null;
  /** Where a blind reader gains most; null likewise. */
  readonly blindGain: BlindGain | null;
  /** Of random play, ten shares that add up to 1: below 10, from 10 to below 20, and so on. Null where there are too many states. */
  readonly spread: readonly number[] | null;
  readonly tell: LongestTell;
  /** At one boundary, along the best lines. */
  readonly words: WordLoad;
};

/** The most that each may be, as the checker has it (format §12). */
export const MOST_OF = { random: 55, robot: 60 } as const;

/** `solutions`: one a variant, one at least. */
export function fairnessFigures(scenario: Scenario, solutions: readonly Solution[]): FairnessFigures {
  const hasVariants = solutions.length > 1;
  return {
    random: randomScore(solutions),
    robots: robotsOf(solutions),
    blind: hasVariants ? scoreIn(solveBlind(solutions)) : null,
    par: hasVariants ? scoreIn(solvePar(solutions)) : null,
    blindGain: hasVariants ? blindGain(solutions) : null,
    spread: spreadOf(solutions),
    tell: longestTell(solutions),
    words: wordLoad(scenario, solutions),
  };
}

function robotsOf(solutions: readonly Solution[]): Record<BaselinePlayer, number> {
  const scores = BASELINE_PLAYERS.map((robot) => [robot, toNumber(robotScore(solutions, robot))] as const);
  return Object.fromEntries(scores) as Record<BaselinePlayer, number>;
}

function scoreIn(score: ReturnType<typeof solvePar>): number | null {
  return score.ok ? toNumber(score.value) : null;
}

function blindGain(solutions: readonly Solution[]): BlindGain | null {
  const decisions = blindDecisions(solutions);
  if (!decisions.ok) return null;
  let most: BlindDecision | null = null;
  for (const decision of decisions.value) if (most === null || toNumber(decision.gain) > toNumber(most.gain)) most = decision;
  if (!most) return null;
  const { choice, path, gain, loss } = most;
  return { choice: choice.name, scene: choice.section, path, gain: toNumber(gain), loss: toNumber(loss) };
}

function spreadOf(solutions: readonly Solution[]): readonly number[] | null {
  const graphs = solutions.map((solution) => playGraph(solution)).filter((graph) => graph !== null);
  return graphs.length < solutions.length ? null : (scoreSpread(graphs)?.mean ?? null);
}

function longestTell(solutions: readonly Solution[]): LongestTell {
  let decisions = 0;
  let longest = 0;
  for (const solution of solutions) {
    const state = initial(solution.scenario, solution.variant);
    for (const choice of bestLine(solution)) {
      const open = offered(state);
      // Where one choice is left its length tells nothing.
      if (open.length > 1) decisions++;
      if (open.length > 1 && isLongest(choice, open)) longest++;
      step(state, choice);
    }
  }
  return { decisions, longest };
}

function isLongest(choice: Choice, open: readonly Choice[]): boolean {
  const length = [...choice.label].length;
  return open.every((other) => other === choice || [...other.label].length < length);
}

function wordLoad(scenario: Scenario, solutions: readonly Solution[]): WordLoad {
  const loads = solutions.flatMap((solution) => {
    const state = initial(scenario, solution.variant);
    const words = [wordsAtBoundary(scenario, null, -1, state)];
    for (const choice of bestLine(solution)) {
      const before = state.minutes;
      step(state, choice);
      words.push(wordsAtBoundary(scenario, choice, before, state));
    }
    return words;
  });
  return { most: Math.max(...loads), mean: loads.reduce((sum, one) => sum + one, 0) / loads.length };
}
