import { describe, expect, it } from 'vitest';
import { designExercise } from '../../../server/domain/design/design-exercise.ts';
import { PLAN } from '../../../server/domain/design/part-times.ts';
import type { Fields } from '../../../server/domain/interview/exercise.ts';
import { designOf, wholeWork, workAfter } from './designs.ts';

const design = designOf();

const GOOD: Fields = {
  clarify: 'Who waits for the thumbnail, and what does the page show until it is there? I assume that losing a photo is never acceptable.',
  constrain:
    '4 million photos a day are 46 a second and 139 at the peak. At 0.8 core-seconds that is 111 cores, so 14 hosts at $250 a month each.',
  propose:
    'The upload goes to object storage and is confirmed at once, because a slow resize must not lose a photo. An event starts the resize, which writes back beside the original. European photos have a bucket of their own and their own smaller fleet, so nothing crosses.',
  'trade-off':
    'I gave up resizing on first view: it would be cheaper at night, but the first viewer would wait a second. Two fleets cost some 30% more than one; I would accept that rather than move the photos.',
  fail: 'If a photo crashes the worker it is tried twice and set aside. A new version of the resizer first gets 1% of the photos in one region, and goes back within two minutes by switching the alias. After an outage the queue is worked off newest first.',
};
const RIGHT: Fields = { 'figure-rate': '139', 'figure-hosts': '14', 'figure-catch-up': '5 h' };

const readOf = (parts: Fields, figures: Fields = RIGHT) => designExercise.read(design, wholeWork(design, parts, figures));

describe('the sums of a design', () => {
  it.each([
    ['139', 'right', 'Within the tolerance.'],
    ['~140 photos/s', 'right', 'Within the tolerance.'],
    ['8340 photos per minute', 'right', 'Within the tolerance.'],
    ['46', 'off', '3 times too small.'],
    ['160', 'off', '15% too large.'],
    ['1390', 'off', '10 times too large: a nought too many or too few?'],
    ['500,000', 'off', '3,597 times too large: seconds for hours?'],
    ['0', 'off', 'It cannot be nothing.'],
    ['139 GB', 'other-unit', 'It is asked in photos/s; GB measures something else.'],
    ['a lot', 'unread', '“a lot” is no single figure. Write one number, as in 1.7 or 2,000, and if you like its unit.'],
    ['', 'left-out', 'Nothing was given. A rough figure beats none: round, and say that you do.'],
  ])('take %j as %s', (typed, outcome, says) => {
    const [first] = readOf(GOOD, { 'figure-rate': typed }).sums;
    expect([first?.outcome, first?.says]).toEqual([outcome, says]);
  });

  it('are never right by guessing one number for all', () => {
    for (const typed of ['0', '1', '10', '100', '1000', '1e6']) {
      const { sums } = readOf(GOOD, { 'figure-rate': typed, 'figure-hosts': typed, 'figure-catch-up': typed });
      expect(sums.map(({ outcome }) => outcome)).toEqual(['off', 'off', 'off']);
    }
  });

  it('are not asked where their constraint was not reached', () => {
    const { sums } = designExercise.read(design, workAfter(design, [9, { 'figure-rate': '139' }]));
    expect(sums.map(({ outcome }) => outcome)).toEqual(['right', 'left-out', 'not-asked']);
  });
});

describe('the constraints of a design', () => {
  it('are answered by words of their own, with the sentence and its part', () => {
    const { constraints } = readOf(GOOD);
    expect(constraints.map(({ outcome, part }) => [outcome, part])).toEqual([
      ['answered', 'Propose'],
      ['answered', 'Fail and roll back'],
    ]);
    expect(constraints[1]?.quote).toBe('After an outage the queue is worked off newest first.');
  });

  it('are not answered by what stood there before, nor by repeating them', () => {
    const early = readOf({ ...GOOD, clarify: 'The queue drains into a bucket.', fail: 'If it breaks we go back to the old version.' });
    expect(early.constraints[1]?.outcome).toBe('not-seen');
    const echoed = readOf({ ...GOOD, propose: design.constraints[0]?.said, 'trade-off': 'Nothing.', fail: design.constraints[1]?.said });
    expect(echoed.constraints.map(({ outcome }) => outcome)).toEqual(['not-seen', 'not-seen']);
  });

  it('are taken up by a sentence that speaks of them in words that nobody foresaw', () => {
    const { constraints } = readOf({
      ...GOOD,
      propose: 'What users in Europe upload is stored, resized and shown within Europe.',
      'trade-off': '',
    });
    expect(constraints[0]).toMatchObject({ outcome: 'taken-up', part: 'Propose', quote: expect.stringMatching(/^What users in Europe/) });
  });

  it('are not judged where they were never said', () => {
    const { constraints } = designExercise.read(design, workAfter(design, [9, { 'part-clarify': 'A queue and a bucket.' }]));
    expect(constraints.map(({ outcome }) => outcome)).toEqual(['not-reached', 'not-reached']);
  });
});

describe('the time of a design', () => {
  it('has a plan for each part that adds up to the whole', () => {
    expect(Object.values(PLAN).reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('is told part by part', () => {
    const work = workAfter(
      design,
      [10, { do: 'next', 'design-part': 'clarify' }],
      [900, { do: 'next', 'design-part': 'constrain' }],
      [1100, {}],
    );
    const { times } = designExercise.read(design, work);
    expect(times.map(({ id, planned, spent, state }) => [id, planned, spent, state])).toEqual([
      ['clarify', 180, 10, 'short'],
      ['constrain', 240, 890, 'over'],
      ['propose', 360, 200, 'on-plan'],
      ['trade-off', 180, null, 'not-begun'],
      ['fail', 240, null, 'not-begun'],
    ]);
  });
});

describe('what a design shows', () => {
  it('is a level by screen, with what it rests on and the words for it', () => {
    const reading = readOf(GOOD);
    const shown = designExercise.shown(design, reading);
    expect(shown.map(({ subject, level }) => [subject.id, level])).toEqual([
      ['trade-offs', 4],
      ['reliability', 4],
    ]);
    expect(shown[0]?.says).toBe(
      'It shows something given up (25 words or more), half of what came up dealt with and two thirds of the sums right.',
    );
    expect(shown[0]?.quote).toMatch(/gave up resizing|because a slow resize|rather than/);
    expect(designExercise.flags(design, reading)).toEqual([]);
    expect(designExercise.summary(design, reading)).toBe('3 of 3 sums right, 2 of 2 constraints answered.');
  });

  it('is a 4 only where every sum is right and nothing was passed over', () => {
    for (const reading of [
      readOf(GOOD, { ...RIGHT, 'figure-hosts': '40' }),
      readOf({ ...GOOD, fail: (GOOD.fail ?? '').replace('After an outage the queue is worked off newest first.', '') }),
    ]) {
      const levels = designExercise.shown(design, reading).map(({ level }) => level);
      expect(Math.max(...levels)).toBe(3);
    }
  });

  it('is lower for each thing that is not there', () => {
    const bare = readOf(
      {
        ...GOOD,
        'trade-off': 'It is the best way to do it, and everybody does it this way in our company today.',
        fail: 'It is very stable.',
      },
      {},
    );
    const levels = designExercise.shown(design, bare).map(({ level }) => level);
    expect(Math.max(...levels)).toBeLessThan(4);
    expect(
      designExercise
        .shown(design, bare)
        .map(({ says }) => says)
        .join(' '),
    ).toContain('It lacks');
  });

  it('is nothing where nothing was written', () => {
    const empty = readOf({}, {});
    expect(designExercise.shown(design, empty)).toEqual([]);
    expect(designExercise.flags(design, empty)).toEqual([]);
    expect(designExercise.summary(design, empty)).toBe('0 of 3 sums right, 0 of 2 constraints answered; nothing is written.');
  });

  it('raises a flag for a design that never fails and for tools in a row, with the sentence', () => {
    const blind = readOf({
      clarify: 'How many photos are there in a day and who looks at them in the end?',
      constrain: 'There are 4 million photos a day and 139 a second at the peak hour of it.',
      propose: 'We take Kubernetes, Kafka, Redis and Terraform. The workers take photos and write thumbnails into the store for everybody.',
      'trade-off': 'It is simple for the team and simple for the users as well.',
      fail: 'It is stable and has been so for years.',
    });
    const flags = designExercise.flags(design, blind);
    expect(flags.map(({ flag }) => flag)).toEqual(['blast-blind', 'tool-list']);
    expect(flags.map(({ quote }) => quote)).toEqual([
      'We take Kubernetes, Kafka, Redis and Terraform.',
      'We take Kubernetes, Kafka, Redis and Terraform.',
    ]);
  });

  it('is the same for the same work, always', () => {
    expect(readOf(GOOD)).toEqual(readOf(GOOD));
  });

  it('stands whatever was typed', () => {
    for (const text of [
      'x'.repeat(100_000),
      '🙂'.repeat(2000),
      '<b>',
      '\n\n\n',
      'Les photos sont nombreuses et les serveurs sont lents dans la nuit.',
    ]) {
      const reading = readOf({ clarify: text, propose: text });
      expect(designExercise.summary(design, reading)).toMatch(/\.$/);
    }
  });
});
