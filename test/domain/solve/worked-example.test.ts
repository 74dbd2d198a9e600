import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { decide, start } from '../../../server/domain/run/run.ts';
import { initial, offered } from '../../../server/domain/run/state.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { BASELINE_PLAYERS, playBaseline } from '../../../server/domain/solve/baseline-players.ts';
import { expectedRaw } from '../../../server/domain/solve/random.ts';
import { fixed } from '../../../server/domain/solve/ratio.ts';
import { bestLine, lossInRaw, lossOf, type Solution, scoreOf, solve } from '../../../server/domain/solve/solve.ts';
import { fraction } from './fraction.ts';
import { oracleOf } from './oracle.ts';

const source = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const { scenario, problems } = check('worked-example.md', source);

describe('The worked example of the format', () => {
  const solution = solved(scenario);
  const beginning = initial(solution.scenario, 0);

  it('has +9 for its best play and −7 for its worst', () => {
    expect([solution.best, solution.worst]).toEqual([9000, -7000]);
  });

  it('is best played by asking the bank, telling support and rolling back, in 9 minutes', () => {
    const line = bestLine(solution);
    expect(line.map(({ label }) => label)).toEqual([
      "Compare the bank's latency with our pool wait",
      'Tell support what customers see',
      'Roll the pool change back',
    ]);
    expect(line.reduce((minutes, { takes }) => minutes + takes, 0)).toBe(9);
  });

  it('loses 0, 0, 9 and 1 point by the first decision, 0, 0, 56.25 and 6.25 of the score', () => {
    const moves = offered(beginning);
    expect(moves.map((choice) => lossInRaw(solution, beginning, choice) / 1000)).toEqual([0, 0, 9, 1]);
    expect(moves.map((choice) => fixed(lossOf(solution, beginning, choice), 2))).toEqual(['0.00', '0.00', '56.25', '6.25']);
  });

  it('gives the robots 100 for the first, 100 for the quickest and 93.75 for the longest', () => {
    const scores = BASELINE_PLAYERS.map((robot) => [robot, fixed(scoreOf(solution, playBaseline(solution.scenario, 0, robot).state), 2)]);
    expect(Object.fromEntries(scores)).toMatchObject({ first: '100.00', quickest: '100.00', longest: '93.75' });
  });

  it('expects 58.07 of random play, as plain search does', () => {
    const score = (raw: number) => ((raw - solution.worst) * 100) / (solution.best - solution.worst);
    expect(score(expectedRaw(solution.space, 1_000_000) ?? Number.NaN).toFixed(2)).toBe('58.07');
    const { top, bottom } = oracleOf(solution.scenario, 0, 10_000)?.expected ?? fraction(0n);
    expect(score(Number(top) / Number(bottom)).toFixed(2)).toBe('58.07');
  });

  it('has losses and a score that add up to 100 on its worst play', () => {
    const scale = start(solution.scenario, 0);
    const choice = (name: string) => solution.scenario.choices.find((one) => one.label === name) ?? expect.fail(name);
    const first = choice('Scale payment pods from 3 to 6');
    const second = choice('Fail the database over');
    const scaled = decide(scale, first);
    const run = scaled.ok ? decide(scaled.value, second) : scaled;
    if (!scaled.ok || !run.ok) return expect.fail('a choice is refused');
    const losses = [lossOf(solution, scale.state, first), lossOf(solution, scaled.value.state, second)];
    expect([...losses, scoreOf(solution, run.value.state)].map((one) => fixed(one, 2))).toEqual(['6.25', '93.75', '0.00']);
  });

  it('has no error, and is warned of for three robots and for random play, and nothing else', () => {
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(problems.map(({ code }) => code).sort()).toEqual(['random-wins', 'robot-wins', 'robot-wins', 'robot-wins']);
    const about = problems.map(({ message }) => message).join('\n');
    for (const figure of ['100', '93.75', '58.07']) expect(about).toContain(figure);
  });
});

function solved(compiled: Scenario | null): Solution {
  const solution = compiled && solve(compiled, 0);
  if (!solution?.ok) throw new Error('the worked example is not solved');
  return solution.value;
}
