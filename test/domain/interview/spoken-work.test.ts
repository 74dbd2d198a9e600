import { describe, expect, it } from 'vitest';
import { lengthOfWork, NO_WORK, spokenWorkOf, writtenOver } from '../../../server/domain/interview/spoken-work.ts';

const probe = { text: 'What was next?', rule: 'lacks', because: 'No number.', answer: '' } as const;

describe('work on a question', () => {
  it('keeps what a form says, part by part, and what it does not name', () => {
    const work = writtenOver(
      { ...NO_WORK, parts: { situation: 'Was.', task: 'Mine.' }, probes: [probe] },
      {
        'part-situation': 'Is.\r\nNow.',
        'part-notes': 'Note',
        'part-__proto__': 'x',
        'part-nonsense': 'x',
        'probe-1': 'The other one.',
        'probe-9': 'x',
      },
    );
    expect(work.parts).toEqual({ situation: 'Is.\nNow.', task: 'Mine.', notes: 'Note' });
    expect(work.probes).toEqual([{ ...probe, answer: 'The other one.' }]);
    expect(lengthOfWork(work)).toBe(8 + 5 + 4 + 14);
    expect(writtenOver(work, { 'part-task': '' }).parts).toEqual({ situation: 'Is.\nNow.', notes: 'Note' });
  });

  it.each([[null], ['text'], [[]], [{}], [{ parts: [], probes: {}, selfLevel: 9, missed: 'x' }], [{ probes: [{ text: 1 }, null] }]])(
    'is nothing where it was stored as %j',
    (stored) => expect(spokenWorkOf(stored)).toEqual(NO_WORK),
  );
});
