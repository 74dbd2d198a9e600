/** Fairness (format §12): whether a scenario can be won by guessing, at random, or without reading, and whether reading is enough. */
import { initial, isOffered, type State } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import { BASELINE_PLAYERS, type BaselinePlayer, playBaseline } from '../solve/baseline-players.ts';
import { solveBlind, solvePar } from '../solve/blind-and-par.ts';
import { type BigRatio, fixed, ratio } from '../solve/ratio.ts';
import { after, searchFor } from '../solve/search.ts';
import type { Solution } from '../solve/solve.ts';
import { randomScore, robotScore } from '../solve/solve-variants.ts';
import { foundIn, type StateFinding, stateFinding } from './finding.ts';

const MOST_FOR_A_BASELINE = 60;
const MOST_AT_RANDOM = 55;
/** Par less blind. */
const LEAST_FOR_READING = 25;
const LEAST_PAR = 90;

/** `solutions`: one a variant. */
export function fairnessFindings(solutions: readonly Solution[], maxStates: number): StateFinding[] {
  const reading = solutions.length > 1 ? readingFindings(solutions, maxStates) : [];
  return [...freeOptimum(solutions, maxStates), ...baselineFindings(solutions), ...randomFinding(solutions, maxStates), ...reading];
}

/** In the first variant that has one. */
function freeOptimum(solutions: readonly Solution[], maxStates: number): StateFinding[] {
  for (const solution of solutions) {
    const path = freePath(solution, maxStates);
    const message = 'a play reaches the best score without a look-up and without anything at any time';
    if (path) return [foundIn(solution.scenario, solution.variant, stateFinding('free-optimum', 1, message, null, path))];
  }
  return [];
}

function freePath(solution: Solution, maxStates: number): readonly string[] | null {
  const moves = (choice: Choice) => choice.target !== null;
  const search = searchFor(solution.space, 'best', maxStates, moves);
  let state = initial(solution.scenario, solution.variant);
  if (state.raw + (search.value(state)?.raw ?? Number.NEGATIVE_INFINITY) !== solution.best) return null;
  const path: string[] = [];
  while (state.outcome === null) {
    const from = state;
    const left = search.value(from)?.raw ?? 0;
    const next = openMoves(solution, from).find((choice) => {
      const child = after(from, choice);
      return child.raw - from.raw + (search.value(child)?.raw ?? 0) === left;
    });
    if (!next) break;
    path.push(next.name);
    state = after(from, next);
  }
  return path;
}

function openMoves(solution: Solution, state: State): Choice[] {
  return solution.scenario.choices.filter((choice) => choice.target !== null && isOffered(state, choice));
}

function baselineFindings(solutions: readonly Solution[]): StateFinding[] {
  return BASELINE_PLAYERS.flatMap((player) => {
    const score = robotScore(solutions, player);
    if (score.top <= BigInt(MOST_FOR_A_BASELINE) * score.bottom) return [];
    return [stateFinding('robot-wins', 1, robotMessage(player, score, solutions), null, onlyPath(solutions, player))];
  });
}

function robotMessage(player: BaselinePlayer, score: BigRatio, { length }: readonly Solution[]): string {
  const mean = length > 1 ? ' on the mean of the variants' : '';
  return `taking the ${WAY[player]} scores ${fixed(score, 2)}${mean}; at most ${MOST_FOR_A_BASELINE}`;
}

/** Where there are several variants there is no one way. */
function onlyPath([first, ...others]: readonly Solution[], player: BaselinePlayer): readonly string[] | null {
  return first && others.length === 0 ? playBaseline(first.scenario, first.variant, player).path : null;
}

const WAY: Record<(typeof BASELINE_PLAYERS)[number], string> = {
  first: 'first choice in the file',
  longest: 'longest label',
  shortest: 'shortest label',
  quickest: 'quickest choice',
};

function randomFinding(solutions: readonly Solution[], maxStates: number): StateFinding[] {
  const score = randomScore(solutions, maxStates);
  if (score === null || score <= MOST_AT_RANDOM) return [];
  const shown = fixed(ratio(Math.round(score * 1000), 1000), 2);
  return [stateFinding('random-wins', 1, `random play scores ${shown} on average; at most ${MOST_AT_RANDOM}`)];
}

/** Whether it takes reading to do well, and whether reading is enough. */
function readingFindings(solutions: readonly Solution[], maxStates: number): StateFinding[] {
  const blind = solveBlind(solutions, maxStates);
  const par = solvePar(solutions, maxStates);
  if (!blind.ok || !par.ok) {
    const message = `blind and par are not proven: explored ${maxStates.toLocaleString('en')} sets of variants and there are more`;
    return [stateFinding('reading-not-proven', 1, message)];
  }
  const found: StateFinding[] = [];
  // Both are shares of one whole.
  const worth = par.value.top - blind.value.top;
  const figures = `par is ${fixed(par.value, 2)}, blind ${fixed(blind.value, 2)}`;
  if (worth < BigInt(LEAST_FOR_READING) * par.value.bottom) {
    const hint = 'Let wrong acts close the way to the right one, and offer the same choices in every variant.';
    found.push(stateFinding('reading-worth-little', 1, `reading is worth less than ${LEAST_FOR_READING} points: ${figures}`, hint));
  }
  if (par.value.top < BigInt(LEAST_PAR) * par.value.bottom) {
    const hint = 'Let a cheap look tell the variants apart before the first decision that depends on them.';
    found.push(stateFinding('par-too-low', 1, `a careful reader cannot make certain of ${LEAST_PAR}: ${figures}`, hint));
  }
  return found;
}
