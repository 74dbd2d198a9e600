import { describe, expect, it } from 'vitest';
import { readReview } from '../../../server/domain/review/read.ts';
import type { ReviewVerdict } from '../../../server/domain/review/review.ts';
import { reviewExercise } from '../../../server/domain/review/review-exercise.ts';
import { type QuickMark, reviewIn, workOf } from './worked-review.ts';

const PLAN = reviewIn(new URL('../../../questions/reviews/orders-plan.md', import.meta.url));

/** Marks on the first place of these hazards, called as bad as they are. */
function on(...ids: readonly string[]): readonly QuickMark[] {
  return PLAN.hazards
    .filter(({ id }) => ids.includes(id))
    .map(({ id, places, severity }) => [places[0]?.from ?? 1, places[0]?.from ?? 1, severity, `Of ${id}.`] as const);
}

const ALL = on(...PLAN.hazards.map(({ id }) => id));

function read(marks: readonly QuickMark[], verdict: ReviewVerdict | null = 'no') {
  return readReview(PLAN, workOf(marks, verdict));
}

function levels(marks: readonly QuickMark[], verdict: ReviewVerdict | null = 'no') {
  return Object.fromEntries(reviewExercise.shown(PLAN, read(marks, verdict)).map(({ subject, level }) => [subject.id, level]));
}

describe('what a review shows', () => {
  it('is a level for each of its screens, for risk and for diagnosis', () => {
    expect(levels(ALL)).toEqual({ reliability: 4, security: 4, risk: 4, diagnosis: 4 });
  });

  it('judges security by the hazards that touch it, and the other screens by the rest', () => {
    expect(levels(on('remade', 'protection', 'version'))).toMatchObject({ reliability: 4, security: 1 });
    expect(levels(on('queues', 'invoices', 'open'))).toMatchObject({ reliability: 1, security: 4 });
  });

  it('is no solid level where something that stops was passed over', () => {
    expect(levels(on('remade', 'version'))).toMatchObject({ reliability: 2 });
  });

  it('judges risk by what is stopped, and by the verdict', () => {
    expect([levels(ALL, 'yes').risk, levels(ALL, 'after-changes').risk, levels([], 'no').risk]).toEqual([1, 2, 1]);
    const milder = ALL.map(([from, to, severity, text]) => [from, to, severity === 'stops' ? 'ask' : severity, text] as const);
    expect(levels(milder).risk).toBe(2);
    const harsher = ALL.map(([from, to, , text]) => [from, to, 'stops', text] as const);
    expect(levels(harsher).risk).toBe(3);
  });

  it('judges diagnosis by what no linter says, less what is nothing', () => {
    expect(levels(on('queues', 'invoices', 'open')).diagnosis).toBe(1);
    expect(levels([...on('remade', 'protection'), [1, 1, 'ask']]).diagnosis).toBe(2);
    expect(levels([...on('remade', 'protection', 'open'), [1, 1, 'ask']]).diagnosis).toBe(3);
    expect(levels([...on('remade'), [1, 1, 'ask'], [2, 2, 'ask']]).diagnosis).toBe(1);
  });

  it('is nothing at all where nobody marked or decided anything', () => {
    const reading = read([], null);
    expect([reviewExercise.shown(PLAN, reading), reviewExercise.flags(PLAN, reading)]).toEqual([[], []]);
    expect(reviewExercise.isEmpty(reading)).toBe(true);
    expect([read([], 'no'), read([[1, 1, 'ask']], null)].map(reviewExercise.isEmpty)).toEqual([false, false]);
  });

  it('says what it rests on, and quotes the words of the worst mark', () => {
    const [reliability, security, risk] = reviewExercise.shown(PLAN, read(on('version', 'remade')));
    expect(reliability).toMatchObject({ says: '2 of 3 hazards found, no false alarms.', quote: 'Of remade.' });
    expect(security).toMatchObject({ says: '0 of 3 hazards found, no false alarms.', quote: null });
    expect(risk?.says).toBe('Stopped 1 of 5 that must not go on, misjudged 0 of what was found; the verdict was right.');
  });

  it('is one sentence for a list', () => {
    expect(reviewExercise.summary(PLAN, read([...on('remade'), [1, 1, 'ask']]))).toBe(
      '1 of 6 hazards found, 1 false alarm, and the verdict was right.',
    );
    expect(reviewExercise.summary(PLAN, read([], null))).toBe('0 of 6 hazards found, no false alarms, and no verdict.');
  });
});

describe('a red flag', () => {
  const flags = (marks: readonly QuickMark[], verdict: ReviewVerdict | null) =>
    reviewExercise.flags(PLAN, read(marks, verdict)).map(({ flag, quote }) => [flag, quote]);

  it('is raised where it may go ahead with what should have stopped it unseen', () => {
    expect(flags(on('version', 'open'), 'yes')).toEqual([['blast-blind', 'Yes, it may go ahead as it stands.']]);
    expect(flags(ALL, 'yes')).toEqual([]);
    expect(flags(on('version', 'open'), 'after-changes')).toEqual([]);
  });

  it('is raised where all that touches security was passed over and other things were seen, with the line', () => {
    expect(flags(on('remade'), 'no')).toEqual([['not-my-job', 'Line 64: ~ Action   = "sqs:ReceiveMessage" -> "sqs:*"']]);
    expect(flags([[1, 1, 'ask']], 'no')).toEqual([]);
    expect(flags(on('remade', 'open'), 'no')).toEqual([]);
  });
});
