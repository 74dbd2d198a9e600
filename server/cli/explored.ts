/** How large a scenario is that an import has written. */
import { compile } from '../domain/scenario/compile.ts';
import type { Explored } from '../domain/skeleton/more-times.ts';
import { searchSpaceOf } from '../domain/solve/search.ts';
import { mostStatesOf } from '../domain/solve/solve.ts';
import { exploreStates } from '../domain/solve/state-graph.ts';

/** A quarter of what is solved: an author's flags, hidden truths and choices come on top. */
const FEW_STATES = 50_000;

export function explored(text: string, few = FEW_STATES): Explored {
  const { scenario } = compile('imported.md', text);
  if (!scenario) return 'stuck';
  const graph = exploreStates(searchSpaceOf(scenario, 0), Math.min(few, mostStatesOf(scenario)));
  if (!graph) return 'large';
  return graph.stuck.length + graph.traps.length === 0 ? 'small' : 'stuck';
}

/** Whether it is solved as it is, which what is not small may be too. */
export function isSolved(text: string): boolean {
  const { scenario } = compile('imported.md', text);
  return scenario !== null && exploreStates(searchSpaceOf(scenario, 0), mostStatesOf(scenario)) !== null;
}
