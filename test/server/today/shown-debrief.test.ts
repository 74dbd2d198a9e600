import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../server/content/project-root.ts';
import { glimpseOf } from '../../../server/domain/debrief/glimpse.ts';
import { review } from '../../../server/domain/debrief/review.ts';
import { decide, type Run, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { SHOWN_DEBRIEF, SHOWN_RUN } from '../../../server/today/shown-debrief.ts';

it('the debrief that a first visit shows is that of a run of a shipped scenario', () => {
  const file = `scenarios/${SHOWN_RUN.scenario}.md`;
  const { scenario } = compile(file, readFileSync(join(root, file), 'utf8'));
  if (!scenario) throw new Error(`${file} has errors`);
  const variant = scenario.variants.findIndex(({ name }) => name === SHOWN_RUN.variant);
  const solved = solve(scenario, variant);
  if (!solved.ok) throw new Error(solved.error);
  const run = SHOWN_RUN.choices.reduce(take, start(scenario, variant));
  // Where this fails after a change of the scenario, what is shown is to be made anew from this very value.
  expect(glimpseOf(review(run, solved.value))).toEqual(SHOWN_DEBRIEF);
});

function take(run: Run, name: string): Run {
  const choice = offered(run.state).find((one) => one.name === name);
  const next = choice && decide(run, choice);
  if (!next?.ok) throw new Error(`${name} is not offered`);
  return next.value;
}
