import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide, type Run, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { agreeOnState, agreeOnWorth } from './agreement.ts';
import { placeOf } from './oracle.ts';
import { picker } from './picker.ts';
import { type Arrival, begin, take } from './plain-play.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);
const ENOUGH = 10;
const MOST_PLAYS = 80;
/** Plain search cannot hold a whole shipped scenario, but the later part of a play it can. */
const MAX_STATES = 1500;

describe('On the shipped scenarios', () => {
  const files = readdirSync(FOLDER).filter((file) => /^[a-z0-9-]+\.md$/.test(file));

  it('there is something to compare', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
  });

  it.each(files)('solver and plain search agree on how plays of %s end', (file) => {
    const { scenario } = compile(file, readFileSync(new URL(file, FOLDER), 'utf8'));
    if (!scenario) return expect.fail(`${file} does not compile`);
    for (const variant of scenario.variants.length === 0 ? [0] : scenario.variants.keys()) {
      expect(compared(scenario, variant), `compared in variant ${variant}`).toBeGreaterThanOrEqual(ENOUGH);
    }
  });
});

/** How many open states were compared. */
function compared(scenario: Scenario, variant: number): number {
  const solved = solve(scenario, variant);
  if (!solved.ok) return expect.fail(`variant ${variant} is not solved: ${solved.error}`);
  const pick = picker(1);
  let count = 0;
  for (let play = 0; play < MOST_PLAYS && count < ENOUGH; play++) {
    for (const { arrival, run } of wayBack(scenario, variant, pick)) {
      const place = placeOf(scenario, arrival, MAX_STATES);
      if (!place) break;
      agreeOnState(scenario, place, run);
      agreeOnWorth(solved.value, place, run);
      if (place.moves.length > 0) count++;
    }
  }
  return count;
}

/** A random play by engine and oracle side by side, its last state first. */
function wayBack(scenario: Scenario, variant: number, pick: (count: number) => number): { arrival: Arrival; run: Run }[] {
  const way = [{ arrival: begin(scenario, variant), run: start(scenario, variant) }];
  for (let at = way[0]; at; ) {
    const open = offered(at.run.state);
    const choice = open[pick(open.length)];
    const next = choice && decide(at.run, choice);
    at = choice && next?.ok ? { arrival: take(scenario, at.arrival.moment, choice), run: next.value } : undefined;
    if (at) way.push(at);
  }
  return way.reverse();
}
