/** Works on one thing after the other, and keeps what it solved for the next: in a thread of its own, or in this one. */
import { boundedCache } from '../content/bounded-cache.ts';
import { provingSteps } from '../domain/check/prove.ts';
import { type Judgement, judgementOf, type Searches } from '../domain/debrief/judgement.ts';
import { type Retake, retake } from '../domain/debrief/retake.ts';
import { review } from '../domain/debrief/review.ts';
import { hasWaited, type Run, replay, wait } from '../domain/run/run.ts';
import { isOffered } from '../domain/run/state.ts';
import { compileStored } from '../domain/scenario/compile.ts';
import type { Choice, Scenario } from '../domain/scenario/scenario.ts';
import { type AlikeSearch, alikeSearch } from '../domain/solve/blind-and-par.ts';
import { toNumber } from '../domain/solve/ratio.ts';
import { type Sight, sightOfLabels, sightOfLateLabels, sightOfPage } from '../domain/solve/sight.ts';
import { type Solution, scoreOf, TooManyStates } from '../domain/solve/solve.ts';
import { solveVariants } from '../domain/solve/solve-variants.ts';
import { textAnalysis } from '../domain/workbench/scenario-analysis.ts';
import type { PlayedText, SolverParts } from './solver-work.ts';

type Solved = ReturnType<typeof solveVariants>;

/** A scenario that was played, with what is known of it by now. */
type SolvedText = { readonly scenario: Scenario; readonly solutions: Solved; searches: Searches | null };
type ReplayedText = { readonly text: SolvedText; readonly run: Run };

/** A solution may hold the tables of many states. */
const SOLUTIONS = 8;
/** What is looked at beside the solutions of a run: past as many sets blind and par are said to be not proven. */
const SETS = 200_000;

export function createSolver(): SolverParts {
  const texts = boundedCache<string, SolvedText>(SOLUTIONS);
  const analysisOf = textAnalysis();

  return function* parts(work) {
    switch (work.kind) {
      case 'analysis':
        return yield* analysisOf(work);
      case 'proof':
        return yield* provingSteps(work.file, work.source);
      case 'score':
        return yield { kind: 'score', score: scoreIn(replayed(work)) };
      case 'debrief':
        return yield { kind: 'debrief', debrief: debriefIn(replayed(work)) };
      case 'judgement':
        return yield { kind: 'judgement', judgement: judgementIn(replayed(work)) };
      case 'retake':
        return yield { kind: 'retake', retake: retakeIn(replayed(work), work.choice) };
    }
  };

  /** Null where this text does not give this run. */
  function replayed(played: PlayedText): ReplayedText | null {
    const text = solved(played);
    if (!text) return null;
    const run = replay(text.scenario, played.variant, played.steps);
    return run.ok ? { text, run: wait(run.value, played.waited) } : null;
  }

  function solved({ file, source, hash }: PlayedText): SolvedText | null {
    // The same text under another name is another scenario.
    const key = `${hash} ${file}`;
    const known = texts.get(key);
    if (known) return known;
    const { scenario } = compileStored(file, source);
    if (!scenario) return null;
    const made: SolvedText = { scenario, solutions: solveVariants(scenario), searches: null };
    texts.set(key, made);
    return made;
  }
}

function scoreIn(replayed: ReplayedText | null): number | null {
  const solution = solutionIn(replayed);
  return solution && replayed && toNumber(scoreOf(solution, replayed.run.state));
}

function debriefIn(replayed: ReplayedText | null) {
  const solution = solutionIn(replayed);
  if (!solution || !replayed) return null;
  const { run } = replayed;
  return proven(() => review(run, hasWaited(run) ? solution.apart() : solution));
}

function judgementIn(replayed: ReplayedText | null): Judgement | null {
  if (!replayed?.text.solutions.ok) return null;
  const { text, run } = replayed;
  if (text.scenario.variants.length === 0) return null;
  const solutions = replayed.text.solutions.value;
  text.searches ??= searchesFor(text.scenario, solutions, sightOfLabels(solutions.map(({ space }) => space)));
  return judgementOf(run, solutions, hasWaited(run) ? searchesApart(text.scenario, solutions, text.searches) : text.searches);
}

function retakeIn(replayed: ReplayedText | null, name: string): Retake | null {
  const solution = solutionIn(replayed);
  const choice = replayed?.run.scenario.choices.find((one) => one.name === name);
  if (!solution || !replayed || !choice || !isOffered(replayed.run.state, choice)) return null;
  return proven(() => retake(replayed.run, choice, solution));
}

function solutionIn(replayed: ReplayedText | null): Solution | null {
  if (!replayed?.text.solutions.ok) return null;
  return replayed.text.solutions.value[replayed.run.state.variant] ?? null;
}

/** Null past the states that a solution may have: without waiting a solution knows all that a run can meet. */
function proven<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof TooManyStates) return null;
    throw error;
  }
}

/** Sets that only waiting leads to are many, and no other run meets them: they are let go with the debrief. */
function searchesApart(scenario: Scenario, solutions: readonly Solution[], { parScore, blindScore }: Searches): Searches {
  const apart = solutions.map((solution) => solution.apart());
  return { ...searchesFor(scenario, apart, sightOfLateLabels(apart.map(({ space }) => space))), parScore, blindScore };
}

/** Each search keeps what it found, so that the next run of the scenario asks anew for little. */
function searchesFor(scenario: Scenario, solutions: readonly Solution[], labels: Sight): Searches {
  const sight = sightOfPage(scenario);
  const without = new Map<Choice, AlikeSearch>();
  const par = alikeSearch(solutions, sight, SETS);
  const blind = alikeSearch(solutions, labels, SETS);
  return {
    par,
    blind,
    parScore: par.score,
    blindScore: blind.score,
    without(choice) {
      const search = without.get(choice) ?? alikeSearch(solutions, sight, SETS, choice);
      without.set(choice, search);
      return search;
    },
  };
}
