/** `npm run solve -- FILE`: the exact solution of a scenario as JSON. */
import { initial, offered } from '../domain/run/state.ts';
import { exact } from '../domain/scenario/quantity.ts';
import { BASELINE_PLAYERS, playBaseline } from '../domain/solve/baseline-players.ts';
import { expectedRaw } from '../domain/solve/random.ts';
import { bestLine, lossInRaw, lossOf, MAX_STATES, type Solution, scoreOf } from '../domain/solve/solve.ts';
import { argumentsOf } from './arguments.ts';
import { six, sixOf, toJson } from './json.ts';
import { solvedFile } from './scenario-file.ts';

const USAGE = 'Usage: npm run solve -- FILE';

const asked = argumentsOf(process.argv.slice(2), {});
const [file, ...rest] = asked.ok ? asked.value.files : [];

if (!asked.ok || !file || rest.length > 0) {
  process.stderr.write(asked.ok ? `${USAGE}\n` : `${asked.error}. ${USAGE}\n`);
  process.exitCode = 2;
} else {
  const solved = await solvedFile(file);
  if (solved) process.stdout.write(`${toJson(report(solved.solution), 2)}\n`);
}

function report(solution: Solution) {
  const { scenario } = solution;
  const start = initial(scenario);
  return {
    scenes: scenario.scenes.length,
    choices: scenario.choices.length,
    states: solution.states,
    best: exact(solution.best),
    worst: exact(solution.worst),
    bestLine: bestLine(solution).map((choice) => choice.name),
    moves: offered(start).map((choice) => ({
      choice: choice.name,
      loss: exact(lossInRaw(solution, start, choice)),
      lossPoints: six(lossOf(solution, start, choice)),
    })),
    random: { expected: expectedScore(solution) },
    robots: Object.fromEntries(BASELINE_PLAYERS.map((robot) => [robot, six(scoreOf(solution, playBaseline(scenario, robot).state))])),
  };
}

function expectedScore(solution: Solution) {
  const raw = expectedRaw(solution.space, MAX_STATES);
  return raw === null ? null : sixOf((100 * (raw - solution.worst)) / (solution.best - solution.worst));
}
