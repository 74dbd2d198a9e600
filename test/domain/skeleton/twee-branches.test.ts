import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const ENDS = '\n:: Over\nDone.\n\n:: Else\nNot done.\n';
const scene = (body: string) =>
  imported('a.twee', `:: Start\n[[Hub]]\n[[Tell->Hub][$told to true; $seen to true]]\n\n:: Hub\n${body}\n${ENDS}`);

describe('A link of Twee that branches', () => {
  it.each([
    '<<link "Go">><<if $told>><<goto "Over">><<else>><<goto "Else">><</if>><</link>>',
    '(link: "Go")[(if: $told)[(goto: "Over")](else:)[(goto: "Else")]]',
    '(link: "Go")[\n(if: $told)[(goto: "Over")]\n(goto: "Else")\n]',
  ])('is a choice for each branch that leads on: %s', (link) => {
    const { map, lost } = scene(link);
    expect(map.slice(4, 6)).toEqual(['  Go → Over if told', '  Go → Else if !told']);
    expect(lost).toEqual([]);
  });

  it('says that there are more ways than a scene has choices', () => {
    const many = Array.from({ length: 20 }, (_, i) => `<<if $n is ${i}>><<goto "Over">><</if>>`).join('');
    expect(scene(`<<link "Go">>${many}<</link>>`).lost).toContain('6 the choice “Go”, beyond the 12 of a scene (left out)');
  });

  it('knows what it set itself, and lists what flags cannot answer', () => {
    const knows = scene('<<link "Go">><<set $told to true>><<if $told>><<goto "Over">><<else>><<goto "Else">><</if>><</link>>');
    expect([knows.map.slice(4, 6), knows.lost]).toEqual([['  Go → Over', 'Over (resolved)'], []]);
    const { map, lost } = scene('<<link "Go">><<if $n gt 3>><<goto "Over">><<else>><<goto "Else">><</if>><</link>>');
    expect(map.slice(4, 6)).toEqual(['  Go → Over', '  Go (Else) → Else']);
    expect(lost).toEqual([
      '6 a second “Go” beside the first, to “Else” (named by where it leads)',
      '6 the condition “$n gt 3” (always open)',
      '6 <<else>> (always open)',
    ]);
  });

  it('sets under a condition, and shows under one', () => {
    const { text, lost } = scene('<<link "Go" "Over">><<if $told>><<set $seen to false>>Ah.<<else>>Oh.<</if>><</link>>');
    expect(text).toContain(
      '[Go](#s3-over)\n  - clears: seen if `told`\n  - shows:\n\n    > **If** `told`: Ah.\n\n    > **If** `!told`: Oh.',
    );
    expect(lost).toEqual([]);
  });

  it('lists conditions that flags cannot answer, for what is kept under them', () => {
    const { lost } = scene('<<link "Go" "Over">><<if $n gt 3>><<set $n to 0>><</if>><<if $n gt 4>><<set $seen to true>><</if>><</link>>');
    expect(lost).toEqual(['6 “$n to 0” of the way to “Over” (left out)', '6 the condition <<if $n gt 4>> of what “Go” does (always set)']);
  });

  it('lists what it says of a flag that it changes', () => {
    const { lost } = scene('<<link "Go" "Over">><<if not $told>><<set $told to true>>First.<</if>><</link>>');
    expect(lost).toEqual(['6 “First.” if !told (judged after what is set)']);
  });
});

describe('What a passage sets under a condition', () => {
  it('is set so on the ways in, as it stands there by then', () => {
    const { text, lost } = scene('<<if $told>><<set $seen to false>><<else>>Nobody.<<set $asked to true>><</if>>[[Over]]');
    expect(text).toContain(
      '[Hub](#s2-hub)\n  - clears: seen if `told`\n  - sets: asked if `!told`\n- [Tell](#s2-hub)\n  - sets: told\n  - clears: seen\n',
    );
    expect(lost).toEqual([]);
  });

  it('shows what it says the first time, before it is set', () => {
    const { text, lost } = scene('<<if not $told>><<set $told to true>><<set $asked to true>>First.<</if>>\n[[Over]]');
    expect(text).toContain('> **If** `!told`: First.\n\n- [Over](#s3-over)\n  - sets: told\n');
    expect(lost).toEqual(['6 the condition “!told” of what it sets (always set)']);
  });

  it('is not listed where nothing is set', () => {
    const { lost } = scene('<<if $n gt 3>><<set $n to 4>>Many.<</if>>\n[[Over]]');
    expect(lost).toEqual(['6 the condition “$n gt 3” (always shown)', '6 <<set $n to 4>> (left out)']);
  });
});

describe('A condition of Twee within a sentence', () => {
  const prose = (line: string) => {
    const { text, lost } = scene(`${line}\n[[Over]]`);
    expect(lost).toEqual([]);
    return text.slice(text.indexOf('Hub\n\n') + 5, text.indexOf('\n\n- [Over]'));
  };

  it.each([
    [
      'You have notes<<if $told>> and a **database** that is still<</if>>.',
      '> **If** `told`: You have notes and a \\*\\*database\\*\\* that is still.\n\n> **If** `!told`: You have notes.',
    ],
    ['She (if: $told)[nods].', '> **If** `told`: She nods.\n\n> **If** `!told`: She.'],
    [
      'It is <<if $told>>known<<elseif $seen>>seen<<else>>new<</if>> here.',
      '> **If** `told`: It is known here.\n\n> **If** `!told && seen`: It is seen here.\n\n> **If** `!told && !seen`: It is new here.',
    ],
    [
      '<<if $seen>>You saw<<if $told>> and told<</if>> it.<</if>>',
      '> **If** `seen && told`: You saw and told it.\n\n> **If** `seen && !told`: You saw it.',
    ],
  ])('is the line whole in each case: %s', (line, shown) => {
    expect(prose(line)).toBe(shown);
  });

  it.each([
    ['It hums. <<if $told>>They know.<</if>> It ticks.', 'It hums.\n\n> **If** `told`: They know.\n\nIt ticks.'],
    ['<<if $told>>one<<else>>two<</if>>', '> **If** `told`: one\n\n> **If** `!told`: two'],
  ])('is apart where sentences are: %s', (line, shown) => {
    expect(prose(line)).toBe(shown);
  });
});
