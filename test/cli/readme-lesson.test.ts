/** The lesson of scenarios/README.md: its file is sound after each step, and the tools answer there what the page says they answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aligned } from '../../server/cli/columns.ts';
import { problemLines } from '../../server/cli/problem-lines.ts';
import { solveTable } from '../../server/cli/solve-table.ts';
import { stateText } from '../../server/cli/state-text.ts';
import { scenarioMap } from '../../server/domain/branch-map/scenario-map.ts';
import { variantFigures } from '../../server/domain/branch-map/variant-figures.ts';
import { check } from '../../server/domain/check/check.ts';
import { judgeExpectations } from '../../server/domain/expectation/judge.ts';
import { takeNamed } from '../../server/domain/run/named-choice.ts';
import { start } from '../../server/domain/run/run.ts';
import type { Scenario } from '../../server/domain/scenario/scenario.ts';
import type { Solution } from '../../server/domain/solve/solve.ts';
import { solveVariants } from '../../server/domain/solve/solve-variants.ts';
import { mapMermaid } from '../../views/author/map-mermaid.ts';
import { between, fencesOf, filesAfter, stepsIn } from './lesson-steps.ts';

const FILE = 'scenarios/slow-sign-in.md';
const README = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const LESSON = between(README, '\n## Learn it in ten minutes\n', '\n## The file\n');
const STEPS = stepsIn(LESSON);
const FILES = filesAfter(STEPS);

describe('the lesson of scenarios/README.md', () => {
  it('has five steps, of which the first and the last show the whole file', () => {
    expect(STEPS.map((fences) => fences[0]?.language)).toEqual(['markdown', 'diff', 'diff', 'diff', 'markdown']);
  });

  it.each([
    [1, 3],
    [2, 3],
    [3, 4],
    [4, 0],
    [5, 0],
  ])('leaves a file without errors after step %i, and with %i warnings', (step, warnings) => {
    const { problems } = check(FILE, FILES[step - 1] ?? '');
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(problems).toHaveLength(warnings);
  });

  it('loses no choice of the fourth step in the fifth', () => {
    const names = (step: number) => scenarioAt(step).choices.map(({ id }) => id);
    expect(names(5)).toEqual(expect.arrayContaining(names(4)));
  });

  it.each([1, 2, 3, 4, 5])('quotes the tools as they answer after step %i', (step) => {
    const quoted = fencesOf(STEPS[step - 1] ?? [], 'text').flatMap((text) => text.trimEnd().split('\n'));
    const said = new Set(answersAt(step));
    expect(quoted.length).toBeGreaterThan(2);
    expect(quoted.filter((line) => !said.has(line))).toEqual([]);
  });

  it('expects of plays what comes of them', () => {
    expect(judgedAt(5).problems).toEqual([]);
  });

  it('says what reading is worth at the end as the table does', () => {
    expect(LESSON).toContain('par less blind, here 36 points');
    expect(answersAt(5)).toEqual(expect.arrayContaining(['  blind             63.89', '  par              100.00']));
  });
});

/** All lines that the tools say of the file after a step. */
function answersAt(step: number): readonly string[] {
  const scenario = scenarioAt(step);
  const solutions = solutionsOf(scenario);
  const texts = [
    ...problemLines(check(FILE, FILES[step - 1] ?? '').problems),
    solveTable({ scenario, solutions }),
    mapMermaid(scenarioMap(scenario, solutions.map(variantFigures)), scenario.start),
    afterRestart(solutions[0]),
    ...aligned(
      judgedAt(step).plays.map(({ name, variant, score, outcome }) => [name, variant ?? '', score ?? '', outcome ?? '']),
      '<<><',
    ),
  ];
  return texts.flatMap((text) => text.split('\n'));
}

function afterRestart(solution: Solution): string {
  const taken = takeNamed(start(solution.scenario, solution.variant), 'slow/restart-the-sign-in-service');
  if (!taken.ok) throw new Error('the lesson has no restart');
  return stateText(taken.value, solution);
}

function judgedAt(step: number) {
  const [expected = 'plays: []'] = fencesOf(STEPS[step - 1] ?? [], 'yaml');
  return judgeExpectations('slow-sign-in.expect.yaml', expected, solutionsOf(scenarioAt(step)));
}

function solutionsOf(scenario: Scenario): readonly [Solution, ...Solution[]] {
  const solved = solveVariants(scenario);
  const [first, ...others] = solved.ok ? solved.value : [];
  if (!first) throw new Error('the file of the lesson is not solved');
  return [first, ...others];
}

function scenarioAt(step: number): Scenario {
  const { scenario } = check(FILE, FILES[step - 1] ?? '');
  if (!scenario) throw new Error(`the file of step ${step} has errors`);
  return scenario;
}
