/** The file of an author's expectations beside a scenario. */
import { readFile } from 'node:fs/promises';
import type { FileCode } from '../domain/authoring/codes.ts';
import type { EXPECTATION_CODES } from '../domain/expectation/codes.ts';
import { type JudgedExpectations, judgeExpectations } from '../domain/expectation/judge.ts';
import type { Problem } from '../domain/problem.ts';
import { compile } from '../domain/scenario/compile.ts';
import { solveVariants } from '../domain/solve/solve-variants.ts';
import { compiled } from './compiled-file.ts';
import { readText } from './watched-folder.ts';

const ENDING = '.expect.yaml';

export function isExpectations(file: string): boolean {
  return file.endsWith(ENDING);
}

/** Beside a scenario: `disk-full.expect.yaml` for `disk-full.md`. A file of expectations is its own. */
export function expectationsOf(file: string): string {
  return isExpectations(file) ? file : file.replace(/\.md$/, '') + ENDING;
}

/** The scenario beside expectations. */
export function scenarioOf(file: string): string {
  return `${file.slice(0, -ENDING.length)}.md`;
}

/** Of the scenario as it is on disk now. Where there is nothing to judge, the problem says why. */
export async function judgedFile(file: string): Promise<JudgedExpectations> {
  const read = await readFile(file).catch((error: Error) => error);
  if (read instanceof Error) return nothing(problem(file, 'unreadable-file', `cannot be read: ${read.message}`));
  const text = readText(file, new Uint8Array(read));
  if (!text.ok) return nothing(text.problem);
  const path = scenarioOf(file);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return nothing(problem(file, 'no-scenario', `expected the scenario ${path} beside it, saw none`));
  const { scenario } = compiled(path, new Uint8Array(bytes), compile);
  const solved = scenario && solveVariants(scenario);
  const [first, ...others] = solved?.ok ? solved.value : [];
  if (!first) return nothing(problem(file, 'no-scenario', `expected a scenario without errors, but ${path} has some: run check on it`));
  return judgeExpectations(file, text.text, [first, ...others]);
}

function nothing(one: Problem): JudgedExpectations {
  return { plays: [], problems: [one] };
}

function problem(file: string, code: FileCode | keyof typeof EXPECTATION_CODES, message: string): Problem {
  return { code, file, line: 1, level: 'error', message, hint: null, path: null };
}
