/** Holds the version of the solver to its results: what earlier versions found out of a file is kept, and must not be taken for what this one would. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateErrors } from '../../../server/domain/check/check.ts';
import { readingMinutes } from '../../../server/domain/run/reading-time.ts';
import { initial, offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { solveBlind, solvePar } from '../../../server/domain/solve/blind-and-par.ts';
import { fixed } from '../../../server/domain/solve/ratio.ts';
import { bestLine, type Solution } from '../../../server/domain/solve/solve.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';
import { SOLVER_VERSION } from '../../../server/domain/solve/version.ts';
import { randomScenario } from './random-scenario.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const RANDOM = fc.sample(randomScenario, { seed: 1, numRuns: 60 });

/** A line a text: its hash, and that of all that is said about it. A new line is a new text; a changed second hash is another answer to the same text, which takes another version. */
it('says the same of the same texts as long as its version is the same', async () => {
  const texts = [...textsIn(''), ...textsIn('states/'), ...RANDOM.map((text, n): [string, string] => [`random-${n}.md`, text])];
  expect(texts.length).toBeGreaterThan(200);
  const lines = texts.map(([file, text]) => `${file} ${short(text)} ${short(JSON.stringify(saidOf(file, text)))}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`version-${SOLVER_VERSION}.txt`);
});

function textsIn(folder: string): [string, string][] {
  const names = readdirSync(new URL(folder || '.', FIXTURES)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => [`${folder}${name}`, readFileSync(new URL(folder + name, FIXTURES), 'utf8')]);
}

/** Enough for the small texts, and quick. */
const MOST_SETS = 5000;

function saidOf(file: string, text: string): unknown {
  const { scenario, problems } = compile(file, text);
  if (!scenario) return problems;
  const solved = solveVariants(scenario);
  const { title, summary, severity, difficulty, role, skills } = scenario;
  const listed = [title, summary, severity, difficulty, role, skills, readingMinutes(scenario)];
  const errors = stateErrors(scenario, solved);
  if (!solved.ok) return [problems, listed, errors, solved.error];
  const hidden = solved.value.length > 1 ? [solveBlind(solved.value, MOST_SETS), solvePar(solved.value, MOST_SETS)] : [];
  return [problems, listed, errors, solved.value.map(accountOf), hidden.map((score) => (score.ok ? fixed(score.value, 9) : score.error))];
}

function accountOf(solution: Solution): unknown {
  const { best, worst } = solution;
  const start = initial(solution.scenario, solution.variant);
  const worths = offered(start).map((choice) => solution.worth(start, choice));
  return [best, worst, worths, bestLine(solution).map(({ name }) => name)];
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
