/** A problem before it knows its file. */
import type { Problem } from '../problem.ts';
import { CODES, type ScenarioCode } from '../scenario/codes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ReachedState } from '../solve/state-graph.ts';

export type StateFinding = Omit<Problem, 'file'> & { readonly code: ScenarioCode };

export function stateFinding(
  code: ScenarioCode,
  line: number,
  message: string,
  hint: string | null = null,
  path: readonly string[] | null = null,
): StateFinding {
  return { code, line, level: CODES[code].level, message, hint, path };
}

/** The finding as one of a variant, where the scenario has variants. */
export function foundIn(scenario: Scenario, variant: number, finding: StateFinding): StateFinding {
  const named = scenario.variants[variant];
  return named ? { ...finding, variant: named.name } : finding;
}

/** At the scene of a state, with the way there. */
export function placed(
  scenario: Scenario,
  code: StateFinding['code'],
  place: ReachedState,
  message: string,
  hint: string | null = null,
): StateFinding {
  return stateFinding(code, scenario.scenes[place.scene]?.line ?? 1, message, hint, place.path);
}
