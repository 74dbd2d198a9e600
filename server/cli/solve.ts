/** `npm run solve -- FILE`: the exact solution of a scenario as JSON, or with `--table` as columns, with the loss of every choice in every scene. */
import './closed-output.ts';
import type { Result } from '../domain/result.ts';
import { initial, offered } from '../domain/run/state.ts';
import { exact } from '../domain/scenario/quantity.ts';
import { BASELINE_PLAYERS } from '../domain/solve/baseline-players.ts';
import { solveBlind, solvePar } from '../domain/solve/blind-and-par.ts';
import type { BigRatio } from '../domain/solve/ratio.ts';
import { bestLine, lossInRaw, lossOf, type Solution } from '../domain/solve/solve.ts';
import { randomScore, robotScore } from '../domain/solve/solve-variants.ts';
import { argumentsOf } from './arguments.ts';
import { six, sixOf, toJson } from './json.ts';
import { type Solved, solvedFile } from './scenario-file.ts';
import { solveTable } from './solve-table.ts';

const USAGE = 'Usage: npm run solve -- FILE [--table]';

const asked = argumentsOf(process.argv.slice(2), { table: { type: 'boolean' } }, USAGE);
const [file, ...rest] = asked.ok ? asked.value.files : [];

if (!asked.ok || !file || rest.length > 0) {
  process.stderr.write(asked.ok ? `${USAGE}\n` : `${asked.error}. ${USAGE}\n`);
  process.exitCode = 2;
} else {
  const solved = await solvedFile(file);
  if (solved) process.stdout.write(asked.value.values.table ? solveTable(solved) : `${toJson(report(solved), 2)}\n`);
}

function report({ scenario, solutions }: Solved) {
  const head = { scenes: scenario.scenes.length, choices: scenario.choices.length };
  const baseline = { random: { expected: expectedScore(solutions) }, robots: robotsOf(solutions) };
  const [only] = solutions;
  if (scenario.variants.length === 0) return { ...head, ...accountOf(only), ...baseline };
  const variants = Object.fromEntries(solutions.map((solution) => [scenario.variants[solution.variant]?.name, accountOf(solution)]));
  return { ...head, variants, ...baseline, blind: scoreIn(solveBlind(solutions)), par: scoreIn(solvePar(solutions)) };
}

/** Of one variant. */
function accountOf(solution: Solution) {
  const start = initial(solution.scenario, solution.variant);
  return {
    states: solution.states,
    best: exact(solution.best),
    worst: exact(solution.worst),
    bestLine: bestLine(solution).map((choice) => choice.name),
    moves: offered(start).map((choice) => ({
      choice: choice.name,
      loss: exact(lossInRaw(solution, start, choice)),
      lossPoints: six(lossOf(solution, start, choice)),
    })),
  };
}

function robotsOf(solutions: readonly Solution[]) {
  return Object.fromEntries(BASELINE_PLAYERS.map((robot) => [robot, six(robotScore(solutions, robot))]));
}

function expectedScore(solutions: readonly Solution[]) {
  const score = randomScore(solutions);
  return score === null ? null : sixOf(score);
}

/** Null where it was not proven. */
function scoreIn(score: Result<BigRatio, 'not-proven'>) {
  return score.ok ? six(score.value) : null;
}
