import { describe, expect, it } from 'vitest';
import { changeReview } from '../../../server/domain/review/change.ts';
import { beginReview, NOTHING_TYPED, type ReviewWork, storedReview } from '../../../server/domain/review/work.ts';
import { changedBy, DEPLOYMENT, workOf } from './worked-review.ts';

const TYPED = { from: '7', to: '8', severity: 'ask', text: 'Why not roll?' };

function refusal(work: ReviewWork, form: Readonly<Record<string, string>>): string {
  const changed = changeReview(DEPLOYMENT, work, form, 60);
  if (changed.ok) throw new Error(`taken: ${JSON.stringify(changed.value)}`);
  return changed.error;
}

describe('a mark', () => {
  it('is made of what was typed, with the second at which it was made, and empties the form', () => {
    const work = changedBy(beginReview(), { do: 'mark', ...TYPED });
    expect(work.marks).toEqual([{ id: 1, from: 7, to: 8, severity: 'ask', text: 'Why not roll?', at: 60 }]);
    expect(work.typed).toEqual(NOTHING_TYPED);
  });

  it('is of one line where only one field is filled', () => {
    const work = changedBy(
      beginReview(),
      { do: 'mark', from: '7', to: '', severity: 'ask' },
      { do: 'mark', from: '', to: '9', severity: 'remark', text: ' a\r\nb ' },
    );
    expect(work.marks.map(({ from, to, text }) => [from, to, text])).toEqual([
      [7, 7, ''],
      [9, 9, 'a\nb'],
    ]);
  });

  it('is made once where the button was pressed twice', () => {
    const form = { do: 'mark', ...TYPED };
    expect(changedBy(beginReview(), form, form).marks).toHaveLength(1);
  });

  it('may be changed, and stays where and when it was made', () => {
    const work = changedBy(
      workOf([
        [1, 1, 'stops', 'a'],
        [2, 2, 'ask', 'b'],
      ]),
      { do: 'change-1' },
    );
    expect(work.typed).toEqual({ from: '1', to: '1', severity: 'stops', text: 'a', changes: 1 });
    const changed = changedBy(work, { do: 'mark', from: '3', to: '4', severity: 'remark', text: 'c' });
    expect(changed.marks).toEqual([
      { id: 1, from: 3, to: 4, severity: 'remark', text: 'c', at: 10 },
      { id: 2, from: 2, to: 2, severity: 'ask', text: 'b', at: 20 },
    ]);
    expect(changed.typed).toEqual(NOTHING_TYPED);
  });

  it('becomes a new one where the one that it changes was dropped meanwhile', () => {
    const work = changedBy(workOf([[1, 1, 'stops', 'a']]), { do: 'change-1' }, { do: 'drop-1' }, { do: 'mark' });
    expect(work.marks).toEqual([{ id: 2, from: 1, to: 1, severity: 'stops', text: 'a', at: 60 }]);
  });

  it('is dropped once, however often it is asked for, and no other in its place', () => {
    const work = changedBy(
      workOf([
        [1, 1, 'stops'],
        [2, 2, 'ask'],
      ]),
      { do: 'drop-1' },
      { do: 'drop-1' },
    );
    expect(work.marks.map(({ id }) => id)).toEqual([2]);
  });

  it('does not take the id of one that was dropped', () => {
    expect(changedBy(workOf([[1, 1, 'stops']]), { do: 'drop-1' }, { do: 'mark', ...TYPED }).marks[0]?.id).toBe(2);
  });

  it.each([
    [{ ...TYPED, from: '', to: '' }, 'Which line is it? Take its number on the left, or type it.'],
    [{ ...TYPED, from: '33', to: '33' }, 'The lines go from 1 to 32; “33” to “33” is not among them.'],
    [{ ...TYPED, from: '0', to: '4' }, 'The lines go from 1 to 32; “0” to “4” is not among them.'],
    [{ ...TYPED, from: 'seven', to: '8' }, 'The lines go from 1 to 32; “seven” to “8” is not among them.'],
    [{ ...TYPED, from: '1e1', to: '1.5' }, 'The lines go from 1 to 32; “1e1” to “1.5” is not among them.'],
    [{ ...TYPED, from: '9', to: '4' }, 'Line 9 comes after line 4. Put the smaller number first.'],
    [{ ...TYPED, severity: 'dreadful' }, 'How bad is it? Say whether it stops, is to be asked about, or is a remark.'],
    [
      { ...TYPED, text: 'x'.repeat(2001) },
      'What you would say has 2,001 characters; a mark holds 2,000. It is still here to be shortened.',
    ],
  ])('is refused with a sentence where it cannot be: %o', (typed, said) => {
    expect(refusal(beginReview(), { do: 'mark', ...typed })).toBe(said);
  });

  it('is refused after forty, but may still be changed', () => {
    const full = workOf(Array.from({ length: 40 }, (_, index) => [1 + (index % 32), 32, 'ask'] as const));
    expect(refusal(full, { do: 'mark', ...TYPED })).toContain('There are 40 marks already');
    expect(changedBy(full, { do: 'change-3' }, { do: 'mark', text: 'b' }).marks[2]?.text).toBe('b');
  });

  it('cannot be taken up while another one is being written, whose words would be gone', () => {
    const work = changedBy(
      workOf([
        [1, 1, 'stops', 'a'],
        [2, 2, 'ask', 'b'],
      ]),
      { do: 'save', text: 'Half a thought' },
    );
    expect(refusal(work, { do: 'change-1' })).toContain('What you are writing is not marked yet.');
    expect(changedBy(work, { do: 'change-1', text: '' }).typed.text).toBe('a');
    expect(changedBy(work, { do: 'let-go' }, { do: 'change-1' }, { do: 'change-2' }).typed.text).toBe('b');
    expect(refusal(work, { do: 'change-9' })).toBe('That mark was dropped before. The others are as they were.');
  });
});

describe('the form', () => {
  it('keeps what is typed, whatever it was sent for', () => {
    for (const verb of ['save', 'pause', 'hand-in', 'something', 'change', 'line-', 'drop-x', 'constructor']) {
      const work = changedBy(beginReview(), { do: verb, ...TYPED, verdict: 'no' });
      expect([work.typed, work.verdict, work.marks]).toEqual([{ ...TYPED, changes: null }, 'no', []]);
    }
  });

  it('keeps what it held before where a field is not sent', () => {
    const work = changedBy(beginReview(), { do: 'save', ...TYPED, verdict: 'no' }, {}, { do: 'pause', verdict: 'perhaps' });
    expect([work.typed, work.verdict]).toEqual([{ ...TYPED, changes: null }, 'no']);
  });

  it('keeps words that are too long for a mark, but not a whole book', () => {
    expect(changedBy(beginReview(), { do: 'save', text: 'x'.repeat(20_000) }).typed.text).toHaveLength(20_000);
    expect(refusal(beginReview(), { do: 'save', text: 'x'.repeat(20_001) })).toContain('over 20,000 characters');
  });

  it('takes the number of a line, and keeps the words', () => {
    const work = changedBy(beginReview(), { do: 'line-12', ...TYPED });
    expect(work.typed).toEqual({ from: '12', to: '12', severity: 'ask', text: 'Why not roll?', changes: null });
    expect(refusal(beginReview(), { do: 'line-33' })).toBe('There is no line 33: the artefact has 32.');
  });
});

describe('work that was stored', () => {
  it('comes back as it was', () => {
    const work = changedBy(workOf([[1, 2, 'stops', 'a']], 'no'), { do: 'change-1' });
    expect(storedReview(JSON.parse(JSON.stringify(work)))).toEqual(work);
    expect(storedReview(JSON.parse(JSON.stringify(beginReview())))).toEqual(beginReview());
  });

  it.each([
    null,
    7,
    'marks',
    [],
    {},
    { ...workOf([]), marks: {} },
    { ...workOf([]), next: -1 },
    { ...workOf([]), verdict: 'perhaps' },
    { ...workOf([]), verdict: undefined },
    { ...workOf([]), typed: null },
    { ...workOf([]), typed: { ...NOTHING_TYPED, changes: '1' } },
    { ...workOf([]), marks: [{ id: 1, from: 2, to: 1, severity: 'ask', text: '', at: 0 }] },
    { ...workOf([]), marks: [{ id: 1, from: 1, to: 1, severity: 'bad', text: '', at: 0 }] },
    { ...workOf([]), marks: [{ id: 1, from: 1, to: 1, severity: 'ask', text: 3, at: 0 }] },
    { ...workOf([]), marks: [null] },
  ])('is none where it is something else: %j', (json) => {
    expect(storedReview(json)).toBeNull();
  });
});
