import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../server/domain/scenario/check.ts';
import { compile } from '../server/domain/scenario/compile.ts';
import { type Scenario, SKILLS } from '../server/domain/scenario/scenario.ts';
import { bestLine, solve } from '../server/domain/solve/solve.ts';

const FOLDER = new URL('../scenarios/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name !== 'README.md');

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function scenarioOf(name: string): Scenario {
  const { scenario } = compile(`scenarios/${name}`, textOf(name));
  if (!scenario) throw new Error(`${name} has errors`);
  return scenario;
}

function bestLineOf(scenario: Scenario) {
  const solution = solve(scenario);
  if (!solution.ok) throw new Error(solution.error);
  return bestLine(solution.value);
}

describe('the shipped scenarios', () => {
  it('are the four incidents', () => {
    expect(NAMES).toEqual(['leaked-credentials.md', 'n-plus-one-dashboard.md', 'payment-timeout.md', 'unindexed-batch.md']);
  });

  it('train each skill at least twice, all eight together', () => {
    const trained = NAMES.flatMap((name) => scenarioOf(name).skills);
    for (const skill of SKILLS) expect(trained.filter((one) => one === skill).length, skill).toBeGreaterThanOrEqual(2);
  });

  for (const name of NAMES) {
    describe(name, () => {
      it('is clean under the checker, warnings too', () => {
        expect(check(`scenarios/${name}`, textOf(name)).problems).toEqual([]);
      });

      it('has 10 to 20 scenes, and 6 to 10 decisions on its best line', () => {
        const scenario = scenarioOf(name);
        expect(scenario.scenes.length).toBeGreaterThanOrEqual(10);
        expect(scenario.scenes.length).toBeLessThanOrEqual(20);
        const line = bestLineOf(scenario);
        expect(line.length).toBeGreaterThanOrEqual(6);
        expect(line.length).toBeLessThanOrEqual(10);
      });

      it('has four look-ups with evidence, three voices, and something to do at any time', () => {
        const scenario = scenarioOf(name);
        const evidence = scenario.choices.filter(
          ({ target, shows }) => target === null && JSON.stringify(shows).includes('class=\\"evidence\\"'),
        );
        expect(evidence.length).toBeGreaterThanOrEqual(4);
        expect(new Set(scenario.channel.map(({ person }) => person)).size).toBeGreaterThanOrEqual(3);
        expect(scenario.anyTime.length).toBeGreaterThanOrEqual(2);
      });

      it('can be solved before anyone waits: under 12,000 states', () => {
        const solution = solve(scenarioOf(name));
        expect(solution.ok && solution.value.states).toBeLessThan(12_000);
      });

      it('says the right thing at two times: the worth of an action depends on the moment', () => {
        const conditional = scenarioOf(name).choices.filter(({ scores }) => scores.some(({ when }) => when !== null));
        expect(conditional.length).toBeGreaterThanOrEqual(2);
      });
    });
  }
});
