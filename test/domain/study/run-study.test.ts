import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../../server/domain/debrief/review.ts';
import { replay } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { COSTLY } from '../../../server/domain/study/card.ts';
import { type Finished, studyOf } from '../../../server/domain/study/run-study.ts';

const SOURCE = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const BANK = 'overview/compare-the-banks-latency-with-our-pool-wait';
const SUPPORT = 'overview/tell-support-what-customers-see';
const ROLL_BACK = 'overview/roll-the-pool-change-back';
const SCALE = 'overview/scale-payment-pods-from-3-to-6';
const GO_BACK = 'scaled/go-back-to-the-dashboards';
const FAIL_OVER = 'scaled/fail-the-database-over';

function debriefOf(names: readonly string[]): Finished['debrief'] {
  const { scenario } = compile('scenarios/worked-example.md', SOURCE);
  const run = scenario && replay(scenario, 0, names);
  const solution = scenario && solve(scenario, 0);
  if (!run?.ok || !solution?.ok) throw new Error('the fixture does not play');
  return review(run.value, solution.value);
}

function study(names: readonly string[], inherited: number | null = null, screens: Finished['screens'] = []) {
  return studyOf({ runId: 'r1', debrief: debriefOf(names), screens, isRetry: inherited !== null, inherited: inherited ?? 0, at: 1_000 });
}

function levels(names: readonly string[], screens: Finished['screens'] = []): Record<string, number | null> {
  return Object.fromEntries(study(names, null, screens).evidence.map(({ subject, level }) => [subject, level]));
}

describe('the study of a finished run', () => {
  it('keeps the turns of decisions that lost more than six points, and no others', () => {
    expect(study([SCALE, GO_BACK, ROLL_BACK]).costly).toEqual([1, 3]);
    expect(study([SCALE, FAIL_OVER]).costly).toEqual([1, 2]);
    expect(study([BANK, SUPPORT, ROLL_BACK]).costly).toEqual([]);
  });

  it('takes a loss of exactly six points for a matter of taste', () => {
    const debrief = debriefOf([SCALE, FAIL_OVER]);
    const losing = (lossValue: number) => ({ ...debrief, decisions: debrief.decisions.map((one) => ({ ...one, lossValue })) });
    const costly = (lossValue: number) =>
      studyOf({ runId: 'r1', debrief: losing(lossValue), screens: [], isRetry: false, inherited: 0, at: 1 }).costly;
    expect(costly(COSTLY)).toEqual([]);
    expect(costly(COSTLY + 0.01)).toEqual([1, 2]);
  });

  it('gives a level for each skill that was observed, and for each screen that its scenario counts for', () => {
    expect(levels([BANK, SUPPORT, ROLL_BACK], ['reliability', 'people'])).toEqual({
      'skill:stabilise': 4,
      'skill:diagnosis': 4,
      'skill:communication': 4,
      'screen:reliability': 4,
      'screen:people': 4,
    });
  });

  it('counts for no screen where the scenario names none', () => {
    expect(Object.keys(levels([BANK, SUPPORT, ROLL_BACK])).filter((subject) => subject.startsWith('screen:'))).toEqual([]);
  });

  it('leaves out what was not observed', () => {
    const debrief = debriefOf([BANK, ROLL_BACK]);
    const skills = debrief.skills.map((one) => (one.skill === 'communication' ? { ...one, level: null } : one));
    const { evidence } = studyOf({ runId: 'r1', debrief: { ...debrief, skills }, screens: [], isRetry: false, inherited: 0, at: 1 });
    expect(evidence.map(({ subject }) => subject).sort()).toEqual(['skill:diagnosis', 'skill:stabilise']);
  });

  it('counts a doubt against a screen: of two levels the lower', () => {
    expect(levels([BANK, SCALE, GO_BACK, ROLL_BACK], ['reliability'])).toMatchObject({
      'skill:stabilise': 3,
      'skill:diagnosis': 4,
      'screen:reliability': 3,
    });
  });

  it('says of which run an observation is and when the run ended', () => {
    for (const one of study([BANK, ROLL_BACK]).evidence)
      expect(one).toMatchObject({ source: 'run', sourceId: 'r1', version: 0, selfLevel: null, at: 1_000 });
  });

  it('gives no evidence for a retry, whose candidate has read the debrief', () => {
    for (const inherited of [1, 0]) expect(study([SCALE, GO_BACK, ROLL_BACK], inherited).evidence).toEqual([]);
  });

  it('makes no card for a decision that a retry took over, but one for those that it took itself', () => {
    expect(study([SCALE, GO_BACK, ROLL_BACK], 1).costly).toEqual([3]);
    expect(study([SCALE, GO_BACK, ROLL_BACK], 2).costly).toEqual([3]);
  });
});
