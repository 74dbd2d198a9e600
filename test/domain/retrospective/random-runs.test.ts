import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../server/domain/reading/draft.ts';
import { retrospectives } from '../../../server/domain/retrospective/exercise.ts';
import { namedIn } from '../../../server/domain/retrospective/log-point.ts';
import { retrospectiveOfRun } from '../../../server/domain/retrospective/retrospective-of-run.ts';
import { clockAt } from '../../../server/domain/scenario/quantity.ts';
import { variantsOf } from '../../../server/domain/scenario/scenario.ts';
import { playedBy, SCENARIOS } from './played-run.ts';

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
