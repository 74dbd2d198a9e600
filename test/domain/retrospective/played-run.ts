/** Runs of the shipped scenarios, played to their end by a number. */
import { readdirSync, readFileSync } from 'node:fs';
import { decide, type Run, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);

export const SCENARIOS = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .flatMap((name) => compile(`scenarios/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')).scenario ?? []);

/** Whatever is chosen: the same number, the same run. */
export function playedBy(scenario: Scenario, variant: number, number: number): Run {
  let run = start(scenario, variant);
  for (let turn = 1; run.outcome === null; turn += 1) {
    const choices = offered(run.state);
    const choice = choices[(number * 7919 + turn * 104_729 + (number >> 2) * turn * 31) % choices.length];
    const next = choice && decide(run, choice);
    if (!next?.ok) throw new Error('what is offered can be chosen');
    run = next.value;
  }
  return run;
}
