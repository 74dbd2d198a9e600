import { describe, expect, it } from 'vitest';
import { type CardSubject, isDoneToday, isDue, subjectOf, subjectText } from '../../../server/domain/study/card.ts';

const SUBJECTS: readonly (readonly [CardSubject, string])[] = [
  [{ kind: 'question', questionId: 'led-incident' }, 'led-incident'],
  [{ kind: 'decision', runId: 'aB3_-x', turn: 4 }, 'aB3_-x/4'],
  [{ kind: 'pointer', questionId: 'led-incident', pointerId: 'told' }, 'led-incident#told'],
];

describe('what a card is about', () => {
  it.each(SUBJECTS)('is written and read back: %o', (subject, text) => {
    expect(subjectText(subject)).toBe(text);
    expect(subjectOf(subject.kind, text)).toEqual(subject);
  });

  it.each([
    ['question', ''],
    ['decision', ''],
    ['decision', 'run'],
    ['decision', 'run/'],
    ['decision', 'run/x'],
    ['decision', 'run/12345'],
    ['decision', 'run#4'],
    ['decision', '/4'],
    ['pointer', 'led-incident'],
    ['pointer', 'led-incident#'],
    ['pointer', 'led-incident/told'],
    ['pointer', 'a#b#c'],
    ['story', 'led-incident'],
    ['__proto__', 'x'],
  ])('is nothing for a %s of "%s"', (kind, text) => expect(subjectOf(kind, text)).toBeNull());
});

describe('a card', () => {
  it.each([
    [99, null, true],
    [100, null, false],
    [99, 99, true],
    [99, 100, false],
    [-5, null, true],
  ])('due at %i and buried until %s is due before 100: %s', (due, buriedUntil, is) => expect(isDue({ due, buriedUntil }, 100)).toBe(is));

  it.each([
    [200, 100, true],
    [200, 99, false],
    [200, null, false],
    [199, 150, false],
    [300, 250, true],
  ])('due at %i and rated at %s is done for the day from 100 to 200: %s', (due, reviewedAt, is) =>
    expect(isDoneToday({ due, reviewedAt }, { start: 100, end: 200 })).toBe(is),
  );
});
