import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eveningNoteOf, eveningOn, eveningText } from '../../../server/domain/study/evening-note.ts';

const NOTE = { on: '2026-12-04', well: 'The drills.', begin: 'With a figure.' };

describe('what is written on the last evening', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.record({ on: fc.string(), well: fc.string({ unit: 'grapheme' }), begin: fc.string() }), (note) => {
        expect(eveningNoteOf(eveningText(note))).toEqual(note);
      }),
    );
  });

  it.each(['', 'text', 'null', '3', '[]', '{}', '{"on":"2026-12-04","well":1,"begin":""}'])('is none where it is %j', (text) =>
    expect(eveningNoteOf(text)).toBeNull(),
  );

  it('is asked for on the day before, and filled with what is there', () => {
    expect(eveningOn(1, '2026-12-04', '')).toEqual({ kind: 'write', note: null });
    expect(eveningOn(1, '2026-12-04', eveningText(NOTE))).toEqual({ kind: 'write', note: NOTE });
  });

  it('is read on the day, where it was written for that interview', () => {
    expect(eveningOn(0, '2026-12-04', eveningText(NOTE))).toEqual({ kind: 'read', note: NOTE });
    expect(eveningOn(0, '2026-12-04', '')).toBeNull();
    expect(eveningOn(0, '2027-01-01', eveningText(NOTE))).toBeNull();
  });

  it.each([null, -1, 2, 12])('is nothing with %s days left', (days) => expect(eveningOn(days, '2026-12-04', eveningText(NOTE))).toBeNull());
});
