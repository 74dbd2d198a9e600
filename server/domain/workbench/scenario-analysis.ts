/** Everything that is found out about a scenario for its author, from the quickest to the slowest, so that a page need not wait for the last. Plain data. */
import { type VariantFigures, variantFigures } from '../branch-map/variant-figures.ts';
import { check } from '../check/check.ts';
import type { Problem } from '../problem.ts';
import { compile } from '../scenario/compile.ts';
import { solveVariants } from '../solve/solve-variants.ts';
import { type FairnessFigures, fairnessFigures } from './fairness-figures.ts';

export type AnalysisPart =
  /** Of each variant; none where the scenario cannot be solved. */
  | { readonly kind: 'figures'; readonly figures: readonly VariantFigures[] }
  /** Null where it cannot be solved. */
  | { readonly kind: 'fairness'; readonly fairness: FairnessFigures | null }
  /** What the checker says, states explored. */
  | { readonly kind: 'findings'; readonly problems: readonly Problem[] };

/** Each part when it is asked for; none of a text with errors. */
export function* analysisOf(file: string, source: string): Generator<AnalysisPart, void, undefined> {
  const { scenario } = compile(file, source);
  if (!scenario) return;
  const solved = solveVariants(scenario);
  const solutions = solved.ok ? solved.value : [];
  yield { kind: 'figures', figures: solutions.map((solution) => variantFigures(solution)) };
  yield { kind: 'fairness', fairness: solutions.length === 0 ? null : fairnessFigures(scenario, solutions) };
  yield { kind: 'findings', problems: check(file, source).problems };
}
