import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../server/domain/review/line-range.ts';
import { readReview } from '../../../server/domain/review/read.ts';
import { HAZARD_SEVERITIES, type HazardSeverity, REVIEW_VERDICTS, type Review } from '../../../server/domain/review/review.ts';
import type { ReviewWork } from '../../../server/domain/review/work.ts';
import { tries } from '../../effort.ts';
import { DEPLOYMENT, type QuickMark, reviewIn, workOf } from './worked-review.ts';

const SHIPPED = new URL('../../../questions/reviews/', import.meta.url);
const REVIEWS = [DEPLOYMENT, ...readdirSync(SHIPPED).map((name) => reviewIn(new URL(name, SHIPPED)))];
const RUNS = { numRuns: tries(300, 3000) };

function read(marks: readonly QuickMark[], verdict: ReviewWork['verdict'] = null) {
  return readReview(DEPLOYMENT, workOf(marks, verdict));
}

function kinds(marks: readonly QuickMark[]) {
  return read(marks).marks.map(({ kind, isFalseAlarm }) => `${kind}${isFalseAlarm ? ', false alarm' : ''}`);
}

function hazard(id: string, marks: readonly QuickMark[]) {
  return read(marks).hazards.find((one) => one.id === id);
}

describe('a mark', () => {
  it('finds the hazard whose lines it meets, with up to two lines beside', () => {
    for (const range of [
      [18, 18],
      [20, 20],
      [18, 20],
      [20, 22],
      [16, 18],
      [17, 21],
    ] as const)
      expect(read([[...range, 'stops']]).marks, range.join('–')).toMatchObject([{ kind: 'hit', hazards: ['probe'], isFalseAlarm: false }]);
  });

  it('over more than that says nothing of what is meant, and is a false alarm', () => {
    expect(
      kinds([
        [15, 18, 'stops'],
        [1, 32, 'stops'],
        [1, 32, 'remark'],
        [20, 23, 'ask'],
      ]),
    ).toEqual(Array(4).fill('wide, false alarm'));
    expect(read([[1, 32, 'stops']]).hazards.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it('on an oddity is a false alarm where it asks or stops, and none as a remark', () => {
    expect(
      kinds([
        [17, 17, 'stops'],
        [17, 17, 'ask'],
        [22, 22, 'remark'],
      ]),
    ).toEqual(['oddity, false alarm', 'oddity, false alarm', 'harmless']);
    expect(
      read([
        [17, 17, 'remark'],
        [22, 22, 'ask'],
      ]).marks.map(({ oddity }) => oddity),
    ).toEqual(['digest', 'cpu']);
  });

  it('where nothing is planted is a false alarm, but for the first three remarks', () => {
    expect(
      kinds([
        [1, 1, 'ask'],
        [2, 2, 'remark'],
        [3, 3, 'remark'],
        [4, 4, 'remark'],
        [10, 10, 'remark'],
        [12, 12, 'stops'],
      ]),
    ).toEqual(['nothing, false alarm', 'aside', 'aside', 'aside', 'aside, false alarm', 'nothing, false alarm']);
  });

  it('may find two hazards that it is close to', () => {
    expect(read([[6, 7, 'ask']]).marks).toMatchObject([{ kind: 'hit', hazards: ['drain', 'recreate'] }]);
  });
});

describe('a hazard', () => {
  it('is missed without a mark', () => {
    expect(hazard('probe', [])).toEqual({ id: 'probe', marks: [], said: null, severity: null, named: 0, places: 1 });
  });

  it('is found by one of its places, and says how many were named', () => {
    expect(hazard('drain', [[30, 30, 'ask']])).toMatchObject({ marks: [1], named: 1, places: 2 });
    expect(
      hazard('drain', [
        [30, 30, 'ask'],
        [5, 6, 'ask'],
      ]),
    ).toMatchObject({ marks: [1, 2], named: 2, places: 2 });
  });

  it('is as bad as the worst that is said of it', () => {
    const said = (marks: readonly QuickMark[]) => hazard('drain', marks)?.severity;
    expect([said([[6, 6, 'remark']]), said([[6, 6, 'ask']]), said([[6, 6, 'stops']])]).toEqual(['low', 'right', 'high']);
    expect(
      said([
        [6, 6, 'remark'],
        [30, 30, 'ask'],
      ]),
    ).toBe('right');
  });

  it('is not judged by a mark that may mean another one where it has one of its own', () => {
    expect(
      hazard('recreate', [
        [8, 8, 'ask'],
        [6, 7, 'stops'],
      ]),
    ).toMatchObject({ marks: [1, 2], said: 'ask', severity: 'right' });
  });
});

describe('the reading', () => {
  it('is the same for the same work', () => {
    const work = workOf(
      [
        [6, 6, 'ask', 'a'],
        [17, 17, 'stops', 'b'],
      ],
      'no',
    );
    expect(readReview(DEPLOYMENT, work)).toEqual(readReview(DEPLOYMENT, work));
  });

  it('names the oddities that were left alone', () => {
    expect(read([]).leftAlone).toEqual(['digest', 'cpu']);
    expect(
      read([
        [15, 18, 'stops'],
        [22, 22, 'remark'],
      ]).leftAlone,
    ).toEqual([]);
  });

  it('says whether the verdict is right, and that none was given', () => {
    expect(REVIEW_VERDICTS.map((verdict) => read([], verdict).verdict.isRight)).toEqual([false, true, false]);
    expect(read([]).verdict).toEqual({ said: null, isRight: false });
  });

  it('does not depend on words, nor on when a mark was made', () => {
    const work = workOf(
      [
        [6, 6, 'ask', 'a'],
        [17, 17, 'stops', 'b'],
      ],
      'no',
    );
    const other = { ...work, marks: work.marks.map((mark) => ({ ...mark, text: 'Something else', at: 500 })) };
    expect(readReview(DEPLOYMENT, other).score).toEqual(readReview(DEPLOYMENT, work).score);
  });
});

describe('the score', () => {
  const ALL: readonly QuickMark[] = [
    [6, 6, 'ask'],
    [7, 8, 'ask'],
    [18, 20, 'stops'],
  ];

  it('is 100 for every hazard, each as bad as it is, no false alarm and the right verdict', () => {
    expect(read(ALL, 'after-changes').score).toEqual({ total: 100, hits: 80, verdict: 20, alarms: 0 });
  });

  it('takes a half for each step that the severity is off, twenty for the verdict and ten for a false alarm', () => {
    expect(read(ALL, 'no').score.total).toBe(80);
    expect(read([...ALL, [1, 1, 'ask']], 'after-changes').score.total).toBe(90);
    // Of 80 the hazard that stops is 3 in 7, of which to ask leaves a half and a remark nothing.
    expect(
      read([
        [6, 6, 'ask'],
        [7, 8, 'ask'],
        [18, 20, 'remark'],
      ]).score.hits,
    ).toBe(Math.round((80 * 4) / 7));
  });

  it('is nothing for a verdict alone, and never below nothing', () => {
    expect(read([], 'after-changes').score.total).toBe(0);
    expect(
      read(
        [
          [1, 1, 'ask'],
          [2, 2, 'ask'],
          [3, 3, 'ask'],
        ],
        'after-changes',
      ).score,
    ).toEqual({ total: 0, hits: 0, verdict: 0, alarms: 0 });
  });

  it.each(REVIEWS.map((review) => [review.id, review] as const))('of %s is never lowered by a hazard more', (_, review) => {
    fc.assert(
      fc.property(someMarks(review), fc.nat(), (marks, pick) => {
        const before = readReview(review, workOf(marks, review.verdict));
        const missed = review.hazards.filter(({ id }) => before.hazards.find((one) => one.id === id)?.marks.length === 0);
        const found = missed[pick % Math.max(1, missed.length)];
        const place = found?.places[0];
        if (!found || !place) return;
        const next = readReview(review, workOf([...marks, [place.from, place.to, found.severity]], review.verdict));
        expect(next.score.total).toBeGreaterThanOrEqual(before.score.total);
      }),
      RUNS,
    );
  });

  it.each(REVIEWS.map((review) => [review.id, review] as const))('of %s is never raised by a false alarm', (_, review) => {
    fc.assert(
      fc.property(someMarks(review), oneMark(review), (marks, mark) => {
        const before = readReview(review, workOf(marks, review.verdict));
        const next = readReview(review, workOf([...marks, mark], review.verdict));
        if (next.marks.at(-1)?.kind !== 'hit') expect(next.score.total).toBeLessThanOrEqual(before.score.total);
      }),
      RUNS,
    );
  });

  it.each(REVIEWS.map((review) => [review.id, review] as const))(
    'of %s stays within 0 and 100, and is the sum of its parts',
    (_, review) => {
      fc.assert(
        fc.property(someMarks(review), fc.constantFrom(...REVIEW_VERDICTS, null), (marks, verdict) => {
          const { total, hits, verdict: points, alarms } = readReview(review, workOf(marks, verdict)).score;
          expect(total).toBe(hits + points - alarms);
          expect(total >= 0 && total <= 100 && Number.isInteger(total)).toBe(true);
        }),
        RUNS,
      );
    },
  );
});

describe('whoever does not read', () => {
  const shipped = REVIEWS.filter((review) => review !== DEPLOYMENT).map((review) => [review.id, review] as const);

  it.each(shipped)('gets at most a third of %s by marking it piece by piece, whatever the pieces', (_, review) => {
    for (const width of [1, 2, 3, 4, 5, 6, 8, 12])
      for (const severity of HAZARD_SEVERITIES) {
        const total = readReview(review, workOf(tiles(review, width, severity), review.verdict)).score.total;
        expect(total, `${width} lines each as ${severity}`).toBeLessThanOrEqual(33);
      }
  });

  it.each(shipped)('gets nothing of %s for one mark over everything', (_, review) => {
    const work = workOf([[1, review.lines.length, 'stops']], review.verdict);
    expect(readReview(review, work).score.total).toBe(0);
  });

  it.each(shipped)('meets hazards and oddities of %s that a mark can tell apart', (_, review) => {
    for (const { places } of review.oddities)
      for (const hazard of review.hazards) expect(hazard.places.some((one) => places.some((other) => overlaps(one, other)))).toBe(false);
  });
});

/** As many as a review may hold. */
function tiles(review: Review, width: number, severity: HazardSeverity): readonly QuickMark[] {
  const last = review.lines.length;
  const starts = Array.from({ length: Math.ceil(last / width) }, (_, index) => 1 + index * width);
  return starts.slice(0, 40).map((from) => [from, Math.min(last, from + width - 1), severity] as const);
}

function oneMark({ lines }: Review): fc.Arbitrary<QuickMark> {
  return fc
    .tuple(fc.integer({ min: 1, max: lines.length }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(...HAZARD_SEVERITIES))
    .map(([from, more, severity]) => [from, Math.min(lines.length, from + more), severity] as const);
}

function someMarks(review: Review): fc.Arbitrary<readonly QuickMark[]> {
  return fc.array(oneMark(review), { maxLength: 12 });
}
