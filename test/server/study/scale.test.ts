import { describe, expect, it } from 'vitest';
import { finishedRunQueries } from '../../../server/study/finished-run-store.ts';
import { ratedAnswerQueries } from '../../../server/study/rated-answer-store.ts';
import { indexesOf, plansOf } from '../query-plan.ts';
import { openTemporary } from '../temporary.ts';

describe('what is learnt from', () => {
  it('is found through indexes, whatever is stored', async () => {
    const { reader } = await openTemporary();
    const plans = await plansOf(reader, { ...finishedRunQueries(reader), ...ratedAnswerQueries(reader) });
    expect(plans.map((plan) => [plan.name, indexesOf(plan)])).toEqual([
      ['unstudied', ['runs_unstudied', 'interview_items_run', 'sqlite_autoindex_interviews_1']],
      ['endOf', ['sqlite_autoindex_runs_1', 'PRIMARY KEY', 'interview_items_run', 'sqlite_autoindex_interviews_1']],
      ['cardOf', ['cards_subject']],
      ['lastRatingOf', ['evidence_recent']],
      ['missesOf', ['sqlite_autoindex_pointer_misses_1']],
    ]);
    const steps = plans.flatMap((plan) => plan.steps);
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });
});
