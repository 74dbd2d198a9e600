/** `npm run play -- FILE`: a run in the terminal, from anywhere; by itself with `--random`; or with `--choices a,b,c --json` the account of a given one. */
import './closed-output.ts';
import { notOfferedText, takeNamed } from '../domain/run/named-choice.ts';
import { decide, type Run, start } from '../domain/run/run.ts';
import { seededRandom } from '../domain/run/seeded-random.ts';
import { offered } from '../domain/run/state.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Solution } from '../domain/solve/solve.ts';
import { accountLines } from './play-account.ts';
import { PLAY_USAGE, type PlayArguments, playArguments } from './play-arguments.ts';
import { type Solved, solvedFile } from './scenario-file.ts';
import { stateText } from './state-text.ts';
import { playInTerminal, transcript } from './terminal.ts';

const asked = playArguments(process.argv.slice(2));
if (asked.ok) await play(asked.value);
else refuse(2, asked.error);

async function play(wanted: PlayArguments): Promise<void> {
  const solved = await solvedFile(wanted.file, true);
  if (!solved) return;
  const solution = wanted.variant === null ? solved.solutions[0] : solutionOf(solved, wanted.variant);
  if (!solution) return refuse(2, `--variant must be one of ${variantNames(solved.scenario)}. ${PLAY_USAGE}`);
  const begun = taken(start(solution.scenario, solution.variant), wanted.from);
  if (begun) await goOn(begun, solution, solved, wanted);
}

async function goOn(begun: Run, solution: Solution, solved: Solved, wanted: PlayArguments): Promise<void> {
  const { choices, json, random, seed } = wanted;
  if (choices) {
    const end = taken(begun, choices, (run) => say(accountLines(run, solution, run.turn - 1).slice(0, -1)));
    if (end) say(accountLines(end, solution, end.turn));
  } else if (random) {
    const end = playedAtRandom(begun, seed);
    say(json ? accountLines(end, solution, begun.turn) : [randomHead(solution, seed), ...transcript(end, begun.turn, seed, solution)]);
  } else if (json && wanted.from.length > 0) say(accountLines(begun, solution, 0));
  else if (begun.outcome !== null) say(transcript(begun, begun.turn, seed, solution));
  else {
    if (wanted.from.length > 0) say([stateText(begun, solution)]);
    await playInTerminal(begun, solution, solved.solutions, seed);
  }
}

function solutionOf({ scenario, solutions }: Solved, variant: string): Solution | undefined {
  return solutions.find((solution) => scenario.variants[solution.variant]?.name === variant);
}

function variantNames({ variants }: Scenario): string {
  return variants.length > 0 ? variants.map(({ name }) => name).join(', ') : 'none: the scenario has no variants';
}

/** Null, with the reason on standard error, at the first choice that is not offered. */
function taken(begun: Run, names: readonly string[], each?: (run: Run) => void): Run | null {
  let run = begun;
  for (const name of names) {
    const next = takeNamed(run, name);
    if (!next.ok) {
      refuse(1, `${notOffered(run, name)}\n    why: ${notOfferedText(run.scenario, next.error)}`);
      return null;
    }
    run = next.value;
    each?.(run);
  }
  return run;
}

function notOffered(run: Run, name: string): string {
  const open = offered(run.state).map((choice) => choice.name);
  const instead = open.length > 0 ? `Offered: ${open.join(', ')}` : `The run is over: ${run.outcome}`;
  return `decision ${run.turn + 1}: "${name}" is not offered. ${instead}`;
}

/** The same for the same seed. */
function playedAtRandom(begun: Run, seed: number): Run {
  const random = seededRandom(seed);
  let run = begun;
  for (let open = offered(run.state); open.length > 0; open = offered(run.state)) {
    const choice = open[Math.floor(random() * open.length)];
    const next = choice && decide(run, choice);
    if (!next?.ok) break;
    run = next.value;
  }
  return run;
}

function randomHead({ scenario, variant }: Solution, seed: number): string {
  const named = scenario.variants[variant];
  return `Played at random, --seed ${seed}${named ? ` --variant ${named.name}` : ''}`;
}

function refuse(code: number, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
