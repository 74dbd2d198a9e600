/** Everything that is found out about a scenario for its author, from the quickest to the slowest, so that a page need not wait for the last. Plain data. */
import { type VariantFigures, variantFigures } from '../branch-map/variant-figures.ts';
import { check } from '../check/check.ts';
import type { Problem } from '../problem.ts';
import { compile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Solution } from '../solve/solve.ts';
import { solveVariants } from '../solve/solve-variants.ts';
import { type BlindMove, blindMover, type PlayedPlace } from './blind-move.ts';
import { type FairnessFigures, fairnessFigures } from './fairness-figures.ts';

/** `blind`: the state at which that alone is asked; without it everything else is. */
export type AskedOfText = { readonly file: string; readonly source: string; readonly blind?: PlayedPlace };

export type AnalysisPart =
  /** Of each variant; none where the scenario cannot be solved. */
  | { readonly kind: 'figures'; readonly figures: readonly VariantFigures[] }
  /** Null where it cannot be solved. */
  | { readonly kind: 'fairness'; readonly fairness: FairnessFigures | null }
  /** What the checker says, states explored. */
  | { readonly kind: 'findings'; readonly problems: readonly Problem[] }
  /** What the blind would do at a state; null where that is not known. */
  | { readonly kind: 'blind'; readonly move: BlindMove | null };

/** Solved once for all that is asked of it. */
type SolvedText = {
  readonly file: string;
  readonly source: string;
  readonly scenario: Scenario;
  /** One a variant; none where it cannot be solved. */
  readonly solutions: readonly Solution[];
  readonly blindMove: ReturnType<typeof blindMover>;
};

/** Holds the text that was asked about last. Each part when it is asked for; none of a text with errors. */
export function textAnalysis(): (asked: AskedOfText) => Generator<AnalysisPart, void, undefined> {
  let held: SolvedText | null = null;
  return function* analysisOf({ file, source, blind }) {
    if (held?.file !== file || held.source !== source) held = solvedText(file, source);
    if (held) yield* blind ? [blindPart(held, blind)] : partsOf(held);
  };
}

function solvedText(file: string, source: string): SolvedText | null {
  const { scenario } = compile(file, source);
  if (!scenario) return null;
  const solved = solveVariants(scenario);
  const solutions = solved.ok ? solved.value : [];
  return { file, source, scenario, solutions, blindMove: solutions.length > 1 ? blindMover(solutions) : () => null };
}

function blindPart({ blindMove }: SolvedText, place: PlayedPlace): AnalysisPart {
  return { kind: 'blind', move: blindMove(place) };
}

function* partsOf({ file, source, scenario, solutions }: SolvedText): Generator<AnalysisPart, void, undefined> {
  yield { kind: 'figures', figures: solutions.map((solution) => variantFigures(solution)) };
  yield { kind: 'fairness', fairness: solutions.length === 0 ? null : fairnessFigures(scenario, solutions) };
  yield { kind: 'findings', problems: check(file, source).problems };
}
