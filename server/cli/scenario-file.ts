/** A scenario file as the command line reads it. What only exploration finds (`npm run check`) does not stop an author from trying it. */
import { readFile } from 'node:fs/promises';
import { compiled } from '../content/compiled-file.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { type Solution, solve } from '../domain/solve/solve.ts';
import { problemLines } from './problem-lines.ts';

export type Solved = { readonly scenario: Scenario; readonly solution: Solution };

/** Null, with the reason on standard error, if the file cannot be read or has errors. */
export async function solvedFile(path: string): Promise<Solved | null> {
  const bytes = await readFile(path).catch((error: Error) => error);
  if (bytes instanceof Error) return refuse(`${path}: ${bytes.message}`);
  const { scenario, problems } = compiled(path, new Uint8Array(bytes), compile);
  const errors = problems.filter((problem) => problem.level === 'error');
  if (!scenario) return refuse(problemLines(errors).join('\n'));
  const solution = solve(scenario);
  return solution.ok ? { scenario, solution: solution.value } : refuse(`${path}: ${solution.error}`);
}

function refuse(reason: string): null {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
  return null;
}
