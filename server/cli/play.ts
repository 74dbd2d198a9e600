/** `npm run play -- FILE`: a run in the terminal, or with `--choices a,b,c --json` the account of a given one. */
import { randomInt } from 'node:crypto';
import type { Run } from '../domain/run/run.ts';
import { decide, start } from '../domain/run/run.ts';
import { offered } from '../domain/run/state.ts';
import { exact } from '../domain/scenario/quantity.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { ratio } from '../domain/solve/ratio.ts';
import { ceilingOf, lossInRaw, lossOf, type Solution, scoreOf } from '../domain/solve/solve.ts';
import { argumentsOf } from './arguments.ts';
import { six, toJson } from './json.ts';
import { type Solved, solvedFile } from './scenario-file.ts';
import { playInTerminal } from './terminal.ts';

const USAGE = 'Usage: npm run play -- FILE [--choices a,b,c] [--json] [--seed N] [--variant NAME]';
const OPTIONS = { choices: { type: 'string' }, json: { type: 'boolean' }, seed: { type: 'string' }, variant: { type: 'string' } } as const;
/** Exclusive; `randomInt` takes a range below 2^48. */
const SEEDS = 2 ** 47;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const asked = argumentsOf(args, OPTIONS);
  if (!asked.ok) return misunderstand(`${asked.error}. ${USAGE}`);
  const { choices, seed = String(randomInt(SEEDS)) } = asked.value.values;
  const [file, ...rest] = asked.value.files;
  if (!file || rest.length > 0) return misunderstand(USAGE);
  if (!/^\d{1,16}$/.test(seed) || !Number.isSafeInteger(Number(seed)))
    return misunderstand(`--seed must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}. ${USAGE}`);
  const solved = await solvedFile(file);
  if (!solved) return;
  const { variant } = asked.value.values;
  const solution = variant === undefined ? solved.solutions[0] : solutionOf(solved, variant);
  if (!solution) misunderstand(`--variant must be one of ${variantNames(solved.scenario)}. ${USAGE}`);
  else if (choices !== undefined) account(solution, choices.split(',').filter(Boolean));
  else await playInTerminal(solution, solved.solutions, Number(seed));
}

function solutionOf({ scenario, solutions }: Solved, variant: string): Solution | undefined {
  return solutions.find((solution) => scenario.variants[solution.variant]?.name === variant);
}

function variantNames({ variants }: Scenario): string {
  return variants.length > 0 ? variants.map(({ name }) => name).join(', ') : 'none: the scenario has no variants';
}

/** One line of JSON a decision, then one for the end. */
function account(solution: Solution, names: readonly string[]): void {
  let run = start(solution.scenario, solution.variant);
  let lost = 0;
  for (const name of names) {
    const next = taken(run, name);
    if (!next?.last) {
      refuse(run, name);
      return;
    }
    lost += lossInRaw(solution, run.state, next.last.choice);
    write(decisionLine(solution, next));
    run = next;
  }
  write({
    outcome: run.outcome,
    score: run.outcome === null ? null : six(scoreOf(solution, run.state)),
    sumOfLosses: six(ratio(100 * lost, solution.best - solution.worst)),
  });
}

/** The run after a choice, by its full name or by its id among what is offered. */
function taken(run: Run, name: string): Run | null {
  const open = offered(run.state);
  const choice = open.find((one) => one.name === name) ?? open.find((one) => one.id === name);
  const next = choice && decide(run, choice);
  return next?.ok ? next.value : null;
}

function decisionLine(solution: Solution, run: Run) {
  const { scenario, state } = run;
  const before = run.last?.before ?? run;
  const choice = run.last?.choice;
  return {
    choice: choice?.name,
    scene: scenario.scenes[state.scene]?.id,
    minutes: state.minutes,
    signals: Object.fromEntries(scenario.signals.map((signal, index) => [signal.name, exact(state.signal(index))])),
    impacts: Object.fromEntries(scenario.impacts.map((impact, index) => [impact.name, exact(state.impact(index))])),
    raw: exact(state.raw),
    ceiling: six(ceilingOf(solution, state)),
    loss: choice ? six(lossOf(solution, before.state, choice)) : null,
  };
}

function refuse(run: Run, name: string): void {
  const open = offered(run.state).map((choice) => choice.name);
  const instead = open.length > 0 ? `Offered: ${open.join(', ')}` : `The run is over: ${run.outcome}`;
  process.stderr.write(`decision ${run.turn + 1}: "${name}" is not offered. ${instead}\n`);
  process.exitCode = 1;
}

function misunderstand(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}

function write(line: unknown): void {
  process.stdout.write(`${toJson(line)}\n`);
}
