import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const ENDS = '\n:: Over\nDone.\n\n:: Else\nNot done.\n';
const scene = (body: string) =>
  imported('a.twee', `:: Start\n[[Hub]]\n[[Tell->Hub][$told to true]]\n\n:: Hub\n${body}\n[[Leave->Over]]\n${ENDS}`);

describe('The list of an import of Twee', () => {
  it('says what is kept of a way that stands behind a condition which is not', () => {
    const { map, lost } = scene('<<if $n gt 3>><<goto "Over">><<elseif $told>><<goto "Else">><<else>><<goto "Start">><</if>>');
    expect(map.slice(4, 8)).toEqual(['  Else → Else if told', '  Start → Start if !told', '  Leave → Over', '  Over → Over']);
    expect(lost).toEqual([
      '6 the condition “$n gt 3” (always open)',
      '6 of <<elseif $told>> all but “told”, which is kept (left out)',
      '6 of <<else>> all but “!told”, which is kept (left out)',
    ]);
  });

  it('says that a way is always open where nothing is kept', () => {
    const { lost } = scene('<<if $n gt 3>><<goto "Over">><<else>><<goto "Else">><</if>>');
    expect(lost).toEqual(['6 the condition “$n gt 3” (always open)', '6 <<else>> (always open)']);
  });

  it.each([
    ['<<link "Write">><<replace "#note">>Sent.<</replace>><</link>>', '<<replace "#note">>'],
    ['(link: "Write")[(replace: ?note)[Sent.]]', '(replace: ?note)'],
    ['<<link "Write">><<append "#note">>Sent.<</append>><</link>>', '<<append "#note">>'],
  ])('says of a text that is put elsewhere what becomes of the place, for the text is shown: %s', (link, macro) => {
    const { text, lost } = scene(link);
    expect(text).toContain('  - shows: Sent.\n');
    expect(lost).toEqual([`6 what ${macro} does to what stands there (left out)`]);
  });

  it('says of a text that comes later that it is shown', () => {
    const { text, lost } = scene('<<link "Write">><<timed 2s>>Sent.<</timed>><</link>>');
    expect(text).toContain('  - shows: Sent.\n');
    expect(lost).toEqual(['6 <<timed 2s>> (always shown)']);
  });
});
