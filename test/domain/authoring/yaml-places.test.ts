import { describe, expect, it } from 'vitest';
import { SOURCE_CODES } from '../../../server/domain/authoring/codes.ts';
import { readFrontMatter } from '../../../server/domain/authoring/front-matter.ts';
import { reporterOf } from '../../../server/domain/authoring/reporter.ts';

const CLOSE = 'Close every { with } and every [ with ], on that line or above it.';
const COMMENT = 'Put the value that holds “#” in quotes: after a space it begins a comment, to the end of the line.';

describe('a bracket that is never closed', () => {
  it('is told on the line that opens it', () => {
    expect(told('signals:', '  one: { label: One, is: 4', '  two: { label: Two, is: 5 }')).toEqual([[3, CLOSE]]);
    expect(told('signals:', "  one: { label: Partner's,", '    is: 4', '  two: { label: "Two }" }')).toEqual([[3, CLOSE]]);
    expect(told('flags: [one, two', 'limit: 3h')).toEqual([[2, CLOSE]]);
    expect(told('signals:', '  one: { label: One,', '    is: 4 }', 'flags: [one, two]')).toEqual([]);
  });

  it('is said to be a comment where a # hides its end', () => {
    expect(told('signals:', '  one: { label: One #1, is: 4 }', '  two: { label: Two }')).toEqual([[3, COMMENT]]);
    expect(told('flags: [one, two # the third', 'limit: 3h')).toEqual([[2, CLOSE]]);
    expect(told('signals:', '  one: { label: "One #1", is: 4 } # in braces {', '  two: { label: Two#2 }')).toEqual([]);
  });
});

describe('a key further left than those beside it', () => {
  it('is told at its line, and not at the next one', () => {
    const stage = ['stage:', '  slots:', '    one:', '      draws: talk', '  two:', '      draws: talk', '    three:', '      draws: talk'];
    expect(told(...stage)).toEqual([[6, 'Begin this line in the same column as those that stand beside it, with 4 spaces.']]);
    expect(told(...stage.map((line) => line.replace('  two', '    two')))).toEqual([]);
  });

  it('or further right is told with the column of the others', () => {
    const two = 'Begin it in the same column, with 2 spaces before it.';
    expect(told('signals:', '  one: { is: 4 }', '   two: { is: 5 }')).toEqual([[4, two]]);
    expect(told('variants:', '  one: It is slow.', '   two: It is small.')).toEqual([[4, two]]);
    expect(told('people:', '   one: Ines Rocha, lead', '  two: Tom Weber, integrations')).toEqual([[3, two]]);
    expect(told('limit: 3h', 'flags: [one]', 'signals:', '   one: { is: 4 }', '  two: { is: 5 }')).toEqual([[5, two]]);
    expect(told('role: on call', '  limit: 3h', 'flags: [one]')).toEqual([[3, 'Begin it in the same column, without spaces before it.']]);
    expect(told('variants:', '  one: It is: slow.', '  two: It is small.')).toEqual([[3, 'Put a value that holds a colon in quotes.']]);
    expect(told('variants:', '  one: It is', '    slow.', '  two: It is small.')).toEqual([]);
  });

  it('is named with how much further right it stands', () => {
    const message = 'cannot read the front matter: this line is indented by one more than the key above it, beside which it stands';
    expect(problemsOf('variants:', '  one: It is slow.', '   two: It is small.')).toMatchObject([{ message }]);
  });
});

describe('a “- ” before one key of several', () => {
  it('is told as that, and the list below a key is none', () => {
    const hint = 'Write two: …, without the “- ”, with 2 spaces before it.';
    expect(told('signals:', '  one: { is: 4 }', '  - two: { is: 5 }')).toEqual([[4, hint]]);
    expect(told('people:', '  one: Ines Rocha, lead', '  - two: Tom Weber, integrations')).toEqual([[4, hint]]);
    expect(told('role: on call', '- limit: 3h', 'flags: [one]')).toEqual([
      [3, 'Write limit: …, without the “- ”, without spaces before it.'],
    ]);
    expect(told('plays:', '  - name: a', '  - name: b')).toEqual([]);
  });
});

describe('an item of a list without its dash', () => {
  const list = ['plays:', '  - name: a', '    choices: [b]', '', '  - name: c', '    choices: [d]'];

  it('is told once, in the column of the keys or of the dashes above it', () => {
    expect(told(...list)).toEqual([]);
    expect(told(...list.with(4, '    name: c'))).toEqual([[6, 'Begin what is another one with “- ”: - name: c']]);
    expect(told(...list.with(4, '  name: c').with(5, '  choices: [d]'))).toEqual([
      [6, 'Begin another item of the list with “- ”, as the one above it does.'],
    ]);
  });

  it('is no key that merely stands twice', () => {
    expect(told(...list.with(4, '    name: c').with(5, '    score: 4'))).toEqual([[6, null]]);
    expect(told('plays:', '  - { name: a, choices: [b], name: c, choices: [d] }')).toEqual([
      [3, null],
      [3, null],
    ]);
    expect(told('one: { a: 1, b: 2 }', 'two: 2', 'one: { a: 1, b: 2 }', 'two: 2')).toEqual([
      [4, null],
      [5, null],
    ]);
  });
});

describe('a key in braces without a space after its colon', () => {
  it('is told as that, wherever it stands in them', () => {
    const hint = 'Write is: 400 ms. A text that holds a comma stands in quotes.';
    expect(told('one: { label: Slowest calls, is:400 ms, good: below 2 ms }')).toEqual([[2, hint]]);
    expect(told('one: { is:400 ms, good: below 2 ms }')).toEqual([[2, hint]]);
    expect(told('one: { label: Slowest calls, https://a.example }')).toEqual([[2, 'Write label: "…".']]);
    expect(told('one: { label: "Slowest calls, is:400 ms" }')).toEqual([]);
  });
});

describe('the marks of a merge', () => {
  it('are told as that', () => {
    const hint = 'A merge left both texts and its marks: keep one of the two, and take out the marks.';
    expect(told('minutes: 8', '<<<<<<< HEAD', 'verdict: no', '=======', 'verdict: yes', '>>>>>>> other')).toEqual([[3, hint]]);
  });
});

/** Line and hint of each problem. */
function told(...lines: readonly string[]) {
  return problemsOf(...lines).map(({ line, hint }) => [line, hint]);
}

function problemsOf(...lines: readonly string[]) {
  const reporter = reporterOf('a.md', SOURCE_CODES);
  readFrontMatter(`---\n${lines.join('\n')}\n---\n`, reporter);
  return reporter.problems();
}
