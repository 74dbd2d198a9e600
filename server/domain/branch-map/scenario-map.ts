/** The branch map of a scenario by what is known of its variants: all of them together, or one. */
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { type BranchMap, branchMap } from './branch-map.ts';
import type { VariantFigures } from './variant-figures.ts';

/** `figures`: of each variant to be shown; none where they are not known, then the map has neither losses nor a best line, and every scene counts as reached. */
export function scenarioMap(scenario: Scenario, figures: readonly VariantFigures[]): BranchMap {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  const entered = figures.length === 0 ? scenario.scenes.map(({ index }) => index) : figures.flatMap((one) => one.entered);
  return branchMap({
    scenario,
    lines: figures.map(({ variant, bestLine }) => ({ variant, choices: bestLine.flatMap((name) => byName.get(name) ?? []) })),
    entered: new Set(entered),
    lossOf: (choice) => leastLoss(figures, choice),
  });
}

/** Of the variants that offer it. */
export function leastLoss(figures: readonly VariantFigures[], { index }: Choice): number | null {
  const losses = figures.flatMap(({ losses }) => losses[index]?.least ?? []);
  return losses.length === 0 ? null : Math.min(...losses);
}

export function greatestLoss(figures: readonly VariantFigures[], { index }: Choice): number | null {
  const losses = figures.flatMap(({ losses }) => losses[index]?.greatest ?? []);
  return losses.length === 0 ? null : Math.max(...losses);
}
