import { describe, expect, it } from 'vitest';
import { placeInLine } from '../../server/domain/problem-place.ts';

describe('The place of a problem in its line', () => {
  it.each([
    ['no flag called “seem”', '  - needs: seem', { column: 12, length: 4 }],
    ['expected the new value of “errors”, saw the step “+1%”', '- sets: errors +1%', { column: 16, length: 3 }],
    ['no scene called "pager"', '- [Page](#pager)', { column: 11, length: 5 }],
    ['`when` of "a/b" is true', '  - when: `true`', { column: 5, length: 4 }],
    ['a play comes to a state in which nothing is offered', '  ## Second ', { column: 3, length: 9 }],
    ['no flag called “other”', '', { column: 1, length: 1 }],
  ])('is what its words quote, the last first, or the whole line: %s', (message, line, place) => {
    expect(placeInLine({ message }, line)).toEqual(place);
  });
});
