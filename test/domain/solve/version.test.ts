/** Holds the version of the solver to its results: what earlier versions found out of a file is kept, and must not be taken for what this one would. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateErrors } from '../../../server/domain/check/check.ts';
import { fail } from '../../../server/domain/result.ts';
import { readingMinutes } from '../../../server/domain/run/reading-time.ts';
import { initial, offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { bestLine, solve } from '../../../server/domain/solve/solve.ts';
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

function saidOf(file: string, text: string): unknown {
  const { scenario, problems } = compile(file, text);
  if (!scenario) return problems;
  const solved = solve(scenario, 0);
  const { title, summary, severity, difficulty, role, skills } = scenario;
  const listed = [title, summary, severity, difficulty, role, skills, readingMinutes(scenario)];
  const errors = stateErrors(scenario, solved.ok ? solved : fail({ error: solved.error, variant: 0 }));
  if (!solved.ok) return [problems, listed, errors, solved.error];
  const { best, worst } = solved.value;
  const start = initial(scenario, 0);
  const worths = offered(start).map((choice) => solved.value.worth(start, choice));
  return [problems, listed, errors, best, worst, worths, bestLine(solved.value).map(({ name }) => name)];
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
