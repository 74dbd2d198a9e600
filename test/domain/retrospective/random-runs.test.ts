import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../server/domain/reading/draft.ts';
import { retrospectives } from '../../../server/domain/retrospective/exercise.ts';
import { namedIn } from '../../../server/domain/retrospective/log-point.ts';
import { retrospectiveOfRun } from '../../../server/domain/retrospective/retrospective-of-run.ts';
import { decide, type Run, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { clockAt } from '../../../server/domain/scenario/quantity.ts';
import { type Scenario, variantsOf } from '../../../server/domain/scenario/scenario.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);
const SCENARIOS = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .flatMap((name) => compile(`scenarios/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')).scenario ?? []);

/** Whatever is chosen: the same number, the same run. */
function playedBy(scenario: Scenario, variant: number, number: number): Run {
  let run = start(scenario, variant);
  for (let turn = 1; run.outcome === null; turn += 1) {
    const choices = offered(run.state);
    const choice = choices[(number * 7919 + turn * 104_729) % choices.length];
    const next = choice && decide(run, choice);
    if (!next?.ok) throw new Error('what is offered can be chosen');
    run = next.value;
  }
  return run;
}

describe.each(SCENARIOS)('any finished run of $id', (scenario) => {
  const runs = variantsOf(scenario).flatMap((variant) => [1, 2, 3, 4].map((number) => playedBy(scenario, variant, number)));

  it('is an incident to review, in the order of time', () => {
    for (const run of runs) {
      const content = retrospectiveOfRun('own', run);
      const minutes = content?.log.entries.map(({ minute }) => minute) ?? [];
      expect(minutes.length).toBeGreaterThan(2);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      expect(content?.conditions.length).toBeLessThanOrEqual(6);
    }
  });

  it('has conditions that their own words name', () => {
    for (const run of runs)
      for (const point of retrospectiveOfRun('own', run)?.conditions ?? [])
        expect(namedIn(point, [passageOf('text', 'Text', point.text)]), point.text).not.toBeNull();
  });

  it('takes a timeline that is its own log for true', () => {
    for (const run of runs) {
      const content = retrospectiveOfRun('own', run);
      if (!content) throw new Error('it is over');
      const timeline = content.log.entries.map(({ minute, text }) => `${clockAt(content.log.start, minute)} ${text}`).join('\n');
      const wrong = retrospectives.read(content, { texts: { timeline } }).findings.filter(({ rule }) => rule.startsWith('time-'));
      expect(wrong.map(({ seen, words }) => `${seen} ${words.join(' ')}`)).toEqual([]);
    }
  });
});
