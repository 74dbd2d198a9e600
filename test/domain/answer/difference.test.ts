import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines, type Difference, difference } from '../../../server/domain/answer/difference.ts';

/** The two texts that a difference was made of. */
function sidesOf(found: Difference): readonly [string, string] {
  if (found.kind === 'equal') return [found.text, found.text];
  if (found.kind === 'sides') return [found.before, found.after];
  const side = (left: string) => found.pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
  return [side('added'), side('removed')];
}

/** `same [-removed-] {+added+}`. */
function shown(before: string, after: string): string {
  const found = difference(before, after);
  if (found.kind !== 'pieces') return found.kind;
  return found.pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');
}

function words(count: number, letter: string): string {
  return Array.from({ length: count }, (_, index) => `${letter}${(index * 7919) % 997}`).join(' ');
}

describe('the difference between two texts', () => {
  it.each([
    ['It got better quickly.', 'It got better within 38 minutes.', 'It got better [-quickly-]{+within 38 minutes+}.'],
    ['I rolled it back.', 'We rolled it back.', '[-I-]{+We+} rolled it back.'],
    ['Things got back to normal quickly.', 'Back in 38 minutes.', '[-Things got back to normal quickly-]{+Back in 38 minutes+}.'],
    ['One two three.', 'One 2 3.', 'One [-two three-]{+2 3+}.'],
    ['One two.', 'One  two.', 'One[- -]{+  +}two.'],
    ['', 'New.', '{+New.+}'],
    ['Old.', '', '[-Old.-]'],
    ['Same.', 'Same.', 'equal'],
  ])('of “%s” and “%s” is read as one text', (before, after, text) => {
    expect(shown(before, after)).toBe(text);
  });

  it('puts both texts together again, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (before, after) => {
        expect(sidesOf(difference(before, after))).toEqual([before, after]);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('we', 'I', '38', '\n', 'pool', '.', ' ', '🚒')),
        fc.array(fc.constantFrom('we', 'I', '\n', ' ', '🚒')),
        (one, two) => {
          expect(sidesOf(difference(one.join(' '), two.join(' ')))).toEqual([one.join(' '), two.join(' ')]);
        },
      ),
    );
  });

  it('finds one word in twenty thousand', () => {
    const text = words(20_000, 'a');
    const found = difference(text, text.replace('a500 ', 'b '));
    expect(found).toMatchObject({ kind: 'pieces', by: 'words' });
  });

  it('goes by lines where the words differ too much', () => {
    const lines = Array.from({ length: 100 }, (_, index) => words(30, `w${index}x`));
    const changed = lines.map((line, index) => (index % 2 ? line : words(30, `v${index}x`)));
    expect(difference(lines.join('\n'), changed.join('\n'))).toMatchObject({ kind: 'pieces', by: 'lines' });
  });

  it('puts two texts side by side where they have nothing in common, however long', () => {
    const before = words(20_000, 'a');
    const after = words(20_000, 'b');
    expect(difference(before, after)).toEqual({ kind: 'sides', before, after });
  });
});

describe('the lines around a change', () => {
  const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`).join('\n');

  it('are numbered where they stand, two of either side among them', () => {
    expect(changedLines(`${lines(1, 9)}\n`, `${lines(1, 4)}\nother\nmore\n${lines(6, 9)}\n`)).toEqual([
      [
        { kind: 'same', number: 3, text: 'line 3' },
        { kind: 'same', number: 4, text: 'line 4' },
        { kind: 'removed', number: 5, text: 'line 5' },
        { kind: 'added', number: 5, text: 'other' },
        { kind: 'added', number: 6, text: 'more' },
        { kind: 'same', number: 7, text: 'line 6' },
        { kind: 'same', number: 8, text: 'line 7' },
      ],
    ]);
  });

  it('are none of the same text, and a stretch for each change far from another', () => {
    expect(changedLines('a\n', 'a\n')).toEqual([]);
    expect(changedLines(lines(1, 40), lines(1, 40).replace('line 3\n', '').replace('line 30\n', ''))).toHaveLength(2);
  });

  it('know a last line without its end, and a line that looks like a mark', () => {
    expect(changedLines('- a\n', '+ a')).toEqual([
      [
        { kind: 'removed', number: 1, text: '- a' },
        { kind: 'added', number: 1, text: '+ a' },
      ],
    ]);
  });

  it('are not put side by side where hardly any is the same', () => {
    expect(changedLines(lines(1, 2000), lines(5000, 7000))).toBeNull();
  });
});
