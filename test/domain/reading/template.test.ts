/** Places to fill in that were left in an answer, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../server/domain/reading/read.ts';
import { found, PACE, questionWith } from './question.ts';

function placesIn(action: string): readonly string[] {
  return found('template', { action }).flatMap(({ marks }) => marks.map(({ from, to }) => action.slice(from, to)));
}

describe('a place to fill in', () => {
  it.each([
    ['At [company] the payments failed.', ['[company]']],
    ['In [Month, year] it broke for [number] customers.', ['[Month, year]', '[number]']],
    [
      '[What I learned, in two sentences. What I would do differently.]',
      ['[What I learned, in two sentences. What I would do differently.]'],
    ],
    ['I told {{manager}} at once.', ['{{manager}}']],
    ['I was at <company> as a <your role>.', ['<company>', '<your role>']],
    ['Time fell from XX to XX per cent.', ['XX', 'XX']],
    ['It took X minutes and cost N %.', ['X', 'N']],
    ['We went from X to Y.', ['from X to Y']],
    ['I led a team of ____ people.', ['____']],
    ['I used Terraform (add other tools here).', ['(add other tools here)']],
    ['I told support. TODO: whom else?', ['TODO:']],
    ['The owner is TBD and the date is TBC.', ['TBD', 'TBC']],
    ['Lorem ipsum dolor sit amet.', ['Lorem ipsum', 'dolor sit amet']],
    ['I did it because … and it went from … to 4.', ['because …', 'from …']],
  ])('is found: %s', (action, places) => expect(placesIn(action)).toEqual(places));

  it.each([
    'The alert said `kubectl logs <pod>` and `{{ .Values.image }}`.',
    'I rendered {{ .Values.image }} by hand.',
    'See [the runbook](https://x.example/runbook) and [the graph][1].',
    'He wrote "[service] is down again" and meant ours.',
    '- [x] told support\n- [ ] wrote the review',
    'The log had [ERROR] and [info] in it, and ticket [OPS-1234].',
    'They were [sic] quite sure.',
    'I read items[index] and the array [0].',
    'I waited for ... well, for ten minutes.',
    'Errors stayed <100 ms and the queue >2 hours.',
    'The XXL nodes and the X-ray trace of team X showed it.',
    'I put the new one here and took the old one away.',
    'My todo list was long.',
    '<b>I told support.</b>',
    'X11 and Y2K are no units.',
    '',
  ])('is not what only looks like one: %s', (action) => expect(placesIn(action)).toEqual([]));

  it('is quoted, and stands at its part, or at the whole where several have some', () => {
    expect(found('template', { action: 'I rang [name].' })).toMatchObject([{ part: 'action', seen: '“[name]” is a place to fill in.' }]);
    expect(found('template', { action: 'I rang [name].', result: 'XX minutes.' })).toMatchObject([
      { part: null, seen: '“[name]” and “XX” are places to fill in.' },
    ]);
  });

  it('keeps an answer below level 3, whatever else is in it', () => {
    const reading = read(
      questionWith(),
      { action: 'I decided to roll it back, because [reason]. '.repeat(12), result: 'Back in 4 min.' },
      PACE,
    );
    expect(reading.level).toBeLessThanOrEqual(2);
  });

  it('is looked for in no time in a text of brackets', () => {
    for (const open of ['[', '{{', '<', '(add ', '[a ', '[a]('])
      expect(placesIn(`${open.repeat(5000)}I did it`).length).toBeLessThanOrEqual(12);
  });
});
