import { describe, expect, it } from 'vitest';
import { retrospectives } from '../../../server/domain/retrospective/exercise.ts';
import { retrospectiveOfRun } from '../../../server/domain/retrospective/retrospective-of-run.ts';
import { runAsFile, runReviewId } from '../../../server/domain/retrospective/run-as-file.ts';
import type { Run } from '../../../server/domain/run/run.ts';
import { clockAt } from '../../../server/domain/scenario/quantity.ts';
import { type Scenario, variantsOf } from '../../../server/domain/scenario/scenario.ts';
import { tries } from '../../effort.ts';
import { playedBy, SCENARIOS } from './played-run.ts';

const RUN = 'Ab_cdEFGH-jk1234';
const ID = runReviewId(RUN);

function finished(): Run {
  const [scenario] = SCENARIOS;
  if (!scenario) throw new Error('there is none');
  return playedBy(scenario, 0, 7);
}

function runsOf(scenario: Scenario, most: number): readonly Run[] {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return variantsOf(scenario).flatMap((variant) => numbers.map((number) => playedBy(scenario, variant, number)));
}

/** A review that says some of what the log says, rightly and wrongly. */
function reviewOf(run: Run): Readonly<Record<string, string>> {
  const of = retrospectiveOfRun(ID, run);
  if (!of) throw new Error('it is over');
  const { log, conditions, well } = of;
  return {
    summary: `It began at ${clockAt(log.start, 0)} and lasted 31 minutes; it cost ${log.figures.map(({ shown, label }) => `${shown} (${label})`).join(', ')}.`,
    timeline: log.entries.map(({ minute, text }, index) => `${clockAt(log.start, minute + (index % 5 === 4 ? 3 : 0))} ${text}`).join('\n'),
    conditions: conditions.map(({ text }) => `- ${text}`).join('\n'),
    well: well[0]?.text ?? 'Nothing went well.',
    actions: `- ${log.people[0]?.name ?? 'The team'} puts a limit on every job by 4 May.`,
  };
}

describe.each(SCENARIOS)('the file of a finished run of $id', (scenario) => {
  it('has no problem, and is the run as it is read without a file', () => {
    for (const run of runsOf(scenario, tries(5, 60))) {
      const made = runAsFile(RUN, run);
      const own = retrospectiveOfRun(ID, run);
      if (!own || own.log.entries.length < 8) {
        expect(made).toEqual({ ok: false, error: 'short' });
        continue;
      }
      if (!made.ok) throw new Error(made.error);
      const { content, problems } = retrospectives.parse(`${ID}.md`, made.value.source);
      expect(problems).toEqual([]);
      expect(content).toEqual(own);
    }
  });

  it('gives a review the same reading', () => {
    for (const run of runsOf(scenario, tries(2, 12))) {
      const made = runAsFile(RUN, run);
      const own = retrospectiveOfRun(ID, run);
      if (!made.ok || !own) continue;
      const work = { texts: reviewOf(run) };
      expect(retrospectives.read(made.value.content, work)).toEqual(retrospectives.read(own, work));
    }
  });
});

describe('a run as a file', () => {
  const HOSTILE = '# <script>alert(1)</script> [a](javascript:alert(1)) `x` *b* | & https://a.example "q" \\ ---';

  it('holds what its scenario says as text, whatever signs are in it', () => {
    const run = finished();
    const scenario = { ...run.scenario, title: HOSTILE, summary: HOSTILE, role: HOSTILE };
    const made = runAsFile(RUN, { ...run, scenario });
    expect(made).toMatchObject({ ok: true, value: { content: { title: HOSTILE, role: `You were ${HOSTILE}` } } });
    expect(made.ok && made.value.content.introHtml).toContain('&lt;script&gt;');
    expect(made.ok && made.value.content).toEqual(retrospectiveOfRun(ID, { ...run, scenario }));
  });

  it('is none where somebody in it has a name that no log can begin a line with', () => {
    const run = finished();
    const people = [{ id: 'bot', name: 'bot: alerts', role: 'alerting' }];
    expect(runAsFile(RUN, { ...run, scenario: { ...run.scenario, people } })).toEqual({ ok: false, error: 'unwritable' });
  });

  it('is none of a run that goes on', () =>
    expect(runAsFile(RUN, { ...finished(), outcome: null })).toEqual({ ok: false, error: 'not-over' }));

  it('has another id for each run, which a file may have', () => {
    expect(ID).toMatch(/^run-[a-f0-9]{32}$/);
    expect(runReviewId('ab_cdEFGH-jk1234')).not.toBe(ID);
  });
});
