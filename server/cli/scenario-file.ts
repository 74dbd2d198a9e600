/** A scenario file as the command line reads it. What only exploration finds (`npm run check`) does not stop an author from trying it. */
import { readFile } from 'node:fs/promises';
import { compiled } from '../content/compiled-file.ts';
import { quoted } from '../content/quoted.ts';
import { stateErrors } from '../domain/check/check.ts';
import { fail, ok } from '../domain/result.ts';
import { compile } from '../domain/scenario/compile.ts';
import { type Scenario, variantsOf } from '../domain/scenario/scenario.ts';
import { type Solution, solveEven } from '../domain/solve/solve.ts';
import { solveVariants, type VariantFailure } from '../domain/solve/solve-variants.ts';
import { problemLines } from './problem-lines.ts';

/** `solutions`: one a variant. */
export type Solved = { readonly scenario: Scenario; readonly solutions: readonly [Solution, ...Solution[]] };

/** Null, with the reason on standard error, if the file cannot be read or has errors; `mayBeEven`: one in which every play ends with the same points is none of these. */
export async function solvedFile(path: string, mayBeEven = false): Promise<Solved | null> {
  const bytes = await readFile(path).catch((error: Error) => error);
  if (bytes instanceof Error) return refuse(`${path}: ${bytes.message}`);
  const { scenario, problems } = compiled(path, new Uint8Array(bytes), compile);
  const errors = problems.filter((problem) => problem.level === 'error');
  if (!scenario) return refuse(problemLines(errors).join('\n'));
  const scored = solveVariants(scenario);
  const isEven = mayBeEven && !scored.ok && scored.error.error === 'best-is-worst';
  const solved = isEven ? evenly(scenario) : scored;
  if (isEven) process.stderr.write(`${path}: every play ends with the same points, so the scores here say nothing\n`);
  sayErrors(path, scenario, solved);
  if (!solved.ok) return refuse(`${path}: ${failureText(scenario, solved.error)}`);
  const [first, ...others] = solved.value;
  return first ? { scenario, solutions: [first, ...others] } : null;
}

function evenly(scenario: Scenario): ReturnType<typeof solveVariants> {
  const solutions: Solution[] = [];
  for (const variant of variantsOf(scenario)) {
    const solved = solveEven(scenario, variant);
    if (!solved.ok) return fail({ error: solved.error, variant });
    solutions.push(solved.value);
  }
  return ok(solutions);
}

/** What only exploring finds does not stop an author from trying a file; it is said all the same. */
function sayErrors(path: string, scenario: Scenario, solved: ReturnType<typeof solveVariants>): void {
  const errors = stateErrors(scenario, solved);
  if (errors.length === 0) return;
  const said = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  process.stderr.write(`${path} has ${said}, so it is not played in the app: npm run -s check -- ${quoted(path)}\n`);
}

function failureText({ variants }: Scenario, { error, variant }: VariantFailure): string {
  const named = variants[variant];
  return named ? `${error}, in the variant “${named.name}”` : error;
}

function refuse(reason: string): null {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
  return null;
}
