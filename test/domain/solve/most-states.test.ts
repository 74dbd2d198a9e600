/** How many states of a scenario are looked at before it is refused: as many as its states leave room for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { MAX_STATES, mostStatesOf, solve } from '../../../server/domain/solve/solve.ts';

const FILE = new URL('../fixtures/worked-example.md', import.meta.url);
const SOURCE = readFileSync(FILE, 'utf8');

describe('The states of a scenario', () => {
  const scenario = compile('worked-example.md', SOURCE).scenario as Scenario;

  it('are explored as far as the format says, as long as it has few choices', () => {
    expect(mostStatesOf(scenario)).toBe(MAX_STATES);
    expect(mostStatesOf(scenario, 5)).toBe(5);
    expect(mostStatesOf({ ...scenario, scenes: [], choices: [] })).toBe(MAX_STATES);
  });

  it('are fewer where each of them takes the room of many thousand choices', () => {
    const choices = Array.from({ length: 20_000 }, () => scenario.choices[0] as Scenario['choices'][number]);
    expect(mostStatesOf({ ...scenario, choices })).toBeLessThan(MAX_STATES / 10);
  });

  it('are said to be more than were explored, by the number that were', () => {
    const said = check('worked-example.md', SOURCE, 2).problems.filter(({ code }) => code === 'not-proven');
    expect(said.map(({ message }) => message)).toEqual(['not proven: explored 2 states and there are more']);
    expect(solve(scenario, 0, 2)).toEqual({ ok: false, error: 'not-proven' });
  });
});
