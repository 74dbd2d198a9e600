import { describe, expect, it } from 'vitest';
import { askedSums, begin, change, revealed, stored } from '../../../server/domain/design/work.ts';
import { designOf, workAfter } from './designs.ts';

const design = designOf();
const next = (part: string, text = 'Words.') => ({ do: 'next', 'design-part': part, [`part-${part}`]: text });

describe('a design that is worked on', () => {
  it('begins with the first part, no constraint, and the sums that need none', () => {
    const work = begin();
    expect([work.part, revealed(design, work), askedSums(design, work).map(({ id }) => id)]).toEqual(['clarify', [], ['rate', 'hosts']]);
  });

  it('keeps what was typed, whatever the button', () => {
    for (const button of [undefined, 'save', 'pause', 'leave', 'hand-in', 'whatever']) {
      const work = workAfter(design, [9, { do: button, 'part-clarify': 'Who waits?\r\nFor what?', 'figure-rate': ' 139 ' }]);
      expect([work.part, work.parts, work.figures, work.upTo]).toEqual([
        'clarify',
        { clarify: 'Who waits?\nFor what?' },
        { rate: '139' },
        9,
      ]);
    }
  });

  it('reveals a constraint, and the sum that comes with it, with its part', () => {
    const third = workAfter(design, [60, next('clarify')], [120, next('constrain')]);
    expect(revealed(design, third).map(({ id }) => id)).toEqual(['eu']);
    const last = workAfter(design, [60, next('clarify')], [120, next('constrain')], [400, next('propose')], [500, next('trade-off')]);
    expect(revealed(design, last).map(({ id }) => id)).toEqual(['eu', 'backlog']);
    expect(askedSums(design, last).map(({ id }) => id)).toEqual(['rate', 'hosts', 'catch-up']);
    expect(last.began).toEqual({ clarify: 0, constrain: 60, propose: 120, 'trade-off': 400, fail: 500 });
  });

  it('goes on once, however often the button is clicked', () => {
    expect(workAfter(design, [60, next('clarify')], [60, next('clarify')], [61, { do: 'next' }]).part).toBe('constrain');
    const last = ['clarify', 'constrain', 'propose', 'trade-off', 'fail', 'fail'].map((part, index) => [index * 10, next(part)] as const);
    expect(workAfter(design, ...last).part).toBe('fail');
  });

  it('keeps a closed part as it was, and says so to an older tab that changed it', () => {
    const work = workAfter(design, [60, next('clarify', 'As it was.')]);
    const late = change(design, work, { do: 'save', 'part-clarify': 'Something else.' }, 70);
    expect(late).toEqual({
      ok: false,
      error: expect.stringMatching(/^You went on from Clarify in another tab.*Copy what you need into Constrain\.$/),
    });
    expect(change(design, work, { do: 'save', 'part-clarify': 'As it was.' }, 70).ok).toBe(true);
  });

  it('takes no words for a part that is not open, and no figure for a sum that was not asked', () => {
    const work = workAfter(design, [
      5,
      { 'part-fail': 'Early.', 'figure-catch-up': '5', 'figure-nothing': '1', 'part-situation': 'Other.' },
    ]);
    expect([work.parts, work.figures]).toEqual([{}, {}]);
  });

  it('lets a figure be taken out again, and leaves alone what a form does not name', () => {
    const work = workAfter(design, [5, { 'figure-rate': '139', 'figure-hosts': '14' }], [6, { 'figure-rate': '  ' }], [7, {}]);
    expect(work.figures).toEqual({ hosts: '14' });
  });

  it('keeps a figure that cannot be read as it was typed', () => {
    expect(workAfter(design, [5, { 'figure-rate': 'a lot' }]).figures).toEqual({ rate: 'a lot' });
  });

  it('refuses what is too long with a sentence', () => {
    const sent = (form: Record<string, string>) => change(design, begin(), form, 5);
    expect(sent({ 'part-clarify': 'x'.repeat(120_001) })).toMatchObject({
      ok: false,
      error: expect.stringContaining('120,000 characters'),
    });
    expect(sent({ 'figure-rate': '1'.repeat(81) })).toMatchObject({ ok: false, error: expect.stringContaining('80 characters') });
  });

  it('never lets its clock run back', () => {
    const work = workAfter(design, [100, next('clarify')], [40, next('constrain')]);
    expect([work.upTo, work.began.propose]).toEqual([100, 100]);
  });

  it('keeps the pointers that were ticked, and only those that there are', () => {
    const work = workAfter(design, [5, { do: 'tick', 'shown-peak': '1', 'shown-nothing': '1' }]);
    expect(work.ticked).toEqual(['peak']);
    expect(workAfter(design, [5, { do: 'tick', 'shown-peak': '1' }], [6, { do: 'tick' }]).ticked).toEqual([]);
  });

  it('comes back from storage as it was, and from nothing else', () => {
    const work = workAfter(design, [60, next('clarify')], [61, { 'figure-rate': '1' }]);
    expect(stored(JSON.parse(JSON.stringify(work)))).toEqual(work);
    const others = [
      null,
      1,
      'x',
      [],
      {},
      { ...work, part: 'end' },
      { ...work, parts: { clarify: 1 } },
      { ...work, ticked: [1] },
      { ...work, began: [] },
      { ...work, upTo: '5' },
    ];
    for (const other of others) expect(stored(other)).toBeNull();
  });
});
