/** Fairness (format §12): whether a scenario can be won by guessing, at random, or without looking at anything. */
import { initial, isOffered, type State } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import { BASELINE_PLAYERS, playBaseline } from '../solve/baseline-players.ts';
import { expectedRaw } from '../solve/random.ts';
import { fixed, ratio, toNumber } from '../solve/ratio.ts';
import { after, searchFor } from '../solve/search.ts';
import { type Solution, scoreOf } from '../solve/solve.ts';
import { type StateFinding, stateFinding } from './finding.ts';

const MOST_FOR_A_BASELINE = 60;
const MOST_AT_RANDOM = 55;

export function fairnessFindings(solution: Solution, maxStates: number): StateFinding[] {
  return [...freeOptimum(solution, maxStates), ...baselineFindings(solution), ...randomFinding(solution, maxStates)];
}

function freeOptimum(solution: Solution, maxStates: number): StateFinding[] {
  const moves = (choice: Choice) => choice.target !== null;
  const search = searchFor(solution.space, 'best', maxStates, moves);
  let state = initial(solution.scenario);
  if (state.raw + (search.value(state)?.raw ?? Number.NEGATIVE_INFINITY) !== solution.best) return [];
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
  return [stateFinding('free-optimum', 1, 'a play reaches the best score without a look-up and without anything at any time', null, path)];
}

function openMoves(solution: Solution, state: State): Choice[] {
  return solution.scenario.choices.filter((choice) => choice.target !== null && isOffered(state, choice));
}

function baselineFindings(solution: Solution): StateFinding[] {
  return BASELINE_PLAYERS.flatMap((player) => {
    const { state, path } = playBaseline(solution.scenario, player);
    const score = scoreOf(solution, state);
    if (toNumber(score) <= MOST_FOR_A_BASELINE) return [];
    return [
      stateFinding('robot-wins', 1, `taking the ${WAY[player]} scores ${fixed(score, 2)}; at most ${MOST_FOR_A_BASELINE}`, null, path),
    ];
  });
}

const WAY: Record<(typeof BASELINE_PLAYERS)[number], string> = {
  first: 'first choice in the file',
  longest: 'longest label',
  shortest: 'shortest label',
  quickest: 'quickest choice',
};

function randomFinding(solution: Solution, maxStates: number): StateFinding[] {
  const raw = expectedRaw(solution.space, maxStates);
  if (raw === null) return [];
  const score = (100 * (raw - solution.worst)) / (solution.best - solution.worst);
  if (score <= MOST_AT_RANDOM) return [];
  return [
    stateFinding(
      'random-wins',
      1,
      `random play scores ${fixed(ratio(Math.round(score * 1000), 1000), 2)} on average; at most ${MOST_AT_RANDOM}`,
    ),
  ];
}
