import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../../server/domain/debrief/review.ts';
import { VERDICTS, verdictOf } from '../../../server/domain/debrief/verdict.ts';
import { replay } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { ratio } from '../../../server/domain/solve/ratio.ts';
import { solve } from '../../../server/domain/solve/solve.ts';

const SOURCE = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const BANK = 'overview/compare-the-banks-latency-with-our-pool-wait';
const SUPPORT = 'overview/tell-support-what-customers-see';
const ROLL_BACK = 'overview/roll-the-pool-change-back';
const SCALE = 'overview/scale-payment-pods-from-3-to-6';
const GO_BACK = 'scaled/go-back-to-the-dashboards';
const FAIL_OVER = 'scaled/fail-the-database-over';

function debriefOf(names: readonly string[], source = SOURCE) {
  const { scenario } = compile('scenarios/worked-example.md', source);
  const run = scenario && replay(scenario, 0, names);
  const solution = scenario && solve(scenario, 0);
  if (!run?.ok || !solution?.ok) throw new Error('the fixture does not play');
  return review(run.value, solution.value);
}

describe('a debrief', () => {
  it('gives 100 and no better move for the best line', () => {
    const debrief = debriefOf([BANK, SUPPORT, ROLL_BACK]);
    expect(debrief.score).toBe('100');
    expect(debrief.decisions.map(({ verdict, loss, better }) => [verdict, loss, better])).toEqual(Array(3).fill(['best', '0', null]));
    expect(debrief.retryTurn).toBeNull();
    expect(debrief.summary).toContain('No decision lost a point.');
  });

  it('names what each decision lost, and what was better then', () => {
    const debrief = debriefOf([SCALE, GO_BACK, ROLL_BACK]);
    expect(debrief.decisions.map(({ loss }) => loss)).toEqual(['6.3', '0', '56.3']);
    expect(debrief.decisions.map(({ verdict }) => verdict)).toEqual(['mistake', 'best', 'blunder']);
    expect(debrief.decisions[2]?.better?.labelHtml).toBe("Compare the bank's latency with our pool wait");
    expect(debrief.retryTurn).toBe(3);
  });

  it('says in plain words which skill is furthest behind the best line', () => {
    expect(debriefOf([SCALE, GO_BACK, ROLL_BACK]).summary).toContain(
      'Decision 3 cost the most. Furthest behind the best line: stabilising, 1 point below zero, where the best line won 5.',
    );
  });

  it('gives the reason for a better move once, where it would have been worth most', () => {
    const { decisions } = debriefOf([SCALE, GO_BACK, ROLL_BACK]);
    expect(decisions.map(({ better }) => better && [better.whyHtml !== null, better.sameAs])).toEqual([[false, 3], null, [true, null]]);
  });

  it('marks what its retry is about, wherever it is advised', () => {
    const { decisions, retryTurn } = debriefOf([SCALE, GO_BACK, ROLL_BACK]);
    expect(retryTurn).toBe(3);
    expect(decisions.map(({ better }) => better?.spoils)).toEqual([true, undefined, true]);
  });

  it('adds score and losses up to 100', () => {
    const debrief = debriefOf([SCALE, GO_BACK, SUPPORT, ROLL_BACK]);
    const lost = debrief.decisions.reduce((sum, { lossValue }) => sum + lossValue, 0);
    expect(debrief.scoreValue + lost).toBeCloseTo(100, 10);
  });

  it('follows the ceiling down to the score', () => {
    const debrief = debriefOf([SCALE, GO_BACK, ROLL_BACK]);
    expect(debrief.decisions.map(({ ceilingValue }) => ceilingValue)).toEqual([93.75, 93.75, 37.5]);
    expect(debrief.scoreValue).toBe(37.5);
  });

  it('tells a right call without evidence from a supported one', () => {
    expect(debriefOf([ROLL_BACK]).decisions[0]?.unsupported).toBe(true);
    expect(debriefOf([BANK, ROLL_BACK]).decisions[1]?.unsupported).toBe(false);
  });

  it('says how many random plays end lower', () => {
    expect(debriefOf([BANK, SUPPORT, ROLL_BACK]).betterThan).toBeGreaterThan(50);
    expect(debriefOf([ROLL_BACK]).betterThan).toBeLessThan(50);
  });

  it('compares a run that was lost with no play at all', () => {
    expect(debriefOf([SCALE, FAIL_OVER])).toMatchObject({ outcome: 'escalated', betterThan: null });
  });

  it('holds the best line with its lessons', () => {
    const { bestLine } = debriefOf([ROLL_BACK]);
    expect(bestLine.map(({ clock }) => clock)).toEqual(['02:14', '02:17', '02:19']);
    expect(bestLine[2]?.whyHtml).toContain('It undoes the one thing that changed.');
  });
});

describe('a verdict', () => {
  it('is best only for a loss of nothing at all', () => {
    expect(verdictOf(ratio(0, 7))).toBe('best');
    expect(verdictOf(ratio(1, 1_000_000))).toBe('close');
  });

  it('changes just above each threshold', () => {
    for (const [i, { verdict, upTo }] of VERDICTS.entries()) {
      expect(verdictOf(ratio(upTo * 1000, 1000))).toBe(verdict);
      if (i + 1 < VERDICTS.length) expect(verdictOf(ratio(upTo * 1000 + 1, 1000))).toBe(VERDICTS[i + 1]?.verdict);
    }
  });
});
