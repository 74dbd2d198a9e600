/** What was handed in with nothing in it is shown as not met, and is among what to practise. */
import { describe, expect, it } from 'vitest';
import type { ItemContents } from '../../../server/domain/report/item-findings.ts';
import { reportMarkdown } from '../../../server/domain/report/markdown.ts';
import { outcomeOf } from '../../../server/domain/report/outcome.ts';
import { EMPTY, incident, reportOf, type Sat, SPOKEN, START, satItem, steps, WEAK } from './interviews.ts';

const NOTHING: ItemContents = {
  kind: 'exercise',
  exercise: 'review',
  short: 'A bucket for reports',
  screens: ['reliability', 'security'],
  isEmpty: true,
  shown: [],
  flags: [],
  summary: '0 of 7 hazards found, no false alarms, and no verdict.',
};

function review(contents: ItemContents = NOTHING, isHandedIn = true): Sat {
  const log = isHandedIn ? steps(1, 8) : steps(1, 8).slice(0, 1);
  return { item: satItem(1, { kind: 'review', subject: 'plan', title: 'A plan', steps: log }), contents };
}

describe('a review that was handed in with nothing marked', () => {
  const report = reportOf([review()]);

  it('has no level, and is not met', () => {
    expect(report.items[0]).toMatchObject({ level: null, isUnmet: true, why: '0 of 7 hazards found, no false alarms, and no verdict.' });
  });

  it('is the first thing to practise', () => {
    expect(report.practise).toEqual([
      {
        id: 'exercise:review/plan',
        about: { kind: 'exercise', exercise: 'review', subject: 'plan' },
        title: 'A bucket for reports',
        reason: 'It was handed in with nothing marked.',
        minutes: 15,
      },
    ]);
  });

  it('is named in the file too', () => {
    const text = reportMarkdown(report, 'x');
    expect(text).toContain('## Not met\n\n- A plan: 0 of 7 hazards found');
  });

  it('is why its screens were not observed, and not that nobody asked', () => {
    const [reliability, tradeOffs] = report.screens;
    expect(reliability).toMatchObject({ isAsked: true, unseen: 'Not observed. The review was handed in with nothing to judge.' });
    expect(tradeOffs?.unseen).toBe('Not observed. No item asked for it.');
  });
});

describe('a review in which marks found nothing', () => {
  it('has the lowest level, and is among what to practise', () => {
    const shown = [{ subject: { kind: 'screen', id: 'security' }, level: 1, says: '0 of 7 hazards found.', quote: null }] as const;
    const report = reportOf([review({ ...NOTHING, isEmpty: false, shown })]);
    expect(report.items[0]).toMatchObject({ level: 1, isUnmet: false });
    expect(report.practise.map(({ id }) => id)).toEqual(['exercise:review/plan']);
  });
});

describe('what changed since the interview before', () => {
  it('is nothing where nothing was said, though there was a red flag before', () => {
    const before = outcomeOf({ ...reportOf(WEAK), id: 'InterviewInterv0', at: START });
    expect(before.flags).toBe(1);
    expect(reportOf([review()], { others: [before] }).changes).toEqual(['In this one there was nothing to compare.']);
  });
});

describe('what was opened and never handed in', () => {
  it('is not called unmet: the interview was left', () => {
    const report = reportOf([review(NOTHING, false)]);
    expect(report.items[0]?.isUnmet).toBe(false);
    expect(report.practise.map(({ reason }) => reason)).not.toContain('It was handed in with nothing marked.');
  });
});

describe('what cannot be read by the rules', () => {
  it('is neither judged nor called unmet', () => {
    const report = reportOf([review({ ...NOTHING, isEmpty: false })]);
    expect([report.items[0]?.isUnmet, report.practise]).toEqual([false, []]);
  });
});

describe('a question', () => {
  it('that was neither written nor rated nor recorded is not met, and to be practised once', () => {
    const report = reportOf(EMPTY);
    expect(report.items.map(({ isUnmet }) => isUnmet)).toEqual([true, true]);
    expect(report.practise.map(({ id, reason }) => [id, reason])).toEqual([
      ['question:led-incident', 'It was handed in with nothing written, recorded or rated.'],
    ]);
  });

  it('that was spoken is not called unmet', () => {
    expect(reportOf(SPOKEN).items.map(({ isUnmet }) => isUnmet)).toEqual([false, false]);
  });

  it('that was recorded and never rated is not called unmet either', () => {
    const recorded = EMPTY.map((sat): Sat => ({ ...sat, item: { ...sat.item, answerId: 'AnswerAnswerAns1' } }));
    expect(reportOf(recorded).items.some(({ isUnmet }) => isUnmet)).toBe(false);
  });
});

describe('an incident that was handed in before its end', () => {
  it('is not met, and sends to its scenario', () => {
    const report = reportOf([incident(1, null)]);
    expect(report.items[0]).toMatchObject({ level: null, isUnmet: true });
    expect(report.practise).toMatchObject([
      {
        id: 'scenario:unindexed-batch',
        about: { kind: 'scenario', scenarioId: 'unindexed-batch' },
        reason: 'It was not played to its end.',
      },
    ]);
  });

  it('sends nowhere where it was played to its end and nothing was costly', () => {
    const { contents } = incident(1);
    const seen = contents.kind === 'incident' && contents.seen ? { ...contents.seen, costly: 0, skills: [] } : null;
    expect(reportOf([incident(1, seen)]).practise).toEqual([]);
  });
});
