import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { searchSpaceOf } from '../../../server/domain/solve/search.ts';
import { type Solution, solve } from '../../../server/domain/solve/solve.ts';
import { tries } from '../../effort.ts';
import { agreeEverywhere, agreeOnPlay, agreeOnRandomPlay, agreeOnRobots, agreeOnSolution, same } from './agreement.ts';
import { fraction, isLess } from './fraction.ts';
import { agreeOnBlindMoves, agreeOnHiddenPlay, agreeOnMeans } from './hidden-play-agreement.ts';
import { type Oracle, oracleOf, TooLarge } from './oracle.ts';
import { picker } from './picker.ts';
import { randomScenario } from './random-scenario.ts';
import { agreeOnStateGraph } from './state-graph-agreement.ts';

// A few are too large for plain search and are passed over; of all runs at least 2,000 must be compared in blind and par too.
const RUNS = Number(process.env.FC_RUNS ?? tries(450, 5500));
const MAX_STATES = 1500;
/** Up to so many states, all of them are compared; beyond, those along a few random plays. */
const SMALL = 60;
const PLAYS = 4;

describe('On random scenarios', () => {
  const tally = new Map<string, number>();
  const count = (what: string, is: boolean) => tally.set(what, (tally.get(what) ?? 0) + Number(is));

  it('the engine, the solver and the graph agree with plain search on the full state', () => {
    const property = fc.property(randomScenario, fc.nat(), (source, seed) => {
      const scenario = compiled(source);
      const oracles = oraclesOf(scenario);
      if (oracles) agreeOnAll(oracles, seed);
      count('too large', oracles === null);
    });
    const seed = process.env.FC_SEED;
    fc.assert(property, { numRuns: RUNS, ...(seed ? { seed: Number(seed) } : {}) });
    expect(RUNS - (tally.get('too large') ?? 0)).toBeGreaterThanOrEqual((RUNS * 8) / 9);
    expect(tally.get('blind and par')).toBeGreaterThanOrEqual((RUNS * 3) / 8);
  }, 900_000);

  it('every part of the language that can bend a value appears often', () => {
    if (process.env.FC_TALLY) console.log([...tally].map(([what, times]) => `${times} ${what}`).join('\n'));
    const rare = [...tally].filter(([what, times]) => what !== 'too large' && times < RUNS / 50);
    expect(rare, [...tally].join(' · ')).toEqual([]);
  });

  function agreeOnAll(oracles: readonly Oracle[], seed: number): void {
    const solutions = oracles.map((oracle) => agree(oracle, seed)).filter((solution) => solution !== null);
    countLanguage(oracles);
    if (oracles.length === 1) return;
    count('variants', true);
    if (solutions.length < oracles.length) return;
    agreeOnMeans(oracles, solutions);
    const hidden = agreeOnHiddenPlay(oracles, solutions);
    if (!hidden) return;
    count('blind and par', true);
    count('moves of the blind', agreeOnBlindMoves(oracles, solutions, picker(seed)));
    count('blind and par by all ways of choosing', hidden.ways === 2);
    count('reading is worth something', isLess(hidden.blind, hidden.par));
    count('reading is not all', isLess(hidden.par, fraction(100n)));
  }

  function agree(oracle: Oracle, seed: number): Solution | null {
    const { scenario, variant } = oracle;
    const solved = solve(scenario, variant);
    same('whether it is solved', solved.ok ? 'solved' : solved.error, oracle.best === oracle.worst ? 'best-is-worst' : 'solved');
    const solution = solved.ok ? solved.value : null;
    const space = searchSpaceOf(scenario, variant);
    if (solution) agreeOnSolution(oracle, solution);
    agreeOnRandomPlay(oracle, space);
    agreeOnRobots(oracle);
    const pick = picker(seed);
    for (let play = 0; play < PLAYS; play++) agreeOnPlay(oracle, solution, pick);
    if (oracle.places.length <= SMALL) agreeEverywhere(oracle, solution);
    countResults(oracle);
    count('states are merged', solution !== null && solution.states < oracle.places.filter(({ outcome }) => outcome === null).length);
    count(
      'interchangeable choices',
      space.interchangeable.group.some((group) => group >= 0),
    );
    agreeAround(oracle);
    return solution;
  }

  function agreeAround(oracle: Oracle): void {
    try {
      const graph = agreeOnStateGraph(oracle, searchSpaceOf(oracle.scenario, oracle.variant), 50_000);
      count('traps', graph.traps.length > 0);
      count('stuck', graph.stuck.length > 0);
    } catch (error) {
      // Without its limit a scenario may be too large to look for traps by plain search.
      if (!(error instanceof TooLarge)) throw error;
    }
  }

  function countResults({ places, best, worst }: Oracle): void {
    count('a score', best !== worst);
    count('more than 100 states', places.length > 100);
    count(
      'cut by the limit',
      places.some(({ outcome }) => outcome === 'out of time'),
    );
  }

  function countLanguage([first]: readonly Oracle[]): void {
    if (first) for (const [what, is] of Object.entries(languageOf(first.scenario))) count(what, is);
  }
});

function languageOf({ scenes, choices, anyTime, impacts, signals, variants, channel }: Scenario): Readonly<Record<string, boolean>> {
  const effects = choices.flatMap((choice) => choice.effects);
  const rates = impacts.flatMap((impact) => impact.rates);
  const proses = [...scenes.map(({ prose }) => prose), ...choices.map(({ shows }) => shows ?? [])];
  return {
    at: scenes.some(({ at }) => at !== null),
    'scores of scenes': scenes.some(({ scores }) => scores.length > 0),
    'at any time': anyTime.length > 0,
    'at any time, to a scene': anyTime.some(({ target }) => target !== null),
    again: choices.some(({ again }) => again > 1),
    until: choices.some(({ until }) => until !== null),
    when: choices.some(({ when }) => when !== null),
    needs: choices.some(({ needs, scores }) => needs !== 0 && scores.length > 0),
    'an effect with if': effects.some(({ when }) => when !== null),
    'a line': effects.some((effect) => effect.kind === 'signal' && effect.over > 0),
    drift: signals.some(({ drift }) => drift !== null),
    'a signal that begins otherwise': variants.some((variant) => variant.signals.some((signal, index) => signal.is !== signals[index]?.is)),
    'a clamp': signals.some(({ min, max }) => min !== null || max !== null),
    'an impact that costs while': rates.some(({ costs, when }) => costs > 0 && when !== null),
    'several rates': impacts.some((impact) => impact.rates.length > 1),
    'text with a condition': proses.some((prose) => prose.some(({ when }) => when !== null)),
    'a message with a condition': channel.some(({ when }) => when !== null),
  };
}

/** In file order of the variants; null if one of them is too large. */
function oraclesOf(scenario: Scenario): readonly Oracle[] | null {
  const variants = scenario.variants.length === 0 ? [0] : scenario.variants.map((_, index) => index);
  const oracles = variants.map((variant) => oracleOf(scenario, variant, MAX_STATES)).filter((oracle) => oracle !== null);
  return oracles.length === variants.length ? oracles : null;
}

function compiled(source: string): Scenario {
  const { scenario, problems } = compile('random.md', source);
  if (!scenario) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return scenario;
}
