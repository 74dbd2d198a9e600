/** Holds the engine and the solver against the oracle, one scenario at a time. Each function throws where they differ. */

import { decide, type Run, replay, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { BASELINE_PLAYERS, playBaseline } from '../../../server/domain/solve/baseline-players.ts';
import { expectedRaw } from '../../../server/domain/solve/random.ts';
import type { Ratio } from '../../../server/domain/solve/ratio.ts';
import type { SearchSpace } from '../../../server/domain/solve/search.ts';
import { bestLine, ceilingOf, lossInRaw, lossOf, type Solution, scoreOf } from '../../../server/domain/solve/solve.ts';
import { type Fraction, fraction, nearest, sum } from './fraction.ts';
import { type Move, type Oracle, type Place, robotRaw } from './oracle.ts';
import { signalAt } from './plain-play.ts';

export function agreeOnSolution(oracle: Oracle, solution: Solution): void {
  same('best', solution.best, oracle.best);
  same('worst', solution.worst, oracle.worst);
  const line = bestLine(solution);
  same('best line', namesOf(line), namesOf(plainBestLine(oracle.start)));
  const run = replay(
    oracle.scenario,
    oracle.variant,
    line.map(({ name }) => name),
  );
  same('raw of the best line', run.ok && run.value.outcome !== null ? run.value.state.raw : null, oracle.best);
}

export function agreeOnRandomPlay(oracle: Oracle, space: SearchSpace): void {
  const seen = expectedRaw(space, 1_000_000) ?? Number.NaN;
  const wanted = nearest(oracle.expected);
  if (!(Math.abs(seen - wanted) <= 1e-9 * Math.max(1000, Math.abs(wanted)))) same('expected raw of random play', seen, wanted);
}

export function agreeOnRobots(oracle: Oracle): void {
  for (const robot of BASELINE_PLAYERS) {
    const { state, path } = playBaseline(oracle.scenario, oracle.variant, robot);
    same(`raw of the robot ${robot}`, state.raw, robotRaw(oracle, robot));
    const run = replay(oracle.scenario, oracle.variant, path);
    same(`raw of the path of the robot ${robot}`, run.ok ? run.value.state.raw : run.error, state.raw);
  }
}

/** Plays on from the start by `pick`, comparing all there is to compare at every state; the solution may be absent. */
export function agreeOnPlay(oracle: Oracle, solution: Solution | null, pick: (count: number) => number): void {
  let run = start(oracle.scenario, oracle.variant);
  let place = oracle.start;
  const losses: Fraction[] = [];
  for (;;) {
    agreeOnState(oracle.scenario, place, run);
    if (solution) agreeOnValues(oracle, solution, place, run);
    const move = place.moves[pick(place.moves.length)];
    if (!move) break;
    if (solution) losses.push(exactly(lossOf(solution, run.state, move.choice)));
    run = decided(run, move);
    place = move.to;
  }
  if (!solution) return;
  const all = sum([...losses, exactly(scoreOf(solution, run.state))]);
  same('losses and score', written(all), '100/1');
}

/** Every state that the oracle knows, each by one way. */
export function agreeEverywhere(oracle: Oracle, solution: Solution | null): void {
  const seen = new Set<Place>();
  visit(oracle.start, start(oracle.scenario, oracle.variant));

  function visit(place: Place, run: Run): void {
    if (seen.has(place)) return;
    seen.add(place);
    agreeOnState(oracle.scenario, place, run);
    if (solution) agreeOnValues(oracle, solution, place, run);
    for (const move of place.moves) visit(move.to, decided(run, move));
  }
}

export function same(what: string, seen: unknown, wanted: unknown): void {
  const one = typeof seen === 'number' ? String(seen) : seen;
  const other = typeof wanted === 'bigint' || typeof wanted === 'number' ? String(wanted) : wanted;
  if (one !== other) throw new Error(`${what}: product ${one}, oracle ${other}`);
}

export function agreeOnState(scenario: Scenario, { moment, outcome, moves }: Place, run: Run): void {
  const { state } = run;
  const here = `after ${run.turn} decisions, `;
  same(`${here}outcome`, run.outcome, outcome);
  same(`${here}scene`, state.scene, moment.scene);
  same(`${here}minutes`, state.minutes, moment.minutes);
  same(
    `${here}flags`,
    state.flags,
    moment.flags.reduce((bits, is, flag) => (is ? bits | (1 << flag) : bits), 0),
  );
  same(`${here}spent`, state.spent.join(), moment.spent.join());
  same(`${here}entered`, state.entered.join(), moment.entered.join());
  scenario.signals.forEach(({ name }, index) => {
    same(`${here}${name}`, state.signal(index), signalAt(scenario, moment, index));
  });
  same(`${here}offered`, namesOf(offered(state)), namesOf(moves.map(({ choice }) => choice)));
  for (const choice of scenario.choices) {
    const isOpen = moves.some((move) => move.choice === choice);
    const answer = decide(run, choice);
    const wanted = isOpen ? 'taken' : outcome === null ? 'not-offered' : 'run-over';
    same(`${here}${choice.name}`, answer.ok ? 'taken' : answer.error, wanted);
  }
}

/** The value of a state, of each choice there, and which of them the best line takes. */
export function agreeOnWorth(solution: Solution, place: Place, { state, turn }: Run): void {
  const here = `after ${turn} decisions, `;
  same(`${here}value`, solution.value(state), place.greatest);
  same(`${here}best choice`, solution.bestChoice(state)?.name ?? null, place.next?.name ?? null);
  for (const { choice, worth } of place.moves) {
    same(`${here}worth of ${choice.name}`, solution.worth(state, choice), worth);
    same(`${here}raw loss of ${choice.name}`, lossInRaw(solution, state, choice), place.greatest - worth);
  }
}

function agreeOnValues(oracle: Oracle, solution: Solution, place: Place, run: Run): void {
  agreeOnWorth(solution, place, run);
  const ceiling = share(oracle, BigInt(run.state.raw) + place.greatest - oracle.worst);
  same(`after ${run.turn} decisions, ceiling`, written(exactly(ceilingOf(solution, run.state))), written(ceiling));
  for (const { choice, worth } of place.moves) {
    const loss = written(share(oracle, place.greatest - worth));
    same(`after ${run.turn} decisions, loss of ${choice.name}`, written(exactly(lossOf(solution, run.state, choice))), loss);
  }
}

function decided(run: Run, { choice, gain, added }: Move): Run {
  const next = decide(run, choice);
  if (!next.ok) throw new Error(`${choice.name}: product ${next.error}, oracle takes it`);
  same(`what ${choice.name} brings`, next.value.state.raw - run.state.raw, gain);
  added.forEach((amount, index) => {
    same(`impact ${index} of ${choice.name}`, next.value.state.impact(index) - run.state.impact(index), amount);
  });
  return next.value;
}

function plainBestLine(from: Place) {
  const line = [];
  for (let place: Place | undefined = from; place?.next; place = place.moves.find(({ choice }) => choice === place?.next)?.to)
    line.push(place.next);
  return line;
}

function namesOf(choices: readonly { readonly name: string }[]): string {
  return choices.map(({ name }) => name).join(', ');
}

function share({ best, worst }: Oracle, raw: bigint): Fraction {
  return fraction(100n * raw, best - worst);
}

function exactly({ top, bottom }: Ratio): Fraction {
  return fraction(BigInt(top), BigInt(bottom));
}

function written({ top, bottom }: Fraction): string {
  return `${top}/${bottom}`;
}
